// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortcutsheet.h"

#include "look.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>

#include <algorithm>

namespace Headway {

namespace {

/** "&Save as…" is "Save as…" here, and "&Undo: Delete entry" is "Undo". */
QString plain(const QString &text)
{
    return text.section(u':', 0, 0).remove(u'&');
}

QList<QAction *> withShortcut(const QList<QAction *> &actions)
{
    QList<QAction *> found;
    for (QAction *action : actions) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            found << action;
    }
    return found;
}

/** Each text field has its own; they are told once. */
bool isListed(const QList<QAction *> &actions, const QAction &another)
{
    return std::ranges::any_of(actions, [&another](const QAction *action) {
        return action->text() == another.text() && action->shortcut() == another.shortcut();
    });
}

QLabel *makeLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<Area> &areas, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(Space::Edge, Space::Edge, Space::Edge, Space::Edge);
    grid->setHorizontalSpacing(2 * Space::Edge);
    grid->setVerticalSpacing(Space::Within);
    grid->setColumnStretch(0, 1);
    for (const Area &area : areas)
        addArea(grid, area);
    grid->setRowStretch(grid->rowCount(), 1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Space::Between);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    buttons->setContentsMargins(Space::Between, 0, Space::Between, 0);
    const int room = parent ? parent->height() - 2 * Space::Edge : sheet->sizeHint().height();
    resize(sheet->sizeHint().width() + 3 * Space::Edge, std::min(sheet->sizeHint().height() + 3 * Space::Edge, room));
}

void ShortcutSheet::addArea(QGridLayout *grid, const Area &area)
{
    QLabel *title = makeLabel(area.title);
    setTypeScale(title, Type::lead);
    if (grid->count() > 0)
        title->setContentsMargins(0, Space::Between, 0, 0);
    grid->addWidget(title, grid->rowCount(), 0, 1, 2);
    for (const QAction *action : area.actions) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(plain(action->text())), row, 0);
        grid->addWidget(makeLabel(action->shortcut().toString(QKeySequence::NativeText)), row, 1, Qt::AlignTrailing);
    }
}

QList<ShortcutSheet::Area> ShortcutSheet::areasOf(const QWidget *window)
{
    QList<Area> areas;
    QList<QAction *> inMenus;
    const auto menus = window->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const Area area{plain(menu->title()), withShortcut(menu->actions())};
        inMenus += area.actions;
        if (!area.actions.isEmpty())
            areas << area;
    }
    Area typing{tr("While typing"), {}};
    const auto all = withShortcut(window->findChildren<QAction *>());
    for (QAction *action : all) {
        const bool isOfAField = !inMenus.contains(action) && action->shortcutContext() == Qt::WidgetShortcut;
        if (isOfAField && !isListed(typing.actions, *action))
            typing.actions << action;
    }
    if (!typing.actions.isEmpty())
        areas << typing;
    return areas;
}

} // namespace Headway
