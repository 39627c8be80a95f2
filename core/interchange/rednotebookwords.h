// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/** One line of a RedNotebook text, without what makes it a heading or a list item, as Markdown. */
QString markdownOfRedNotebookWords(const QString &words);

} // namespace Headway
