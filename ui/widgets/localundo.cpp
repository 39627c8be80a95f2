// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localundo.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace Headway {

/** A line edit forgets its steps when its text is set, were it the same. */
void LocalUndo::forget(QLineEdit *field)
{
    if (!field->isUndoAvailable() && !field->isRedoAvailable())
        return;
    const int cursor = field->cursorPosition();
    const int start = field->selectionStart();
    const int length = field->selectionLength();
    field->setText(field->text());
    field->setCursorPosition(cursor);
    if (start >= 0)
        field->setSelection(start, length);
}

void LocalUndo::forget(QPlainTextEdit *field)
{
    field->document()->clearUndoRedoStacks();
}

} // namespace Headway
