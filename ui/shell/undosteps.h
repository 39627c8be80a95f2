// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "result.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace Headway {

class Career;
class FocusedText;
class ShellActions;
struct CareerStep;
struct UserAction;

/**
 * What undo and redo act on: the text that is being typed while it has steps of its own, else the career. Whatever else
 * is done ends the text's steps, so that undo always takes back what was done last.
 */
class UndoSteps final : public QObject
{
    Q_OBJECT

public:
    /** `flush` saves what is typed, before the career goes back behind it, or forth beside it. */
    UndoSteps(Career &career, FocusedText &text, ShellActions &actions, std::function<void()> flush,
              QObject *parent = nullptr);

    /** A step of the career, whatever has the focus. */
    void undoCareer();
    void redoCareer();

Q_SIGNALS:
    /** `what`, in the user's words, was taken back or done again, and this is what changed by that. */
    void undone(const QString &what, const Headway::ChangeSet &changes);
    void redone(const QString &what, const Headway::ChangeSet &changes);
    void failed(const Headway::Error &error);

private:
    void undo();
    void redo();
    void follow();
    template<typename Told>
    void tellWhenDone(QFuture<Result<CareerStep>> stepping, Told told);
    void endTyping(const UserAction &action);

    Career &m_career;
    FocusedText &m_text;
    ShellActions &m_actions;
    std::function<void()> m_flush;
};

} // namespace Headway
