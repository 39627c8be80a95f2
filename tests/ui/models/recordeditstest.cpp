// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordedits.h"
#include "careerfolder.h"
#include "headwaytest.h"
#include "pendingedits.h"

using namespace Qt::StringLiterals;

namespace Headway {

/** The edits of people, goals and asks, on a real career file. */
class RecordEditsTest final : public QObject
{
    Q_OBJECT

private:
    CareerFolder m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<PendingEdits> m_pending;
    std::unique_ptr<RecordEdits> m_edits;
    Person m_dana;

    template<typename Record>
    std::optional<Record> stored(const Record &record)
    {
        return RepositoryFor<Record>(m_career->reader()).find(record.id).value_or(std::nullopt);
    }
    template<typename Record>
    static EditedRecord<Record> edited(const Record &record)
    {
        return {record.id, record.name};
    }
    template<typename Value>
    static bool done(QFuture<Result<Value>> edit)
    {
        return QTest::qWaitFor([&edit] { return edit.isFinished(); }) && edit.result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_career = m_folder.create();
        QVERIFY(m_career);
    }

    void init()
    {
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_edits = std::make_unique<RecordEdits>(*m_pending, m_folder.clock);
        m_dana = {.id = PersonId::make(), .name = u"Dana"_s, .title = u"Director"_s};
        QVERIFY(
            wentWell(m_career->perform({u"Before"_s}, [person = m_dana, now = m_folder.clock.now()](Session &session) {
                return PersonRepository(session).insert(person, now);
            })));
    }

    void cleanup()
    {
        m_edits.reset();
        m_pending.reset();
    }

    void shouldEditEveryKindByTheSameWords_data()
    {
        QTest::addColumn<std::function<QFuture<Result<void>>(RecordEdits &, int)>>("edit");
        QTest::addColumn<QString>("making");
        QTest::addColumn<QString>("editing");
        const auto row = [](const auto &record, QLatin1StringView field, auto member) {
            return [=](RecordEdits &edits, int visit) {
                if (visit == 1)
                    edits.begin(record);
                const QString words = u"Words %1"_s.arg(visit);
                return edits.set({record.id, words}, field, member, words, visit);
            };
        };
        using Edit = std::function<QFuture<Result<void>>(RecordEdits &, int)>;
        const Person person{.id = PersonId::make(), .name = u"New person"_s};
        const Goal goal{.id = GoalId::make(), .name = u"New goal"_s};
        const Ask ask{.id = AskId::make(), .what = {}};
        QTest::newRow("person") << Edit(row(person, Field::name, &Person::name)) << u"New person “Words 1”"_s
                                << u"Edit person “Words 2”"_s;
        QTest::newRow("goal") << Edit(row(goal, Field::name, &Goal::name)) << u"New goal “Words 1”"_s
                              << u"Edit goal “Words 2”"_s;
        QTest::newRow("ask") << Edit(row(ask, Field::what, &Ask::what)) << u"New ask “Words 1”"_s
                             << u"Edit ask “Words 2”"_s;
    }

    void shouldEditEveryKindByTheSameWords()
    {
        using Edit = std::function<QFuture<Result<void>>(RecordEdits &, int)>;
        QFETCH(const Edit, edit);
        QVERIFY(done(edit(*m_edits, 1)));
        QTEST(m_career->undoText(), "making");
        QVERIFY(done(edit(*m_edits, 2)));
        QTEST(m_career->undoText(), "editing");
    }

    void shouldNameARecordByItsNameAtTheEndOfTheVisit()
    {
        QVERIFY(done(m_edits->set({m_dana.id, u"Dana W"_s}, Field::name, &Person::name, u"Dana W"_s, 8)));
        QVERIFY(done(m_edits->set({m_dana.id, u"Dana Whit"_s}, Field::name, &Person::name, u"Dana Whit"_s, 8)));
        QCOMPARE(m_career->undoText(), u"Edit person “Dana Whit”"_s);
        QVERIFY(done(m_career->undo()));
        QCOMPARE(m_career->redoText(), u"Edit person “Dana Whit”"_s);
        QCOMPARE(stored(m_dana)->name, u"Dana"_s); // One step, whatever it was called meanwhile.
    }

    void shouldNameARecordShortlyAndOneWithoutANameToo()
    {
        QVERIFY(done(m_edits->moveToTrash(m_dana.id, u"word "_s.repeated(30))));
        QCOMPARE(m_career->undoText(), u"Delete “word word word word word word word word…”"_s);
        const Ask ask{.id = AskId::make(), .what = {}};
        m_edits->begin(ask);
        QVERIFY(done(m_edits->set({ask.id, {}}, Field::whyNow, &Ask::whyNow, u"The ward grew"_s, 9)));
        QCOMPARE(m_career->undoText(), u"New ask “Untitled”"_s);
    }

    void shouldStoreANewRecordWithTheFirstThingWritten()
    {
        const Goal goal{.id = GoalId::make(), .name = u"New goal"_s};
        m_edits->begin(goal);
        QVERIFY(!stored(goal));
        QVERIFY(done(m_edits->set(edited(goal), Field::audience, &Goal::audience, Audience::Boss)));
        QCOMPARE(stored(goal)->name, u"New goal"_s);
        QCOMPARE(stored(goal)->audience, Audience::Boss);
        QVERIFY(!m_edits->abandon(goal.id));
    }

    void shouldMakeTheEditsOfOneVisitOneAction()
    {
        QVERIFY(done(m_edits->set(edited(m_dana), Field::name, &Person::name, u"Dana W"_s, 3)));
        QVERIFY(done(m_edits->set(edited(m_dana), Field::name, &Person::name, u"Dana Whitfield"_s, 3)));
        QVERIFY(done(m_career->undo()));
        QCOMPARE(stored(m_dana)->name, u"Dana"_s);
        QVERIFY(done(m_career->redo()));
        QCOMPARE(stored(m_dana)->name, u"Dana Whitfield"_s);
    }

    void shouldChangeOnlyWhatItNames()
    {
        auto name = m_edits->set(edited(m_dana), Field::name, &Person::name, u"Dana Whitfield"_s, 4);
        auto audience = m_edits->set(edited(m_dana), Field::audience, &Person::audience, Audience::Boss);
        QVERIFY(done(name) && done(audience));
        QCOMPARE(*stored(m_dana), (Person{m_dana.id, u"Dana Whitfield"_s, u"Director"_s, Audience::Boss}));
    }

    void shouldStoreWhatIsTypedBeforeWhatIsChosenBehindIt()
    {
        const Person lee{.id = PersonId::make(), .name = u"New person"_s};
        m_edits->begin(lee);
        QStringList order;
        connect(m_pending.get(), &PendingEdits::saved, this,
                [&order](const RecordField &field) { order << field.name; });
        bool isTyped = true; // Into a form, which hands it over once it is asked to.
        connect(m_edits.get(), &RecordEdits::aboutToPerform, this, [&] {
            if (std::exchange(isTyped, false))
                m_edits->set(edited(lee), Field::name, &Person::name, u"Lee"_s, 5);
        });
        QVERIFY(done(m_edits->set(edited(lee), Field::audience, &Person::audience, Audience::Boss)));
        QCOMPARE(order, (QStringList{Field::name, Field::audience}));
        QCOMPARE(m_career->undoText(), u"Edit person “New person”"_s);
        QVERIFY(done(m_career->undo()));
        QCOMPARE(m_career->undoText(), u"New person “New person”"_s);
        QCOMPARE(stored(lee)->name, u"Lee"_s);
    }

    void shouldMoveARecordToTheTrashAndSayThatItIsThere()
    {
        QVERIFY(done(m_edits->moveToTrash(m_dana.id, m_dana.name)));
        QVERIFY(!stored(m_dana));
        QCOMPARE(m_career->undoText(), u"Delete “Dana”"_s);
        auto late = m_edits->set(edited(m_dana), Field::name, &Person::name, u"Late"_s, 6);
        QTRY_VERIFY(late.isFinished());
        QCOMPARE(late.result().error().kind, Error::Kind::NotFound);
        QCOMPARE(m_pending->unsaved(), 0);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::RecordEditsTest)

#include "recordeditstest.moc"
