// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellactions.h"

#include "icons.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QAction *make(QObject *parent, const QString &text, const QString &icon, const QKeySequence &shortcut = {})
{
    auto *action = new QAction(text, parent);
    if (!icon.isEmpty())
        action->setIcon(symbolicIcon(icon));
    action->setShortcut(shortcut);
    return action;
}

/** As it stands: an ampersand of the user's is none of the menu's. */
QString inMenu(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

enum class Way { Back, Forward };

/** Back is to where reading begins. */
QString arrow(Way way)
{
    const bool toTheLeft = (way == Way::Back) == QGuiApplication::isLeftToRight();
    return toTheLeft ? u"go-previous-symbolic"_s : u"go-next-symbolic"_s;
}

/** Every key that means it on this system, and the one that it has on most. */
QList<QKeySequence> keysFor(QKeySequence::StandardKey standard, const QKeySequence &everywhere)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(standard);
    if (!keys.contains(everywhere))
        keys << everywhere; // Twice, it would be ambiguous.
    return keys;
}

} // namespace

ShellActions::ShellActions(QObject *parent)
    : QObject(parent)
    , newCareer(make(this, tr("&New career…"), u"document-new-symbolic"_s))
    , openCareer(make(this, tr("&Open career…"), u"document-open-symbolic"_s, QKeySequence::Open))
    , importJournal(make(this, tr("&Import…"), u"document-import-symbolic"_s))
    , importFolder(make(this, tr("Import a &folder…"), u"folder-symbolic"_s))
    , exportCareer(make(this, tr("&Export…"), u"document-export-symbolic"_s))
    , publish(make(this, tr("&Write the career file now"), u"document-save-symbolic"_s, QKeySequence::Save))
    , saveCopy(make(this, tr("Save a co&py as…"), u"document-save-as-symbolic"_s))
    , keepInTray(make(this, tr("&Keep Headway in the tray"), {}))
    , quit(make(this, tr("&Quit"), u"application-exit-symbolic"_s, QKeySequence::Quit))
    , capture(make(this, tr("Captu&re"), u"list-add-symbolic"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Space))
    , find(make(this, tr("Find an&ything…"), u"search-symbolic"_s, Qt::CTRL | Qt::Key_K))
    , undo(make(this, {}, u"edit-undo-symbolic"_s))
    , redo(make(this, {}, u"edit-redo-symbolic"_s))
    , cut(make(this, tr("Cu&t"), u"edit-cut-symbolic"_s, QKeySequence::Cut))
    , copy(make(this, tr("&Copy"), u"edit-copy-symbolic"_s, QKeySequence::Copy))
    , paste(make(this, tr("&Paste"), u"edit-paste-symbolic"_s, QKeySequence::Paste))
    , selectAll(make(this, tr("Select &all"), u"edit-select-all-symbolic"_s, QKeySequence::SelectAll))
    , showTrash(make(this, tr("Show the tras&h…"), u"user-trash-symbolic"_s))
    , editProfile(make(this, tr("Your name and r&ole…"), u"user-symbolic"_s))
    , back(make(this, tr("&Back"), arrow(Way::Back), QKeySequence::Back))
    , forward(make(this, tr("&Forward"), arrow(Way::Forward), QKeySequence::Forward))
    , shortcuts(make(this, tr("&Keyboard shortcuts"), u"input-keyboard-symbolic"_s))
    , places(make(this, tr("&Where your data is kept"), u"folder-symbolic"_s))
    , about(make(this, tr("&About Headway"), {}))
{
    capture->setToolTip(
        tr("Capture something in one line (%1)").arg(capture->shortcut().toString(QKeySequence::NativeText)));
    keepInTray->setCheckable(true);
    keepInTray->setVisible(false); // Until it is known that there is one.
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    undo->setShortcuts(keysFor(QKeySequence::Undo, Qt::CTRL | Qt::Key_Z));
    redo->setShortcuts(keysFor(QKeySequence::Redo, Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    setUndoText({});
    setRedoText({});
}

void ShellActions::setUndoText(const QString &text)
{
    undo->setText(text.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(inMenu(text)));
    undo->setEnabled(!text.isEmpty());
}

void ShellActions::setUndoTyping()
{
    undo->setText(tr("&Undo typing"));
    undo->setEnabled(true);
}

void ShellActions::setRedoTyping()
{
    redo->setText(tr("&Redo typing"));
    redo->setEnabled(true);
}

void ShellActions::setRedoText(const QString &text)
{
    redo->setText(text.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(inMenu(text)));
    redo->setEnabled(!text.isEmpty());
}

} // namespace Headway
