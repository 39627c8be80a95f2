// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidenceparagraphs.h"

#include "casecontext.h"
#include "casefigures.h"
#include "casesections.h"
#include "middledot.h"
#include "printabletext.h"
#include "reportdates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** What kind of entry it is, where that is not plain from where it stands. */
QString kindOf(const Entry &entry)
{
    const bool isPlain = entry.kind == EntryKind::Accomplishment || entry.kind == EntryKind::GoalResult ||
                         entry.kind == EntryKind::Setback;
    return isPlain ? QString() : label(entry.kind);
}

/** No line begins with the number of the evidence alone. */
constexpr QStringView boundDot = u"\u00a0·\u00a0";

/** Whether the title says what was measured, so that it need not be said again in the same line. */
bool says(const QString &title, const QString &measured)
{
    static const QRegularExpression between(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = title.toCaseFolded().split(between, Qt::SkipEmptyParts);
    return std::ranges::all_of(measured.toCaseFolded().split(between, Qt::SkipEmptyParts),
                               [&words](const QString &word) { return words.contains(word); });
}

/** An entry without the name of what was measured where its title says it. */
Entry withoutSaidName(Entry entry)
{
    if (entry.metrics.size() == 1 && says(entry.title, entry.metrics.constFirst().name))
        entry.metrics.first().name.clear();
    return entry;
}

/** By how much it changed; the figure where there is but one. */
QString gain(const Metric &metric, const QLocale &locale)
{
    const QString change = changeOf(metric, locale);
    const QString said = change.isEmpty() ? fromTo(metric, locale) : change;
    if (metric.name.isEmpty() || said.isEmpty())
        return said;
    return CaseText::tr("%1: %2", "what was measured, and by how much it changed")
        .arg(printableText(metric.name), said);
}

QString gains(const Entry &entry, const QLocale &locale)
{
    QStringList said;
    for (const Metric &metric : entry.metrics)
        said << gain(metric, locale);
    said.removeAll(QString());
    return said.join(u"; "_s);
}

/** What stands behind the title; of what is set out in the table of figures, by how much it changed. */
QString figuresBeside(const Entry &entry, const CaseContext &context)
{
    const bool isInTable = isResult(entry.kind) && context.request().isOn(CaseSectionId::metrics);
    const Entry named = withoutSaidName(entry);
    return isInTable ? gains(named, context.locale()) : measured(named, context.locale());
}

} // namespace

Paragraph evidenceInShort(const Entry &entry, CaseContext &context)
{
    QString date = mediumDate(entry.date, context.locale());
    QStringList about{figuresBeside(entry, context), date.replace(u' ', QChar::Nbsp), kindOf(entry),
                      entry.aboveAndBeyond ? CaseText::tr("Above and beyond my role") : QString()};
    about.removeAll(QString());
    Paragraph paragraph;
    paragraph.spans = {Span{.text = printableText(entry.title), .strong = true},
                       Span{middleDot + about.join(middleDot) + boundDot}, context.cite(entry)};
    context.noteFiguresTold(entry);
    return paragraph;
}

} // namespace Headway
