// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturedesk.h"

#include "capturebar.h"
#include "captureentry.h"
#include "career.h"
#include "careernames.h"
#include "clock.h"
#include "pendingedits.h"

#include <QLocale>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Headway {

CaptureDesk::CaptureDesk(Career &career, const CareerNames &names, PendingEdits &edits, const Clock &clock,
                         QWidget *over)
    : QObject(over)
    , m_career(career)
    , m_names(names)
    , m_edits(edits)
    , m_clock(clock)
    , m_recogniser(QLocale())
    , m_draft(career.folder())
    , m_over(over)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(1s);
    connect(&m_rest, &QTimer::timeout, this, &CaptureDesk::keepLine);
}

void CaptureDesk::open()
{
    if (!m_bar)
        makeBar();
    m_bar->open();
}

void CaptureDesk::makeBar()
{
    m_bar = new CaptureBar(m_recogniser, m_clock, service(), m_over);
    m_bar->setLine(m_draft.line());
    connect(m_bar, &CaptureBar::unsavedLineChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_bar, &CaptureBar::captured, this, &CaptureDesk::keepLine); // At once: else it would come back.
    connect(m_bar, &CaptureBar::captured, this, &CaptureDesk::captured);
    connect(&m_names, &CareerNames::changed, m_bar, &CaptureBar::refreshNames);
}

void CaptureDesk::keepLine()
{
    if (m_bar)
        m_draft.keep(m_bar->unsavedLine());
}

CaptureService CaptureDesk::service()
{
    const auto save = [this](const CaptureLine &line) {
        const CapturedRecords records = recordsOf(line);
        const auto write = [records, now = m_clock.now()](Session &session) {
            return insertCaptured(session, records, now);
        };
        return m_edits.perform(captureAction(line), RecordField{records.entry.id.uuid(), Field::capture}, write)
            .then([id = records.entry.id](const Result<void> &saved) -> Result<EntryId> {
                return saved.transform([id] { return id; });
            });
    };
    const auto known = [this] { return readKnownNames(m_career.reader()).value_or(KnownNames{}); };
    return {known, save, &PendingEdits::keeps};
}

} // namespace Headway
