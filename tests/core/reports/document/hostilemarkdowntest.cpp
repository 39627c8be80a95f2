// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownreader.h"

#include "documenttext.h"
#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

QString repeated(const QString &part, qsizetype length)
{
    return part.repeated(length / part.size() + 1);
}

int depth(const Blocks &blocks);

int depth(const Block &block)
{
    int deepest = 0;
    if (const auto *quote = std::get_if<Quote>(&block.content))
        deepest = 1 + depth(quote->blocks);
    else if (const auto *list = std::get_if<ListBlock>(&block.content)) {
        for (const ListItem &item : list->items)
            deepest = std::max(deepest, 1 + depth(item.blocks));
    }
    return deepest;
}

int depth(const Blocks &blocks)
{
    int deepest = 0;
    for (const Block &block : blocks)
        deepest = std::max(deepest, depth(block));
    return deepest;
}

} // namespace

/** Texts that no person writes: they must come out as text, shallow, and within the time limit of the test. */
class HostileMarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSurvive_data()
    {
        QTest::addColumn<QString>("markdown");

        constexpr qsizetype parsed = 120'000;
        constexpr qsizetype large = 10'000'000;
        QTest::newRow("10 MB line of words") << repeated(u"lorem ipsum "_s, large);
        QTest::newRow("10 MB line of brackets") << repeated(u"["_s, large);
        QTest::newRow("10 MB of empty lines") << repeated(u"\n"_s, large);
        QTest::newRow("10 MB of short paragraphs") << repeated(u"a\n\n"_s, large);
        QTest::newRow("100,000-character word") << QString(100'000, u'x');
        QTest::newRow("500-level list") << [] {
            QString text;
            for (int level = 0; level < 500; ++level)
                text += QString(2 * level, u' ') + u"- x\n"_s;
            return text;
        }();
        QTest::newRow("500 quotes") << QString(500, u'>') + u" x"_s;
        QTest::newRow("quotes and lists in turn") << repeated(u"> - "_s, 1900) + u"x"_s;
        QTest::newRow("60,000 lists in one line, and empty lines")
            << repeated(u"- "_s, parsed / 2) + u"x\n"_s + repeated(u"\n"_s, parsed / 2);
        QTest::newRow("open links") << repeated(u"[a](\n"_s, parsed);
        QTest::newRow("open pictures") << repeated(u"![[]()"_s, parsed);
        QTest::newRow("links to one long address")
            << u"[a]: https://example.org/"_s + QString(parsed / 2, u'x') + u"\n\n"_s + repeated(u"[a] "_s, parsed / 2);
        QTest::newRow("table of 128 columns")
            << repeated(u"|a"_s, 256) + u"\n"_s + repeated(u"|-"_s, 256) + u"\n"_s + repeated(u"|\n"_s, parsed);
        QTest::newRow("emphasis") << repeated(u"***a **b *c _d __e "_s, parsed);
        QTest::newRow("code marks") << repeated(u"`a``b```c"_s, parsed);
        QTest::newRow("entities") << repeated(u"&#x202E;&amp;"_s, parsed);
        QTest::newRow("NULs") << QString(parsed, QChar(0));
        QTest::newRow("lone surrogates") << QString(parsed, QChar(0xd800));
        QTest::newRow("combining marks") << u"a"_s + QString(parsed, QChar(0x0301));
        QTest::newRow("bidi controls") << repeated(u"\u202ea\u2066"_s, parsed);
        QTest::newRow("bare addresses") << repeated(u"https://a.b/((( a@b.c www.x.y "_s, parsed);
    }

    void shouldSurvive()
    {
        QFETCH(QString, markdown);
        QElapsedTimer timer;
        timer.start();
        const Blocks blocks = blocksFromMarkdown(markdown);
        QVERIFY(depth(blocks) <= 16);
        QVERIFY(blocks.size() <= 100'000);
        QTest::setBenchmarkResult(double(timer.nsecsElapsed()) / 1e6, QTest::WalltimeMilliseconds);
    }

    void shouldKeepEveryWordOfATextThatIsTooLong()
    {
        const QString text = repeated(u"one two\nthree **four**\n\n"_s, 200'000);
        QString said = DocumentText::of(blocksFromMarkdown(text)).join(u' ');
        QCOMPARE(said.simplified(), text.simplified());
    }

    void shouldSetATableThatGrowsBeyondMeasureAsText()
    {
        const QString text =
            u"|a"_s.repeated(128) + u"\n"_s + u"|-"_s.repeated(128) + u"\n"_s + u"|\n"_s.repeated(10'000);
        const Blocks blocks = blocksFromMarkdown(text);
        QVERIFY(!firstOf<Table>(blocks));
        QVERIFY(DocumentText::of(blocks).constFirst().startsWith(u"|a|a"_s));
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, HostileMarkdownTest)
#include "hostilemarkdowntest.moc"
