// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingsmodel.h"

#include "findingrules.h"
#include "headwaytest.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

ReviewedFinding finding(QLatin1StringView rule, const QString &title)
{
    return {.finding = {.rule = rule, .entry = EntryId::make(), .field = FindingField::Figures, .why = u"Why"_s},
            .title = title,
            .date = QDate(2026, 11, 3)};
}

} // namespace

class FindingsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_model = std::make_unique<FindingsModel>(); }

    void shouldPutEachRuleAboveWhatItFound()
    {
        const QAbstractItemModelTester tester(m_model.get());
        m_model->show({m_handover, m_roster, m_party});
        QCOMPARE(texts(),
                 (QStringList{u"No outcome · 2"_s, u"Handover"_s, u"Roster"_s, u"No witness · 1"_s, u"Party"_s}));
        QCOMPARE(m_model->count(), 3);
        QVERIFY(m_model->index(0).data(FindingsModel::IsRuleRole).toBool());
        QVERIFY(!m_model->findingAt(m_model->index(0)));
        QCOMPARE(m_model->findingAt(m_model->index(4)), m_party);
    }

    void shouldLetOnlyFindingsBeChosen()
    {
        m_model->show({m_party});
        QVERIFY(!m_model->index(0).flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(m_model->index(1).flags().testFlag(Qt::ItemIsSelectable));
    }

    void shouldReadARowOutWithItsReason()
    {
        m_model->show({m_party});
        QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(), u"Party. 03/11/2026 · Why"_s);
    }

    void shouldTakeOutOnlyWhatIsMended()
    {
        const QAbstractItemModelTester tester(m_model.get());
        m_model->show({m_handover, m_roster, m_party});
        const QPersistentModelIndex party = m_model->index(4);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->show({m_party});
        QCOMPARE(texts(), (QStringList{u"No witness · 1"_s, u"Party"_s}));
        QVERIFY(party.isValid());
        QCOMPARE(reset.count(), 0);
    }

    void shouldKeepWhatIsChosenThoughTheCountAboveItChanges()
    {
        const QAbstractItemModelTester tester(m_model.get());
        m_model->show({m_handover, m_roster, m_party});
        const QPersistentModelIndex heading = m_model->index(0);
        const QPersistentModelIndex roster = m_model->index(2);
        m_model->show({m_roster, m_party});
        QCOMPARE(texts(), (QStringList{u"No outcome · 1"_s, u"Roster"_s, u"No witness · 1"_s, u"Party"_s}));
        QCOMPARE(heading.row(), 0);
        QCOMPARE(roster.row(), 1);
    }

    void shouldKeepWhatIsChosenThoughItsEntryIsCalledAnotherOrIsOfAnotherDay()
    {
        const QAbstractItemModelTester tester(m_model.get());
        m_model->show({m_handover, m_roster, m_party});
        const QPersistentModelIndex roster = m_model->index(2);
        ReviewedFinding renamed = m_roster;
        renamed.title = u"Fair roster"_s;
        m_model->show({renamed, m_handover, m_party});
        QCOMPARE(texts(),
                 (QStringList{u"No outcome · 2"_s, u"Fair roster"_s, u"Handover"_s, u"No witness · 1"_s, u"Party"_s}));
        QCOMPARE(roster.row(), 1);
    }

    void shouldTellOfAPeriodWithoutADate()
    {
        m_model->show({{.finding = {.rule = RuleId::onlyRecent, .entry = {}, .why = u"All is recent."_s}}});
        QCOMPARE(m_model->index(1).data().toString(), u"All is recent."_s);
        QCOMPARE(m_model->index(1).data(FindingsModel::SubtitleRole).toString(), u"Of the whole period"_s);
    }

private:
    QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts << m_model->index(row).data().toString();
        return texts;
    }

    const ReviewedFinding m_handover = finding(RuleId::noOutcome, u"Handover"_s);
    const ReviewedFinding m_roster = finding(RuleId::noOutcome, u"Roster"_s);
    const ReviewedFinding m_party = finding(RuleId::noWitness, u"Party"_s);
    std::unique_ptr<FindingsModel> m_model;
};

HEADWAY_TEST_MAIN(QApplication, FindingsModelTest)

#include "findingsmodeltest.moc"
