// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resultbarsmodel.h"

#include "headwaytest.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

ResultBar bar(const char *name, int count)
{
    const QString text = QString::fromLatin1(name);
    return {.key = text, .name = text, .count = count};
}

QStringList shown(const ResultBarsModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, 0).data().toString() + u' ' + model.index(row, 1).data().toString();
    return rows;
}

} // namespace

class ResultBarsModelTest final : public QObject
{
    Q_OBJECT

private:
    ResultBarsModel m_model{u"Goal"_s, u"Results"_s};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};

private Q_SLOTS:
    void shouldBeReadAsATable()
    {
        m_model.setBars({bar("Falls", 5), bar("Roster", 1)});
        QCOMPARE(m_model.headerData(0, Qt::Horizontal).toString(), u"Goal"_s);
        QCOMPARE(m_model.headerData(1, Qt::Horizontal).toString(), u"Results"_s);
        QCOMPARE(shown(m_model), (QStringList{u"Falls 5"_s, u"Roster 1"_s}));
        QVERIFY(m_model.index(0, 1).data(Qt::AccessibleTextRole).toString().startsWith(u"Falls: 5 result"));
        QCOMPARE(m_model.index(1, 1).data(ResultBarsModel::MostRole).toInt(), 5);
    }

    void shouldKeepWhatIsChosenWhileBarsComeGoAndMove()
    {
        m_model.setBars({bar("Falls", 5), bar("Roster", 3), bar("Handover", 1)});
        const QPersistentModelIndex roster = m_model.index(1, 0);
        const QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
        m_model.setBars({bar("Roster", 9), bar("Budget", 6), bar("Falls", 5)});
        QCOMPARE(shown(m_model), (QStringList{u"Roster 9"_s, u"Budget 6"_s, u"Falls 5"_s}));
        QCOMPARE(roster.row(), 0);
        QCOMPARE(m_model.index(2, 1).data(ResultBarsModel::MostRole).toInt(), 9);
        m_model.setBars({});
        QVERIFY(!roster.isValid());
        QVERIFY(reset.isEmpty());
    }

    void shouldDrawAllBarsAnewWhereTheirScaleChanges()
    {
        m_model.setBars({bar("Falls", 5), bar("Roster", 3)});
        QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
        m_model.setBars({bar("Falls", 5), bar("Roster", 3)});
        QVERIFY(changed.isEmpty());
        m_model.setBars({bar("Falls", 50), bar("Roster", 3)});
        QCOMPARE(changed.constLast().at(1).toModelIndex().row(), 1);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::ResultBarsModelTest)

#include "resultbarsmodeltest.moc"
