// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortname.h"

#include <QTextBoundaryFinder>

namespace Headway {

QString shortName(const QString &name)
{
    constexpr qsizetype most = 40;
    const QString line = name.simplified();
    if (line.size() <= most)
        return line;
    // What people see as one letter may be several characters, which stay together.
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, line);
    letters.setPosition(most - 1);
    const qsizetype end = letters.isAtBoundary() ? most - 1 : letters.toPreviousBoundary();
    return line.left(end).trimmed() + u'…';
}

} // namespace Headway
