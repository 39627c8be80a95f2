// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findmodel.h"
#include "headwaytest.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Headway {

using Kind = FindHit::Kind;

/** Which rows the search box has for what is typed. */
class FindRowsTest final : public QObject
{
    Q_OBJECT

private:
    static FindHit hit(Kind kind, const QString &title)
    {
        return {.kind = kind, .title = title, .record = QUuid::createUuidV5(QUuid(), title)};
    }
    static QList<FindHit> all()
    {
        return {hit(Kind::Page, u"Journal"_s),      hit(Kind::Page, u"People"_s),
                hit(Kind::Command, u"Quit"_s),      hit(Kind::Command, u"Find in the journal"_s),
                hit(Kind::Command, u"New entry"_s), hit(Kind::Person, u"Dana Whitfield"_s),
                hit(Kind::Person, u"Jo Dane"_s),    hit(Kind::Goal, u"Journal every day"_s),
                hit(Kind::Ask, u"Promotion"_s)};
    }
    static QStringList told(const QString &typed, const QList<FindHit> &entries = {})
    {
        QStringList words;
        for (const FindRows::Row &row : FindRows::rows(typed, all(), entries))
            words << (row.isHeading() ? u"# "_s + row.heading : row.hit.title);
        return words;
    }

private Q_SLOTS:
    void shouldShowPagesAndCommandsBeforeAnythingIsTyped()
    {
        QCOMPARE(told(u" "_s), (QStringList{u"# Pages"_s, u"Journal"_s, u"People"_s, u"# Commands"_s, u"Quit"_s,
                                            u"Find in the journal"_s, u"New entry"_s}));
    }

    void shouldGroupWhatFitsAndOfferTheJournalsSearch()
    {
        QCOMPARE(told(u"jour"_s, {hit(Kind::Entry, u"Kept a journal"_s)}),
                 (QStringList{u"# Pages"_s, u"Journal"_s, u"# Commands"_s, u"Find in the journal"_s, u"# Goals"_s,
                              u"Journal every day"_s, u"# Journal"_s, u"Kept a journal"_s,
                              u"Search the journal for “jour”"_s}));
    }

    void shouldShowTheBestFirst()
    {
        QCOMPARE(told(u"dan"_s), (QStringList{u"# People"_s, u"Dana Whitfield"_s, u"Jo Dane"_s, u"# Journal"_s,
                                              u"Search the journal for “dan”"_s}));
    }

    void shouldShowCommandsAloneBehindTheirSign()
    {
        QCOMPARE(told(u">"_s), (QStringList{u"# Commands"_s, u"Quit"_s, u"Find in the journal"_s, u"New entry"_s}));
        QCOMPARE(told(u"> ent"_s), (QStringList{u"# Commands"_s, u"New entry"_s}));
        QCOMPARE(told(u">nothing"_s), QStringList());
        QCOMPARE(FindRows::searchedFor(u">ent"_s), QString());
    }

    void shouldShowAFewOfEachKind()
    {
        QList<FindHit> many;
        for (int i = 0; i < 50; ++i)
            many << hit(Kind::Person, u"Dana %1"_s.arg(i));
        QVERIFY(FindRows::rows(u"dana"_s, many, {}).size() < 10);
    }

    void shouldNeverBeEmptyForWords()
    {
        QCOMPARE(told(u"xyz"_s), (QStringList{u"# Journal"_s, u"Search the journal for “xyz”"_s}));
    }

    void shouldStepOverHeadingsAllRound()
    {
        FindModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.nextHit(-1), -1);
        model.setRows(FindRows::rows(u"jour"_s, all(), {}));
        QCOMPARE(model.nextHit(-1), 1);
        QCOMPARE(model.nextHit(1), 3);
        QCOMPARE(model.nextHit(1, -1), 7);
        QCOMPARE(model.nextHit(7), 1);
        QVERIFY(!model.hitAt(0));
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QCOMPARE(model.rowOf(*model.hitAt(3)), 3);
        model.setRows({});
        QCOMPARE(model.nextHit(0), -1);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::FindRowsTest)

#include "findrowstest.moc"
