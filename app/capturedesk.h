// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capturedraft.h"
#include "capturerecogniser.h"
#include "id.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Headway {

class Career;
class CareerNames;
class CaptureBar;
struct CaptureService;
class Clock;
class PendingEdits;

/** The capture bar over the pages, and how its lines come into the career. */
class CaptureDesk final : public QObject
{
    Q_OBJECT

public:
    CaptureDesk(Career &career, const CareerNames &names, PendingEdits &edits, const Clock &clock, QWidget *over);

    void open();
    /** What is typed and not saved, for the next start. */
    void keepLine();

Q_SIGNALS:
    void captured(const Headway::EntryId &entry);

private:
    CaptureService service();
    void makeBar();

    Career &m_career;
    const CareerNames &m_names;
    PendingEdits &m_edits;
    const Clock &m_clock;
    CaptureRecogniser m_recogniser;
    CaptureDraft m_draft;
    QTimer m_rest;   ///< From typing; after it what is typed is kept.
    QWidget *m_over; ///< Its parent, too.
    CaptureBar *m_bar = nullptr;
};

} // namespace Headway
