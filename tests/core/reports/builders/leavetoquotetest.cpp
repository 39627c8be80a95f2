// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builtreport.h"

#include "caserequest.h"
#include "documenttext.h"
#include "headwaytest.h"
#include "materialbuilder.h"

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

Entry praise(const char *title, const char *body)
{
    return released(EntryBuilder{}.titled(title).saying(body).ofKind(EntryKind::Praise));
}

QStringList voices(const ReportRequest &request, const ReportMaterial &material)
{
    return DocumentText::of(under(buildReport(request, material).document, u"What others say"_s));
}

} // namespace

/** What others said stands on paper for others with their leave alone. */
class LeaveToQuoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldQuoteByNameWhoGaveLeave()
    {
        MaterialBuilder material;
        const PersonId fenwick = material.person("Alasdair Fenwick", Audience::Boss, "Consultant surgeon");
        Entry entry = praise("Written thanks", "Left on the desk:\n\n> I can find the right nurse.");
        entry.people = {{fenwick, PersonPart::Giver, true}, material.person("Omar Haddad", Audience::Boss)};
        material.did(entry);
        QCOMPARE(voices(request(), material),
                 (QStringList{u"I can find the right nurse."_s,
                              u"Alasdair Fenwick (Consultant surgeon) ·\u00a03\u00a0November 2026 ·\u00a0E1"_s}));
    }

    void shouldPutIntoNobodysMouthWhatIsNotMarkedAsTheirWords()
    {
        MaterialBuilder material;
        const PersonId dana = material.person("Dana", Audience::Boss);
        Entry entry = praise("At the huddle", "Dana said it had never been calmer.");
        entry.people = {{dana, PersonPart::Giver, true}};
        material.did(entry);
        QCOMPARE(voices(request(), material).constLast(),
                 u"From “At the huddle” ·\u00a0Dana ·\u00a03\u00a0November 2026 ·\u00a0E1"_s);
    }

    void shouldKeepFromOthersWhatIsQuotedWithoutLeave_data()
    {
        QTest::addColumn<ReportKind>("kind");
        QTest::newRow("case") << ReportKind::PromotionCase;
        QTest::newRow("extract") << ReportKind::JournalExtract;
    }

    void shouldKeepFromOthersWhatIsQuotedWithoutLeave()
    {
        QFETCH(ReportKind, kind);
        MaterialBuilder material;
        const PersonId dana = material.person("Dana", Audience::Boss);
        const PersonId lee = material.person("Lee", Audience::Boss);
        const auto givenBy = [](Entry entry, const QList<EntryPerson> &people) {
            entry.people = people;
            return entry;
        };
        const EntryPerson silent{dana, PersonPart::Giver};
        Entry feedback = praise("Quoted feedback", "> Delegate sooner.");
        feedback.kind = EntryKind::Feedback;
        Entry account = praise("Account", "I delegate sooner now.");
        account.kind = EntryKind::Feedback;
        material.did(givenBy(praise("Praised", "> Well done."), {silent, {lee, PersonPart::Giver, true}}))
            .did(givenBy(praise("Praised by the title", ""), {silent}))
            .did(givenBy(feedback, {silent}))
            .did(givenBy(account, {silent}))
            .did(givenBy(praise("Witnessed", "> Thank you."), {{dana, PersonPart::Witness}}));
        ReportRequest wanted = request();
        wanted.kind = kind;
        const BuiltReport report = buildReport(wanted, material);
        QStringList leftOut;
        for (const LeftOut &record : report.leftOut) {
            leftOut << record.what;
            QCOMPARE(sentence(record.reasons.constFirst()),
                     u"Quotes Dana, who has not given leave for it: ask Dana, and then choose “May be quoted” at the "
                     "name in the entry"_s);
        }
        QCOMPARE(leftOut, (QStringList{u"Praised"_s, u"Praised by the title"_s, u"Quoted feedback"_s}));
        const QString printed = DocumentText::of(report.document).join(u'|');
        QVERIFY(!printed.contains(u"Well done"_s) && !printed.contains(u"Delegate sooner"_s));
        QVERIFY(printed.contains(u"Thank you."_s) && printed.contains(u"I delegate sooner now."_s));
    }

    void shouldAskForLeaveAndForTheNameEach()
    {
        MaterialBuilder material;
        const PersonId rex = material.person("Rex", Audience::Private);
        Entry entry = praise("Praised", "> Well done.");
        entry.people = {{rex, PersonPart::Giver}};
        material.did(entry);
        QList<LeftOutReason::Kind> kinds;
        for (const LeftOutReason &reason : buildReport(request(), material).leftOut.constFirst().reasons)
            kinds << reason.kind;
        QCOMPARE(kinds, (QList{LeftOutReason::Kind::NamesPerson, LeftOutReason::Kind::NoLeaveToQuote}));
    }

    void shouldQuoteForOneselfWithoutLeave()
    {
        MaterialBuilder material;
        const PersonId dana = material.person("Dana", Audience::Private);
        Entry entry = praise("Praised", "> Well done.");
        entry.people = {{dana, PersonPart::Giver}};
        material.did(entry);
        ReportRequest mine = request();
        mine.audience = Audience::Private;
        QCOMPARE(voices(mine, material).constLast(), u"Dana ·\u00a03\u00a0November 2026 ·\u00a0E1"_s);
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, LeaveToQuoteTest)
#include "leavetoquotetest.moc"
