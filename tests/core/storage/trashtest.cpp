// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trash.h"

#include "askrepository.h"
#include "careerfolder.h"
#include "entrybuilder.h"
#include "goalrepository.h"
#include "headwaytest.h"
#include "personrepository.h"
#include "tagrepository.h"

using namespace Qt::StringLiterals;

namespace Headway {

/** The trash of a career as people use it: through user actions that undo takes back, and one that nothing does. */
class TrashTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    Person m_dana{.id = PersonId::make(), .name = u"Dana"_s, .audience = Audience::Boss};
    Goal m_goal{.id = GoalId::make(), .name = u"Fewer falls"_s};
    Tag m_tag{.id = TagId::make(), .name = u"process"_s};
    Ask m_ask{.id = AskId::make(), .what = u"A raise"_s};
    Entry m_entry;

    QDateTime now() const { return m_folder->clock.now(); }
    Session &reader() { return m_career->reader(); }

    bool perform(const QString &text, const Career::Work &work, bool undoable = true)
    {
        return wentWell(m_career->perform({.text = text, .undoable = undoable}, work));
    }
    bool trash(const EntryId &id)
    {
        return perform(u"Delete"_s,
                       [this, id](Session &session) { return EntryRepository(session).moveToTrash(id, now()); });
    }
    bool trashDana()
    {
        return perform(u"Delete Dana"_s,
                       [this](Session &session) { return PersonRepository(session).moveToTrash(m_dana.id, now()); });
    }
    bool restoreEntry()
    {
        return perform(u"Restore"_s, [this](Session &session) {
            return restore(session, TrashKind::Entry, m_entry.id.uuid(), now());
        });
    }
    bool removeForGood(TrashKind kind, const QUuid &id)
    {
        return perform(
            u"For good"_s, [=, this](Session &session) { return Headway::removeForGood(session, kind, {id}, now()); },
            false);
    }
    QStringList names()
    {
        QStringList found;
        for (const TrashedRecord &record : trashedRecords(reader()).value_or(QList<TrashedRecord>()))
            found << record.name;
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_entry = EntryBuilder{}
                      .titled("Cut onboarding")
                      .measured("Onboarding", 10, 6, "days")
                      .with(m_dana.id)
                      .towards(m_goal.id)
                      .tagged(m_tag.id)
                      .releasedTo(Audience::Boss);
        QVERIFY(perform(u"Begin"_s, [this](Session &session) {
            return PersonRepository(session)
                .insert(m_dana, now())
                .and_then([&] { return GoalRepository(session).insert(m_goal, now()); })
                .and_then([&] { return TagRepository(session).insert(m_tag, now()); })
                .and_then([&] { return AskRepository(session).insert(m_ask, now()); });
        }));
        QVERIFY(capture(*m_career, m_entry, now()));
    }

    void cleanup()
    {
        m_career.reset();
        m_folder.reset();
    }

    void shouldListEveryKindWhatWasDeletedLastFirst()
    {
        QVERIFY(trashedRecords(reader())->isEmpty());
        QVERIFY(perform(u"Delete all"_s, [this](Session &session) {
            const QDateTime t = now();
            return EntryRepository(session)
                .moveToTrash(m_entry.id, t)
                .and_then([&] { return PersonRepository(session).moveToTrash(m_dana.id, t.addSecs(1)); })
                .and_then([&] { return GoalRepository(session).moveToTrash(m_goal.id, t.addSecs(2)); })
                .and_then([&] { return AskRepository(session).moveToTrash(m_ask.id, t.addSecs(3)); })
                .and_then([&] { return TagRepository(session).moveToTrash(m_tag.id, t.addSecs(4)); });
        }));
        const auto records = trashedRecords(reader());
        QCOMPARE(names(), (QStringList{u"process"_s, u"A raise"_s, u"Fewer falls"_s, u"Dana"_s, u"Cut onboarding"_s}));
        QCOMPARE(records->last(), (TrashedRecord{TrashKind::Entry, m_entry.id.uuid(), u"Cut onboarding"_s, now()}));
        QCOMPARE(records->last().keptUntil(), now().addDays(30));
        QCOMPARE(records->first().kind, TrashKind::Tag);
    }

    void shouldBringARecordBackWithAllThatHungOnIt()
    {
        const Entry before = **EntryRepository(reader()).find(m_entry.id);
        QVERIFY(trash(m_entry.id));
        QVERIFY(restoreEntry());
        Entry after = **EntryRepository(reader()).find(m_entry.id);
        after.changedAt = before.changedAt;
        QCOMPARE(after, before);
        QVERIFY(names().isEmpty());
    }

    void shouldTakeBackARestoreByUndo()
    {
        QVERIFY(trash(m_entry.id));
        QVERIFY(restoreEntry());
        QCOMPARE(m_career->undoText(), u"Restore"_s);
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(names(), QStringList{u"Cut onboarding"_s});
        QVERIFY(wentWell(m_career->redo()));
        QVERIFY(names().isEmpty());
    }

    void shouldRefuseToRestoreOrRemoveWhatIsNotInTheTrash()
    {
        const auto attempt = [this](auto step) {
            return m_career->perform({.text = u"Attempt"_s}, step).result().error().kind;
        };
        QCOMPARE(
            attempt([this](Session &session) { return restore(session, TrashKind::Entry, m_entry.id.uuid(), now()); }),
            Error::Kind::NotFound);
        QCOMPARE(attempt([this](Session &session) {
                     return Headway::removeForGood(session, TrashKind::Entry, {m_entry.id.uuid()}, now());
                 }),
                 Error::Kind::NotFound);
        QCOMPARE(titles(reader()), QStringList{u"Cut onboarding"_s});
    }

    void shouldLeaveNothingOfWhatIsRemovedForGood()
    {
        QVERIFY(trash(m_entry.id));
        QVERIFY(removeForGood(TrashKind::Entry, m_entry.id.uuid()));
        QVERIFY(names().isEmpty());
        QCOMPARE(reader().value(u"SELECT count(*) FROM metric"_s).value().toInt(), 0);
        const auto remembered = reader().value(u"SELECT count(*) FROM audit_change WHERE before LIKE '%Cut onb%' OR "
                                               "after LIKE '%Cut onb%' OR before LIKE '%Onboarding%'"_s);
        QCOMPARE(remembered.value().toInt(), 0);
    }

    void shouldNotBringBackByUndoWhatIsRemovedForGood()
    {
        QVERIFY(trash(m_entry.id));
        QVERIFY(removeForGood(TrashKind::Entry, m_entry.id.uuid()));
        QCOMPARE(m_career->undoText(), u"Begin"_s); // What was done to the entry before is forgotten.
        QVERIFY(wentWell(m_career->undo()));
        QVERIFY(titles(reader()).isEmpty() && names().isEmpty());
    }

    void shouldStillUndoWhatWasDoneToOthersAfterAPersonIsRemovedForGood()
    {
        QVERIFY(perform(u"Rename"_s, [this](Session &session) {
            Entry renamed = m_entry;
            renamed.title = u"Shortened onboarding"_s;
            renamed.people.clear();
            return EntryRepository(session).update(renamed, now());
        }));
        QVERIFY(trashDana());
        QVERIFY(removeForGood(TrashKind::Person, m_dana.id.uuid()));
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(titles(reader()), QStringList{u"Cut onboarding"_s});
    }

    void shouldNotReleaseByUndoWhatAPersonRemovedForGoodKept()
    {
        QVERIFY(perform(u"Hide Dana"_s, [this](Session &session) {
            Person hidden = m_dana;
            hidden.audience = Audience::Private;
            return PersonRepository(session).update(hidden, now());
        }));
        QVERIFY(trashDana());
        QVERIFY(removeForGood(TrashKind::Person, m_dana.id.uuid()));
        QCOMPARE((*EntryRepository(reader()).find(m_entry.id))->audience, Audience::Private);
        while (!m_career->undoText().isEmpty()) {
            QVERIFY(wentWell(m_career->undo()));
            const auto entry = EntryRepository(reader()).find(m_entry.id);
            QVERIFY(entry && (!*entry || (*entry)->audience == Audience::Private));
        }
    }

    void shouldKeepWhatOnlyNamesAPersonRemovedForGood_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<Audience>("audience");
        QTest::newRow("title") << u"Told Tamsin"_s << QString() << QString() << Audience::Private;
        QTest::newRow("body") << u"Talk"_s << u"with **tamsin** vickery"_s << QString() << Audience::Private;
        QTest::newRow("figure") << u"Calls"_s << QString() << u"Calls to Vickery"_s << Audience::Private;
        QTest::newRow("over two lines") << u"Talk"_s << u"with\n> Mrs Tamsin\n> Vickery"_s << QString()
                                        << Audience::Private;
        QTest::newRow("as a reference") << u"Talk"_s << u"with T&#97;msin"_s << QString() << Audience::Private;
        QTest::newRow("marked within") << u"Talk"_s << u"with T**am**sin"_s << QString() << Audience::Private;
        QTest::newRow("in an address") << u"Talk"_s << u"[page](https://x.example/T%61msin)"_s << QString()
                                       << Audience::Private;
        QTest::newRow("nobody") << u"Talk"_s << u"with Dana"_s << u"Calls"_s << Audience::Boss;
    }

    void shouldKeepWhatOnlyNamesAPersonRemovedForGood()
    {
        QFETCH(QString, title);
        QFETCH(QString, body);
        QFETCH(QString, figure);
        const Person tamsin{.id = PersonId::make(), .name = u"Tamsin Vickery"_s};
        const Entry entry = EntryBuilder{}
                                .titled(title.toUtf8().constData())
                                .saying(body.toUtf8().constData())
                                .measured(figure.toUtf8().constData(), 10, 6, "")
                                .releasedTo(Audience::Boss);
        QVERIFY(capture(*m_career, entry, now()));
        QVERIFY(perform(u"Tamsin"_s, [&, this](Session &session) {
            return PersonRepository(session).insert(tamsin, now()).and_then([&] {
                return PersonRepository(session).moveToTrash(tamsin.id, now());
            });
        }));
        QVERIFY(removeForGood(TrashKind::Person, tamsin.id.uuid()));
        QTEST((*EntryRepository(reader()).find(entry.id))->audience, "audience");
    }

    void shouldKeepWhatNamesAGoalRemovedForGoodOverTwoLines()
    {
        const Goal secret{.id = GoalId::make(), .name = u"Apply to Fairhaven"_s};
        const Entry entry =
            EntryBuilder{}.titled("Talk").saying("Made up my mind to apply\nto Fairhaven").releasedTo(Audience::Boss);
        QVERIFY(capture(*m_career, entry, now()));
        QVERIFY(perform(u"Secret"_s, [&, this](Session &session) {
            return GoalRepository(session).insert(secret, now()).and_then([&] {
                return GoalRepository(session).moveToTrash(secret.id, now());
            });
        }));
        QVERIFY(removeForGood(TrashKind::Goal, secret.id.uuid()));
        QCOMPARE((*EntryRepository(reader()).find(entry.id))->audience, Audience::Private);
    }

    void shouldKeepWhateverNamesAPersonRemovedForGood()
    {
        const Person tamsin{.id = PersonId::make(), .name = u"Tamsin Vickery"_s};
        const Person aide{
            .id = PersonId::make(), .name = u"Ola"_s, .title = u"Aide of Vickery"_s, .audience = Audience::Boss};
        const Goal goal{.id = GoalId::make(), .name = u"Meet Tamsin"_s, .audience = Audience::Boss};
        const Ask named{
            .id = AskId::make(), .what = u"Promotion"_s, .whyNow = u"As *Tamsin* has it"_s, .audience = Audience::Boss};
        const Ask other{.id = AskId::make(), .what = u"Raise"_s, .audience = Audience::Boss};
        QVERIFY(perform(u"All"_s, [&, this](Session &session) {
            return PersonRepository(session)
                .insert(tamsin, now())
                .and_then([&] { return PersonRepository(session).insert(aide, now()); })
                .and_then([&] { return GoalRepository(session).insert(goal, now()); })
                .and_then([&] { return AskRepository(session).insert(named, now()); })
                .and_then([&] { return AskRepository(session).insert(other, now()); })
                .and_then([&] { return PersonRepository(session).moveToTrash(tamsin.id, now()); });
        }));
        QVERIFY(removeForGood(TrashKind::Person, tamsin.id.uuid()));
        QCOMPARE((*PersonRepository(reader()).find(aide.id))->audience, Audience::Private);
        QCOMPARE((*GoalRepository(reader()).find(goal.id))->audience, Audience::Private);
        QCOMPARE((*AskRepository(reader()).find(named.id))->audience, Audience::Private);
        QCOMPARE((*AskRepository(reader()).find(other.id))->audience, Audience::Boss);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::TrashTest)

#include "trashtest.moc"
