// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerfolder.h"
#include "entrybuilder.h"
#include "goalrepository.h"
#include "headwaytest.h"
#include "personrepository.h"
#include "profilerepository.h"

using namespace Headway;
using namespace Qt::StringLiterals;

/** Who may not be known may be called otherwise: that lets nothing on paper that the former name kept from it. */
class FormerNamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_person = {.id = PersonId::make(), .name = u"Tamsin Vickery"_s};
    }
    void cleanup()
    {
        m_career.reset();
        m_folder.reset();
    }

    void shouldKeepWhatTheFormerNameKept_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<Audience>("ofPerson");
        QTest::addColumn<Audience>("audience");
        QTest::newRow("family name") << u"Told Vickery"_s << Audience::Private << Audience::Private;
        QTest::newRow("for sponsors") << u"Told Vickery"_s << Audience::Sponsor << Audience::Sponsor;
        QTest::newRow("released") << u"Told Vickery"_s << Audience::Boss << Audience::Boss;
        QTest::newRow("the new name keeps it") << u"Told Tamsin"_s << Audience::Private << Audience::Boss;
        QTest::newRow("nobody") << u"Told nobody"_s << Audience::Private << Audience::Boss;
    }

    void shouldKeepWhatTheFormerNameKept()
    {
        QFETCH(const QString, title);
        QFETCH(const Audience, ofPerson);
        m_person.audience = ofPerson;
        const Entry entry = EntryBuilder{}.titled(title.toUtf8().constData()).releasedTo(Audience::Boss);
        QVERIFY(insertPerson() && capture(*m_career, entry, now()));
        const QStringList before = dump(m_career->reader());
        QVERIFY(rename(u"Tamsin Orr"_s));
        QTEST(audienceOf(entry), "audience");
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(dump(m_career->reader()), before);
        QVERIFY(wentWell(m_career->redo()));
        QTEST(audienceOf(entry), "audience");
    }

    void shouldKeepWhatTheFormerNameOfAGoalKept()
    {
        Goal goal{.id = GoalId::make(), .name = u"Apply to Fairhaven"_s};
        const Entry entry = EntryBuilder{}.titled("Apply to Fairhaven").releasedTo(Audience::Boss);
        QVERIFY(perform([&](Session &session) { return GoalRepository(session).insert(goal, now()); }));
        QVERIFY(capture(*m_career, entry, now()));
        goal.name = u"Plan B"_s;
        QVERIFY(perform([&](Session &session) { return GoalRepository(session).update(goal, now()); }));
        QCOMPARE(audienceOf(entry), Audience::Private);
    }

    void shouldKeepTheNameThatKeepsTheProfileFromPaper_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<Audience>("audience");
        QTest::addColumn<QString>("name");
        QTest::newRow("named") << u"Deputy of Vickery"_s << Audience::Private << u"Tamsin Vickery"_s;
        QTest::newRow("kept by the new name") << u"Deputy of Tamsin"_s << Audience::Private << u"Tamsin Orr"_s;
        QTest::newRow("released") << u"Deputy of Vickery"_s << Audience::Boss << u"Tamsin Orr"_s;
        QTest::newRow("not named") << u"Deputy"_s << Audience::Private << u"Tamsin Orr"_s;
    }

    void shouldKeepTheNameThatKeepsTheProfileFromPaper()
    {
        QFETCH(const QString, role);
        QFETCH(const Audience, audience);
        m_person.audience = audience;
        QVERIFY(insertPerson());
        QVERIFY(perform([&](Session &session) { return ProfileRepository(session).save({u"Anna"_s, role, {}}); }));
        Person renamed = m_person;
        renamed.name = u"Tamsin Orr"_s;
        const auto update = [&](Session &session) { return PersonRepository(session).update(renamed, now()); };
        const bool isRenamed = m_career->perform({.text = u"Step"_s}, update).result().has_value();
        const QString name = PersonRepository(m_career->reader()).find(m_person.id)->value().name;
        QTEST(name, "name");
        QCOMPARE(isRenamed, name == renamed.name);
    }

    void shouldNotTakeForANameWhatWasStoredWhileItWasTyped()
    {
        const Entry dan = EntryBuilder{}.titled("Told Dan").releasedTo(Audience::Boss);
        const Entry tamsin = EntryBuilder{}.titled("Told Tamsin").releasedTo(Audience::Boss);
        const Entry vickery = EntryBuilder{}.titled("Told Vickery").releasedTo(Audience::Boss);
        QVERIFY(insertPerson());
        for (const Entry &entry : {dan, tamsin, vickery})
            QVERIFY(capture(*m_career, entry, now()));
        for (const QString &typed : {u"Dan"_s, u"Daniel Ta"_s, u"Daniela Tamsin"_s})
            QVERIFY(rename(typed, u"name"_s));
        QCOMPARE(audienceOf(dan), Audience::Boss);
        QCOMPARE(audienceOf(tamsin), Audience::Boss);
        QCOMPARE(audienceOf(vickery), Audience::Private);
    }

    void shouldNotTakeForANameWhatWasStoredWhileAPersonWasMade()
    {
        const Entry dan = EntryBuilder{}.titled("Told Dan").releasedTo(Audience::Boss);
        QVERIFY(capture(*m_career, dan, now()));
        m_person.name = u"Dan"_s;
        QVERIFY(insertPerson(u"name"_s) && rename(u"Daniela"_s, u"name"_s));
        QCOMPARE(audienceOf(dan), Audience::Boss);
    }

    void shouldLeaveToOthersWhatIsTheirs()
    {
        const Person other{.id = PersonId::make(), .name = u"Ola Vickery"_s, .audience = Audience::Boss};
        const Entry linked = EntryBuilder{}.titled("Told Vickery").with(other.id).releasedTo(Audience::Boss);
        const Entry named = EntryBuilder{}.titled("Told Ola Vickery").releasedTo(Audience::Boss);
        QVERIFY(perform([&](Session &session) { return PersonRepository(session).insert(other, now()); }));
        QVERIFY(insertPerson() && capture(*m_career, linked, now()) && capture(*m_career, named, now()));
        QVERIFY(rename(u"Tamsin Orr"_s));
        QCOMPARE(audienceOf(linked), Audience::Boss);
        QCOMPARE(audienceOf(named), Audience::Boss);
    }

private:
    QDateTime now() const { return m_folder->clock.now(); }

    bool perform(const Career::Work &work, const QString &mergeKey = {})
    {
        return wentWell(m_career->perform({.text = u"Step"_s, .mergeKey = mergeKey}, work));
    }
    bool insertPerson(const QString &mergeKey = {})
    {
        return perform([&](Session &session) { return PersonRepository(session).insert(m_person, now()); }, mergeKey);
    }
    bool rename(const QString &name, const QString &mergeKey = {})
    {
        m_person.name = name;
        return perform([&](Session &session) { return PersonRepository(session).update(m_person, now()); }, mergeKey);
    }
    Audience audienceOf(const Entry &entry)
    {
        return EntryRepository(m_career->reader()).find(entry.id)->value().audience;
    }

    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    Person m_person;
};

HEADWAY_TEST_MAIN(QCoreApplication, FormerNamesTest)
#include "formernamestest.moc"
