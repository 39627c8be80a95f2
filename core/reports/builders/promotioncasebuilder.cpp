// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "promotioncasebuilder.h"

#include "casecontext.h"
#include "casesections.h"
#include "middledot.h"
#include "printabletext.h"
#include "quotelanguage.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct CaseSection
{
    QLatin1StringView id;
    const char *title;
    Blocks (*build)(CaseContext &);
};

// In the order in which they are printed, and in which evidence gets its numbers: what others say comes last of it. The
// drawing, which cannot be parted, stands where a page begins, so that none ends half empty before it.
constexpr CaseSection sections[] = {
    {CaseSectionId::brief, QT_TRANSLATE_NOOP("Headway::PromotionCase", "Decision brief"), decisionBrief},
    {CaseSectionId::timeline, QT_TRANSLATE_NOOP("Headway::PromotionCase", "The period at a glance"), periodTimeline},
    {CaseSectionId::results, QT_TRANSLATE_NOOP("Headway::PromotionCase", "Results by goal"), resultsByGoal},
    {CaseSectionId::metrics, QT_TRANSLATE_NOOP("Headway::PromotionCase", "What was measured"), metricsTable},
    {CaseSectionId::lessons, QT_TRANSLATE_NOOP("Headway::PromotionCase", "What setbacks taught me"), lessonsLearned},
    {CaseSectionId::voices, QT_TRANSLATE_NOOP("Headway::PromotionCase", "What others say"), voicesOfOthers},
    {CaseSectionId::ask, QT_TRANSLATE_NOOP("Headway::PromotionCase", "What I ask for"), closingAsk},
    {CaseSectionId::evidence, QT_TRANSLATE_NOOP("Headway::PromotionCase", "The evidence"), evidenceAppendix},
};

/** A brief with more words than this does not fit on one page; what follows then needs no page of its own. */
constexpr qsizetype longestBrief = 1200;

struct BuiltSection
{
    const CaseSection *section;
    Blocks blocks;
};

std::vector<BuiltSection> builtSections(CaseContext &context)
{
    std::vector<BuiltSection> built;
    for (const CaseSection &section : sections) {
        if (!context.request().isOn(section.id))
            continue;
        if (Blocks blocks = section.build(context); !blocks.empty())
            built.push_back({&section, std::move(blocks)});
    }
    return built;
}

QString titleOf(const CaseContext &context)
{
    const QString what = context.ask() ? printableText(context.ask()->what) : QString();
    return what.isEmpty() ? label(ReportKind::PromotionCase) : CaseText::tr("The case for: %1").arg(what);
}

/** "In this case: Results by goal · What was measured · …", each leading to its section. */
Paragraph contentsLine(const std::vector<BuiltSection> &built)
{
    Paragraph line{.spans = {Span{CaseText::tr("In this case:") + u' '}}, .style = ParagraphStyle::Muted};
    for (const BuiltSection &part : built) {
        if (part.section->id == CaseSectionId::brief)
            continue;
        if (line.spans.size() > 1)
            line.spans.append(Span{middleDot.toString()});
        // A title is not parted, as long as all of it fits on a line.
        line.spans.append(
            Span{.text = CaseText::tr(part.section->title).replace(u' ', QChar::Nbsp), .target = part.section->id});
    }
    return line;
}

bool fillsOnePage(const CaseContext &context)
{
    return !context.ask() || context.ask()->whyNow.size() + context.ask()->what.size() < longestBrief;
}

void append(Blocks &blocks, Blocks more)
{
    std::ranges::move(more, std::back_inserter(blocks));
}

void appendSection(Blocks &blocks, BuiltSection part)
{
    blocks.push_back(Heading{.level = 2, .text = CaseText::tr(part.section->title), .anchor = part.section->id});
    append(blocks, std::move(part.blocks));
}

Blocks joined(std::vector<BuiltSection> built, const CaseContext &context)
{
    Blocks blocks = context.titleBlocks(titleOf(context));
    const bool hasBrief = !built.empty() && built.front().section->id == CaseSectionId::brief;
    const Paragraph contents = contentsLine(built);
    if (hasBrief) {
        append(blocks, std::move(built.front().blocks));
        built.erase(built.begin());
    }
    if (!built.empty() && hasBrief) {
        blocks.push_back(contents);
        if (fillsOnePage(context))
            blocks.push_back(PageBreak{.unlessNearlyEmpty = true});
    }
    for (BuiltSection &part : built)
        appendSection(blocks, std::move(part));
    return blocks;
}

} // namespace

BuiltReport buildPromotionCase(const ReportRequest &request, const ReportMaterial &material)
{
    CaseContext context(request, material);
    ReportDocument document = context.emptyDocument(titleOf(context));
    std::vector<BuiltSection> built = builtSections(context);
    const bool isEmpty = built.empty();
    document.blocks = joined(std::move(built), context);
    if (isEmpty)
        document.blocks.push_back(context.nothingToTell());
    markQuoteLanguages(document.blocks, request.locale);
    return {.document = std::move(document), .leftOut = context.notHeld()};
}

QList<ReportSection> promotionCaseSections()
{
    QList<ReportSection> all;
    for (const CaseSection &section : sections)
        all.append({.id = section.id, .title = CaseText::tr(section.title)});
    return all;
}

} // namespace Headway
