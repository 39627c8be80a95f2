// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortname.h"

#include "letters.h"

namespace Headway {

QString shortName(const QString &name)
{
    constexpr qsizetype most = 40;
    const QString line = name.simplified();
    return line.size() <= most ? line : line.first(wholeLetters(line, most - 1)).trimmed() + u'…';
}

} // namespace Headway
