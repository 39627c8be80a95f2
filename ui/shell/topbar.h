// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace Headway {

class FindField;

/** The line above every page: its name, back and forward, the search box, and capture. */
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(QAction *back, QAction *forward, QAction *capture, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    FindField *findField() const { return m_find; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    FindField *m_find;
};

} // namespace Headway
