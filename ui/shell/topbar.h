// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace Headway {

/** The line above every page: its name, back and forward, and capture. */
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(QAction *back, QAction *forward, QAction *capture, QWidget *parent = nullptr);

    void setTitle(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
};

} // namespace Headway
