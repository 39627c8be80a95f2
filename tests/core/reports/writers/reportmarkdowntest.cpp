// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportmarkdown.h"

#include "documenttext.h"
#include "everykindofblock.h"
#include "headwaytest.h"
#include "markdownreader.h"

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

Blocks readBack(const Blocks &blocks)
{
    ReportDocument document;
    document.blocks = blocks;
    return blocksFromMarkdown(QString::fromUtf8(toMarkdown(document)), {.topHeadingLevel = 1});
}

Blocks paragraph(const Spans &spans)
{
    Blocks blocks;
    blocks.push_back(Paragraph{.spans = spans});
    return blocks;
}

Blocks bullet(const QString &text)
{
    ListBlock list;
    list.items.push_back({.blocks = paragraph({Span{text}})});
    Blocks blocks;
    blocks.push_back(std::move(list));
    return blocks;
}

} // namespace

class ReportMarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadBackAsTheSameText_data()
    {
        QTest::addColumn<QString>("text");

        for (const char *text : {"Just text",
                                 "# no heading",
                                 "- no list",
                                 "+ no list",
                                 "* no list",
                                 "7. no list",
                                 "7) no list",
                                 "> no quote",
                                 "=== ---",
                                 "---",
                                 "***",
                                 "**not strong** _nor this_",
                                 "a_b_c * d",
                                 "`no code`",
                                 "``",
                                 "[no](link)",
                                 "![no](picture)",
                                 "[ ] no task",
                                 "<b>no HTML</b>",
                                 "<https://example.org>",
                                 "&amp; &euro; &#233;",
                                 "a | b | c",
                                 "~~not struck~~",
                                 "\\ \\\\ \\*",
                                 "https://example.org/a_b_c",
                                 "www.example.org",
                                 "anna@example.org",
                                 "100 % #7 (E1), 10 → 6",
                                 "a\nb",
                                 "1.\n2.",
                                 "a\n- b\n# c",
                                 "!",
                                 "Really!?",
                                 "| --- | --- |",
                                 "[a]: https://example.org",
                                 "    no code",
                                 "Zoë 研究 مرحبا नमस्ते 👩🏽‍⚕️"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void shouldReadBackAsTheSameText()
    {
        QFETCH(QString, text);
        const QString expected = withBoundNumbers(text.trimmed());
        QCOMPARE(DocumentText::of(readBack(paragraph({Span{text}}))), QStringList{expected});
        QCOMPARE(DocumentText::of(readBack(bullet(text))), QStringList{expected});
    }

    void shouldReadBackAsTheSameTitle()
    {
        shouldReadBackTitle(u"E1 · Cut falls #7 #"_s);
        shouldReadBackTitle(u"# 1. <b>*a*</b> `x` | y"_s);
    }

    void shouldKeepLooksWhereTheyCanBeWritten_data()
    {
        QTest::addColumn<Spans>("spans");

        const auto strong = [](const QString &text) { return Span{.text = text, .strong = true}; };
        QTest::newRow("strong") << Spans{Span{u"a "_s}, strong(u"b"_s), Span{u" c"_s}};
        QTest::newRow("within a word") << Spans{Span{u"a"_s}, strong(u"b"_s), Span{u"c"_s}};
        QTest::newRow("all looks") << Spans{
            Span{.text = u"x"_s, .strong = true, .emphasis = true, .strikethrough = true}};
        QTest::newRow("emphasis") << Spans{Span{.text = u"x y"_s, .emphasis = true}, Span{u", z"_s}};
        QTest::newRow("code") << Spans{Span{.text = u"a*b"_s, .code = true}, Span{u" c"_s}};
        QTest::newRow("ticks in code") << Spans{Span{.text = u"`a``b`"_s, .code = true}};
        QTest::newRow("link") << Spans{Span{.text = u"[x]"_s, .link = u"https://example.org/(a)"_s}, Span{u"(y)"_s}};
        QTest::newRow("exclamation before a link")
            << Spans{Span{u"Look!"_s}, Span{.text = u"x"_s, .link = u"https://example.org"_s}};
        QTest::newRow("strong link") << Spans{Span{.text = u"x"_s, .strong = true, .link = u"https://example.org"_s}};
    }

    void shouldKeepLooksWhereTheyCanBeWritten()
    {
        QFETCH(Spans, spans);
        QVERIFY(readBack(paragraph(spans)) == paragraph(spans));
    }

    void shouldKeepTheTextWhereALookCannotBeWritten_data()
    {
        QTest::addColumn<Spans>("spans");

        const auto strong = [](const QString &text) { return Span{.text = text, .strong = true}; };
        const auto emphasis = [](const QString &text) { return Span{.text = text, .emphasis = true}; };
        QTest::newRow("full stop before a letter") << Spans{strong(u"Done."_s), Span{u"Next"_s}};
        QTest::newRow("letter before a quote") << Spans{Span{u"a"_s}, strong(u"“b”"_s), Span{u"c"_s}};
        QTest::newRow("neighbours") << Spans{strong(u"a"_s), emphasis(u"b"_s), strong(u"c"_s)};
        QTest::newRow("code beside code")
            << Spans{Span{.text = u"a"_s, .code = true}, Span{.text = u"b"_s, .strong = true, .code = true}};
        QTest::newRow("space in strong") << Spans{Span{u"a"_s}, strong(u" b "_s), Span{u"c"_s}};
        QTest::newRow("lines in strong") << Spans{strong(u"a\nb"_s)};
        QTest::newRow("nothing but space") << Spans{Span{u"a"_s}, strong(u" "_s), Span{u"b"_s}};
    }

    void shouldKeepTheTextWhereALookCannotBeWritten()
    {
        QFETCH(Spans, spans);
        QCOMPARE(DocumentText::of(readBack(paragraph(spans))), QStringList{DocumentText::of(spans)});
    }

    void shouldKeepNeighbouringListsApart()
    {
        Blocks blocks = bullet(u"a"_s);
        blocks.push_back(bullet(u"b"_s).front());
        blocks.push_back(bullet(u"c"_s).front());
        QVERIFY(readBack(blocks) == blocks);
    }

    void shouldReadBackTheBlocksThatMarkdownHas()
    {
        const ReportDocument document = documentOfEveryKind();
        for (const Block &block : document.blocks) {
            if (std::holds_alternative<CodeBlock>(block.content) || std::holds_alternative<ListBlock>(block.content)) {
                Blocks alone;
                alone.push_back(block);
                QVERIFY(readBack(alone) == alone);
            }
        }
    }

    void shouldReadBackEveryWordOfEveryKindOfBlock()
    {
        const ReportDocument document = documentOfEveryKind();
        const QString back = DocumentText::of(readBack(document.blocks)).join(u'\n').replace(u'\u00a0', u' ');
        for (QString line : DocumentText::of(document))
            QVERIFY2(back.contains(line.replace(u'\u00a0', u' ')), qPrintable(line));
    }

    void shouldReadBackATable()
    {
        Blocks blocks;
        blocks.push_back(
            Table{.columns = {{.title = u"What | which"_s}, {.title = u"n"_s, .kind = ColumnKind::Figure}},
                  .rows = {{{Span{u"a\nb"_s}}, {Span{.text = u"x|y"_s, .code = true}}}, {{Span{u"c"_s}}, {}}}});
        const Blocks back = readBack(blocks);
        const auto &table = std::get<Table>(back.front().content);
        QCOMPARE(table.columns.at(0).title, u"What | which"_s);
        QCOMPARE(table.columns.at(1).kind, ColumnKind::Figure);
        QCOMPARE(DocumentText::of(table.rows.at(0).at(0)), u"a b"_s);
        QCOMPARE(DocumentText::of(table.rows.at(0).at(1)), u"x|y"_s);
    }

private:
    static void shouldReadBackTitle(const QString &title)
    {
        Blocks blocks;
        blocks.push_back(Heading{.level = 2, .text = title});
        QVERIFY(readBack(blocks) == blocks);
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, ReportMarkdownTest)
#include "reportmarkdowntest.moc"
