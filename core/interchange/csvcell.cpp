// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvcell.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

bool mayBeFormula(const QString &text)
{
    static const QRegularExpression beginning(u"^'*[=+\\-@\\t\\r\\n＝＋－＠]"_s);
    return beginning.match(text).hasMatch();
}

} // namespace

QString guarded(const QString &text)
{
    return mayBeFormula(text) ? u'\'' + text : text;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && mayBeFormula(cell) ? cell.sliced(1) : cell;
}

QString csvCell(const QString &text)
{
    static const QRegularExpression special(u"[\",;\\t\\r\\n|]|^\\s|\\s$"_s);
    if (!special.match(text).hasMatch())
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QString joinedParts(const QStringList &parts, QChar separator)
{
    QStringList escaped;
    for (QString part : parts)
        escaped << part.replace(u'\\', u"\\\\"_s).replace(separator, u'\\' + QString(separator));
    return escaped.join(QString(separator) + (separator == u';' ? u" "_s : QString()));
}

QStringList splitParts(const QString &cell, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell.at(i) == u'\\' && i + 1 < cell.size())
            parts.last() += cell.at(++i);
        else if (cell.at(i) == separator)
            parts << QString();
        else
            parts.last() += cell.at(i);
    }
    return parts;
}

} // namespace Headway
