// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalextractbuilder.h"

#include "documenttext.h"
#include "headwaytest.h"
#include "materialbuilder.h"
#include "reportcontext.h"

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

ReportRequest request(Audience audience)
{
    ReportRequest request = defaultRequest(ReportKind::JournalExtract, QDate(2026, 11, 21),
                                           QLocale(QLocale::English, QLocale::UnitedKingdom));
    request.audience = audience;
    return request;
}

ReportRequest found(const QList<Entry> &entries, Audience audience = Audience::Private)
{
    ReportRequest narrowed = request(audience);
    narrowed.search = u" praise  person:Zanzibar "_s;
    narrowed.found.emplace();
    for (const Entry &entry : entries)
        narrowed.found->insert(entry.id);
    return narrowed;
}

QStringList headings(const ReportDocument &document)
{
    QStringList headings;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content))
            headings << heading->text;
    }
    return headings;
}

} // namespace

class JournalExtractBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGroupEntriesByMonthOldestFirst()
    {
        MaterialBuilder material;
        material.did(EntryBuilder{}.titled("November").on("2026-11-02"))
            .did(EntryBuilder{}.titled("Early").on("2026-10-02"));
        material.did(EntryBuilder{}.titled("Late").on("2026-10-30"));
        QCOMPARE(headings(buildJournalExtract(request(Audience::Private), material).document).sliced(1),
                 (QStringList{u"October 2026"_s, u"Early"_s, u"Late"_s, u"November 2026"_s, u"November"_s}));
    }

    void shouldSayThatThereIsNothingToTell()
    {
        const ReportDocument document = buildJournalExtract(request(Audience::Private), MaterialBuilder{}).document;
        QCOMPARE(DocumentText::of(document).constLast(), u"There is nothing to tell of this period yet."_s);
    }

    void shouldShowFiguresAtTheFront()
    {
        MaterialBuilder material;
        material.did(EntryBuilder{}.starred()).did(EntryBuilder{}.measured("days", 10, 6, "days"));
        const ReportDocument document = buildJournalExtract(request(Audience::Private), material).document;
        const Tiles *tiles = firstOf<Tiles>(document.blocks);
        QVERIFY(tiles);
        QCOMPARE(tiles->tiles.size(), 3);
        QCOMPARE(tiles->tiles.constFirst(), (Tiles::Tile{.figure = u"2"_s, .caption = u"Entries"_s}));
    }

    void shouldTellHowItCameAboutAndWhetherItLasted()
    {
        Entry entry = EntryBuilder{}.saying("In short.");
        entry.situation = u"46 agency shifts a month."_s;
        entry.action = u"- Let people pick"_s;
        entry.result = u"14 a month."_s;
        entry.lasting = Lasting::Lasts;
        entry.lastingDate = QDate(2026, 11, 2);
        MaterialBuilder material;
        material.did(entry);
        const QStringList said = DocumentText::of(buildJournalExtract(request(Audience::Private), material).document);
        QCOMPARE(
            said.sliced(said.indexOf(u"Situation: 46\u00a0agency shifts a month."_s)),
            (QStringList{u"Situation: 46\u00a0agency shifts a month."_s, u"Action:"_s, u"Let people pick"_s,
                         u"Result: 14\u00a0a month."_s, u"In short."_s, u"It still held on 2\u00a0November 2026."_s}));
    }

    void shouldCallAWitnessOne()
    {
        MaterialBuilder material;
        Entry entry = EntryBuilder{};
        entry.people = {{material.person("Dana", Audience::Boss), PersonPart::Witness},
                        material.person("Lee", Audience::Boss)};
        material.did(entry);
        const QString said =
            DocumentText::of(buildJournalExtract(request(Audience::Private), material).document).join(u'|');
        QVERIFY2(said.contains(u"Dana, witness and Lee"_s), qPrintable(said));
    }

    void shouldPrintTagsForItsAuthorAlone()
    {
        MaterialBuilder material;
        const TagId tag = material.tag("politics");
        material.did(EntryBuilder{}.tagged(tag).releasedTo(Audience::Boss));
        const auto printed = [&](Audience reader) {
            return DocumentText::of(buildJournalExtract(request(reader), material).document)
                .join(u' ')
                .contains(u"politics"_s);
        };
        QVERIFY(printed(Audience::Private));
        QVERIFY(!printed(Audience::Sponsor));
        QVERIFY(!printed(Audience::Boss));
    }

    void shouldPrintStrengthsCriteriaAndFilesForItsAuthorAlone()
    {
        MaterialBuilder material;
        Entry entry = EntryBuilder{}.releasedTo(Audience::Boss);
        entry.strengths = {material.strength("Calm"), StrengthId::make()};
        entry.criteria = {material.criterion("Reports upward")};
        entry.attachments = {{.id = AttachmentId::make(), .fileName = u"audit.pdf"_s}};
        material.did(entry);
        const auto last = [&](Audience reader) {
            return DocumentText::of(buildJournalExtract(request(reader), material).document).constLast();
        };
        QCOMPARE(last(Audience::Private),
                 dotted({u"Strengths: Calm"_s, u"Shows: Reports upward"_s, u"Attached: audit.pdf"_s}));
        for (const Audience reader : {Audience::Sponsor, Audience::Boss})
            QVERIFY(!last(reader).contains(u"Calm") && !last(reader).contains(u"audit.pdf"));
    }

    void shouldSayOnceWhichDaysItCovers()
    {
        MaterialBuilder material;
        material.did(EntryBuilder{}.on("2026-10-30"));
        const ReportDocument document = buildJournalExtract(request(Audience::Private), material).document;
        QCOMPARE(headings(document).constFirst(), u"Journal"_s);
        QCOMPARE(DocumentText::of(document).join(u'|').count(u"Covers "_s), 1);
    }

    void shouldKeepReflectionsAndLeaveOutWhatIsNotReleased()
    {
        MaterialBuilder material;
        material.did(EntryBuilder{}.titled("A thought").ofKind(EntryKind::Reflection).releasedTo(Audience::Boss));
        material.did(EntryBuilder{}.titled("A secret"));
        const BuiltReport report = buildJournalExtract(request(Audience::Boss), material);
        QVERIFY(headings(report.document).contains(u"A thought"_s));
        QVERIFY(!headings(report.document).contains(u"A secret"_s));
        QCOMPARE(report.leftOut.constFirst().what, u"A secret"_s);
    }

    void shouldHoldOnlyWhatASearchFound()
    {
        const Entry wanted = EntryBuilder{}.titled("Wanted").starred();
        const Entry tooEarly = EntryBuilder{}.titled("Too early").on("2019-01-01").starred();
        MaterialBuilder material;
        material.did(EntryBuilder{}.titled("Another").starred()).did(wanted).did(tooEarly);
        const ReportDocument document = buildJournalExtract(found({wanted, tooEarly}), material).document;
        QVERIFY(headings(document).contains(u"Wanted"_s));
        QVERIFY(!headings(document).contains(u"Another"_s));
        QVERIFY(!headings(document).contains(u"Too early"_s));
        QCOMPARE(firstOf<Tiles>(document.blocks)->tiles.constFirst(),
                 (Tiles::Tile{.figure = u"1"_s, .caption = u"Entries"_s}));
    }

    void shouldTellOnlyOfWhatWasFoundThatItIsLeftOut()
    {
        const Entry secret = EntryBuilder{}.titled("A secret");
        MaterialBuilder material;
        material.did(secret).did(EntryBuilder{}.titled("Not looked for"));
        const BuiltReport report = buildJournalExtract(found({secret}, Audience::Boss), material);
        QCOMPARE(report.leftOut.size(), 1);
        QCOMPARE(report.leftOut.constFirst().what, u"A secret"_s);
    }

    void shouldPrintForItsAuthorAloneWhatWasSearchedFor()
    {
        const Entry told = EntryBuilder{}.titled("Told").releasedTo(Audience::Boss);
        MaterialBuilder material;
        material.did(told);
        const auto printed = [&](Audience reader) {
            return DocumentText::of(buildJournalExtract(found({told}, reader), material).document).join(u' ');
        };
        QVERIFY(printed(Audience::Private).contains(u"Found by: praise person:Zanzibar"_s));
        for (const Audience reader : {Audience::Sponsor, Audience::Boss}) {
            QVERIFY(printed(reader).contains(u"Selected entries"_s));
            QVERIFY(!printed(reader).contains(u"Zanzibar"_s));
        }
    }

    void shouldCoverWhatIsPrintedWhereNoDaysAreAskedFor()
    {
        MaterialBuilder material;
        ReportRequest all = request(Audience::Private);
        all.from = all.to = QDate();
        const auto title = [&] { return buildJournalExtract(all, material).document.title; };
        QCOMPARE(title(), u"Journal"_s);
        material.did(EntryBuilder{}.on("2019-01-02"));
        QCOMPARE(title(), u"Journal, 2\u00a0January 2019"_s);
        material.did(EntryBuilder{}.on("2026-10-30"));
        QCOMPARE(title(), u"Journal, 2\u00a0January 2019\u00a0– 30\u00a0October 2026"_s);
    }

    void shouldSwitchSectionsOff()
    {
        MaterialBuilder material;
        material.did(EntryBuilder{}.starred());
        ReportRequest bare = request(Audience::Private);
        bare.sectionsOff = {u"figures"_s, u"entries"_s};
        const ReportDocument document = buildJournalExtract(bare, material).document;
        QVERIFY(!firstOf<Tiles>(document.blocks));
        QCOMPARE(headings(document).size(), 1);
    }

    void shouldSayThatItIsPrivate()
    {
        const auto line = [](const MaterialBuilder &material) {
            return buildJournalExtract(request(Audience::Private), material).document.confidentiality;
        };
        QCOMPARE(line(MaterialBuilder{}.owner("Anna")), u"Private: for Anna alone"_s);
        QCOMPARE(line(MaterialBuilder{}), u"Private"_s);
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, JournalExtractBuilderTest)
#include "journalextractbuildertest.moc"
