// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "captureform.h"

#include <memory>

namespace Headway {

class SavedNote;

/**
 * The form for one line in a small window of its own, for when one is at work elsewhere. Enter saves and closes it; a
 * note says so that takes the focus from nobody. What is typed stays where it is closed.
 */
class CaptureWindow final : public QWidget
{
    Q_OBJECT

public:
    /** `recogniser` and `clock` outlive it. */
    CaptureWindow(const CaptureRecogniser &recogniser, const Clock &clock, CaptureService service);
    ~CaptureWindow() override;

    CaptureForm &form() const { return *m_form; }
    void open();

Q_SIGNALS:
    void captured(const Headway::EntryId &id);
    /** Nothing of it is to be seen any more. */
    void closed();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void fit();
    void settle();
    void tellSaved(const QString &title);
    void leave();

    CaptureForm *m_form;
    std::unique_ptr<SavedNote> m_note;
};

} // namespace Headway
