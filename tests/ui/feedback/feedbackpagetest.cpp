// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedbackpage.h"

#include "careerfeedback.h"
#include "careerfolder.h"
#include "careernames.h"
#include "chipsedit.h"
#include "entrybuilder.h"
#include "entrypicker.h"
#include "evidencelist.h"
#include "feedbackedits.h"
#include "feedbackrepository.h"
#include "feedbackstate.h"
#include "filterstrip.h"
#include "headwaytest.h"
#include "leadbutton.h"
#include "nextstepnote.h"
#include "pendingedits.h"
#include "personrepository.h"
#include "reputationform.h"
#include "reputationpage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

class FeedbackPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldTakeFeedbackFromTheQuestionToThoseWhoKnow();
    void shouldSayWhatComesNext();
    void shouldListWhatNobodyKnowsOf();
    void shouldNotTakeAwayWhatIsBeingWorkedOn();
    void shouldListANewOneWhateverWasFiltered();
    void shouldUncoverWhatIsSought();
    void shouldKeepAHalfTypedNameWithWhatItWasTypedFor();
    void shouldLinkAnEntryThatIsSearchedFor();
    void shouldSayWhereNoEntryIsFound();
    void shouldTakeAnEntryOffAgain();
    void shouldLeadToAnEntry();
    void shouldMakeTheAreaThatIsNamed();
    void shouldGatherFeedbackInItsArea();

private:
    template<typename Field>
    Field *field(const QString &name) const
    {
        const auto all = m_page->findChildren<Field *>();
        const auto found = std::ranges::find(all, name, &Field::accessibleName);
        return found == all.cend() ? nullptr : *found;
    }
    QListView *list() const { return field<QListView>(u"Feedback"_s); }
    QStringList listed() const;
    QString note() const { return m_page->findChild<NextStepNote *>()->text(); }
    /** As a person adds one: typed into the field of the chips that stand in this place. */
    void addChip(int place, const QString &name);
    void pressFilter(int place);
    bool store(const Feedback &feedback);
    Feedback stored() { return FeedbackRepository(m_career->reader()).all().value().value(0); }

    const Person m_priya{.id = PersonId::make(), .name = u"Priya Raman"_s};
    const Entry m_entry = EntryBuilder().titled("Taught four shift leaders").on(QDate(2026, 10, 20));
    const Feedback m_changed{.id = FeedbackId::make(),
                             .about = u"Handing work over"_s,
                             .givers = {m_priya.id},
                             .change = u"José makes the roster."_s,
                             .evidence = {m_entry.id}};
    const Feedback m_asked{
        .id = FeedbackId::make(), .about = u"The Tuesday meeting"_s, .askedDate = QDate(2026, 10, 1)};
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<CareerNames> m_names;
    std::unique_ptr<CareerFeedback> m_feedback;
    std::unique_ptr<PendingEdits> m_pending;
    std::unique_ptr<FeedbackEdits> m_edits;
    std::unique_ptr<FeedbackPage> m_page;
};

void FeedbackPageTest::init()
{
    m_folder = std::make_unique<CareerFolder>();
    m_career = m_folder->create();
    QVERIFY(wentWell(m_career->perform({u"Begin"_s}, [this](Session &session) {
        return PersonRepository(session).insert(m_priya, m_folder->clock.now()).and_then([&] {
            return EntryRepository(session).insert(m_entry, m_folder->clock.now());
        });
    })));
    m_names = std::make_unique<CareerNames>(*m_career);
    m_feedback = std::make_unique<CareerFeedback>(*m_career);
    m_pending = std::make_unique<PendingEdits>(*m_career);
    m_edits = std::make_unique<FeedbackEdits>(*m_pending, m_folder->clock);
    m_page = std::make_unique<FeedbackPage>(*m_career, *m_feedback, *m_names, *m_edits, m_folder->clock);
    m_page->resize(1000, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_feedback->isRead());
}

void FeedbackPageTest::cleanup()
{
    m_page.reset();
    m_edits.reset();
    m_pending.reset();
    m_feedback.reset();
    m_names.reset();
    m_career.reset();
    m_folder.reset();
}

QStringList FeedbackPageTest::listed() const
{
    QStringList titles;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        titles << list()->model()->index(row, 0).data().toString();
    return titles;
}

void FeedbackPageTest::addChip(int place, const QString &name)
{
    auto *typed = m_page->findChildren<ChipsEdit *>().at(place)->findChild<QLineEdit *>();
    typed->setFocus();
    QTest::keyClicks(typed, name);
    QTest::keyClick(typed, Qt::Key_Return);
}

void FeedbackPageTest::pressFilter(int place)
{
    QTest::mouseClick(m_page->findChild<FilterStrip *>()->findChildren<QToolButton *>().at(place), Qt::LeftButton);
}

bool FeedbackPageTest::store(const Feedback &feedback)
{
    const bool went = wentWell(m_career->perform({u"Store"_s}, [&](Session &session) {
        return FeedbackRepository(session).insert(feedback, m_folder->clock.now());
    }));
    return went &&
           QTest::qWaitFor([&] { return std::ranges::contains(m_feedback->all(), feedback.id, &Feedback::id); });
}

void FeedbackPageTest::shouldTakeFeedbackFromTheQuestionToThoseWhoKnow()
{
    m_page->editActions().constFirst()->trigger();
    QTest::keyClicks(field<QLineEdit>(u"What it is about"_s), u"Handing work over"_s);
    m_page->flush();
    QTRY_COMPARE(stored().about, u"Handing work over"_s);
    QCOMPARE(m_career->undoText(), u"New feedback “Handing work over”"_s);
    addChip(0, u"Priya Raman"_s);
    QTRY_COMPARE(stored().givers, QList{m_priya.id});
    QTest::keyClicks(field<QPlainTextEdit>(u"The words, as exactly as you remember"_s), u"Delegate sooner."_s);
    QTest::keyClicks(field<QPlainTextEdit>(u"What I changed"_s), u"Omar makes the roster."_s);
    m_page->flush();
    QTRY_COMPARE(stateOf(stored()), FeedbackState::Changed);
    addChip(2, u"Dana"_s);
    QTRY_COMPARE(stateOf(stored()), FeedbackState::Known);
    QCOMPARE(stored().told.constFirst().date, m_folder->clock.today());
    QTRY_COMPARE(m_names->people().size(), 2); // Who is new was made.
}

void FeedbackPageTest::shouldSayWhatComesNext()
{
    QVERIFY(store(m_changed));
    QTRY_COMPARE(note(), u"You changed it, and nobody knows. Tell Priya Raman, who said it."_s);
    addChip(2, u"Priya Raman"_s);
    QTRY_COMPARE(note(), QString());
    QVERIFY(!m_page->findChild<NextStepNote *>()->isVisible());
}

void FeedbackPageTest::shouldListWhatNobodyKnowsOf()
{
    QVERIFY(store(m_changed));
    QVERIFY(store(m_asked));
    QCOMPARE(listed(), (QStringList{m_asked.about, m_changed.about}));
    pressFilter(3);
    QCOMPARE(listed(), QStringList{m_changed.about});
    pressFilter(1);
    QCOMPARE(listed(), QStringList{m_asked.about});
    QCOMPARE(m_page->findChild<FilterStrip *>()->findChildren<QToolButton *>().at(3)->text(), u"Nobody knows 1"_s);
}

void FeedbackPageTest::shouldNotTakeAwayWhatIsBeingWorkedOn()
{
    QVERIFY(store(m_changed));
    pressFilter(3);
    addChip(2, u"Priya Raman"_s);
    QTRY_COMPARE(stateOf(m_feedback->all().constFirst()), FeedbackState::Known);
    QCOMPARE(listed(), QStringList{m_changed.about});
    pressFilter(3);
    QCOMPARE(listed(), QStringList());
}

void FeedbackPageTest::shouldListANewOneWhateverWasFiltered()
{
    QVERIFY(store(m_changed));
    pressFilter(1);
    QCOMPARE(listed(), QStringList());
    m_page->editActions().constFirst()->trigger();
    QTest::keyClicks(field<QLineEdit>(u"What it is about"_s), u"E-mails"_s);
    m_page->flush();
    QTRY_COMPARE(m_feedback->all().size(), 2);
    QTRY_COMPARE(listed(), (QStringList{u"E-mails"_s, m_changed.about}));
}

void FeedbackPageTest::shouldUncoverWhatIsSought()
{
    QVERIFY(store(m_changed));
    pressFilter(1);
    m_page->showRecord(m_changed.id.uuid());
    QCOMPARE(list()->currentIndex().data().toString(), m_changed.about);
}

void FeedbackPageTest::shouldKeepAHalfTypedNameWithWhatItWasTypedFor()
{
    QVERIFY(store(m_asked));
    auto *typed = m_page->findChildren<ChipsEdit *>().constFirst()->findChild<QLineEdit *>();
    typed->setFocus();
    QTest::keyClicks(typed, u"Priya Raman"_s);
    m_page->editActions().constFirst()->trigger(); // Without Enter.
    QTRY_COMPARE(stored().givers, QList{m_priya.id});
    QCOMPARE(m_feedback->all().size(), 1); // Nothing was written into the new one.
}

void FeedbackPageTest::shouldSayWhereNoEntryIsFound()
{
    QVERIFY(store(m_asked));
    m_page->findChild<EvidenceList *>()->findChild<QToolButton *>()->click();
    auto *picker = m_page->findChild<EntryPicker *>();
    QTest::keyClicks(picker->findChild<QLineEdit *>(), u"zebra"_s);
    QTRY_COMPARE(picker->findChild<QListView *>()->model()->rowCount(), 0);
    const QLabel *said = picker->findChild<QLabel *>();
    QTRY_VERIFY(said->isVisible());
    QVERIFY(said->text().startsWith(u"No entry has all of this."_s));
}

void FeedbackPageTest::shouldLinkAnEntryThatIsSearchedFor()
{
    QVERIFY(store(m_asked));
    m_page->findChild<EvidenceList *>()->findChild<QToolButton *>()->click();
    auto *picker = m_page->findChild<EntryPicker *>();
    QVERIFY(picker);
    auto *found = picker->findChild<QListView *>();
    QTRY_COMPARE(found->model()->rowCount(), 1); // The newest, while nothing is typed.
    QTest::keyClicks(picker->findChild<QLineEdit *>(), u"shift leaders"_s);
    QTRY_COMPARE(found->currentIndex().data().toString(), m_entry.title);
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(stored().evidence, QList{m_entry.id});
}

void FeedbackPageTest::shouldTakeAnEntryOffAgain()
{
    QVERIFY(store(m_changed));
    const auto remove = [this] { return field<QToolButton>(u"Take off “Taught four shift leaders”"_s); };
    QTRY_VERIFY(remove());
    remove()->click();
    QTRY_COMPARE(stored().evidence, QList<EntryId>());
    QTRY_VERIFY(!remove());
}

void FeedbackPageTest::shouldLeadToAnEntry()
{
    QVERIFY(store(m_changed));
    const QSignalSpy requested(m_page.get(), &FeedbackPage::entryRequested);
    QTRY_VERIFY(m_page->findChild<LeadButton *>());
    m_page->findChild<LeadButton *>()->click();
    QCOMPARE(requested.constFirst().constFirst().value<EntryId>(), m_entry.id);
}

void FeedbackPageTest::shouldMakeTheAreaThatIsNamed()
{
    QVERIFY(store(m_changed));
    addChip(1, u"Delegating"_s);
    QTRY_COMPARE(m_feedback->areas().size(), 1);
    QTRY_COMPARE(m_feedback->nameOf(stored().area), u"Delegating"_s);
    QTRY_COMPARE(m_page->findChildren<ChipsEdit *>().at(1)->names(), QStringList{u"Delegating"_s});
}

void FeedbackPageTest::shouldGatherFeedbackInItsArea()
{
    QVERIFY(store(m_changed));
    addChip(1, u"Delegating"_s);
    QTRY_COMPARE(m_feedback->areas().size(), 1);
    ReputationPage page(*m_feedback, *m_edits);
    page.show();
    auto *list = page.findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Delegating, 1 piece(s) of feedback · nobody knows of 1 change(s)"_s);
    const QSignalSpy requested(&page, &ReputationPage::feedbackRequested);
    page.findChild<LeadButton *>()->click();
    QCOMPARE(requested.constFirst().constFirst().value<FeedbackId>(), m_changed.id);
}

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::FeedbackPageTest)
#include "feedbackpagetest.moc"
