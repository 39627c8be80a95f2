// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casecontext.h"
#include "casesections.h"
#include "printabletext.h"
#include "reportdates.h"

namespace Headway {

namespace {

/** Whose line it is, by name or, where that is not known, by their part in it. */
QString signatureOf(const QString &name, const QString &part)
{
    return CaseText::tr("Signature, %1", "a name").arg(name.isEmpty() ? part : name);
}

SignatureLines linesToSign(const CaseContext &context)
{
    return {.labels = {CaseText::tr("Date"),
                       signatureOf(printableText(context.material().profile.name),
                                   CaseText::tr("who asks", "behind “Signature,”, where there is no name")),
                       signatureOf(printableText(context.request().readerName),
                                   CaseText::tr("who decides", "behind “Signature,”, where there is no name"))}};
}

} // namespace

Blocks closingAsk(CaseContext &context)
{
    if (!context.ask())
        return {};
    const Ask &ask = *context.ask();
    const QString from = longDate(ask.effectiveDate, context.locale());
    Paragraph paragraph;
    paragraph.spans = {Span{CaseText::tr("I ask for a decision on this:") + QChar(u' ')},
                       Span{.text = printableText(ask.what), .strong = true}};
    paragraph.spans.append(Span{from.isEmpty() ? QString(u'.') : CaseText::tr(", with effect from %1.").arg(from)});

    Blocks blocks;
    blocks.push_back(std::move(paragraph));
    blocks.push_back(SignatureLines{.labels = {CaseText::tr("Decision, or the next step and by when")}});
    blocks.push_back(linesToSign(context));
    return blocks;
}

} // namespace Headway
