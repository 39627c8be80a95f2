// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jrnlimport.h"

#include "career.h"
#include "importfile.h"
#include "jrnlreader.h"

#include <QFileInfo>

namespace Headway {

JrnlImport::JrnlImport(Career &career, const Clock &clock, QString file, QObject *parent)
    : QObject(parent)
    , m_career(career)
    , m_clock(clock)
    , m_file(std::move(file))
{
    m_look.setInterval(100);
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(*m_progress); });
}

JrnlImport::~JrnlImport()
{
    stop();
    if (m_worker)
        m_worker->wait();
}

QString JrnlImport::fileName() const
{
    return QFileInfo(m_file).fileName();
}

void JrnlImport::stop()
{
    m_stop.request_stop();
}

void JrnlImport::preview(JrnlImporter::Tags tags)
{
    stop();
    if (m_worker)
        m_worker->wait();
    m_stop = {};
    m_tags = tags;
    m_worker.reset(QThread::create([this, tags, token = m_stop.get_token()] {
        const auto seen = look(tags, token);
        QMetaObject::invokeMethod(this, [this, seen, token] {
            if (token.stop_requested())
                return;
            if (!seen) {
                Q_EMIT failed(seen.error());
                return;
            }
            m_preview = *seen;
            Q_EMIT previewed(m_preview.summary);
        });
    }));
    m_worker->start();
}

Result<JrnlImport::Preview> JrnlImport::look(JrnlImporter::Tags tags, std::stop_token stop) const
{
    const auto text = readImportFile(m_file);
    if (!text)
        return std::unexpected(text.error());
    const auto journal = readJrnl(*text, fileName());
    if (!journal)
        return std::unexpected(journal.error());
    const auto session = m_career.openReader();
    if (!session)
        return std::unexpected(session.error());
    const auto summary = JrnlImporter(tags, {.stop = std::move(stop)}).preview(**session, *journal);
    return summary.transform([&journal](const ImportSummary &seen) { return Preview{*journal, seen}; });
}

ImportControl JrnlImport::control() const
{
    return {m_stop.get_token(), [progress = m_progress](qint64 done, qint64 total) {
                *progress = total > 0 ? int(done * 100 / total) : 0;
            }};
}

void JrnlImport::write()
{
    m_look.start();
    const auto written = std::make_shared<ImportSummary>();
    const JrnlImporter importer(m_tags, control());
    const auto work = [importer, written, journal = m_preview.journal, now = m_clock.now()](Session &session) {
        return importer.write(session, journal, now).transform([&written](const ImportSummary &summary) {
            *written = summary;
        });
    };
    m_career.perform(JrnlImporter::action(m_preview.summary, fileName()), work)
        .then(this, [this, written](const Result<void> &result) {
            m_look.stop();
            if (result)
                Q_EMIT finished(*written);
            else
                Q_EMIT failed(result.error());
        });
}

} // namespace Headway
