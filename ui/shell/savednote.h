// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

namespace Headway {

/** "Saved", for a moment, where the capture window was. It takes the focus from nobody, and is clicked through. */
class SavedNote final : public QWidget
{
    Q_OBJECT

public:
    /** In the place where `window` was. */
    SavedNote(const QString &title, const QRect &window);

Q_SIGNALS:
    void gone();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace Headway
