// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capturedraft.h"
#include "capturerecogniser.h"
#include "id.h"
#include "result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Headway {

class Career;
class CareerNames;
class CaptureBar;
class CaptureForm;
struct CaptureService;
class CaptureWindow;
class Clock;
class PendingEdits;
struct RecordField;

/**
 * The capture bar over the pages, the small window that is there without them, and how their lines come into the
 * career. One line is being typed at a time: the one goes on with what was begun in the other.
 */
class CaptureDesk final : public QObject
{
    Q_OBJECT

public:
    CaptureDesk(Career &career, const CareerNames &names, PendingEdits &edits, const Clock &clock, QWidget *over);
    ~CaptureDesk() override;

    /** The bar. */
    void open();
    void openWindow();
    void closeWindow();
    bool isWindowOpen() const;
    /** What is typed and not saved, for the next start. */
    void keepLine();

Q_SIGNALS:
    void captured(const Headway::EntryId &entry);
    void windowClosed();

private:
    /** Who keeps a line that could not be saved: the form itself, or those who try edits again. */
    enum class Keeper { Form, Edits };

    CaptureService service(Keeper keeper);
    QFuture<Result<EntryId>> save(const CaptureLine &line, Keeper keeper);
    void follow(CaptureForm &form);
    void makeBar();
    void makeWindow();
    void goOnIn(CaptureForm &form);
    void dropSaved(const RecordField &field);

    Career &m_career;
    const CareerNames &m_names;
    PendingEdits &m_edits;
    const Clock &m_clock;
    CaptureRecogniser m_recogniser;
    CaptureDraft m_draft;
    QString m_line;    ///< As it is typed now.
    EntryId m_unsaved; ///< Of the line in the form that could not be saved, and may be by another try.
    QTimer m_rest;     ///< From typing; after it what is typed is kept.
    QWidget *m_over;   ///< Its parent, too.
    CaptureBar *m_bar = nullptr;
    std::unique_ptr<CaptureWindow> m_window;
};

} // namespace Headway
