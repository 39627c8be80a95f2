// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QGridLayout;

namespace Headway {

/** Every shortcut of a window by its area, read from the actions themselves, so that none is ever told wrongly. */
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    struct Area
    {
        QString title;
        QList<QAction *> actions;
    };

    ShortcutSheet(const QList<Area> &areas, QWidget *parent);

    /** The menus of `window`, and after them what its text fields know. */
    static QList<Area> areasOf(const QWidget *window);

private:
    static void addArea(QGridLayout *grid, const Area &area);
};

} // namespace Headway
