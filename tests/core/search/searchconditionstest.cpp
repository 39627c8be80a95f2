// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalsearch.h"

#include "attachmentcontents.h"
#include "careerfolder.h"
#include "criterionrepository.h"
#include "entrybuilder.h"
#include "goalrepository.h"
#include "headwaytest.h"
#include "personrepository.h"
#include "searchparser.h"
#include "strengthrepository.h"
#include "tagrepository.h"

using namespace Headway;
using namespace Qt::StringLiterals;

/** The operators of a search on a real career, alone and beside words. */
class SearchConditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldFindWhatFulfilsTheConditions_data();
    void shouldFindWhatFulfilsTheConditions();
    void shouldNotFindWhatIsInTheTrash_data();
    void shouldNotFindWhatIsInTheTrash();
    void shouldNotMeanWhoIsInTheTrash();
    void shouldTellWithoutWhichConditionsThereWouldBeSome_data();
    void shouldTellWithoutWhichConditionsThereWouldBeSome();

private:
    template<typename Record>
    Id<Record> add(const char *name)
    {
        Record record{.id = Id<Record>::make(), .name = QString::fromUtf8(name)};
        [&] {
            QVERIFY(wentWell(m_career->perform({u"Add"_s}, [=, now = m_folder->clock.now()](Session &session) {
                return typename RepositoryOf<Record>::Type(session).insert(record, now);
            })));
        }();
        return record.id;
    }
    void insertWithFile(Entry entry, const char *fileName);
    void insert(const Entry &entry);
    void moveToTrash(const EntryId &id);
    SearchQuery read(const QString &typed) const { return m_parser.parse(typed, m_folder->clock.today()); }
    QStringList found(const QString &typed, SearchOrder order = SearchOrder::Newest);

    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    bool m_isAsMade = false; ///< The next test can have it too.
    GoalId m_goal;
    SearchParser m_parser{QLocale()};
};

void SearchConditionsTest::insert(const Entry &entry)
{
    m_isAsMade = false;
    QVERIFY(capture(*m_career, entry, m_folder->clock.now()));
}

/** The bytes and what tells of them are kept together. */
void SearchConditionsTest::insertWithFile(Entry entry, const char *fileName)
{
    QVERIFY(wentWell(m_career->perform({u"Attach"_s}, [=, now = m_folder->clock.now()](Session &session) mutable {
        return AttachmentContents(session).put("10;6").and_then([&](const QByteArray &hash) {
            entry.attachments << Attachment{
                .id = AttachmentId::make(), .fileName = QString::fromUtf8(fileName), .hash = hash, .size = 4};
            return EntryRepository(session).insert(entry, now);
        });
    })));
}

void SearchConditionsTest::cleanup()
{
    if (!m_isAsMade)
        m_career.reset();
}

void SearchConditionsTest::init()
{
    if (m_career)
        return;
    m_folder = std::make_unique<CareerFolder>();
    m_career = m_folder->create();
    m_goal = add<Goal>("Cut onboarding");
    const GoalId other = add<Goal>("Fewer falls");
    const PersonId dana = add<Person>("Dana Whitfield");
    const PersonId danaTwo = add<Person>("Dana Okoro");
    const PersonId jose = add<Person>("José Almeida");
    const TagId team = add<Tag>("team");
    const TagId teamwork = add<Tag>("teamwork");
    insert(EntryBuilder().titled("A").on("2026-11-03").ofKind(EntryKind::Praise).saying("ward").towards(m_goal));
    Entry b = EntryBuilder().titled("B").on("2026-11-02").ofKind(EntryKind::Feedback).with(dana).with(jose).starred();
    b.situation = u"Six new nurses"_s;
    b.result = u"They stayed"_s;
    b.lasting = Lasting::Lasts;
    b.strengths = {add<Strength>("Teaching")};
    insert(b);
    insert(EntryBuilder().titled("C").on("2026-10-31").saying("ward").with(danaTwo).tagged(team));
    Entry d = EntryBuilder()
                  .titled("D")
                  .on("2026-03-15")
                  .measured("days", 10, 6, "days")
                  .releasedTo(Audience::Boss)
                  .tagged(teamwork);
    d.criteria = {add<Criterion>("Runs a budget")};
    d.lasting = Lasting::Ended;
    insertWithFile(d, "figures.csv");
    insert(EntryBuilder()
               .titled("E")
               .on("2025-12-31")
               .saying("ward round")
               .releasedTo(Audience::Sponsor)
               .aboveAndBeyond()
               .towards(other)
               .towards(m_goal));
    m_isAsMade = true;
}

QStringList SearchConditionsTest::found(const QString &typed, SearchOrder order)
{
    QStringList titles;
    const auto page = JournalSearch(m_career->reader()).page(read(typed), {}, 100, order);
    if (!wentWell(page))
        return {u"failed"_s};
    for (const EntrySummary &entry : page->entries)
        titles << entry.title;
    return titles;
}

void SearchConditionsTest::shouldFindWhatFulfilsTheConditions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *typed, const char *expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(expected);
    };
    row("kind:praise", "A");
    row("-kind:praise", "B C D E");
    row("kind:praise kind:feedback", "A B");
    row("-kind:praise -kind:feedback", "C D E");
    row("from:2026-11", "A B");
    row("to:2026-10", "C D E");
    row("from:2026-03 to:2026-10", "C D");
    row("on:2026-11-03", "A");
    row("on:2025", "E");
    row("on:2025 on:2026-10", "C E");
    row("-on:2026-11", "C D E");
    row("-from:2026-11", "C D E");
    row("-to:2026-10", "A B");
    row("from:2027", "");
    row("from:2026-11 to:2026-01", "");
    row("goal:onboarding", "A E");
    row("goal:cut", "A E");
    row("goal:\"Cut onboarding\"", "A E");
    row("goal:oNbÖ", "A E");
    row("goal:board", "");
    row("-goal:onboarding", "B C D");
    row("goal:onboarding goal:falls", "E");
    row("goal:onboarding -goal:falls", "A");
    row("goal:zebra", "");
    row("-goal:zebra", "A B C D E");
    row("person:dana", "B C");
    row("person:okoro", "C");
    row("person:jose", "B");
    row("person:dana person:jose", "B");
    row("tag:team", "C");
    row("tag:teamw", "D");
    row("tag:tea", "C D");
    row("has:metric", "D");
    row("-has:metric", "A B C E");
    row("has:goal", "A E");
    row("has:person", "B C");
    row("has:tag", "C D");
    row("has:text", "A C E");
    row("is:starred", "B");
    row("-is:starred", "A C D E");
    row("is:released", "D E");
    row("is:private", "A B C");
    row("is:above-and-beyond", "E");
    row("strength:teaching", "B");
    row("-strength:teaching", "A C D E");
    row("criterion:budget", "D");
    row("has:strength", "B");
    row("has:criterion", "D");
    row("has:attachment", "D");
    row("has:situation", "B");
    row("has:action", "");
    row("has:result", "B");
    row("is:result", "C D E");
    row("-is:result", "A B");
    row("is:lasting", "B");
    row("is:ended", "D");
    row("audience:boss", "D");
    row("audience:sponsor audience:boss", "D E");
    row("ward", "A C E");
    row("ward kind:praise", "A");
    row("ward goal:onboarding", "A E");
    row("ward -goal:onboarding", "C");
    row("ward from:2026-01", "A C");
    row("ward to:2026-10", "C E");
    row("ward from:2026-01 to:2026-10", "C");
    row("ward -round", "A C");
    row("ward -\"ward round\"", "A C");
    row("-ward", "B D");
    row("-ward kind:feedback", "B");
    row("-ward -is:starred", "D");
    row("-zebra", "A B C D E");
    row("ward person:dana", "C");
    row("ward -has:goal", "C");
    row("zebra kind:praise", "");
    row("kind:praise kind:", "A");
    row("ward from:nowhere", "A C E");
}

void SearchConditionsTest::shouldFindWhatFulfilsTheConditions()
{
    QFETCH(QString, typed);
    QTEST(found(typed).join(u' '), "expected");
    QStringList ranked = found(typed, SearchOrder::Relevance);
    ranked.sort();
    QTEST(ranked.join(u' '), "expected");
}

void SearchConditionsTest::moveToTrash(const EntryId &id)
{
    m_isAsMade = false;
    QVERIFY(wentWell(m_career->perform({u"Delete"_s}, [&](Session &session) {
        return EntryRepository(session).moveToTrash(id, m_folder->clock.now());
    })));
}

void SearchConditionsTest::shouldNotFindWhatIsInTheTrash_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"kind:praise", "ward kind:praise", "goal:onboarding kind:praise", "-zebra kind:praise"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void SearchConditionsTest::shouldNotFindWhatIsInTheTrash()
{
    QFETCH(QString, typed);
    const auto page = JournalSearch(m_career->reader()).page(read(typed), {}, 1);
    moveToTrash(page->entries.constFirst().id);
    QCOMPARE(found(typed), QStringList());
}

void SearchConditionsTest::shouldNotMeanWhoIsInTheTrash()
{
    m_isAsMade = false;
    QVERIFY(wentWell(m_career->perform({u"Delete"_s}, [&](Session &session) {
        return GoalRepository(session).moveToTrash(m_goal, m_folder->clock.now());
    })));
    QCOMPARE(found(u"goal:onboarding"_s), QStringList());
    QCOMPARE(found(u"has:goal"_s), QStringList{u"E"_s});
}

void SearchConditionsTest::shouldTellWithoutWhichConditionsThereWouldBeSome_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one of one") << u"ward kind:setback"_s << QStringList{u"kind:setback"_s};
    QTest::newRow("without words") << u"kind:setback"_s << QStringList{u"kind:setback"_s};
    QTest::newRow("one of two") << u"ward kind:setback from:2026"_s << QStringList{u"kind:setback"_s};
    QTest::newRow("either") << u"kind:praise is:starred"_s << QStringList{u"kind:praise"_s, u"is:starred"_s};
    QTest::newRow("both together") << u"ward kind:setback is:starred"_s << QStringList{u"kind:setback is:starred"_s};
    QTest::newRow("the words") << u"zebra kind:praise"_s << QStringList();
    QTest::newRow("not what means nothing") << u"ward kind:setback from:nowhere"_s << QStringList{u"kind:setback"_s};
}

void SearchConditionsTest::shouldTellWithoutWhichConditionsThereWouldBeSome()
{
    QFETCH(QString, typed);
    QCOMPARE(found(typed), QStringList());
    const auto ways = JournalSearch(m_career->reader()).waysToFindSome(read(typed));
    QVERIFY(wentWell(ways));
    QStringList told;
    for (const QList<SearchCondition> &way : *ways) {
        QStringList conditions;
        for (const SearchCondition &condition : way)
            conditions << typed.sliced(condition.place.start, condition.place.length);
        told << conditions.join(u' ');
    }
    QTEST(told, "expected");
}

HEADWAY_TEST_MAIN(QCoreApplication, SearchConditionsTest)
#include "searchconditionstest.moc"
