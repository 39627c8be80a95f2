// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryprose.h"

#include "markdownreader.h"
#include "reportdates.h"

#include <QCoreApplication>

#include <algorithm>

namespace Headway {

namespace {

struct ProseText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::Report)
};

/** The name stands at the head of the first paragraph, or above what begins with something else. */
Blocks named(const QString &name, const QString &text, const MarkdownOptions &options)
{
    Blocks blocks = blocksFromMarkdown(text, options);
    if (blocks.empty())
        return blocks;
    Span label{.text = name, .strong = true};
    if (auto *first = std::get_if<Paragraph>(&blocks.front().content)) {
        label.text += QLatin1Char(' ');
        first->spans.prepend(label);
    } else {
        blocks.insert(blocks.begin(), Paragraph{.spans = {label}});
    }
    return blocks;
}

} // namespace

QString lastingInWords(const Entry &entry, const QLocale &locale)
{
    const QString day = entry.lastingDate.isValid() ? longDate(entry.lastingDate, locale) : QString();
    switch (entry.lasting) {
    case Lasting::Unsaid:
        return {};
    case Lasting::Lasts:
        return day.isEmpty() ? ProseText::tr("It lasts.") : ProseText::tr("It still held on %1.").arg(day);
    case Lasting::Ended:
        return day.isEmpty() ? ProseText::tr("It did not last.") : ProseText::tr("It held until %1.").arg(day);
    }
    Q_UNREACHABLE_RETURN(QString());
}

Blocks proseOf(const Entry &entry, const QLocale &locale, int topHeadingLevel)
{
    const MarkdownOptions options{.topHeadingLevel = topHeadingLevel};
    Blocks blocks;
    const std::pair<QString, QString> story[] = {{ProseText::tr("Situation:"), entry.situation},
                                                 {ProseText::tr("Action:"), entry.action},
                                                 {ProseText::tr("Result:"), entry.result}};
    for (const auto &[name, text] : story)
        std::ranges::move(named(name, text, options), std::back_inserter(blocks));
    std::ranges::move(blocksFromMarkdown(entry.body, options), std::back_inserter(blocks));
    if (const QString lasting = lastingInWords(entry, locale); !lasting.isEmpty())
        blocks.push_back(Paragraph{.spans = {Span{lasting}}});
    return blocks;
}

} // namespace Headway
