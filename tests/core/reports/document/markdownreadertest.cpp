// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownreader.h"

#include "documenttext.h"
#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

Blocks paragraph(const Spans &spans)
{
    Blocks blocks;
    blocks.push_back(Paragraph{.spans = spans});
    return blocks;
}

int listDepth(const Blocks &blocks)
{
    int deepest = 0;
    for (const Block &block : blocks) {
        if (const auto *list = std::get_if<ListBlock>(&block.content)) {
            for (const ListItem &item : list->items)
                deepest = std::max(deepest, 1 + listDepth(item.blocks));
        }
    }
    return deepest;
}

QString nestedList(int levels)
{
    QString text;
    for (int level = 1; level <= levels; ++level)
        text += QString(2 * (level - 1), u' ') + u"- level "_s + QString::number(level) + u'\n';
    return text;
}

} // namespace

class MarkdownReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadInlineMarkup_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<Spans>("spans");

        QTest::newRow("plain") << u"Just text"_s << Spans{Span{u"Just text"_s}};
        QTest::newRow("strong") << u"a **b** c"_s
                                << Spans{Span{u"a "_s}, Span{.text = u"b"_s, .strong = true}, Span{u" c"_s}};
        QTest::newRow("both") << u"***b***"_s << Spans{Span{.text = u"b"_s, .strong = true, .emphasis = true}};
        QTest::newRow("struck") << u"~~b~~"_s << Spans{Span{.text = u"b"_s, .strikethrough = true}};
        QTest::newRow("code") << u"`10 days`"_s << Spans{Span{.text = u"10 days"_s, .code = true}};
        QTest::newRow("soft break") << u"a\nb"_s << Spans{Span{u"a b"_s}};
        QTest::newRow("hard break") << u"a\\\nb"_s << Spans{Span{u"a\nb"_s}};
        QTest::newRow("entities") << u"R&amp;D &eacute;&#233;&#xE9; &nope;"_s << Spans{Span{u"R&D ééé &nope;"_s}};
        QTest::newRow("entity of a bidi control") << u"a&#x202E;b"_s << Spans{Span{u"ab"_s}};
        QTest::newRow("link") << u"[x](https://example.org/a%20b)"_s
                              << Spans{Span{.text = u"x"_s, .link = u"https://example.org/a%20b"_s}};
        QTest::newRow("link with an entity") << u"[x](https://example.org/?a&amp;b)"_s
                                             << Spans{Span{.text = u"x"_s, .link = u"https://example.org/?a&b"_s}};
        QTest::newRow("address") << u"anna@example.org"_s
                                 << Spans{Span{.text = u"anna@example.org"_s, .link = u"mailto:anna@example.org"_s}};
        QTest::newRow("script link") << u"[x](javascript:alert(1))"_s << Spans{Span{u"x"_s}};
        QTest::newRow("file link") << u"see [x](file:///etc/passwd)"_s << Spans{Span{u"see x"_s}};
        QTest::newRow("picture") << u"![The *ward*](file:///etc/passwd)"_s << Spans{Span{u"[picture: The ward]"_s}};
        QTest::newRow("picture without words") << u"![](x.png)"_s << Spans{Span{u"[picture]"_s}};
        QTest::newRow("picture in a picture") << u"![a ![b](c) d](e)"_s << Spans{Span{u"[picture: a b d]"_s}};
        QTest::newRow("HTML is text") << u"<b onclick='x'>a</b>"_s << Spans{Span{u"<b onclick='x'>a</b>"_s}};
        QTest::newRow("comment is text") << u"<!-- a -->"_s << Spans{Span{u"<!-- a -->"_s}};
        QTest::newRow("numbers are bound") << u"cut by 15 min"_s << Spans{Span{u"cut by 15\u00a0min"_s}};
    }

    void shouldReadInlineMarkup()
    {
        QFETCH(QString, markdown);
        QFETCH(Spans, spans);
        QVERIFY(blocksFromMarkdown(markdown) == paragraph(spans));
    }

    void shouldShiftHeadings_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<int>("top");
        QTest::addColumn<int>("level");

        QTest::newRow("first") << u"# A"_s << 3 << 3;
        QTest::newRow("second") << u"## A"_s << 3 << 4;
        QTest::newRow("underlined") << u"A\n---"_s << 3 << 4;
        QTest::newRow("lowest") << u"###### A"_s << 3 << 5;
        QTest::newRow("not shifted") << u"## A"_s << 1 << 2;
    }

    void shouldShiftHeadings()
    {
        QFETCH(QString, markdown);
        QFETCH(int, top);
        const Blocks blocks = blocksFromMarkdown(markdown, {.topHeadingLevel = top});
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(std::get<Heading>(blocks.front().content).text, u"A"_s);
        QTEST(std::get<Heading>(blocks.front().content).level, "level");
    }

    void shouldReadTightAndLooseListsAlike()
    {
        QVERIFY(blocksFromMarkdown(u"- a\n- b"_s) == blocksFromMarkdown(u"- a\n\n- b"_s));
        const Blocks blocks = blocksFromMarkdown(u"7. a\n8. b\n   - c"_s);
        const auto &list = std::get<ListBlock>(blocks.front().content);
        QVERIFY(list.ordered);
        QCOMPARE(list.start, 7);
        QCOMPARE(list.items.size(), 2);
        QCOMPARE(list.items.at(1).blocks.size(), 2);
    }

    void shouldReadTaskLists()
    {
        const Blocks blocks = blocksFromMarkdown(u"- [x] done\n- [ ] open\n- neither"_s);
        const auto &items = std::get<ListBlock>(blocks.front().content).items;
        QCOMPARE(items.at(0).checked, std::optional(true));
        QCOMPARE(items.at(1).checked, std::optional(false));
        QCOMPARE(items.at(2).checked, std::optional<bool>());
    }

    void shouldReadTables()
    {
        const Blocks blocks = blocksFromMarkdown(u"| Ward | Falls |\n|---|--:|\n| 7 | **3** |\n| 9 |"_s);
        const auto &table = std::get<Table>(blocks.front().content);
        QCOMPARE(table.columns.size(), 2);
        QCOMPARE(table.columns.at(0).title, u"Ward"_s);
        QCOMPARE(table.columns.at(0).kind, ColumnKind::Text);
        QCOMPARE(table.columns.at(1).kind, ColumnKind::Figure);
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.at(0).at(1), (Spans{Span{.text = u"3"_s, .strong = true}}));
        QCOMPARE(table.rows.at(1).size(), 2);
    }

    void shouldReadQuotesCodeAndRules()
    {
        const Blocks blocks = blocksFromMarkdown(u"> said\n> so\n\n```sh\na\tb\n\n  c\n```\n\n***\n"_s);
        QCOMPARE(blocks.size(), 3);
        QVERIFY(std::get<Quote>(blocks.at(0).content).blocks == paragraph({Span{u"said so"_s}}));
        QCOMPARE(std::get<CodeBlock>(blocks.at(1).content).text, u"a    b\n\n  c"_s);
        QVERIFY(std::holds_alternative<Rule>(blocks.at(2).content));
    }

    void shouldNestListsEightDeepAtMostAndLoseNothing()
    {
        QCOMPARE(listDepth(blocksFromMarkdown(nestedList(8))), 8);
        const Blocks deep = blocksFromMarkdown(nestedList(40));
        QCOMPARE(listDepth(deep), 8);
        QStringList expected;
        for (int level = 1; level <= 40; ++level)
            expected << u"level "_s + QString::number(level);
        QCOMPARE(DocumentText::of(deep), expected);
    }

    void shouldGoOnInAnItemBehindItsDeepLists()
    {
        const QString tail = QString(16, u' ') + u"behind\n"_s;
        const Blocks blocks = blocksFromMarkdown(nestedList(10) + u'\n' + tail);
        QCOMPARE(listDepth(blocks), 8);
        QCOMPARE(DocumentText::of(blocks).last(), u"behind"_s);
    }

    void shouldFlattenQuotesWithinTheDeepestListInOrder()
    {
        const QString text = nestedList(8) + QString(16, u' ') + u"> quoted\n"_s + QString(16, u' ') + u"> - below\n"_s;
        const QStringList said = DocumentText::of(blocksFromMarkdown(text));
        QCOMPARE(said.mid(7), (QStringList{u"level 8"_s, u"quoted"_s, u"below"_s}));
    }

    void shouldSayNothingOfNothing_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("empty") << QString();
        QTest::newRow("space") << u" \n\t\n \n"_s;
        QTest::newRow("invisible") << u"\u200b\u202e\n"_s;
        QTest::newRow("definition") << u"[a]: https://example.org"_s;
    }

    void shouldSayNothingOfNothing()
    {
        QFETCH(QString, markdown);
        QVERIFY(blocksFromMarkdown(markdown).empty());
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, MarkdownReaderTest)
#include "markdownreadertest.moc"
