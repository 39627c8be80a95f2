// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditlog.h"
#include "careerfolder.h"
#include "criterionrepository.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "migrations.h"
#include "personrepository.h"
#include "strengthrepository.h"

using namespace Qt::StringLiterals;

namespace Headway {

/** What makes an entry evidence is written and read whole, and only what differs is touched. */
class EvidenceTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    const QDateTime m_now = FixedClock(QDate(2026, 11, 3)).now();
    const QDateTime m_later = m_now.addDays(1);
    Person m_dana{.id = PersonId::make(), .name = u"Dana"_s};
    Person m_lee{.id = PersonId::make(), .name = u"Lee"_s};
    Strength m_calm{.id = StrengthId::make(), .name = u"Calm"_s, .description = u"When three things go wrong"_s};
    Criterion m_staffing{.id = CriterionId::make(), .name = u"Plans staff"_s, .description = u"For a year"_s};
    Entry m_entry;

    EntryRepository repository() { return EntryRepository(*m_session); }
    Entry stored() { return **repository().find(m_entry.id); }
    int changedRows() { return m_session->value(u"SELECT total_changes()"_s)->toInt(); }

private Q_SLOTS:
    void init()
    {
        QFile::remove(m_folder.filePath(u"work.db"_s));
        m_session = std::move(Session::open(m_folder.filePath(u"work.db"_s), Session::Access::Create).value());
        QVERIFY(createSchema(*m_session));
        QVERIFY(PersonRepository(*m_session).insert(m_dana, m_now) &&
                PersonRepository(*m_session).insert(m_lee, m_now));
        QVERIFY(StrengthRepository(*m_session).insert(m_calm, m_now));
        QVERIFY(CriterionRepository(*m_session).insert(m_staffing, m_now));
        m_entry = EntryBuilder{}.titled("Fewer agency shifts");
        m_entry.situation = u"46 agency shifts a month."_s;
        m_entry.action = u"Let people pick their own shifts."_s;
        m_entry.result = u"**14** a month."_s;
        m_entry.lasting = Lasting::Lasts;
        m_entry.lastingDate = QDate(2026, 11, 2);
        m_entry.people = {{m_dana.id, PersonPart::Giver, true}, {m_lee.id, PersonPart::Collaborator}};
        m_entry.strengths = {m_calm.id};
        m_entry.criteria = {m_staffing.id};
        m_entry.dismissedFindings = {u"no_number"_s, u"no_witness"_s};
        m_entry.createdAt = m_entry.changedAt = m_now;
        QVERIFY(repository().insert(m_entry, m_now));
    }
    void cleanup() { m_session.reset(); }

    void shouldGiveBackAllThatMakesEvidence() { QCOMPARE(stored(), m_entry); }

    void shouldGiveBackTheDescriptionOfWhatItShows()
    {
        QCOMPARE(StrengthRepository(*m_session).find(m_calm.id).value(), m_calm);
        QCOMPARE(CriterionRepository(*m_session).find(m_staffing.id).value(), m_staffing);
    }

    void shouldTouchNothingWhereNothingDiffers()
    {
        const int before = changedRows();
        QVERIFY(repository().update(m_entry, m_later));
        QCOMPARE(changedRows(), before);
    }

    void shouldChangeThePartOfOneAlone()
    {
        m_entry.people.last() = {m_lee.id, PersonPart::Witness, true};
        const int before = changedRows();
        QVERIFY(repository().update(m_entry, m_later));
        QCOMPARE(changedRows() - before, 2); // That link, and when the entry was changed.
        QCOMPARE(stored().people, m_entry.people);
    }

    void shouldForgetThePartWithThePerson()
    {
        m_entry.people.removeFirst();
        QVERIFY(repository().update(m_entry, m_later));
        m_entry.people << m_dana.id;
        QVERIFY(repository().update(m_entry, m_later));
        QCOMPARE(stored().people.last(), EntryPerson(m_dana.id));
    }

    void shouldTakeBackADismissalAlone()
    {
        m_entry.dismissedFindings.removeFirst();
        QVERIFY(repository().update(m_entry, m_later));
        QCOMPARE(stored().dismissedFindings, QStringList{u"no_witness"_s});
    }

    /** Of before there was such evidence; the image tells the columns of then. */
    void shouldUndoWhatAnOlderHeadwayDid()
    {
        m_session.reset();
        QFile::remove(m_folder.filePath(u"work.db"_s));
        m_session = std::move(Session::open(m_folder.filePath(u"work.db"_s), Session::Access::Create).value());
        QVERIFY(createSchema(*m_session, migrationsUpTo(1)));
        QVERIFY(m_session->runScript(
            "INSERT INTO entry (id, date, title, kind, audience, created_at, changed_at, body) VALUES (zeroblob(16), "
            "'2026-11-03', 'After', 'praise', 'boss', '2026-11-03T12:00:00.000Z', '2026-11-03T12:00:00.000Z', 'B');"
            "INSERT INTO audit_action (at, text) VALUES ('2026-11-03T12:00:00.000Z', 'Edit');"
            "INSERT INTO audit_change (action, table_name, row_key, before) SELECT 1, 'entry', json_object('id', "
            "hex(id)), json_object('id', hex(id), 'date', date, 'title', 'Before', 'kind', kind, 'audience', audience, "
            "'starred', starred, 'above_and_beyond', above_and_beyond, 'created_at', created_at, 'changed_at', "
            "changed_at, 'deleted_at', deleted_at, 'body', body) FROM entry;"));
        QVERIFY(migrate(*m_session, [] { return Result<void>(); }));
        AuditLog log(*m_session);
        QVERIFY(log.install());
        QVERIFY(wentWell(log.undo()));
        QCOMPARE((*repository().find(EntryId(QUuid())))->title, u"Before"_s);
        QVERIFY(wentWell(log.redo()));
        QCOMPARE((*repository().find(EntryId(QUuid())))->title, u"After"_s);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::EvidenceTest)
#include "evidencetest.moc"
