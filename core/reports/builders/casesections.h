// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

namespace Headway {

class CaseContext;

/** The stable ids of the sections of a promotion case. */
namespace CaseSectionId {
inline constexpr QLatin1StringView brief("decision-brief");
inline constexpr QLatin1StringView results("results");
inline constexpr QLatin1StringView metrics("metrics");
inline constexpr QLatin1StringView timeline("timeline");
inline constexpr QLatin1StringView voices("voices");
inline constexpr QLatin1StringView lessons("lessons");
inline constexpr QLatin1StringView ask("ask");
inline constexpr QLatin1StringView evidence("evidence");
} // namespace CaseSectionId

// Each gives the blocks of one section without its heading; none where there is nothing to say.

/** What is asked for, the sentence to repeat, why now, and the strongest results with their figures. */
Blocks decisionBrief(CaseContext &context);
/** For the brief: each goal of the period by its strongest figure, in one table. */
Blocks goalsAtAGlance(CaseContext &context);
/** The results under the goals that they count towards, those without a goal last. */
Blocks resultsByGoal(CaseContext &context);
/** Every figure that was measured, before and after. */
Blocks metricsTable(CaseContext &context);
/** The period as a drawing, a lane for each goal. */
Blocks periodTimeline(CaseContext &context);
/** Praise and feedback as they were given. */
Blocks voicesOfOthers(CaseContext &context);
/** Setbacks, by what was learned from them. */
Blocks lessonsLearned(CaseContext &context);
/** What is asked for, in words, and lines to sign on. */
Blocks closingAsk(CaseContext &context);
/** All that was cited, by its number, with the text of the journal in full. */
Blocks evidenceAppendix(CaseContext &context);

} // namespace Headway
