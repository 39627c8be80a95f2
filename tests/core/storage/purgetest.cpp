// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerfolder.h"
#include "entrybuilder.h"
#include "goalrepository.h"
#include "headwaytest.h"
#include "personrepository.h"
#include "profilerepository.h"
#include "trash.h"

#include <QDirIterator>

using namespace Headway;
using namespace Qt::StringLiterals;

/** Who is removed for good is gone: from undo and redo, from the index and from the files; and is not given away. */
class PurgeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_gone = {.id = PersonId::make(), .name = u"Xochitl Quezada"_s};
        QVERIFY(insert(m_gone));
    }
    void cleanup()
    {
        m_career.reset();
        m_folder.reset();
    }

    void shouldNotBringBackByUndoATextThatNamedThem()
    {
        Entry entry = EntryBuilder{}.titled("Told Xochitl").releasedTo(Audience::Boss);
        QVERIFY(capture(*m_career, entry, now()));
        entry.title = u"Told her"_s;
        QVERIFY(update(entry));
        QVERIFY(purge());
        QCOMPARE(stored(entry).audience, Audience::Boss);
        QCOMPARE(remembered(), 0);
        QVERIFY(isHeldThroughUndoAndRedo());
    }

    void shouldNotBringBackByUndoWhatWasCapturedWithThem()
    {
        const Entry entry =
            EntryBuilder{}.titled("Told Xochitl").measured("Calls to Quezada", 1, 2, "").with(m_gone.id);
        QVERIFY(capture(*m_career, entry, now()));
        QVERIFY(purge());
        QCOMPARE(stored(entry).title, u"Told Xochitl"_s);
        QVERIFY(isHeldThroughUndoAndRedo());
    }

    void shouldNotBringBackByUndoWhatWasImportedWithThem()
    {
        const Person imported{.id = PersonId::make(), .name = u"Xochitl"_s};
        const Entry first = EntryBuilder{}.titled("Told Xochitl").with(imported.id);
        const Entry second = EntryBuilder{}.titled("Something else").with(imported.id);
        QVERIFY(perform([&](Session &session) {
            return PersonRepository(session)
                .insert(imported, now())
                .and_then([&] { return EntryRepository(session).insert(first, now()); })
                .and_then([&] { return EntryRepository(session).insert(second, now()); });
        }));
        QVERIFY(purge(imported) && purge());
        QVERIFY(stored(second).people.isEmpty());
        QVERIFY(isHeldThroughUndoAndRedo());
        QCOMPARE(count(u"SELECT count(*) FROM person WHERE name = 'Xochitl'"_s), 0);
    }

    void shouldNotReleaseByUndoWhatALinkKept()
    {
        Entry entry = EntryBuilder{}.titled("She was kind").with(m_gone.id).releasedTo(Audience::Boss);
        QVERIFY(capture(*m_career, entry, now()));
        entry.audience = Audience::Private;
        QVERIFY(update(entry));
        QVERIFY(purge());
        while (!m_career->undoText().isEmpty()) {
            QVERIFY(wentWell(m_career->undo()));
            QCOMPARE(count(u"SELECT count(*) FROM entry WHERE audience = 'boss'"_s), 0);
        }
    }

    void shouldNotReleaseByUndoWhatALinkThatWasTakenAwayKept()
    {
        Entry entry = EntryBuilder{}.titled("She was kind").with(m_gone.id).releasedTo(Audience::Boss);
        QVERIFY(capture(*m_career, entry, now()));
        entry.title = u"All went well"_s;
        QVERIFY(update(entry));
        entry.people.clear();
        QVERIFY(update(entry));
        QVERIFY(purge());
        QCOMPARE(stored(entry).audience, Audience::Boss);
        while (!m_career->undoText().isEmpty()) {
            QVERIFY(wentWell(m_career->undo()));
            QCOMPARE(count(u"SELECT count(*) FROM entry WHERE title = 'She was kind'"_s), 0);
        }
    }

    void shouldNotBringBackByRedoATextThatNamesThem()
    {
        QVERIFY(trash(m_gone));
        QVERIFY(capture(*m_career, EntryBuilder{}.titled("Told Xochitl").releasedTo(Audience::Boss), now()));
        QVERIFY(wentWell(m_career->undo()));
        QVERIFY(removeForGood(m_gone));
        QCOMPARE(remembered(), 0);
        QVERIFY(isHeldThroughUndoAndRedo());
    }

    void shouldNotBringBackByUndoATextThatNamedThemAsTheyWereCalledBefore()
    {
        Entry entry = EntryBuilder{}.titled("Told Quezada").releasedTo(Audience::Boss);
        QVERIFY(capture(*m_career, entry, now()));
        entry.title = u"Told her"_s;
        QVERIFY(update(entry));
        m_gone.name = u"Xochitl Orr"_s;
        QVERIFY(update(m_gone) && purge());
        QCOMPARE(count(u"SELECT count(*) FROM audit_change WHERE before LIKE '%quezada%'"_s), 0);
        while (!m_career->undoText().isEmpty()) {
            QVERIFY(wentWell(m_career->undo()));
            QCOMPARE(count(u"SELECT count(*) FROM entry WHERE title = 'Told Quezada'"_s), 0);
        }
    }

    void shouldForgetATextThatNamedThemAlsoWhenTheirTimeIsUp()
    {
        Entry entry = EntryBuilder{}.titled("Told Xochitl").releasedTo(Audience::Boss);
        QVERIFY(capture(*m_career, entry, now()));
        QVERIFY(trash(m_gone));
        QVERIFY(reopenAfter(10));
        entry.title = u"Told her"_s;
        QVERIFY(update(entry));
        QVERIFY(reopenAfter(21));
        QCOMPARE(trashedRecords(m_career->reader())->size(), 0);
        QCOMPARE(remembered(), 0);
        QVERIFY(isHeldThroughUndoAndRedo());
    }

    void shouldNotSpeakOfAnEntryThatIsGone()
    {
        Entry entry = EntryBuilder{}.titled("Thought of leaving");
        const Person met{.id = PersonId::make(), .name = u"Ola"_s};
        const UserAction capturing{.text = u"Capture “Thought of leaving”"_s};
        QVERIFY(wentWell(m_career->perform(capturing, [&](Session &session) {
            return PersonRepository(session).insert(met, now()).and_then([&] {
                return EntryRepository(session).insert(entry, now());
            });
        })));
        entry.title = u"Idle thought"_s;
        QVERIFY(update(entry));
        QVERIFY(perform([&](Session &session) { return EntryRepository(session).moveToTrash(entry.id, now()); }));
        QVERIFY(perform(
            [&](Session &session) {
                return Headway::removeForGood(session, TrashKind::Entry, {entry.id.uuid()}, now());
            },
            false));
        QCOMPARE(m_career->undoText(), u"Step"_s); // That from before it was captured.
        QCOMPARE(count(u"SELECT count(*) FROM person WHERE name = 'Ola'"_s), 1);
    }

    void shouldLeaveTheHistoryOfWhatDoesNotNameThem()
    {
        Entry entry = EntryBuilder{}.titled("Cut onboarding").releasedTo(Audience::Boss);
        QVERIFY(capture(*m_career, entry, now()));
        entry.title = u"Shortened onboarding"_s;
        QVERIFY(update(entry));
        QVERIFY(purge());
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(titles(m_career->reader()), QStringList{u"Cut onboarding"_s});
    }

    void shouldLeaveNoWordOfThemInAnyFile()
    {
        const Entry entry = EntryBuilder{}.titled("Met her").with(m_gone.id);
        const Entry other = EntryBuilder{}.titled("Quezadas plan").releasedTo(Audience::Private);
        QVERIFY(capture(*m_career, entry, now()));
        QVERIFY(capture(*m_career, other, now()));
        QVERIFY(perform([&](Session &session) { return EntryRepository(session).moveToTrash(other.id, now()); }));
        QVERIFY(m_career->close());
        QVERIFY(!filesWith("xochitl").isEmpty());
        m_career = m_folder->open();
        QVERIFY(purge());
        QVERIFY(perform(
            [&](Session &session) {
                return Headway::removeForGood(session, TrashKind::Entry, {other.id.uuid()}, now());
            },
            false));
        QVERIFY(wentWell(m_career->publish()));
        for (const bool isClosed : {false, true}) {
            QCOMPARE(filesWith("xochitl"), QStringList());
            QCOMPARE(filesWith("quezada"), QStringList());
            QVERIFY(isClosed || m_career->close());
        }
    }

    void shouldKeepWhoIsNamedOnTheHeadOfEveryReport_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<Audience>("audience");
        QTest::addColumn<bool>("goes");
        const QString anna = u"Anna Beispiel"_s;
        QTest::newRow("role") << Profile{anna, u"Deputy of X. Quezada"_s, {}} << Audience::Private << false;
        QTest::newRow("organisation") << Profile{anna, {}, u"Quezada & Sons"_s} << Audience::Sponsor << false;
        QTest::newRow("released") << Profile{anna, u"Deputy of X. Quezada"_s, {}} << Audience::Boss << true;
        QTest::newRow("not named") << Profile{anna, u"Deputy"_s, u"Ward 7"_s} << Audience::Private << true;
    }

    void shouldKeepWhoIsNamedOnTheHeadOfEveryReport()
    {
        QFETCH(const Profile, profile);
        QFETCH(const Audience, audience);
        QFETCH(const bool, goes);
        m_gone.audience = audience;
        QVERIFY(update(m_gone));
        QVERIFY(perform([&](Session &session) { return ProfileRepository(session).save(profile); }));
        QVERIFY(trash(m_gone));
        const Result<void> removed =
            m_career->perform({.text = u"For good"_s, .undoable = false}, removal(m_gone)).result();
        QCOMPARE(removed.has_value(), goes);
        if (!goes) {
            QCOMPARE(removed.error().kind, Error::Kind::Cancelled);
            QVERIFY(removed.error().sentence.contains(m_gone.name));
        }
        QVERIFY(reopenAfter(31)); // Nor does it go by itself.
        QCOMPARE(trashedRecords(m_career->reader())->size(), goes ? 0 : 1);
    }

    void shouldKeepWhoIsNamedThereAsTheyWereCalledBefore()
    {
        const Profile profile{u"Anna Beispiel"_s, u"Deputy of Quezada"_s, {}};
        m_gone.name = u"Xochitl Orr"_s;
        QVERIFY(update(m_gone) && trash(m_gone));
        QVERIFY(perform([&](Session &session) { return ProfileRepository(session).save(profile); }));
        QVERIFY(!m_career->perform({.text = u"For good"_s, .undoable = false}, removal(m_gone)).result());
    }

    void shouldRemoveAllOrNone()
    {
        const Person other{.id = PersonId::make(), .name = u"Ola"_s};
        QVERIFY(insert(other) && trash(other));
        const auto remove = [&](Session &session) {
            return Headway::removeForGood(session, TrashKind::Person, {other.id.uuid(), m_gone.id.uuid()}, now());
        };
        const UserAction action{.text = u"For good"_s, .undoable = false};
        QCOMPARE(m_career->perform(action, remove).result().error().kind, Error::Kind::NotFound);
        QCOMPARE(trashedRecords(m_career->reader())->size(), 1);
        QVERIFY(trash(m_gone));
        QVERIFY(wentWell(m_career->perform(action, remove)));
        QCOMPARE(count(u"SELECT count(*) FROM person"_s), 0);
    }

    void shouldGoAlsoWhereWhatUndoRemembersIsBroken()
    {
        QVERIFY(capture(*m_career, EntryBuilder{}.titled("Told Xochitl").with(m_gone.id), now()));
        QVERIFY(perform([](Session &session) {
            return session.execute(u"UPDATE audit_change SET row_key = '{', before = '[', after = '\"'"_s)
                .and_then([&](int) { return session.write(u"UPDATE entry SET starred = 1"_s); });
        }));
        QVERIFY(purge());
        QCOMPARE(count(u"SELECT count(*) FROM person"_s), 0);
    }

    void shouldTellApartWhoHasTheSameName_data();
    void shouldTellApartWhoHasTheSameName();
    void shouldTellApartGoalsWithTheSameName();

private:
    QDateTime now() const { return m_folder->clock.now(); }

    bool perform(const Career::Work &work, bool undoable = true)
    {
        return wentWell(m_career->perform({.text = u"Step"_s, .undoable = undoable}, work));
    }
    bool insert(const Person &person)
    {
        return perform([&](Session &session) { return PersonRepository(session).insert(person, now()); });
    }
    bool update(const Person &person)
    {
        return perform([&](Session &session) { return PersonRepository(session).update(person, now()); });
    }
    bool update(const Entry &entry)
    {
        return perform([&](Session &session) { return EntryRepository(session).update(entry, now()); });
    }
    bool trash(const Person &person)
    {
        return perform([&](Session &session) { return PersonRepository(session).moveToTrash(person.id, now()); });
    }
    Career::Work removal(const Person &person) const
    {
        return [person, t = now()](Session &session) {
            return Headway::removeForGood(session, TrashKind::Person, {person.id.uuid()}, t);
        };
    }
    bool removeForGood(const Person &person) { return perform(removal(person), false); }
    bool purge(const Person &person) { return trash(person) && removeForGood(person); }
    bool purge() { return purge(m_gone); }

    bool reopenAfter(int days)
    {
        m_career.reset();
        m_folder->clock.setToday(m_folder->clock.today().addDays(days));
        m_career = m_folder->open();
        return m_career != nullptr;
    }

    Entry stored(const Entry &entry) { return EntryRepository(m_career->reader()).find(entry.id)->value(); }
    int count(const QString &sql) { return m_career->reader().value(sql).value().toInt(); }
    int remembered()
    {
        return count(u"SELECT (SELECT count(*) FROM audit_change WHERE before LIKE '%xochitl%' OR after LIKE "
                     "'%xochitl%') + (SELECT count(*) FROM audit_action WHERE text LIKE '%xochitl%')"_s);
    }
    bool isHeld()
    {
        return count(u"SELECT count(*) FROM entry WHERE audience <> 'private' AND title LIKE '%xochitl%'"_s) == 0 &&
               count(u"SELECT count(*) FROM person WHERE name LIKE '%xochitl%'"_s) == 0;
    }
    /** Back as far as it goes, and forth again. */
    bool isHeldThroughUndoAndRedo()
    {
        bool held = isHeld();
        while (!m_career->undoText().isEmpty() && held)
            held = wentWell(m_career->undo()) && isHeld();
        while (!m_career->redoText().isEmpty() && held)
            held = wentWell(m_career->redo()) && isHeld();
        return held;
    }
    /** The career's file and its working copy where a word stands in them; a log beside them would count. */
    QStringList filesWith(const QByteArray &word) const
    {
        QStringList found;
        QStringList files{m_folder->file()};
        for (QDirIterator all(m_folder->dataFolder(), QDir::Files, QDirIterator::Subdirectories); all.hasNext();)
            files << all.next();
        for (const QString &path : std::as_const(files)) {
            QFile file(path);
            if (!path.contains("/backups/"_L1) && file.open(QIODevice::ReadOnly) &&
                file.readAll().toLower().contains(word))
                found << path;
        }
        return found;
    }

    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    Person m_gone;
};

void PurgeTest::shouldTellApartWhoHasTheSameName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Audience>("audience");
    QTest::addColumn<bool>("isLinked");
    QTest::addColumn<QString>("title");
    QTest::addColumn<Audience>("kept");
    const auto linked = [](const char *row, const char *name, Audience audience, const char *title) {
        QTest::newRow(row) << QString::fromUtf8(name) << audience << true << QString::fromUtf8(title) << Audience::Boss;
    };
    linked("the same, released", "Xochitl Quezada", Audience::Boss, "Told Xochitl Quezada");
    linked("the same, private", "Xochitl Quezada", Audience::Private, "Told Xochitl Quezada");
    linked("with a title", "Dr. Xochitl Quezada", Audience::Boss, "Told Xochitl Quezada");
    linked("the same given name", "Xochitl Orr", Audience::Boss, "Told Xochitl");
    linked("the same given name, private", "Xochitl Orr", Audience::Private, "Told Xochitl");
    const auto named = [](const char *row, Audience audience, const char *title, Audience kept) {
        QTest::newRow(row) << u"Xochitl Orr"_s << audience << false << QString::fromUtf8(title) << kept;
    };
    named("by the whole name", Audience::Boss, "Told Xochitl Orr", Audience::Boss);
    named("by the whole name, private", Audience::Private, "Told Xochitl Orr", Audience::Boss);
    named("by the given name", Audience::Boss, "Told Xochitl", Audience::Private);
    named("by the given name, private", Audience::Private, "Told Xochitl", Audience::Private);
    QTest::newRow("the same, not linked")
        << u"Xochitl Quezada"_s << Audience::Boss << false << u"Told Xochitl Quezada"_s << Audience::Private;
}

void PurgeTest::shouldTellApartWhoHasTheSameName()
{
    QFETCH(const QString, name);
    QFETCH(const Audience, audience);
    QFETCH(const bool, isLinked);
    QFETCH(const QString, title);
    const Person staying{.id = PersonId::make(), .name = name, .audience = audience};
    QVERIFY(insert(staying));
    Entry entry = EntryBuilder{}.titled(title.toUtf8().constData()).releasedTo(Audience::Boss);
    if (isLinked)
        entry.people << staying.id;
    QVERIFY(capture(*m_career, entry, now()));
    QVERIFY(purge());
    QTEST(stored(entry).audience, "kept");
    QCOMPARE(stored(entry).people, entry.people);
    QCOMPARE(**PersonRepository(m_career->reader()).find(staying.id), staying);
}

void PurgeTest::shouldTellApartGoalsWithTheSameName()
{
    const Goal gone{.id = GoalId::make(), .name = u"Fewer falls"_s};
    const Goal staying{.id = GoalId::make(), .name = u"Fewer Falls"_s, .audience = Audience::Boss};
    const Entry linked = EntryBuilder{}.titled("For fewer falls").towards(staying.id).releasedTo(Audience::Boss);
    const Entry named = EntryBuilder{}.titled("For fewer falls").releasedTo(Audience::Boss);
    QVERIFY(perform([&](Session &session) {
        return GoalRepository(session)
            .insert(gone, now())
            .and_then([&] { return GoalRepository(session).insert(staying, now()); })
            .and_then([&] { return GoalRepository(session).moveToTrash(gone.id, now()); });
    }));
    QVERIFY(capture(*m_career, linked, now()));
    QVERIFY(capture(*m_career, named, now()));
    QVERIFY(perform(
        [&](Session &session) { return Headway::removeForGood(session, TrashKind::Goal, {gone.id.uuid()}, now()); },
        false));
    QCOMPARE(stored(linked).audience, Audience::Boss);
    QCOMPARE(stored(named).audience, Audience::Private);
    QCOMPARE(**GoalRepository(m_career->reader()).find(staying.id), staying);
}

HEADWAY_TEST_MAIN(QCoreApplication, PurgeTest)
#include "purgetest.moc"
