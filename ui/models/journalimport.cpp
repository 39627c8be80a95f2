// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalimport.h"

#include "career.h"
#include "importfile.h"
#include "pendingedits.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QStringList atWordsOf(const ImportedJournal &journal)
{
    QStringList words;
    QSet<QString> known;
    for (const ImportedEntry &entry : journal.entries) {
        for (const QString &word : entry.atWords) {
            const QString folded = word.toCaseFolded();
            if (known.contains(folded))
                continue;
            known << folded;
            words << word;
        }
    }
    return words;
}

/** What the user named, else what it looks like. */
Result<ImportFormat> formatOf(const QString &path, const QString &name)
{
    const auto format = name.isEmpty() ? recognisedFormat(path) : importFormat(name);
    if (format)
        return *format;
    if (const QFileInfo info(path); !info.isDir()) {
        if (const auto text = readImportFile(path); !text)
            return std::unexpected(text.error()); // Says more: that it is missing, or a picture.
    }
    return refuse(Error::Kind::Malformed,
                  JournalImport::tr("“%1” does not look like anything that can be imported. If it is, say below what.")
                      .arg(QFileInfo(path).fileName()));
}

} // namespace

JournalImport::JournalImport(Career &career, PendingEdits &edits, const Clock &clock, QString path, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_clock(clock)
    , m_path(QDir::cleanPath(std::move(path)))
    , m_worker(u"import"_s, [&career] { return career.openReader(); })
{
    connect(&m_writing, &LongWork::progressed, this, &JournalImport::progressed);
}

JournalImport::~JournalImport()
{
    stop();
}

QString JournalImport::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void JournalImport::stop()
{
    m_worker.cancel();
    m_writing.stop();
}

void JournalImport::preview(const QString &format, const ImportOptions &options)
{
    m_worker.cancel();
    const auto job = [path = m_path, format, options](Session &session, const std::stop_token &stop) {
        return look(session, path, format, options, stop);
    };
    m_worker.run(job, [this](const Result<Preview> &seen) { take(seen); });
}

Result<JournalImport::Preview> JournalImport::look(Session &session, const QString &path, const QString &name,
                                                   const ImportOptions &options, const std::stop_token &stop)
{
    const auto format = formatOf(path, name);
    if (!format)
        return std::unexpected(format.error());
    const auto journal = format->read(path, options, {.stop = stop});
    if (!journal)
        return std::unexpected(journal.error());
    const JournalImporter importer(options, {.stop = stop});
    return importer.preview(session, *journal).transform([&](const ImportSummary &seen) {
        return Preview{format->name, *journal, atWordsOf(*journal), seen};
    });
}

void JournalImport::take(const Result<Preview> &seen)
{
    if (!seen) {
        Q_EMIT failed(seen.error());
        return;
    }
    m_preview = *seen;
    Q_EMIT previewed(m_preview.summary);
}

void JournalImport::write(const ImportOptions &options)
{
    const auto written = std::make_shared<ImportSummary>();
    const JournalImporter importer(options, m_writing.begin());
    const auto work = [=, journal = m_preview.journal, now = m_clock.now()](Session &session,
                                                                            const QList<RecordField> &) {
        return importer.write(session, journal, now).transform([&written](const ImportSummary &summary) {
            *written = summary;
        });
    };
    const RecordField all{.name = Field::import, .part = m_path};
    m_edits.perform(JournalImporter::action(m_preview.summary, fileName()), QList{all}, work, PendingEdits::Pace::Long)
        .then(this, [this, written](const Result<void> &result) {
            m_writing.end();
            if (result)
                Q_EMIT finished(*written);
            else
                Q_EMIT failed(result.error());
        });
}

} // namespace Headway
