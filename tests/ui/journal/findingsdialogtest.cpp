// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingsdialog.h"

#include "careerfolder.h"
#include "criterionrepository.h"
#include "entrybuilder.h"
#include "findingrules.h"
#include "headwaytest.h"
#include "journaledits.h"
#include "losttable.h"
#include "pendingedits.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Headway {

/** Going through what the evidence of a year lacks, by keys alone. */
class FindingsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_edits = std::make_unique<JournalEdits>(*m_pending, m_folder->clock);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_edits.reset();
        m_pending.reset();
        m_career.reset();
        m_folder.reset();
    }

    void shouldGroupTheLastTwelveMonthsByRule()
    {
        add(EntryBuilder{}.titled("Cut scrap from 4 % to 2 %").on("2026-10-01"));
        add(EntryBuilder{}.titled("Cut waste from 4 % to 2 %").on("2025-11-04"));
        add(EntryBuilder{}.titled("Cut costs from 4 % to 2 %").on("2025-11-03"));
        open();
        QTRY_COMPARE(texts(), (QStringList{u"No witness · 2"_s, u"Cut scrap from 4 % to 2 %"_s,
                                           u"Cut waste from 4 % to 2 %"_s, u"No goal or criterion · 2"_s,
                                           u"Cut scrap from 4 % to 2 %"_s, u"Cut waste from 4 % to 2 %"_s}));
        QVERIFY(says(u"4 finding(s)"_s));
    }

    void shouldShowAnotherPeriod()
    {
        add(EntryBuilder{}.titled("Cut scrap from 4 % to 2 %").on("2025-01-01").aboveAndBeyond());
        open();
        QTRY_VERIFY(says(u"A reader would miss nothing"_s));
        m_dialog->findChild<QDateEdit *>()->setDate(QDate(2025, 1, 1));
        QTRY_COMPARE(texts().size(), 2);
        QVERIFY(list()->isVisible());
    }

    void shouldLeadToTheEntryAndFieldByEnter()
    {
        const Entry entry = EntryBuilder{}.titled("Cut scrap from 4 % to 2 %").aboveAndBeyond();
        add(entry);
        open();
        QTRY_COMPARE(texts().size(), 2);
        QSignalSpy wanted(m_dialog.get(), &FindingsDialog::entryRequested);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<EntryId>(), entry.id);
        QCOMPARE(wanted.first().last().value<FindingField>(), FindingField::People);
        QVERIFY(m_dialog->isVisible());
    }

    void shouldDismissByDeleteAndGoOnWithTheNext()
    {
        const Entry entry = EntryBuilder{}.titled("Cut scrap from 4 % to 2 %");
        add(entry);
        open();
        QTRY_COMPARE(texts().size(), 4);
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(texts().size(), 2);
        QCOMPARE((*EntryRepository(m_career->reader()).find(entry.id))->dismissedFindings,
                 QStringList{RuleId::noWitness});
        QCOMPARE(list()->currentIndex().row(), 1);
        QVERIFY(button(u"Dismiss"_s)->isEnabled());
    }

    void shouldShowAgainWhatWasDismissed()
    {
        Entry entry = EntryBuilder{}.titled("Cut scrap from 4 % to 2 %");
        entry.dismissedFindings = {RuleId::noNumber, RuleId::noWitness}; // The first would not be found any more.
        add(entry);
        open();
        QTRY_COMPARE(texts().size(), 2);
        QTest::keyClick(m_dialog->findChild<QCheckBox *>(), Qt::Key_Space);
        QTRY_COMPARE(texts(), (QStringList{u"No witness · 1"_s, u"Cut scrap from 4 % to 2 %"_s}));
        QTest::keyClick(list(), Qt::Key_Delete); // Dismisses nothing a second time.
        button(u"Show again"_s)->click();
        QTRY_VERIFY(says(u"Nothing is dismissed"_s));
        QCOMPARE((*EntryRepository(m_career->reader()).find(entry.id))->dismissedFindings,
                 QStringList{RuleId::noNumber});
        QTest::keyClick(m_dialog->findChild<QCheckBox *>(), Qt::Key_Space);
        QTRY_COMPARE(texts().size(), 4);
        QVERIFY(button(u"Dismiss"_s)->isEnabled());
    }

    void shouldLeadToTheCriterionThatNothingShows()
    {
        const Criterion budget{.id = CriterionId::make(), .name = u"Holds a budget"_s};
        QVERIFY(wentWell(m_career->perform({u"Expect"_s}, [&](Session &session) {
            return CriterionRepository(session).insert(budget, m_folder->clock.now());
        })));
        open();
        QTRY_COMPARE(texts(),
                     (QStringList{u"Criterion without evidence · 1"_s, u"Nothing shows “Holds a budget” yet."_s}));
        QSignalSpy wanted(m_dialog.get(), &FindingsDialog::criterionRequested);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<CriterionId>(), budget.id);
        QVERIFY(!button(u"Dismiss"_s)->isEnabled());
    }

    void shouldOfferNothingForTheNameOfARule()
    {
        add(EntryBuilder{}.titled("Cut scrap from 4 % to 2 %").aboveAndBeyond());
        open();
        QTRY_COMPARE(texts().size(), 2);
        QTest::keyClick(list(), Qt::Key_Up);
        QCOMPARE(list()->currentIndex().row(), 0);
        QSignalSpy wanted(m_dialog.get(), &FindingsDialog::entryRequested);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 0);
    }

    void shouldSayThatTheJournalCannotBeRead()
    {
        const LostTable lost(m_career->reader().path(), "criterion");
        open();
        QTRY_VERIFY(says(u"The journal could not be read"_s));
    }

private:
    void add(const Entry &entry) { QVERIFY(capture(*m_career, entry, m_folder->clock.now())); }
    void open()
    {
        m_dialog = std::make_unique<FindingsDialog>(*m_career, *m_edits, m_folder->clock);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        m_dialog->activateWindow();
        list()->setFocus();
    }
    QListView *list() const { return m_dialog->findChild<QListView *>(); }
    QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            texts << list()->model()->index(row, 0).data().toString();
        return texts;
    }
    bool says(const QString &words) const
    {
        return std::ranges::any_of(m_dialog->findChildren<QLabel *>(), [&words](const QLabel *label) {
            return label->isVisible() && label->text() == words;
        });
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *candidate : m_dialog->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }

    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<PendingEdits> m_pending;
    std::unique_ptr<JournalEdits> m_edits;
    std::unique_ptr<FindingsDialog> m_dialog;
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::FindingsDialogTest)

#include "findingsdialogtest.moc"
