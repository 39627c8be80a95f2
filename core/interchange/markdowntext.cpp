// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowntext.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Calls `visit(line, number)` for each line outside of fenced code, with spaces in the place of code within it. */
template<typename Visit>
void forEachLineOfProse(const QString &markdown, const Visit &visit)
{
    static const QRegularExpression fence(u"^ {0,3}(`{3,}|~{3,})"_s);
    // From the first of several marks only, and all of them at once: a line may hold a million.
    static const QRegularExpression code(u"(?<!`)(`++)[^`]+\\1(?!`)"_s);
    QString open;
    int number = 0;
    for (const QStringView view : QStringView(markdown).split(u'\n')) {
        QString line = view.toString();
        const QString mark = fence.match(line).captured(1);
        const bool closes = !open.isEmpty() && mark.startsWith(open);
        if (open.isEmpty() && mark.isEmpty())
            visit(line.replace(code, u" "_s), number);
        else if (closes)
            open.clear();
        else if (open.isEmpty())
            open = mark;
        ++number;
    }
}

} // namespace

QList<MarkdownTarget> markdownTargets(const QString &markdown)
{
    static const QRegularExpression link(
        u"(!?)\\[[^\\[\\]]*\\]\\(\\s*(?:<([^<>]*)>|([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*))"_s);
    static const QRegularExpression embedded(u"!\\[\\[([^\\[\\]|#]+)"_s);
    QList<MarkdownTarget> targets;
    QSet<QString> seen;
    const auto add = [&](const QString &text, bool isPicture, int line) {
        if (!text.isEmpty() && !seen.contains(text))
            targets.append({text, isPicture, line});
        seen << text;
    };
    forEachLineOfProse(markdown, [&](const QString &line, int number) {
        for (const auto &match : link.globalMatch(line))
            add(match.captured(2) + match.captured(3), !match.captured(1).isEmpty(), number);
        for (const auto &match : embedded.globalMatch(line))
            add(match.captured(1).trimmed(), true, number);
    });
    return targets;
}

QStringList markdownTags(const QString &markdown)
{
    // A number behind "#" counts something ("#1") and is no tag.
    static const QRegularExpression tag(u"(?<![^\\s(])#(?!\\d+(?![\\w/-]))(\\w(?:[\\w/-]*\\w)?)"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    QStringList tags;
    QSet<QString> seen;
    forEachLineOfProse(markdown, [&](const QString &line, int) {
        for (const auto &match : tag.globalMatch(line)) {
            const QString folded = match.captured(1).toCaseFolded();
            if (!seen.contains(folded))
                tags << match.captured(1);
            seen << folded;
        }
    });
    return tags;
}

QString takeHeading(QString &markdown)
{
    const QString text = markdown.trimmed();
    const qsizetype end = text.indexOf(u'\n');
    QString heading = (end < 0 ? text : text.first(end)).simplified();
    if (!heading.startsWith("# "_L1))
        return {};
    heading.remove(0, 2);
    qsizetype kept = heading.size();
    while (kept > 0 && heading.at(kept - 1) == u'#')
        --kept;
    if (kept > 0 && heading.at(kept - 1) == u' ') // "# Words #" is closed; "# C#" is not.
        heading.truncate(kept - 1);
    if (heading.isEmpty() || kept == 0)
        return {};
    markdown = end < 0 ? QString() : text.sliced(end + 1);
    return heading;
}

QString firstWords(const QString &markdown)
{
    static const QRegularExpression signs(u"^(?:[#>*+-]+|\\d+[.)])\\s+(?:\\[[ xX]\\]\\s+)?"_s);
    const QString text = markdown.trimmed();
    QString line = text.section(u'\n', 0, 0).simplified();
    return line.remove(signs);
}

} // namespace Headway
