// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undosteps.h"

#include "career.h"
#include "focusedtext.h"
#include "shellactions.h"

namespace Headway {

UndoSteps::UndoSteps(Career &career, FocusedText &text, ShellActions &actions, std::function<void()> flush,
                     QObject *parent)
    : QObject(parent)
    , m_career(career)
    , m_text(text)
    , m_actions(actions)
    , m_flush(std::move(flush))
{
    connect(actions.undo, &QAction::triggered, this, &UndoSteps::undo);
    connect(actions.redo, &QAction::triggered, this, &UndoSteps::redo);
    connect(&text, &FocusedText::changed, this, &UndoSteps::follow);
    connect(&career, &Career::undoRedoChanged, this, &UndoSteps::follow);
    connect(&career, &Career::performed, this, &UndoSteps::endTyping);
    follow();
}

void UndoSteps::undo()
{
    if (m_text.canUndo())
        m_text.undo();
    else
        undoCareer();
}

void UndoSteps::redo()
{
    if (m_text.canRedo())
        m_text.redo();
    else
        redoCareer();
}

void UndoSteps::undoCareer()
{
    m_flush();
    tellWhenDone(m_career.undo(), &UndoSteps::undone);
}

/** What is typed meanwhile is an edit, behind which nothing can be done again: that is said, and nothing is lost. */
void UndoSteps::redoCareer()
{
    m_flush();
    tellWhenDone(m_career.redo(), &UndoSteps::redone);
}

template<typename Told>
void UndoSteps::tellWhenDone(QFuture<Result<CareerStep>> stepping, Told told)
{
    stepping.then(this, [this, told](const Result<CareerStep> &stepped) {
        if (stepped)
            Q_EMIT(this->*told)(stepped->text, stepped->changes);
        else
            Q_EMIT failed(stepped.error());
    });
}

void UndoSteps::follow()
{
    if (m_text.canUndo())
        m_actions.setUndoTyping();
    else
        m_actions.setUndoText(m_career.undoText());
    // What is typed anew leaves nothing that could be done again.
    if (m_text.canRedo())
        m_actions.setRedoTyping();
    else
        m_actions.setRedoText(m_text.canUndo() ? QString() : m_career.redoText());
}

/** The text's own edits carry the key of their visit; an action without one is something else. */
void UndoSteps::endTyping(const UserAction &action)
{
    if (action.mergeKey.isEmpty())
        m_text.forgetSteps();
}

} // namespace Headway
