// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trashdialog.h"

#include "careerfolder.h"
#include "emptystate.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "losttable.h"
#include "pendingedits.h"
#include "personrepository.h"
#include "profilerepository.h"
#include "scriptedprompt.h"
#include "stuckdisk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Headway {

/** The trash's window on a real career. */
class TrashDialogTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<PendingEdits> m_pending;
    ScriptedPrompt m_prompt;
    std::unique_ptr<TrashDialog> m_dialog;

    void open(const QList<Entry> &deleted)
    {
        for (const Entry &entry : deleted) {
            QVERIFY(capture(*m_career, entry, m_folder->clock.now()));
            QVERIFY(wentWell(m_career->perform({u"Delete"_s}, [&](Session &session) {
                return EntryRepository(session).moveToTrash(entry.id, m_folder->clock.now());
            })));
        }
        QCoreApplication::processEvents();
        m_dialog = std::make_unique<TrashDialog>(*m_career, *m_pending, m_folder->clock, m_prompt);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_VERIFY(list()->model()->rowCount() == deleted.size());
    }
    QListView *list() const { return m_dialog->findChild<QListView *>(); }
    QPushButton *button(const QString &text) const
    {
        for (auto *candidate : m_dialog->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }

private Q_SLOTS:
    void init()
    {
        m_prompt.questions.clear();
        m_prompt.told.clear();
        m_prompt.agrees = true;
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_pending = std::make_unique<PendingEdits>(*m_career);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_pending.reset();
        m_career.reset();
        m_folder.reset();
    }

    void shouldSayWhatLiesInItAndUntilWhen()
    {
        open({EntryBuilder{}.titled("Cut onboarding")});
        const QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex row = list()->model()->index(0, 0);
        QCOMPARE(row.data().toString(), u"Cut onboarding"_s);
        QCOMPARE(row.data(RecordListModel::SubtitleRole).toString(),
                 u"Entry · deleted 03/11/2026 · gone for good on 03/12/2026"_s);
    }

    /** It reads beside the window: what it does not know yet it must not tell. */
    void shouldNotSayThatItIsEmptyBeforeItHasLooked()
    {
        QVERIFY(capture(*m_career, EntryBuilder{}.titled("Cut onboarding"), m_folder->clock.now()));
        m_dialog = std::make_unique<TrashDialog>(*m_career, *m_pending, m_folder->clock, m_prompt);
        m_dialog->show();
        QVERIFY(!says(u"The trash is empty"_s));
        QTRY_VERIFY(says(u"The trash is empty"_s));
    }

    void shouldSayThatItIsEmpty()
    {
        open({});
        QTRY_VERIFY(says(u"The trash is empty"_s));
        QVERIFY(!button(u"Restore"_s)->isEnabled());
        QVERIFY(!button(u"Delete for good…"_s)->isEnabled());
    }

    void shouldRestoreWhatIsChosenAsOneAction()
    {
        open({EntryBuilder{}.titled("One"), EntryBuilder{}.titled("Two"), EntryBuilder{}.titled("Three")});
        list()->selectAll();
        button(u"Restore"_s)->click();
        QTRY_VERIFY(says(u"The trash is empty"_s));
        QCOMPARE(titles(m_career->reader()).size(), 3);
        QCOMPARE(m_career->undoText(), u"Restore 3 record(s)"_s);
        m_career->undo();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
    }

    void shouldAskOnceBeforeItDeletesForGood()
    {
        open({EntryBuilder{}.titled("Cut onboarding")});
        m_prompt.agrees = false;
        button(u"Delete for good…"_s)->click();
        QCOMPARE(m_prompt.questions, QStringList{u"Delete “Cut onboarding” for good?"_s});
        QCOMPARE(list()->model()->rowCount(), 1);
        m_prompt.agrees = true;
        button(u"Delete for good…"_s)->click();
        QTRY_VERIFY(says(u"The trash is empty"_s));
        QVERIFY(m_career->undoText().isEmpty());
    }

    void shouldSayWhomTheHeadOfEveryReportNames()
    {
        open({});
        const Person rex{.id = PersonId::make(), .name = u"Rex Hunter"_s};
        const QDateTime now = m_folder->clock.now();
        QVERIFY(wentWell(m_career->perform({u"Delete"_s}, [&](Session &session) {
            return ProfileRepository(session)
                .save({u"Anna"_s, u"Deputy of Rex Hunter"_s, {}})
                .and_then([&] { return PersonRepository(session).insert(rex, now); })
                .and_then([&] { return PersonRepository(session).moveToTrash(rex.id, now); });
        })));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        button(u"Delete for good…"_s)->click();
        QTRY_COMPARE(m_prompt.told.size(), 1);
        QVERIFY(m_prompt.told.constFirst().startsWith(u"Rex Hunter stands in your role"_s));
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(m_pending->unsaved(), 0); // Trying again decides nothing.
    }

    void shouldSayThatNothingCouldBeRestored()
    {
        open({EntryBuilder{}.titled("Cut onboarding")});
        StuckDisk disk(*m_career);
        button(u"Restore"_s)->click();
        QTRY_COMPARE(m_prompt.told.size(), 1);
        QVERIFY(!m_prompt.told.constFirst().isEmpty());
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(m_pending->unsaved(), 1); // The window behind says so too, and does not go without a question.
        disk.free();
        m_pending->retry();
        QTRY_VERIFY(says(u"The trash is empty"_s));
        QCOMPARE(titles(m_career->reader()), QStringList{u"Cut onboarding"_s});
    }

    void shouldNotRestoreLaterWhatWasDeletedForGoodSince()
    {
        open({EntryBuilder{}.titled("One"), EntryBuilder{}.titled("Two")});
        StuckDisk disk(*m_career);
        list()->selectAll();
        button(u"Restore"_s)->click();
        QTRY_COMPARE(m_pending->unsaved(), 1);
        disk.free();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        const QString gone = list()->currentIndex().data().toString();
        button(u"Delete for good…"_s)->click();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        const QString kept = list()->model()->index(0, 0).data().toString();
        QVERIFY(kept != gone);
        m_pending->retry();
        QTRY_COMPARE(titles(m_career->reader()), QStringList{kept});
        QCOMPARE(m_pending->unsaved(), 0);
    }

    void shouldSayThatItCannotBeReadAndTryAgain()
    {
        LostTable lost(m_career->reader().path(), "ask");
        open({});
        QTRY_VERIFY(says(u"The trash could not be read"_s));
        QVERIFY(!says(u"The trash is empty"_s));
        lost.putBack();
        button(u"Try again"_s)->click();
        QTRY_VERIFY(says(u"The trash is empty"_s));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::TrashDialogTest)

#include "trashdialogtest.moc"
