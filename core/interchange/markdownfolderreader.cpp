// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownfolderreader.h"

#include "importfingerprints.h"
#include "markdownfiles.h"
#include "markdownnote.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::MarkdownReader)
};

/** Reads one note after the other into a journal. */
class Reader
{
public:
    /** `folder` is where the files lie, for their times; empty where they have none. */
    Reader(const MarkdownFiles &files, const QString &folder)
        : m_files(files)
        , m_folder(folder)
    {
        m_journal.source = u"markdown"_s;
        m_journal.skipped = files.tree().skipped();
    }

    void read(const QString &file)
    {
        const auto bytes = m_files.readNote(file);
        if (!bytes) {
            m_journal.skipped.append({0, bytes.error().sentence, file});
            return;
        }
        auto note = readMarkdownNote(*bytes, file, dayOf(file));
        if (note)
            take(*note, *bytes);
        else
            m_journal.skipped << note.error();
    }

    ImportedJournal finished()
    {
        sortByTime(m_journal.entries);
        return std::move(m_journal);
    }

private:
    QDate dayOf(const QString &file) const
    {
        return m_folder.isEmpty() ? QDate() : QFileInfo(m_folder + u'/' + file).lastModified().date();
    }

    void take(MarkdownNote &note, const QByteArray &bytes)
    {
        ImportedEntry &entry = note.entry;
        for (const MarkdownAttachment &attachment : std::as_const(note.attachments))
            attach(entry, m_files.listed(entry.file, attachment.file), 1, attachment);
        for (const MarkdownTarget &target : std::as_const(note.targets))
            attach(entry, m_files.attachment(entry.file, target), target.line);
        // Of an own export the id, so that its text may be worked on; of others what they say.
        entry.id = EntryId(QUuid(note.id));
        entry.fingerprint = note.id.isEmpty() ? ofFile(entry, bytes) : m_fingerprints.of({note.id});
        if (note.id.isEmpty())
            entry.fingerprintAsRead =
                m_fingerprints.ofWhatWasRead({entry.date.toString(Qt::ISODate), entry.title, entry.body});
        addEntry(m_journal, entry);
    }

    /** With its day and its name, by which many notes say what is the same in all of them. */
    QByteArray ofFile(const ImportedEntry &entry, const QByteArray &bytes)
    {
        return m_fingerprints.of(
            {entry.date.toString(Qt::ISODate), entry.file.section(u'/', -1), QString::fromLatin1(bytes)});
    }

    void attach(ImportedEntry &entry, const std::expected<QString, QString> &file, int line,
                const MarkdownAttachment &known = {})
    {
        if (!file) {
            m_journal.skipped.append({line, file.error(), entry.file});
            return;
        }
        if (file->isEmpty())
            return;
        entry.attachments << ImportedAttachment{.name = known.name.isEmpty() ? file->section(u'/', -1) : known.name,
                                                .mediaType = known.mediaType,
                                                .read = m_files.reader(*file)};
    }

    const MarkdownFiles &m_files;
    QString m_folder;
    ImportFingerprints m_fingerprints;
    ImportedJournal m_journal;
};

Result<ImportedJournal> readAll(const MarkdownFiles &files, const QString &folder, const ImportControl &control)
{
    const QStringList notes = files.notes();
    if (notes.isEmpty()) {
        return refuse(Error::Kind::Malformed,
                      ReaderText::tr("“%1” holds no Markdown files: none whose name ends in .md. Choose the folder "
                                     "with the notes.")
                              .arg(files.tree().name()) +
                          firstSkipped(files.tree()));
    }
    Reader reader(files, folder);
    for (qsizetype i = 0; i < notes.size(); ++i) {
        if (const auto goesOn = control.goOn(i, notes.size()); !goesOn)
            return std::unexpected(goesOn.error());
        reader.read(notes.at(i));
    }
    return reader.finished();
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).isDir() ? path : QFileInfo(path).path();
}

} // namespace

bool isMarkdown(const ImportProbe &probe)
{
    return probe.isFolder ? MarkdownFiles::areIn(probe.path) : probe.endsWith(u"md") || probe.endsWith(u"markdown");
}

Result<ImportedJournal> readMarkdownFolder(const QString &path, const ImportOptions &options,
                                           const ImportControl &control)
{
    return ImportTree::open(path).and_then([&](const std::shared_ptr<const ImportTree> &tree) {
        return readAll(MarkdownFiles(tree), options.datesOfFiles ? folderOf(path) : QString(), control);
    });
}

} // namespace Headway
