// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "captureform.h"
#include "floatingcard.h"

#include <QPointer>

class QPropertyAnimation;

namespace Headway {

/** The form for one line that drops from the top over any page. What is typed stays where the bar is closed. */
class CaptureBar final : public FloatingCard
{
    Q_OBJECT

public:
    /** Lies over `pageArea`. `recogniser` and `clock` outlive it. */
    CaptureBar(const CaptureRecogniser &recogniser, const Clock &clock, CaptureService service, QWidget *pageArea);

    CaptureForm &form() const { return *m_form; }
    QString unsavedLine() const { return m_form->unsavedLine(); }

    void open();
    void dismiss();
    bool isOpen() const { return m_open; }

    /** People, goals or tags changed: read their names again. */
    void refreshNames();

Q_SIGNALS:
    void captured(const Headway::EntryId &id);
    void unsavedLineChanged();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void slide(bool in);
    void followFocus(const QWidget *now);

    CaptureForm *m_form;
    QPropertyAnimation *m_motion;
    QPointer<QWidget> m_returnTo; ///< What had the focus before.
    bool m_open = false;
};

} // namespace Headway
