// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rednotebookmarkup.h"

#include "headwaytest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

/** txt2tags, as RedNotebook writes it, and the Markdown that shows the same. */
class RedNotebookMarkupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteMarkdown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const QString &text, const QString &markdown) {
            QTest::newRow(name) << text << markdown;
        };
        row("words", u"Moved the round."_s, u"Moved the round."_s);
        row("bold", u"a **bold** word"_s, u"a **bold** word"_s);
        row("italic", u"an //italic// word"_s, u"an *italic* word"_s);
        row("struck", u"a --struck-- word"_s, u"a ~~struck~~ word"_s);
        row("underlined", u"an __underlined__ word"_s, u"an *underlined* word"_s);
        row("one in another", u"**bold and //italic//**"_s, u"**bold and *italic***"_s);
        row("marks that mark nothing", u"2 ** 3, a -- b, and/or, a // b"_s, u"2 \\*\\* 3, a -- b, and/or, a // b"_s);
        row("marks of Markdown", u"a * b, _c_, snake_case, ~d~"_s, u"a * b, \\_c\\_, snake_case, ~d\\~"_s);
        row("code", u"the ``ls //tmp//`` command"_s, u"the `ls //tmp//` command"_s);
        row("raw", u"the \"\"**raw**\"\" words"_s, u"the \\*\\*raw\\*\\* words"_s);
        row("quotation marks", u"she said \"good\""_s, u"she said \"good\""_s);
        row("address", u"see http://a.org/b//c--d__e and go"_s, u"see http://a.org/b//c--d__e and go"_s);
        row("link", u"[the plan \"\"http://a.org/b\"\"]"_s, u"[the plan](http://a.org/b)"_s);
        row("link without marks", u"[the plan http://a.org/b]"_s, u"[the plan](http://a.org/b)"_s);
        row("link to a file", u"[a b.txt \"\"file:///home/a b.txt\"\"]"_s, u"[a b.txt](<file:///home/a b.txt>)"_s);
        row("link to a day", u"[Today 2019-02-14]"_s, u"\\[Today 2019-02-14\\]"_s);
        row("picture", u"[\"\"file:///home/a/ward\"\".png]"_s, u"![](file:///home/a/ward.png)"_s);
        row("picture with a width", u"[\"\"/a/ward\"\".JPG?200]"_s, u"![](/a/ward.JPG)"_s);
        row("picture without marks", u"[ward.png]"_s, u"![](ward.png)"_s);
        row("heading", u"=== Ward ===\nText"_s, u"### Ward\nText"_s);
        row("heading without spaces", u"==Ward=="_s, u"## Ward"_s);
        row("numbered heading", u"+ Ward +"_s, u"# Ward"_s);
        row("no heading", u"a = b = c"_s, u"a = b = c"_s);
        row("unbalanced", u"== Ward ==="_s, u"== Ward ==="_s);
        row("rule", u"Text\n====================\nMore"_s, u"Text\n\n---\nMore"_s);
        row("list", u"- one\n- two\n  - three\n- four"_s, u"- one\n- two\n  - three\n- four"_s);
        row("numbered list", u"+ one\n+ two\n  - three"_s, u"1. one\n1. two\n   - three"_s);
        row("list that goes on", u"- one\n  and more\n\n\nText"_s, u"- one\n  and more\n\n\nText"_s);
        row("quote", u"\tShe said so."_s, u"> She said so."_s);
        row("quote in a quote", u"\t\tShe said so."_s, u"> > She said so."_s);
        row("table", u"|| Ward | Beds |\n| A | 12 |\nText"_s, u"| Ward | Beds |\n| --- | --- |\n| A | 12 |\n\nText"_s);
        row("table without headings", u"| A | 12 |"_s, u"|  |  |\n| --- | --- |\n| A | 12 |"_s);
        row("code over lines", u"```\n**a**\n  b\n```\n**c**"_s, u"```\n**a**\n  b\n```\n**c**"_s);
        row("code that never ends", u"```\na"_s, u"```\na\n```"_s);
        row("code on one line", u"``` ls **/*"_s, u"```\nls **/*\n```"_s);
        row("raw over lines", u"\"\"\"\n**a**\n\"\"\"\nb"_s, u"\\*\\*a\\*\\*\nb"_s);
        row("line break", u"one\\\\\ntwo \\\\ three"_s, u"one\\\ntwo \\\nthree"_s);
        row("a path of Windows", u"C:\\ward, C:\\\\ward"_s, u"C:\\\\ward, C:\\\\\\\\ward"_s);
        row("tag", u"#ward is a tag"_s, u"#ward is a tag"_s);
        row("number sign", u"# no heading"_s, u"\\# no heading"_s);
        row("a year", u"1986. What a year"_s, u"1986\\. What a year"_s);
        row("a year in a list", u"- 1986. What a year\n  1987. Another"_s,
            u"- 1986\\. What a year\n  1987\\. Another"_s);
        row("a sign of quotations", u"> no quotation"_s, u"\\> no quotation"_s);
        row("markup", u"a <b>, 2 < 3, [words](a)"_s, u"a \\<b>, 2 < 3, \\[words\\](a)"_s);
        row("marks in a heading", u"= a *b* [c] ="_s, u"# a \\*b\\* \\[c\\]"_s);
        row("a link behind an exclamation mark", u"Look![the plan http://a.org/b]"_s,
            u"Look\\![the plan](http://a.org/b)"_s);
        row("comment", u"% to do"_s, u"% to do"_s);
    }

    void shouldWriteMarkdown()
    {
        QFETCH(QString, text);
        QTEST(markdownOfRedNotebook(text), "markdown");
    }

    void shouldPartADayWhereItsWriterDid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("entries");
        const QString line = u"\n====================\n"_s;
        QTest::newRow("one text") << u"Moved the round."_s << 1;
        QTest::newRow("a rule") << u"Moved the round." + line + u"More." << 1;
        QTest::newRow("two headings") << u"=== Work ===\nMoved." + line + u"\n=== Family ===\nCalled." << 2;
        QTest::newRow("three headings") << u"= A =\na" + line + u"= B =\nb" + line + u"= C =\nc" << 3;
        QTest::newRow("headings of an entry") << u"= Test =\na" + line + u"=== Picture ===\nb" << 1;
        QTest::newRow("headings without a line") << u"=== Work ===\nMoved.\n=== Family ===\nCalled."_s << 1;
    }

    void shouldPartADayWhereItsWriterDid()
    {
        QFETCH(QString, text);
        QTEST(int(entriesOfRedNotebookDay(text).size()), "entries");
    }

    /** Looked for again and again, the end of a mark that has none would take hours. */
    void shouldTakeNoLongerForALineOfMarks_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {"**a ", "**", "[", "[a \"\"", "``", "\"\"", "//", "http://", "**//--__a", "- ",
                                    "| ", "=", "**a//b--c__d", "\\\\"})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }

    void shouldTakeNoLongerForALineOfMarks()
    {
        QFETCH(QString, pattern);
        QVERIFY(!markdownOfRedNotebook(pattern.repeated(50'000)).isEmpty());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::RedNotebookMarkupTest)

#include "rednotebookmarkuptest.moc"
