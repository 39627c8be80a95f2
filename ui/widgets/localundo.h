// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;
class QPlainTextEdit;

namespace Headway::LocalUndo {

/**
 * The steps that a text field can take back by itself. They belong to one visit to the field: what was typed before is
 * saved, and is the career's to undo.
 */
void forget(QLineEdit *field);
void forget(QPlainTextEdit *field);

} // namespace Headway::LocalUndo
