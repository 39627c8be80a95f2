// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalactions.h"

#include "icons.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QAction *make(QObject *parent, const QString &text, const QString &icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(symbolicIcon(icon), text, parent);
    action->setShortcut(shortcut);
    return action;
}

} // namespace

JournalActions::JournalActions(QObject *parent)
    : QObject(parent)
    , newEntry(make(this, tr("&New entry"), u"document-new-symbolic"_s, QKeySequence::New))
    , find(make(this, tr("&Find in the journal"), u"search-symbolic"_s, QKeySequence::Find))
    , star(make(this, tr("&Star"), u"starred-symbolic"_s, Qt::CTRL | Qt::Key_D))
    , release(make(this, tr("&Release to the boss"), u"user-symbolic"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R))
    , attach(make(this, tr("Attach f&iles…"), u"mail-attachment-symbolic"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_I))
    , moveToTrash(make(this, tr("Move to the &trash"), u"user-trash-symbolic"_s, Qt::CTRL | Qt::Key_Delete))
    , selectAll(make(this, tr("Select all &entries"), u"edit-select-all-symbolic"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_A))
    , reviewEvidence(make(this, tr("Review &evidence…"), u"task-complete-symbolic"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E))
    , bringIn(make(this, tr("&Bring in what you have…"), u"document-import-symbolic"_s, {}))
    , printFound(make(this, tr("&Print what was found…"), u"document-print-symbolic"_s, QKeySequence::Print))
    , overview(
          make(this, tr("O&verview of the results"), u"office-chart-bar-symbolic"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O))
{
    overview->setCheckable(true);
}

} // namespace Headway
