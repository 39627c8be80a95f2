// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalextractbuilder.h"

#include "entryprose.h"
#include "printabletext.h"
#include "quotelanguage.h"
#include "reportcontext.h"
#include "reportdates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct ExtractText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::JournalExtract)
};

constexpr QLatin1StringView figuresId("figures");
constexpr QLatin1StringView entriesId("entries");
constexpr int bodyHeadingLevel = 4;

bool isMeasured(const Entry &entry)
{
    return std::ranges::any_of(entry.metrics, [](const Metric &m) { return m.before || m.after; });
}

void appendTile(Tiles &tiles, qsizetype count, const QString &caption, const QLocale &locale)
{
    if (count > 0)
        tiles.tiles.append({.figure = locale.toString(count), .caption = caption});
}

/** How much there is of the period; what there is none of is not shown. */
Blocks figuresOf(const ReportContext &context)
{
    const QList<Entry> &entries = context.released();
    const QLocale &locale = context.locale();
    Tiles tiles;
    appendTile(tiles, entries.size(), ExtractText::tr("Entries"), locale);
    appendTile(tiles, std::ranges::count_if(entries, isMeasured), ExtractText::tr("With a measured result"), locale);
    appendTile(tiles, std::ranges::count(entries, true, &Entry::starred), ExtractText::tr("Starred"), locale);
    appendTile(tiles, std::ranges::count(entries, true, &Entry::aboveAndBeyond),
               ExtractText::tr("Above and beyond the role"), locale);
    Blocks blocks;
    if (tiles.tiles.size() > 1)
        blocks.push_back(std::move(tiles));
    return blocks;
}

Paragraph remarks(const Entry &entry, const ReportContext &context)
{
    const QString said = dotted({longDate(entry.date, context.locale()), label(entry.kind),
                                 entry.aboveAndBeyond ? ExtractText::tr("Above and beyond the role") : QString(),
                                 context.goals(entry), context.people(entry), context.tags(entry)});
    return {.spans = {Span{said}}, .style = ParagraphStyle::Muted};
}

/** What others have no use for, and was never released to them. */
QString ownRemarks(const Entry &entry, const ReportContext &context)
{
    const auto named = [](const QString &form, const QString &names) {
        return names.isEmpty() ? QString() : form.arg(names);
    };
    return dotted({named(ExtractText::tr("Strengths: %1", "names"), context.strengths(entry)),
                   named(ExtractText::tr("Shows: %1", "names of criteria"), context.criteria(entry)),
                   named(ExtractText::tr("Attached: %1", "names of files"), context.attachedFiles(entry))});
}

void appendEntry(Blocks &blocks, const Entry &entry, const ReportContext &context)
{
    blocks.push_back(Heading{.level = 3, .text = printableText(entry.title)});
    blocks.push_back(remarks(entry, context));
    if (const QString figures = measured(entry, context.locale()); !figures.isEmpty())
        blocks.push_back(Paragraph{.spans = {Span{figures}}});
    std::ranges::move(proseOf(entry, context.locale(), bodyHeadingLevel), std::back_inserter(blocks));
    if (const QString own = ownRemarks(entry, context); !own.isEmpty())
        blocks.push_back(Paragraph{.spans = {Span{own}}, .style = ParagraphStyle::Muted});
}

Blocks entriesByMonth(const ReportContext &context)
{
    Blocks blocks;
    QString month;
    for (const Entry &entry : context.released()) {
        if (const QString its = monthAndYear(entry.date, context.locale()); its != month) {
            month = its;
            blocks.push_back(Heading{.level = 2, .text = month});
        }
        appendEntry(blocks, entry, context);
    }
    return blocks;
}

} // namespace

BuiltReport buildJournalExtract(const ReportRequest &request, const ReportMaterial &material)
{
    const ReportContext context(request, material);
    const QString days = context.days();
    const QString title =
        days.isEmpty() ? ExtractText::tr("Journal") : ExtractText::tr("Journal, %1", "a period").arg(days);
    ReportDocument document = context.emptyDocument(title);
    document.blocks = context.titleBlocks(ExtractText::tr("Journal")); // Its days stand below.
    if (request.isOn(figuresId))
        std::ranges::move(figuresOf(context), std::back_inserter(document.blocks));
    if (request.isOn(entriesId))
        std::ranges::move(entriesByMonth(context), std::back_inserter(document.blocks));
    if (context.released().isEmpty())
        document.blocks.push_back(context.nothingToTell());
    markQuoteLanguages(document.blocks, request.locale);
    return {.document = std::move(document), .leftOut = context.leftOut()};
}

QList<ReportSection> journalExtractSections()
{
    return {{.id = figuresId, .title = ExtractText::tr("Figures")},
            {.id = entriesId, .title = ExtractText::tr("Entries")}};
}

} // namespace Headway
