// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace Headway {

class Career;
class FocusedText;
class ShellActions;
struct UserAction;

/**
 * What undo and redo act on: the text that is being typed while it has steps of its own, else the career. Whatever else
 * is done ends the text's steps, so that undo always takes back what was done last.
 */
class UndoSteps final : public QObject
{
    Q_OBJECT

public:
    /** `flush` saves what is typed, before the career goes back behind it. */
    UndoSteps(Career &career, FocusedText &text, ShellActions &actions, std::function<void()> flush,
              QObject *parent = nullptr);

Q_SIGNALS:
    void undone();
    void failed(const Headway::Error &error);

private:
    void undo();
    void redo();
    void follow();
    void tellOutcome(QFuture<Result<void>> stepping);
    void endTyping(const UserAction &action);

    Career &m_career;
    FocusedText &m_text;
    ShellActions &m_actions;
    std::function<void()> m_flush;
};

} // namespace Headway
