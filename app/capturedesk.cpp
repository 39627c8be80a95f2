// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturedesk.h"

#include "capturebar.h"
#include "captureentry.h"
#include "capturewindow.h"
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
    , m_line(m_draft.line())
    , m_over(over)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(1s);
    connect(&m_rest, &QTimer::timeout, this, &CaptureDesk::keepLine);
    connect(&m_edits, &PendingEdits::saved, this, &CaptureDesk::dropSaved);
}

CaptureDesk::~CaptureDesk() = default;

void CaptureDesk::open()
{
    closeWindow();
    if (!m_bar)
        makeBar();
    if (!m_bar->isOpen())
        goOnIn(m_bar->form());
    m_bar->open();
}

void CaptureDesk::openWindow()
{
    if (m_bar)
        m_bar->dismiss();
    if (!m_window)
        makeWindow();
    if (!m_window->isVisible())
        goOnIn(m_window->form());
    m_window->open();
}

void CaptureDesk::closeWindow()
{
    if (m_window)
        m_window->close();
}

bool CaptureDesk::isWindowOpen() const
{
    return m_window && m_window->isVisible();
}

void CaptureDesk::makeBar()
{
    m_bar = new CaptureBar(m_recogniser, m_clock, service(Keeper::Edits), m_over);
    follow(m_bar->form());
    connect(&m_names, &CareerNames::changed, m_bar, &CaptureBar::refreshNames);
}

void CaptureDesk::makeWindow()
{
    m_window = std::make_unique<CaptureWindow>(m_recogniser, m_clock, service(Keeper::Form));
    follow(m_window->form());
    connect(m_window.get(), &CaptureWindow::closed, this, &CaptureDesk::windowClosed);
    connect(&m_names, &CareerNames::changed, m_window.get(), [this] {
        if (m_window->isVisible())
            m_window->form().refreshNames();
    });
}

void CaptureDesk::follow(CaptureForm &form)
{
    connect(&form, &CaptureForm::unsavedLineChanged, this, [this, &form] {
        m_line = form.unsavedLine();
        m_rest.start();
    });
    connect(&form, &CaptureForm::captured, this, [this](const EntryId &id) {
        keepLine(); // At once: else it would come back.
        Q_EMIT captured(id);
    });
}

/** What is on its way to the disk there is not typed anew. */
void CaptureDesk::goOnIn(CaptureForm &form)
{
    if (!form.isSaving() && form.unsavedLine() != m_line)
        form.setLine(m_line);
}

void CaptureDesk::keepLine()
{
    m_draft.keep(m_line);
}

CaptureService CaptureDesk::service(Keeper keeper)
{
    const auto known = [this] { return readKnownNames(m_career.reader()).value_or(KnownNames{}); };
    const auto write = [this, keeper](const CaptureLine &line) { return save(line, keeper); };
    const auto keeps = [keeper](const Error &error) { return keeper == Keeper::Edits && PendingEdits::keeps(error); };
    return {known, write, keeps};
}

/** A line that could not be saved before takes the place of that edit: it is stored once, whoever tries again. */
QFuture<Result<EntryId>> CaptureDesk::save(const CaptureLine &line, Keeper keeper)
{
    CapturedRecords records = recordsOf(line);
    if (const EntryId before = std::exchange(m_unsaved, {}); !before.isNull())
        records.entry.id = before;
    const EntryId id = records.entry.id;
    const auto write = [records, now = m_clock.now()](Session &session) {
        return insertCaptured(session, records, now);
    };
    return m_edits.perform(captureAction(line), RecordField{id.uuid(), Field::capture}, write)
        .then(this, [this, id, keeper](const Result<void> &saved) -> Result<EntryId> {
            if (!saved && keeper == Keeper::Form && PendingEdits::keeps(saved.error()))
                m_unsaved = id;
            return saved.transform([id] { return id; });
        });
}

/** The one that stands in the window still, saved by who tried again elsewhere. */
void CaptureDesk::dropSaved(const RecordField &field)
{
    if (m_unsaved.isNull() || field.record != m_unsaved.uuid() || field.name != Field::capture)
        return;
    m_unsaved = {};
    m_line.clear();
    if (m_window)
        m_window->form().setLine({});
    keepLine();
}

} // namespace Headway
