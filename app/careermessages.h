// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerrecovery.h"
#include "message.h"

#include <QAction>
#include <QObject>

namespace Headway {

class Career;
class MessageBar;
class PendingEdits;
struct UserAction;

/**
 * Tells in the window what becomes of the career: problems with their way out, each once, and what can be taken back at
 * once. What goes well by itself is the status line's.
 */
class CareerMessages final : public QObject
{
    Q_OBJECT

public:
    CareerMessages(Career &career, PendingEdits &edits, MessageBar &bar, QObject *parent = nullptr);

    /** What was found when it was opened. */
    void tellOpening();
    /** The file was damaged and is written anew. */
    void tellRecovered(const Recovery &recovery);
    /** Why the file did not get the last changes when it was closed; until it has them. */
    void tellClosingProblem(const QString &sentence);
    void tell(const Error &error, const QList<QAction *> &waysOut = {});
    /** Where the copy is that was asked for. */
    void tellCopied(const QString &copy);
    /** Writes the file now and tells how that went, also where the same problem was told before. */
    void publish();
    /** What was just taken back, or done again: it may lie on another page. */
    void tellUndone(const QString &what);
    void tellRedone(const QString &what);

Q_SIGNALS:
    void saveCopyRequested();
    void folderRequested(const QString &folder);
    void undoRequested();
    void redoRequested();
    /** It is all in the file. */
    void published();

private:
    void connectCareer();
    void tellUnsaved(int count);
    void tellSealed(const QString &file);
    void tellPublishing(const QString &sentence);
    void tellPerformed(const UserAction &action);
    void notice(const QString &sentence, QAction *wayBack);
    /** What was just done cannot be taken back by its button any more. */
    void forgetNotice();
    void show(const QString &owner, Message::Tone tone, const QString &sentence, const QList<QAction *> &actions = {});

    Career &m_career;
    PendingEdits &m_edits;
    MessageBar &m_bar;
    QAction m_retry;
    QAction m_publishAgain;
    QAction m_saveCopy;
    QAction m_showCopy;
    QAction m_undo;
    QAction m_redo;
    QString m_copy;           ///< The one that was told last.
    QString m_publishProblem; ///< As it was told last; it is told once.
};

} // namespace Headway
