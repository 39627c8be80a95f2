// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "userprompt.h"

#include <QStringList>
#include <QUrl>

namespace Headway {

/** Answers at once what the test told it to, and keeps what it was asked. */
class ScriptedPrompt final : public UserPrompt
{
public:
    QString file;      ///< The answer to where; empty: thought better of it.
    QStringList files; ///< The answer to which, where there may be several.
    bool agrees = true;
    bool opens = true; ///< There is a program for every file.

    QStringList told;
    QStringList questions;
    QStringList details;
    QStringList folders;
    QStringList opened;
    QString suggestion;
    QString openedFrom; ///< In which a file to open was asked for.
    QString filter;

    void tell(QWidget *, const QString &sentence, const QString &) override { told << sentence; }
    void showFolder(const QString &folder) override { folders << folder; }
    bool openFile(const QString &path) override
    {
        opened << path;
        return opens;
    }
    void openLink(const QUrl &address) override { opened << address.toString(); }
    bool confirm(QWidget *, const QString &question, const QString &detail, const QString &) override
    {
        questions << question;
        details << detail;
        return agrees;
    }
    bool confirmList(QWidget *parent, const QString &question, const QString &detail, const QString &list,
                     const QString &verb) override
    {
        return confirm(parent, question, detail + u'\n' + list, verb);
    }
    QString fileToSave(QWidget *, const QString &, const QString &suggested, const QString &wanted) override
    {
        suggestion = suggested;
        filter = wanted;
        return file;
    }
    QString fileToOpen(QWidget *, const QString &, const QString &from, const QString &wanted) override
    {
        openedFrom = from;
        filter = wanted;
        return file;
    }
    QStringList filesToOpen(QWidget *, const QString &, const QString &from, const QString &wanted) override
    {
        openedFrom = from;
        filter = wanted;
        return files;
    }
    QString folderToOpen(QWidget *, const QString &, const QString &from) override
    {
        openedFrom = from;
        return file;
    }
};

} // namespace Headway
