// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordlistmodel.h"
#include "headwaytest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Headway {

class RecordListModelTest final : public QObject
{
    Q_OBJECT

private:
    const RecordRow anna{QUuid::createUuid(), u"Anna"_s};
    const RecordRow dana{QUuid::createUuid(), u"Dana"_s, u"Director"_s, true};
    const RecordRow lee{QUuid::createUuid(), u"Lee"_s};

    static QStringList titles(const RecordListModel &model)
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles << model.index(row).data().toString();
        return titles;
    }

private Q_SLOTS:
    void shouldShowWhatItWasGiven()
    {
        RecordListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({anna, dana});
        QCOMPARE(titles(model), (QStringList{u"Anna"_s, u"Dana"_s}));
        QCOMPARE(model.index(1).data(RecordListModel::SubtitleRole).toString(), u"Director"_s);
        QVERIFY(model.index(1).data(RecordListModel::PrivateRole).toBool());
        QCOMPARE(model.rowOf(dana.id), 1);
    }

    void shouldGoFromOneContentToTheNextWithoutReset()
    {
        RecordListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows({anna, dana, lee});
        const QPersistentModelIndex kept = model.index(2);
        RecordRow renamed = lee;
        renamed.title = u"Aaron"_s;
        model.setRows({renamed, anna});
        QCOMPARE(titles(model), (QStringList{u"Aaron"_s, u"Anna"_s}));
        QCOMPARE(kept.row(), 0);
        QCOMPARE(resets.size(), 0);
    }

    /** A view takes as long for a row as for a run of them. */
    void shouldComeAndGoInRuns()
    {
        QList<RecordRow> many;
        for (int i = 0; i < 1000; ++i)
            many << RecordRow{QUuid::createUuid(), u"One of many"_s};
        RecordListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setRows(QList{dana});
        model.setRows(many.first(500) + QList{dana} + many.sliced(500));
        QCOMPARE(inserted.size(), 3);
        QCOMPARE(model.rowOf(dana.id), 500);
        model.setRows({anna, dana});
        QCOMPARE(titles(model), (QStringList{u"Anna"_s, u"Dana"_s}));
        QCOMPARE(removed.size(), 2);
    }

    void shouldKeepANewRowBehindTheOthersUntilItIsAmongThem()
    {
        RecordListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({lee});
        model.setNewRow({dana.id, u"New person"_s});
        const QPersistentModelIndex fresh = model.index(1);
        model.setRows({anna, lee});
        QCOMPARE(titles(model), (QStringList{u"Anna"_s, u"Lee"_s, u"New person"_s}));
        model.setRows({anna, dana, lee});
        QCOMPARE(titles(model), (QStringList{u"Anna"_s, u"Dana"_s, u"Lee"_s}));
        QCOMPARE(fresh.row(), 1);
        QVERIFY(!model.newRow());
    }

    void shouldDropANewRowThatStayedEmpty()
    {
        RecordListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({anna});
        model.setNewRow({dana.id, u"New person"_s});
        model.dropNewRow();
        model.dropNewRow();
        QCOMPARE(titles(model), QStringList{u"Anna"_s});
    }

    void shouldAnswerNothingOutsideOfItsRows()
    {
        RecordListModel model;
        model.setRows({anna});
        QVERIFY(model.idAt(-1).isNull());
        QVERIFY(model.idAt(1).isNull());
        QCOMPARE(model.rowOf(dana.id), -1);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::RecordListModelTest)

#include "recordlistmodeltest.moc"
