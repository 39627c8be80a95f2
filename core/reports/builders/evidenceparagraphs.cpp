// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidenceparagraphs.h"

#include "casecontext.h"
#include "middledot.h"
#include "printabletext.h"
#include "reportdates.h"

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

} // namespace

Paragraph evidenceInShort(const Entry &entry, CaseContext &context)
{
    QString date = mediumDate(entry.date, context.locale());
    QStringList about{measured(entry, context.locale()), date.replace(u' ', QChar::Nbsp), kindOf(entry),
                      entry.aboveAndBeyond ? CaseText::tr("Above and beyond my role") : QString()};
    about.removeAll(QString());
    Paragraph paragraph;
    paragraph.spans = {Span{.text = printableText(entry.title), .strong = true},
                       Span{middleDot + about.join(middleDot) + middleDot}, context.cite(entry)};
    return paragraph;
}

} // namespace Headway
