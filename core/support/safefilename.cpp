// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "safefilename.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestEnding = 12;

bool isForbidden(QChar letter)
{
    const bool isInvisible = letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format;
    return isInvisible || u"/\\:*?\"<>|"_s.contains(letter);
}

bool isDevice(const QString &base)
{
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(base).hasMatch();
}

/** With its dot; empty where what stands behind the last dot is none. */
QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool isEnding = dot > 0 && name.size() - dot <= longestEnding && !name.sliced(dot).contains(u' ');
    return isEnding ? name.sliced(dot) : QString();
}

} // namespace

QString safeFileName(const QString &wanted)
{
    QString name = wanted;
    std::ranges::replace_if(name, isForbidden, QChar(u'_'));
    name = name.simplified();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    const QString ending = endingOf(name);
    QString base = name.chopped(ending.size()).left(longestName - ending.size());
    if (base.isEmpty() || isDevice(base))
        base.prepend(u'_');
    return base + ending;
}

} // namespace Headway
