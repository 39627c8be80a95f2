// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrytitle.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class EntryTitleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPartWhatIsTooLong_data();
    void shouldPartWhatIsTooLong();
    void shouldPutTheRestInFrontOfTheBody();
};

void EntryTitleTest::shouldPartWhatIsTooLong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("rest");
    const QString longest(longestTitle, u'a');
    const QString nearly = longest.chopped(1);
    QTest::newRow("empty") << u""_s << u""_s << u""_s;
    QTest::newRow("as long as may be") << longest << longest << u""_s;
    QTest::newRow("between two words") << QString(longest + u" b c") << longest << u"b c"_s;
    QTest::newRow("within a word") << QString(nearly.chopped(9) + u" Onboarding") << nearly.chopped(9)
                                   << u"Onboarding"_s;
    QTest::newRow("without words") << QString(longest + u"bc") << longest << u"bc"_s;
    QTest::newRow("within a letter") << QString(nearly + u"e\u0301b") << nearly << u"e\u0301b"_s;
    QTest::newRow("within a pair") << QString(nearly + u"😀") << nearly << u"😀"_s;
}

void EntryTitleTest::shouldPartWhatIsTooLong()
{
    QFETCH(QString, text);
    const TitleParts parts = titleParts(text);
    QTEST(parts.title, "title");
    QTEST(parts.rest, "rest");
}

void EntryTitleTest::shouldPutTheRestInFrontOfTheBody()
{
    const QString longest(longestTitle, u'a');
    QCOMPARE(withFittingTitle({.id = {}, .title = u"Short"_s, .body = u"Text"_s}).body, u"Text"_s);
    QCOMPARE(withFittingTitle({.id = {}, .title = longest + u" b"_s}).body, u"b"_s);
    const Entry both = withFittingTitle({.id = {}, .title = longest + u" b"_s, .body = u"Text"_s});
    QCOMPARE(both.title, longest);
    QCOMPARE(both.body, u"b\n\nText"_s);
}

HEADWAY_TEST_MAIN(QCoreApplication, EntryTitleTest)
#include "entrytitletest.moc"
