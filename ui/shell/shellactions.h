// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

namespace Headway {

/** What can be done anywhere in the window. */
class ShellActions final : public QObject
{
    Q_OBJECT

public:
    explicit ShellActions(QObject *parent = nullptr);

    QAction *newCareer;
    QAction *openCareer;
    QAction *importJournal;
    QAction *importFolder;
    QAction *exportCareer;
    QAction *publish;
    QAction *saveCopy;
    QAction *keepInTray;
    QAction *quit;
    QAction *capture;
    QAction *find;
    QAction *undo;
    QAction *redo;
    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *selectAll;
    QAction *showTrash;
    QAction *editProfile;
    QAction *back;
    QAction *forward;
    QAction *shortcuts;
    QAction *places;
    QAction *about;

    /** "Undo: Edit title", or greyed where there is nothing to undo. */
    void setUndoText(const QString &text);
    void setRedoText(const QString &text);
    /** "Undo typing": of the text field that has the focus. */
    void setUndoTyping();
    void setRedoTyping();
};

} // namespace Headway
