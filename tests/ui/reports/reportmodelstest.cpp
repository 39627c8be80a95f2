// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftoutmodel.h"
#include "reportpagesmodel.h"
#include "samplepages.h"

#include "headwaytest.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

LeftOut leftOut(const QString &what)
{
    return {.what = what,
            .reasons = {{LeftOutReason::Kind::NotReleased}},
            .date = QDate(2026, 11, 3),
            .entry = EntryId::make()};
}

QStringList titles(const LeftOutModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << model.index(row).data().toString();
    return found;
}

} // namespace

class ReportModelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldListWhatIsLeftOutAndWhy();
    void shouldGiveEachReasonALine();
    void shouldTakeAndAddOnlyTheRowsThatDiffer();
    void shouldBeEmptiedAndFilled();
    void shouldListPagesWithTheirHeadings();
    void shouldKeepPagesThatStay();
    void shouldNameTheHeadingThatAPlaceBelongsTo();
};

void ReportModelsTest::shouldListWhatIsLeftOutAndWhy()
{
    LeftOutModel model;
    const QAbstractItemModelTester tester(&model);
    const LeftOut record = leftOut(u"Doubts about the ward"_s);
    model.show({record});
    QCOMPARE(model.index(0).data().toString(), record.what);
    const QString reason = model.index(0).data(LeftOutModel::ReasonRole).toString();
    QVERIFY(reason.startsWith(QLocale().toString(record.date, QLocale::ShortFormat)));
    QVERIFY(reason.endsWith(sentence(record.reasons.first())));
    QCOMPARE(model.all().constFirst().entry, record.entry);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(record.what));
}

void ReportModelsTest::shouldGiveEachReasonALine()
{
    LeftOutModel model;
    LeftOut record = leftOut(u"Doubts about the ward"_s);
    record.reasons.append({.kind = LeftOutReason::Kind::NamesPerson, .name = u"Dana"_s});
    model.show({record});
    const QStringList lines = model.index(0).data(LeftOutModel::ReasonRole).toString().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.constLast(), sentence(record.reasons.constLast()));
}

void ReportModelsTest::shouldTakeAndAddOnlyTheRowsThatDiffer()
{
    LeftOutModel model;
    const QAbstractItemModelTester tester(&model);
    const LeftOut a = leftOut(u"a"_s);
    const LeftOut b = leftOut(u"b"_s);
    const LeftOut c = leftOut(u"c"_s);
    const LeftOut d = leftOut(u"d"_s);
    model.show({a, b, d});
    const QPersistentModelIndex last = model.index(2);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.show({a, c, d});
    QCOMPARE(titles(model), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(last.row(), 2);
}

void ReportModelsTest::shouldBeEmptiedAndFilled()
{
    LeftOutModel model;
    const QAbstractItemModelTester tester(&model);
    const LeftOut same = leftOut(u"same"_s);
    model.show({same, same, same});
    model.show({same});
    QCOMPARE(model.rowCount(), 1);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
    model.show({same, leftOut(u"other"_s)});
    QCOMPARE(titles(model), (QStringList{u"same"_s, u"other"_s}));
}

void ReportModelsTest::shouldListPagesWithTheirHeadings()
{
    ReportPagesModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(pagesOf(3));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1).data().toString(), u"Page 2"_s);
    QCOMPARE(model.headings(1).size(), 1);
    QCOMPARE(model.headings(1).first().title, u"Section 2"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Page 2, Section 2"_s);
}

void ReportModelsTest::shouldKeepPagesThatStay()
{
    ReportPagesModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(pagesOf(4));
    const QPersistentModelIndex second = model.index(1);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show(pagesOf(2));
    QVERIFY(second.isValid());
    model.show(pagesOf(5));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(second.row(), 1);
    QCOMPARE(reset.count(), 0);
}

void ReportModelsTest::shouldNameTheHeadingThatAPlaceBelongsTo()
{
    ReportPagesModel model;
    QCOMPARE(model.headingAt({0, 0}), QString());
    model.show(pagesOf(3));
    QCOMPARE(model.headingAt({1, 800}), u"Section 2"_s);
    QCOMPARE(model.headingAt({2, 0}), u"Section 2"_s);
    QCOMPARE(model.headingAt({2, 800}), u"Section 3"_s);
}

HEADWAY_TEST_MAIN(QGuiApplication, ReportModelsTest)
#include "reportmodelstest.moc"
