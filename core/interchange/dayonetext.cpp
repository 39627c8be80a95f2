// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayonetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Whether a sign would begin something at the start of a line, once it is no longer escaped. */
bool beginsBlock(QChar sign, QStringView before)
{
    if (sign == u'.' || sign == u')') // "1." and "1)" are those of a list.
        return !before.isEmpty() && std::ranges::all_of(before, [](QChar c) { return c.isDigit(); });
    return before.isEmpty() && (sign == u'-' || sign == u'+' || sign == u'#' || sign == u'>' || sign == u'=');
}

/** Whether a sign means nothing where it stands, so that its backslash only is in the way. */
bool isPlain(QChar sign, QStringView before, QStringView behind)
{
    static const QString plain = u".()-+!#{}=>:;,?'\"/&%$@^~|"_s;
    if (sign == u'_')
        return !before.isEmpty() && before.back().isLetterOrNumber() && !behind.isEmpty() &&
               behind.front().isLetterOrNumber();
    if (sign == u'!' && behind.startsWith(u'['))
        return false;
    return plain.contains(sign) && !beginsBlock(sign, before.trimmed());
}

QString unescapedLine(const QString &line)
{
    QString result;
    QChar open; // The mark of code, in which a backslash is one.
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar sign = line.at(i);
        if (sign == u'`')
            open = open.isNull() ? sign : QChar();
        const bool escapes = sign == u'\\' && open.isNull() && i + 1 < line.size();
        const QStringView all(line);
        if (escapes && isPlain(line.at(i + 1), result, all.sliced(i + 2)))
            result += line.at(++i);
        else if (escapes)
            result += line.mid(i++, 2);
        else
            result += sign;
    }
    return result;
}

QString unescaped(const QString &text)
{
    QStringList lines = text.split(u'\n');
    bool isCode = false;
    for (QString &line : lines) {
        const bool isFence = line.trimmed().startsWith(u"```");
        if (!isCode && !isFence)
            line = unescapedLine(line);
        isCode = isCode != isFence;
    }
    return lines.join(u'\n');
}

QString withFiles(const QString &text, const QHash<QString, QString> &names)
{
    static const QRegularExpression moment(
        u"!\\[[^\\[\\]\\n]*\\]\\(dayone2?-moment:/+(?:[a-zA-Z]+/)?([A-Za-z0-9-]+)\\)"_s);
    QString result;
    qsizetype end = 0;
    for (const auto &match : moment.globalMatch(text)) {
        const QString name = names.value(match.captured(1));
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        if (!name.isEmpty())
            result += u"!["_s + name + u"](<"_s + name + u">)"_s;
        end = match.capturedEnd();
    }
    return result + QStringView(text).sliced(end);
}

QString withoutInnerLinks(QString text)
{
    static const QRegularExpression link(u"\\[([^\\[\\]\\n]*)\\]\\(dayone2?://[^()\\[\\s]*\\)"_s);
    return text.replace(link, u"\\1"_s);
}

} // namespace

QString markdownOfDayOne(const QString &text, const QHash<QString, QString> &names)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(QChar::LineSeparator, u'\n');
    return withFiles(withoutInnerLinks(unescaped(lines)), names).trimmed();
}

} // namespace Headway
