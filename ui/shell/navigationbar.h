// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace Headway {

/** The pages by name and icon, at the window's leading edge. Only icons where the window is narrow. */
class NavigationBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    /** Returns its index; `shortcut` is only told, in the tooltip. */
    int addPage(const QString &title, const QString &icon, const QString &shortcut);
    void setCurrent(int index);
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
};

} // namespace Headway
