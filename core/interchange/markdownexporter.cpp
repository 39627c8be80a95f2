// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownexporter.h"

#include "attachmentcontents.h"
#include "entryrepository.h"
#include "exportfolder.h"
#include "exportname.h"
#include "markdownentry.h"
#include "shortname.h"
#include "transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::MarkdownExporter)
};

/** Writes one entry after the other into a folder. */
class Writer
{
public:
    Writer(Session &session, ExportFolder &folder, const NamedRecords &records)
        : m_session(session)
        , m_folder(folder)
        , m_names(records)
    {}

    Result<void> writeAll(const QList<Entry> &entries, const ImportControl &control)
    {
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (!control.goOn(i, entries.size()))
                return std::unexpected(exportCancelled());
            if (const auto written = write(entries.at(i)); !written)
                return written;
        }
        return {};
    }

    ExportSummary summary() const { return m_summary; }

private:
    Result<void> write(const Entry &entry)
    {
        const QString date = entry.date.toString(Qt::ISODate);
        const QString title = portableName(entry.title);
        ++m_summary.entries;
        return writeAttachments(entry).and_then([&] {
            return m_folder.write(m_files.take(title.isEmpty() ? date : date + u'-' + title, u".md"_s),
                                  markdownOf(entry, m_names, m_places));
        });
    }

    Result<void> writeAttachments(const Entry &entry)
    {
        m_places.clear();
        for (const Attachment &attachment : entry.attachments) {
            const auto place = placeOf(attachment);
            if (!place)
                return std::unexpected(place.error());
            if (!place->isEmpty())
                m_places.insert(attachment.id, *place);
            else
                m_summary.leftOut << ExportText::tr("“%1” of the entry “%2” is damaged or missing and was left out.")
                                         .arg(attachment.fileName, shortName(entry.title));
        }
        return {};
    }

    /** Where its content lies, once that is written; empty where there is none. */
    Result<QString> placeOf(const Attachment &attachment)
    {
        if (m_written.contains(attachment.hash))
            return m_written.value(attachment.hash);
        const auto content = AttachmentContents(m_session).get(attachment.hash);
        if (!content) {
            const Error::Kind kind = content.error().kind;
            const bool isBad = kind == Error::Kind::NotFound || kind == Error::Kind::Damaged;
            return isBad ? Result<QString>(QString()) : std::unexpected(content.error());
        }
        const QString place = u"attachments/"_s + fileNameOf(attachment);
        return m_folder.write(place, *content).transform([&] {
            ++m_summary.attachments;
            m_written.insert(attachment.hash, place);
            return place;
        });
    }

    QString fileNameOf(const Attachment &attachment)
    {
        const QString name = portableName(attachment.fileName);
        const qsizetype dot = name.lastIndexOf(u'.');
        const QString base = dot > 0 ? name.first(dot) : name;
        return m_attached.take(base.isEmpty() ? u"file"_s : base, dot > 0 ? name.sliced(dot) : QString());
    }

    Session &m_session;
    ExportFolder &m_folder;
    EntryLinkNames m_names;
    ExportNames m_files;
    ExportNames m_attached;
    QHash<QByteArray, QString> m_written;  ///< Where the content with a hash lies.
    QHash<AttachmentId, QString> m_places; ///< Of the entry that is being written.
    ExportSummary m_summary;
};

} // namespace

Result<ExportSummary> exportMarkdown(Session &session, const QString &folder, const ImportControl &control)
{
    auto growing = ExportFolder::begin(folder);
    if (!growing)
        return std::unexpected(growing.error());
    const auto view = ReadView::begin(session);
    if (!view)
        return std::unexpected(view.error());
    const auto records = readNamedRecords(session);
    const auto entries = EntryRepository(session).inPeriod({}, {});
    if (!records)
        return std::unexpected(records.error());
    if (!entries)
        return std::unexpected(entries.error());
    Writer writer(session, *growing, *records);
    return writer.writeAll(*entries, control).and_then([&] { return growing->finish(); }).transform([&] {
        return writer.summary();
    });
}

} // namespace Headway
