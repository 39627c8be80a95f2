// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters.h"

#include <QTextBoundaryFinder>

namespace Headway {

qsizetype wholeLetters(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text.size();
    const QString seen = text.first(std::min(text.size(), most + 2)); // What follows decides whether a letter ends.
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, seen);
    letters.setPosition(most);
    const qsizetype end = letters.isAtBoundary() ? most : letters.toPreviousBoundary();
    // What has no boundary so far is no text; but a pair of surrogates stays whole even there.
    return end > 0 ? end : most - (text.at(most).isLowSurrogate() ? 1 : 0);
}

} // namespace Headway
