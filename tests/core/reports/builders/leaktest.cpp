// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builtreport.h"

#include "headwaytest.h"
#include "materialbuilder.h"
#include "pdfreport.h"
#include "qpdflibrary.h"
#include "reporthtml.h"
#include "reportjson.h"
#include "reportmarkdown.h"
#include "reportodt.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <qpdf/Buffer.hh>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

/** Words that stand in private records and nowhere else. */
const QStringList privateWords{u"Zanzibar"_s, u"Quokka"_s, u"Xylophone"_s, u"Wombat"_s, u"Yggdrasil"_s, u"Vuvuzela"_s};
/** Words that stand in records for sponsors and nowhere else. */
const QStringList sponsorWords{u"Umlaut"_s, u"Tarantella"_s};

ReportMaterial fullOfPrivateThings(Audience askedOf)
{
    MaterialBuilder material;
    const PersonId recruiter = material.person("Rex Zanzibar", Audience::Private, "Quokka recruiter");
    const PersonId dana = material.person("Dana", Audience::Boss);
    const GoalId leave = material.goal("Xylophone exit", Audience::Private);
    const GoalId telling = material.goal("Understand Zanzibar", Audience::Boss);
    const PersonId telltale = material.person("Omar", Audience::Boss, "Assistant of Rex Zanzibar");
    const PersonId trashed = material.personInTrash("Quentin Wombat", Audience::Private);
    const TagId tag = material.tag("Wombat");
    const PersonId gossip = material.person("Priya (for Rex Zanzibar)", Audience::Boss);
    material.owner("Anna", "Deputy of R. Zanzibar", "Xylophone exit Ltd").asking("Promotion with Yggdrasil", askedOf);
    material.ask().sentence = u"Yggdrasil sentence"_s;
    material.did(EntryBuilder{}
                     .titled("Vuvuzela")
                     .saying("Vuvuzela **Vuvuzela**")
                     .measured("Vuvuzela", 1, 2, "Vuvuzela")
                     .starred());
    material.did(EntryBuilder{}
                     .titled("Told Quokka")
                     .with(recruiter)
                     .releasedTo(Audience::Boss)
                     .starred()
                     .measured("Zanzibar", 9, 1, ""));
    material.did(EntryBuilder{}.titled("For the Xylophone").towards(leave).releasedTo(Audience::Boss).starred());
    const auto released = [] { return EntryBuilder{}.releasedTo(Audience::Boss).starred(); };
    material.did(released().titled("Chip taken off: Zanzibar"))
        .did(released().titled("In the text").saying("Met **rex** zan\u00adzibar again"))
        .did(released().titled("In a table").saying("| a | b |\n|--|--|\n| 1 | Zanzibar’s |"))
        .did(released().titled("In an address").saying("[here](https://example.org/rex-zanzibar)"))
        .did(released().titled("In a picture").saying("![Rex Zanzibar](x.png)"))
        .did(released().titled("In code").saying("```\nRex Zanzibar\n```"))
        .did(released().titled("As entities").saying("&#90;anzibar"))
        .did(released().titled("In a figure").measured("Calls to Zanzibar", 9, 1, "calls"))
        .did(released().titled("In a unit").measured("Calls", 9, 1, "calls by Zanzibar"))
        .did(released().titled("In a quotation").saying("> said Zanzibar").ofKind(EntryKind::Praise))
        .did(released().titled("Its goal tells").towards(telling))
        .did(released().titled("Its witness tells").with(telltale))
        .did(released().titled("Its witness is called so").with(gossip))
        .did(released().titled("Small: thanks to zanzibar"))
        .did(released().titled("As a handle: @zanzibar"))
        .did(released().titled("With a number: Zanzibar24"))
        .did(released().titled("Behind a title: MrZanzibar"))
        .did(released().titled("By mail: rzanzibar@example.org"))
        .did(released().titled("Linked in the trash").saying("Xylophone").with(trashed))
        .did(released().titled("Named from the trash: Wombat"))
        .did(released().titled("A goal: xylophone exit"));
    material.did(
        EntryBuilder{}.titled("Umlaut").saying("> Tarantella").ofKind(EntryKind::Praise).releasedTo(Audience::Sponsor));
    material.did(EntryBuilder{}
                     .titled("Public result")
                     .tagged(tag)
                     .with(dana)
                     .releasedTo(Audience::Boss)
                     .measured("days", 10, 6, "days"));
    return material;
}

QByteArray unpacked(const QByteArray &odt)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.odt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(odt) != odt.size())
        return {};
    file.close();
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\n"
                                "for name in z.namelist(): sys.stdout.buffer.write(z.read(name))"_s,
                                file.fileName()});
    return python.waitForFinished() ? python.readAllStandardOutput() : QByteArray();
}

/** Every string of a PDF: names, titles, alternative texts, outline. */
void collectStrings(const QPDFObjectHandle &object, int depth, QByteArray &strings)
{
    if (object.isString())
        strings += QByteArray::fromStdString(object.getUTF8Value()) + '\n';
    if (depth > 8 || (depth > 0 && object.isIndirect()))
        return; // each indirect object is looked at by itself
    if (object.isArray()) {
        for (const QPDFObjectHandle &item : object.getArrayAsVector())
            collectStrings(item, depth + 1, strings);
    }
    if (object.isDictionary() || object.isStream()) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        for (const std::string &key : dictionary.getKeys())
            collectStrings(dictionary.getKey(key), depth + 1, strings);
    }
}

/** What can be got out of a PDF: the words on its pages, every string, and every stream as plain bytes. */
QByteArray unpackedPdf(const ReportDocument &document)
{
    const QByteArray bytes =
        writePdf(PagedReport::layOut(document, {}), toJson(document), u"report.json"_s).value_or(QByteArray());
    QPDF pdf;
    pdf.processMemoryFile("report.pdf", bytes.constData(), size_t(bytes.size()));
    QByteArray held;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        collectStrings(object, 0, held);
        if (object.isStream()) {
            const auto data = object.getStreamData(qpdf_dl_generalized);
            held.append(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        }
    }
    QProcess text;
    text.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s});
    text.write(bytes);
    text.closeWriteChannel();
    return text.waitForFinished() ? held + text.readAllStandardOutput() : held;
}

using Writer = QByteArray (*)(const ReportDocument &);

} // namespace

/** Prints a career that is full of private things, and looks for them in every format. */
class LeakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHoldNothingThatItsReaderMustNotSee_data()
    {
        QTest::addColumn<ReportKind>("kind");
        QTest::addColumn<Audience>("reader");
        QTest::addColumn<Writer>("write");

        const std::pair<const char *, Writer> writers[] = {
            {"json", toJson},     {"html", toHtml},
            {"md", toMarkdown},   {"odt", [](const ReportDocument &document) { return unpacked(toOdt(document)); }},
            {"pdf", unpackedPdf},
        };
        for (const ReportKind kind : {ReportKind::PromotionCase, ReportKind::JournalExtract}) {
            for (const Audience reader : {Audience::Sponsor, Audience::Boss}) {
                for (const auto &[format, write] : writers)
                    QTest::addRow("%s, %s, %s", qPrintable(nameOf(kind)), qPrintable(nameOf(reader)), format)
                        << kind << reader << write;
            }
        }
    }

    void shouldHoldNothingThatItsReaderMustNotSee()
    {
        QFETCH(ReportKind, kind);
        QFETCH(Audience, reader);
        QFETCH(Writer, write);
        ReportRequest request = defaultRequest(kind, QDate(2026, 11, 21), QLocale::c());
        request.audience = reader;
        const ReportMaterial material = fullOfPrivateThings(Audience::Private);
        request.search = privateWords.join(u' ');
        request.found.emplace();
        for (const Entry &entry : material.entries)
            request.found->insert(entry.id);
        const BuiltReport report = buildReport(request, material);
        const QString printed = QString::fromUtf8(write(report.document));

        QVERIFY(printed.contains(u"Public result"_s));
        for (const QString &word : privateWords)
            QVERIFY2(!printed.contains(word, Qt::CaseInsensitive), qPrintable(word));
        for (const QString &word : sponsorWords)
            QCOMPARE(printed.contains(word), reader == Audience::Sponsor);
        QVERIFY(report.leftOut.size() >= 26);
    }

    void shouldSayWhichNameKeepsAnEntryBack()
    {
        const ReportRequest request = defaultRequest(ReportKind::JournalExtract, QDate(2026, 11, 21), QLocale::c());
        ReportRequest forBoss = request;
        forBoss.audience = Audience::Boss;
        QStringList said;
        for (const LeftOut &leftOut : buildReport(forBoss, fullOfPrivateThings(Audience::Boss)).leftOut) {
            if (leftOut.what == "In the text"_L1 || leftOut.what == "Its goal tells"_L1)
                said << sentence(leftOut.reasons.constFirst());
        }
        QCOMPARE(said,
                 (QStringList{u"Its text names Rex Zanzibar, who is not released to this reader: release Rex "
                              "Zanzibar, or take the name out"_s,
                              u"“Understand Zanzibar”, which is printed with it, names Rex Zanzibar, who is not "
                              "released to this reader: release Rex Zanzibar, or change “Understand Zanzibar”"_s}));
    }

    void shouldLeaveOutOfTheTitleWhatNamesSomebodyPrivate()
    {
        ReportRequest request = defaultRequest(ReportKind::PromotionCase, QDate(2026, 11, 21), QLocale::c());
        request.audience = Audience::Boss;
        MaterialBuilder material;
        material.owner("Anna", "Deputy of Rex Zanzibar", "Ward 7").person("Rex Zanzibar", Audience::Private);
        const BuiltReport report = buildReport(request, material);
        QCOMPARE(report.document.subtitle, u"Anna ·\u00a0Ward 7"_s);
        QCOMPARE(report.leftOut.size(), 1);
        QCOMPARE(report.leftOut.constFirst().what, u"Deputy of Rex Zanzibar"_s);
        QCOMPARE(report.leftOut.constFirst().reasons.constFirst().name, u"Rex Zanzibar"_s);
    }

    void shouldPrintAllOfItForTheAuthor()
    {
        const ReportRequest request = defaultRequest(ReportKind::JournalExtract, QDate(2026, 11, 21), QLocale::c());
        const BuiltReport report = buildReport(request, fullOfPrivateThings(Audience::Private));
        QVERIFY(report.leftOut.isEmpty());
        const QString printed = QString::fromUtf8(toMarkdown(report.document));
        for (const QString &word : {u"Vuvuzela"_s, u"Zanzibar"_s, u"Umlaut"_s})
            QVERIFY2(printed.contains(word), qPrintable(word));
    }

    void shouldHoldNoIdsAndNoTimes()
    {
        ReportMaterial material = fullOfPrivateThings(Audience::Boss);
        for (Entry &entry : material.entries) {
            entry.createdAt = QDateTime(QDate(2019, 3, 4), QTime(5, 6, 7), QTimeZone::UTC);
            entry.changedAt = entry.createdAt;
        }
        const ReportRequest request = defaultRequest(ReportKind::PromotionCase, QDate(2026, 11, 21), QLocale::c());
        const QString json = QString::fromUtf8(toJson(buildReport(request, material).document));
        QVERIFY(json.contains(u"Yggdrasil"_s)); // the ask is released here
        QVERIFY(!json.contains(u"2019"_s));
        for (const Entry &entry : std::as_const(material.entries))
            QVERIFY(!json.contains(entry.id.uuid().toString(QUuid::WithoutBraces).first(13)));
        static const QRegularExpression uuid(u"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}"_s);
        QVERIFY(!json.contains(uuid));
    }
};

HEADWAY_TEST_MAIN(QGuiApplication, LeakTest)
#include "leaktest.moc"
