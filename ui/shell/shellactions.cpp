// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellactions.h"

#include "icons.h"

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

} // namespace

ShellActions::ShellActions(QObject *parent)
    : QObject(parent)
    , newCareer(make(this, tr("&New career…"), u"document-new-symbolic"_s))
    , openCareer(make(this, tr("&Open career…"), u"document-open-symbolic"_s, QKeySequence::Open))
    , importJournal(make(this, tr("&Import from jrnl…"), u"document-import-symbolic"_s))
    , publish(make(this, tr("Write the career file &now"), u"document-save-symbolic"_s, QKeySequence::Save))
    , quit(make(this, tr("&Quit"), u"application-exit-symbolic"_s, QKeySequence::Quit))
    , capture(make(this, tr("&Capture"), u"list-add-symbolic"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Space))
    , undo(make(this, {}, u"edit-undo-symbolic"_s, QKeySequence::Undo))
    , redo(make(this, {}, u"edit-redo-symbolic"_s, QKeySequence::Redo))
    , back(make(this, tr("&Back"), u"go-previous-symbolic"_s, QKeySequence::Back))
    , forward(make(this, tr("&Forward"), u"go-next-symbolic"_s, QKeySequence::Forward))
    , about(make(this, tr("&About Headway"), {}))
{
    capture->setToolTip(
        tr("Capture something in one line (%1)").arg(capture->shortcut().toString(QKeySequence::NativeText)));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    setUndoText({});
    setRedoText({});
}

void ShellActions::setUndoText(const QString &text)
{
    undo->setText(text.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(text));
    undo->setEnabled(!text.isEmpty());
}

void ShellActions::setRedoText(const QString &text)
{
    redo->setText(text.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(text));
    redo->setEnabled(!text.isEmpty());
}

} // namespace Headway
