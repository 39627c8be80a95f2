// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importtitle.h"

#include "headwaytest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

/** Diaries know no titles; entries do. */
class ImportTitleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPartATitleFromTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");
        const auto row = [](const char *name, const QString &text, const QString &title, const QString &body) {
            QTest::newRow(name) << text << title << body;
        };
        const QString sentences = u"Moved the drug round to nine o’clock. Since then nobody has been called away "
                                  "from it, and the list is done by ten."_s;
        row("nothing", u" \n"_s, {}, {});
        row("a heading", u"# Moved the round\n\nFewer calls."_s, u"Moved the round"_s, u"Fewer calls."_s);
        row("a smaller heading", u"\n### Moved the round\nFewer calls."_s, u"Moved the round"_s, u"Fewer calls."_s);
        row("a line", u"Moved the round.\nFewer calls."_s, u"Moved the round."_s, u"Fewer calls."_s);
        row("one line", u"Moved the round."_s, u"Moved the round."_s, {});
        row("a list item", u"- Moved the round\n- Called"_s, u"Moved the round"_s, u"- Called"_s);
        row("a day", u"24. Dezember war der Tag der Übergabe.\n\nAlles lief."_s,
            u"24. Dezember war der Tag der Übergabe."_s, u"Alles lief."_s);
        row("a year", u"1986. What a year"_s, u"1986. What a year"_s, {});
        row("a day in a paragraph", u"24. Dezember: "_s + sentences,
            u"24. Dezember: Moved the drug round to nine o’clock."_s,
            u"Since then nobody has been called away from it, and the list is done by ten."_s);
        row("two years", u"1986. What a year\n1992. Another"_s, u"1986. What a year"_s, u"1992. Another"_s);
        row("a numbered list", u"1. Moved the round\n2. Called"_s, u"Moved the round"_s,
            u"1. Moved the round\n2. Called"_s);
        row("a numbered list, loosely", u"1) Moved\n\n2) Called"_s, u"Moved"_s, u"1) Moved\n\n2) Called"_s);
        row("a quotation", u"> Well done\n> all of you"_s, u"Well done"_s, u"> Well done\n> all of you"_s);
        row("struck words", u"~~Not~~ done\nToday."_s, u"Not done"_s, u"~~Not~~ done\nToday."_s);
        row("a star that is one", u"3 * 4 beds, 2*2 rooms"_s, u"3 * 4 beds, 2*2 rooms"_s, {});
        row("a heading without end", u"# "_s + u"word "_s.repeated(500).trimmed(),
            u"word "_s.repeated(16).trimmed() + u'…', u"# "_s + u"word "_s.repeated(500).trimmed());
        row("escaped brackets", u"\\[words\\](a) and 24\\. of it"_s, u"[words](a) and 24. of it"_s,
            u"\\[words\\](a) and 24\\. of it"_s);
        row("an escaped number", u"24\\. Dezember\nAlles lief."_s, u"24. Dezember"_s, u"Alles lief."_s);
        row("a ruler first", u"***\nThe ward."_s, u"The ward."_s, u"***\nThe ward."_s);
        row("nested marks", u"***Moved* the** round"_s, u"Moved the round"_s, {});
        row("marks", u"**Moved** the `round` by snake_case\\."_s, u"Moved the round by snake_case."_s, {});
        row("a link", u"Read [the plan](http://a.org/b)\nTwice."_s, u"Read the plan"_s,
            u"Read [the plan](http://a.org/b)\nTwice."_s);
        row("a picture first", u"![](a.png)\nThe ward."_s, u"The ward."_s, u"![](a.png)\nThe ward."_s);
        row("nothing but a picture", u"![](a.png)"_s, {}, u"![](a.png)"_s);
        row("a paragraph", sentences + u"\n\nMore."_s, u"Moved the drug round to nine o’clock."_s,
            u"Since then nobody has been called away from it, and the list is done by ten.\n\nMore."_s);
        row("a paragraph with a link", sentences + u" [x](y)"_s, u"Moved the drug round to nine o’clock."_s,
            sentences + u" [x](y)"_s);
        row("a long sentence", u"word "_s.repeated(60).trimmed(), u"word "_s.repeated(16).trimmed() + u'…',
            u"word "_s.repeated(60).trimmed());
    }

    void shouldPartATitleFromTheText()
    {
        QFETCH(QString, text);
        const TitledText titled = titledText(text);
        QTEST(titled.title, "title");
        QTEST(titled.body, "body");
    }

    void shouldTakeNoLongerForALineOfMarks_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {"![", "[](", "[](<", "**", "_a", "![](a)\n", "\\"})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }

    void shouldTakeNoLongerForALineOfMarks()
    {
        QFETCH(QString, pattern);
        const QString text = pattern.repeated(100'000);
        QVERIFY(!titledText(text).body.isEmpty());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::ImportTitleTest)

#include "importtitletest.moc"
