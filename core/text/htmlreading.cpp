// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlreading.h"

#include "allowedlink.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

void readStyle(const HtmlToken &tag, MarkdownFormat &format)
{
    const QString weight = HtmlReading::styleOf(tag, u"font-weight");
    if (!weight.isEmpty())
        format.bold = weight == "bold"_L1 || weight == "bolder"_L1 || weight.toInt() >= 600;
    const QString slant = HtmlReading::styleOf(tag, u"font-style");
    if (!slant.isEmpty())
        format.italic = slant == "italic"_L1 || slant == "oblique"_L1;
    const QString line =
        HtmlReading::styleOf(tag, u"text-decoration") + HtmlReading::styleOf(tag, u"text-decoration-line");
    if (line.contains("line-through"_L1))
        format.struck = true;
}

} // namespace

HtmlReading::Role HtmlReading::roleOf(const QString &name)
{
    static const QHash<QString, Role> roles = [] {
        QHash<QString, Role> byName;
        const auto add = [&byName](Role role, const char *names) {
            for (const QString &each : QString::fromLatin1(names).split(u' '))
                byName.insert(each, role);
        };
        add(Role::Block, "p div section article header footer main aside nav figure figcaption address dl dt dd center "
                         "form fieldset details summary body html thead tbody tfoot caption");
        add(Role::Heading, "h1 h2 h3 h4 h5 h6");
        add(Role::Quote, "blockquote");
        add(Role::List, "ul ol menu dir");
        add(Role::Item, "li");
        add(Role::Table, "table");
        add(Role::Row, "tr");
        add(Role::Cell, "td th");
        add(Role::Code, "pre");
        add(Role::Void, "br hr img input meta link col wbr area base embed source track param");
        return byName;
    }();
    return roles.value(name, Role::Inline);
}

QString HtmlReading::styleOf(const HtmlToken &tag, QStringView property)
{
    const QString style = tag.attribute(u"style");
    for (const QStringView part : QStringView(style).split(u';')) {
        const qsizetype colon = part.indexOf(u':');
        if (colon > 0 && part.left(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0)
            return part.sliced(colon + 1).trimmed().toString().toLower();
    }
    return {};
}

MarkdownFormat HtmlReading::formatIn(const HtmlToken &tag, const MarkdownFormat &around)
{
    MarkdownFormat format = around;
    const QString &name = tag.text;
    if (name == "b"_L1 || name == "strong"_L1)
        format.bold = true;
    else if (name == "i"_L1 || name == "em"_L1)
        format.italic = true;
    else if (name == "s"_L1 || name == "del"_L1 || name == "strike"_L1)
        format.struck = true;
    else if (name == "code"_L1 || name == "tt"_L1 || name == "kbd"_L1 || name == "samp"_L1)
        format.code = true;
    else if (name == "a"_L1)
        format.address = allowedLink(tag.attribute(u"href"));
    // What a whole page is set in is no emphasis.
    if (name != "body"_L1 && name != "html"_L1)
        readStyle(tag, format);
    return format;
}

bool HtmlReading::isHidden(const HtmlToken &tag)
{
    return styleOf(tag, u"display") == "none"_L1 || styleOf(tag, u"mso-hide") == "all"_L1 || tag.text == "head"_L1;
}

int HtmlReading::wordsListLevel(const HtmlToken &tag)
{
    static const QRegularExpression level(u"\\blevel(\\d)"_s);
    const QRegularExpressionMatch match = level.match(styleOf(tag, u"mso-list"));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

bool HtmlReading::isWordsListMark(const HtmlToken &tag)
{
    return styleOf(tag, u"mso-list") == "ignore"_L1;
}

QString HtmlReading::languageOf(const HtmlToken &tag)
{
    static const QRegularExpression language(u"(?:^|\\s)lang(?:uage)?-([\\w+#-]{1,20})"_s);
    return language.match(tag.attribute(u"class")).captured(1);
}

} // namespace Headway
