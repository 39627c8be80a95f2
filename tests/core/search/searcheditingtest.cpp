// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchediting.h"

#include "headwaytest.h"
#include "searchparser.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

class SearchEditingTest final : public QObject
{
    Q_OBJECT

private:
    SearchQuery read(const QString &typed) const { return m_parser.parse(typed, QDate(2026, 11, 3)); }

    SearchParser m_parser{QLocale(QLocale::English, QLocale::UnitedKingdom)};

private Q_SLOTS:
    void shouldTakeOperatorsOutAndLeaveTheRestAsItIs_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("left");
        QTest::newRow("alone") << u"kind:praise"_s << QString();
        QTest::newRow("behind spaces") << u"          from:2026-01 to:2026-12"_s << QString();
        QTest::newRow("behind spaces, before words") << u"     from:2026-01 to:2026-12 falls"_s << u"falls"_s;
        QTest::newRow("before words") << u"kind:praise falls"_s << u"falls"_s;
        QTest::newRow("behind words") << u"falls kind:praise"_s << u"falls"_s;
        QTest::newRow("between words") << u"less kind:praise -has:metric falls"_s << u"less falls"_s;
        QTest::newRow("before spaces") << u"falls from:2026-01 to:2026-12     "_s << u"falls"_s;
        QTest::newRow("beside quoted words") << u"\"two  spaces\" kind:praise"_s << u"\"two  spaces\""_s;
        QTest::newRow("right before a word") << u"less kind:\"praise\"falls"_s << u"less falls"_s;
        QTest::newRow("right behind a word") << u"\"less\"kind:praise falls"_s << u"\"less\" falls"_s;
        QTest::newRow("between words without a space") << u"\"less\"kind:\"praise\"falls"_s << u"\"less\" falls"_s;
        QTest::newRow("one right behind the other") << u"kind:\"praise\"has:metric"_s << QString();
    }

    void shouldTakeOperatorsOutAndLeaveTheRestAsItIs()
    {
        QFETCH(QString, typed);
        const SearchQuery query = read(typed);
        QTEST(withoutConditions(typed, query.conditions), "left");
    }

    void shouldTakeOneOperatorOutBehindSpaces()
    {
        const QString typed = u"   from:2026-01 falls to:2026-12"_s;
        QCOMPARE(withoutPlace(typed, read(typed).conditions.constLast().place), u"from:2026-01 falls"_s);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::SearchEditingTest)

#include "searcheditingtest.moc"
