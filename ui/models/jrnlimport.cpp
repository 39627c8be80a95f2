// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jrnlimport.h"

#include "career.h"
#include "importfile.h"
#include "jrnlreader.h"
#include "pendingedits.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QStringList atWordsOf(const JrnlJournal &journal)
{
    QStringList words;
    QSet<QString> known;
    for (const JrnlEntry &entry : journal.entries) {
        for (const QString &tag : entry.tags) {
            const QString folded = tag.toCaseFolded();
            if (!tag.startsWith(u'@') || known.contains(folded))
                continue;
            known << folded;
            words << tag;
        }
    }
    return words;
}

} // namespace

JrnlImport::JrnlImport(Career &career, PendingEdits &edits, const Clock &clock, QString file, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_clock(clock)
    , m_file(std::move(file))
    , m_worker(u"import"_s, [&career] { return career.openReader(); })
{
    m_look.setInterval(100);
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(*m_progress); });
}

JrnlImport::~JrnlImport()
{
    stop();
}

QString JrnlImport::fileName() const
{
    return QFileInfo(m_file).fileName();
}

void JrnlImport::stop()
{
    m_worker.cancel();
    m_stop.request_stop();
}

void JrnlImport::preview()
{
    m_worker.cancel();
    const auto job = [file = m_file](Session &session, const std::stop_token &stop) {
        return look(session, file, stop);
    };
    m_worker.run(job, [this](const Result<Preview> &seen) { take(seen); });
}

Result<JrnlImport::Preview> JrnlImport::look(Session &session, const QString &file, const std::stop_token &stop)
{
    const auto text = readImportFile(file);
    if (!text)
        return std::unexpected(text.error());
    if (stop.stop_requested()) // Large files take a while to be read, and again to be understood.
        return refuse(Error::Kind::Cancelled, {});
    const auto journal = readJrnl(*text, QFileInfo(file).fileName(), {.stop = stop});
    if (!journal)
        return std::unexpected(journal.error());
    const JrnlImporter importer(JrnlImporter::Tags::AsTags, {.stop = stop}); // That makes no entry a new one.
    return importer.preview(session, *journal).transform([&](const ImportSummary &seen) {
        return Preview{*journal, atWordsOf(*journal), seen};
    });
}

void JrnlImport::take(const Result<Preview> &seen)
{
    if (!seen) {
        Q_EMIT failed(seen.error());
        return;
    }
    m_preview = *seen;
    Q_EMIT previewed(m_preview.summary);
}

ImportControl JrnlImport::control() const
{
    return {m_stop.get_token(), [progress = m_progress](qint64 done, qint64 total) {
                *progress = total > 0 ? int(done * 100 / total) : 0;
            }};
}

void JrnlImport::write(JrnlImporter::Tags tags)
{
    m_stop = {};
    m_look.start();
    const auto written = std::make_shared<ImportSummary>();
    const JrnlImporter importer(tags, control());
    const auto work = [=, journal = m_preview.journal, now = m_clock.now()](Session &session,
                                                                            const QList<RecordField> &) {
        return importer.write(session, journal, now).transform([&written](const ImportSummary &summary) {
            *written = summary;
        });
    };
    const RecordField all{.name = Field::import, .part = m_file};
    m_edits.perform(JrnlImporter::action(m_preview.summary, fileName()), QList{all}, work, PendingEdits::Pace::Long)
        .then(this, [this, written](const Result<void> &result) {
            m_look.stop();
            m_stop = {}; // What is kept, to be tried again, goes on without this.
            if (result)
                Q_EMIT finished(*written);
            else
                Q_EMIT failed(result.error());
        });
}

} // namespace Headway
