// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

namespace Headway {

/** A document with one block of every kind, and texts that try to be markup. */
inline ReportDocument documentOfEveryKind()
{
    using namespace Qt::StringLiterals;
    const QString hostile = u"<script>alert(1)</script> & \"it's\" ]]> **not strong** `code` [a](b) ![c](d) | e"_s;

    const auto paragraph = [](const QString &text) {
        Blocks blocks;
        blocks.push_back(Paragraph{.spans = {Span{text}}});
        return blocks;
    };
    ListBlock inner{.ordered = true, .start = 3, .items = {}};
    inner.items.push_back({.blocks = paragraph(u"Inner item"_s)});
    ListItem outer{.blocks = paragraph(u"Outer item"_s), .checked = true};
    outer.blocks.push_back(std::move(inner));
    ListBlock list;
    list.items.push_back(std::move(outer));

    ReportDocument document{.kind = u"promotion-case"_s,
                            .title = u"The case for: <b>Promotion</b>"_s,
                            .subtitle = u"Anna · Charge nurse"_s,
                            .author = u"Anna"_s,
                            .confidentiality = u"Confidential: for Dana"_s,
                            .locale = QLocale(QLocale::English, QLocale::UnitedKingdom),
                            .date = QDate(2026, 11, 21),
                            .blocks = {}};
    Blocks &blocks = document.blocks;
    blocks.push_back(Heading{.level = 1, .text = document.title});
    blocks.push_back(Paragraph{.spans = {Span{document.subtitle}}, .style = ParagraphStyle::Lead});
    blocks.push_back(Paragraph{.spans = {Span{u"Repeat this."_s}}, .style = ParagraphStyle::KeySentence});
    blocks.push_back(Paragraph{.spans = {Span{hostile}}, .style = ParagraphStyle::Muted});
    blocks.push_back(Paragraph{.spans = {Span{u"Looked up in the appendix."_s}}, .style = ParagraphStyle::Small});
    blocks.push_back(
        Paragraph{.spans = {Span{u"Strong: "_s}, Span{.text = u"yes"_s, .strong = true}, Span{u" "_s},
                            Span{.text = u"both"_s, .strong = true, .emphasis = true}, Span{u" "_s},
                            Span{.text = u"gone"_s, .strikethrough = true}, Span{u" "_s},
                            Span{.text = u"a `tick`"_s, .code = true}, Span{u" "_s},
                            Span{.text = u"site"_s, .link = u"https://example.org/a?b=1&c=2"_s}, Span{u" "_s},
                            Span{.text = u"E1"_s, .target = u"E1"_s}, Span{u" first\nsecond"_s}}});
    blocks.push_back(std::move(list));
    blocks.push_back(
        Quote{.blocks = paragraph(u"Well done."_s), .attribution = {Span{u"Dana"_s}}, .language = u"und-Arab"_s});
    blocks.push_back(CodeBlock{u"if (a < b)\n    ```return```"_s});
    blocks.push_back(Rule{});
    blocks.push_back(Callout{.blocks = paragraph(u"I ask for this."_s)});
    blocks.push_back(Facts{.facts = {{.name = u"From"_s, .value = {Span{u"1 January 2027"_s}}}}});
    blocks.push_back(Tiles{
        .tiles = {
            {.figure = u"−40 %"_s, .caption = u"Falls"_s, .evidence = Span{.text = u"E1"_s, .target = u"E1"_s}}}});
    blocks.push_back(Table{.caption = u"Figures"_s,
                           .columns = {{.title = u"What | which"_s}, {.title = u"After"_s, .kind = ColumnKind::Figure}},
                           .rows = {{{Span{u"A | b"_s}}, {Span{u"19 min"_s}}}, {{Span{u"C"_s}}, {}}}});
    blocks.push_back(
        TimelineFigure{.caption = u"The year"_s,
                       .alternative = u"The year · Falls · E1"_s,
                       .from = QDate(2025, 11, 22),
                       .to = QDate(2026, 11, 21),
                       .lanes = {{.name = u"Falls"_s,
                                  .marks = {{.date = QDate(2026, 5, 1), .evidence = u"E1"_s, .label = u"Fewer"_s}}}}});
    blocks.push_back(SignatureLines{.labels = {u"Date"_s, u"Signature"_s}});
    blocks.push_back(PageBreak{});
    blocks.push_back(Heading{.level = 2, .text = u"E1 · Cut falls #7 #"_s, .anchor = u"E1"_s});
    return document;
}

} // namespace Headway
