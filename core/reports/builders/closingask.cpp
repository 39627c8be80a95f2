// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casecontext.h"
#include "casesections.h"
#include "printabletext.h"
#include "reportdates.h"

namespace Headway {

namespace {

QString signatureOf(const QString &name)
{
    return name.isEmpty() ? CaseText::tr("Signature") : CaseText::tr("Signature, %1", "a name").arg(name);
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
    blocks.push_back(
        SignatureLines{.labels = {CaseText::tr("Date"), signatureOf(printableText(context.material().profile.name)),
                                  signatureOf(printableText(context.request().readerName))}});
    return blocks;
}

} // namespace Headway
