// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builtreport.h"

#include "headwaytest.h"
#include "materialbuilder.h"
#include "reporthtml.h"
#include "reportjson.h"
#include "reportmarkdown.h"
#include "reportodt.h"

#include <QProcess>
#include <QTemporaryDir>

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
    const TagId tag = material.tag("Wombat");
    material.owner("Anna").asking("Promotion with Yggdrasil", askedOf);
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
            {"json", toJson},
            {"html", toHtml},
            {"md", toMarkdown},
            {"odt", [](const ReportDocument &document) { return unpacked(toOdt(document)); }},
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
        const BuiltReport report = buildReport(request, material);
        const QString printed = QString::fromUtf8(write(report.document));

        QVERIFY(printed.contains(u"Public result"_s));
        for (const QString &word : privateWords)
            QVERIFY2(!printed.contains(word, Qt::CaseInsensitive), qPrintable(word));
        for (const QString &word : sponsorWords)
            QCOMPARE(printed.contains(word), reader == Audience::Sponsor);
        QVERIFY(report.leftOut.size() >= 3);
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

HEADWAY_TEST_MAIN(QCoreApplication, LeakTest)
#include "leaktest.moc"
