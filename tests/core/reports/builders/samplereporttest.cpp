// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builtreport.h"

#include "documenttext.h"
#include "headwaytest.h"
#include "markdownreader.h"
#include "pagedreport.h"
#include "reporthtml.h"
#include "reportjson.h"
#include "reportmarkdown.h"
#include "reportodt.h"
#include "samplecareer.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return {2026, 11, 21};
}

ReportMaterial sampleMaterial()
{
    const Result<SampleCareer> sample = sampleCareer(today());
    if (!sample)
        qFatal("%s", qPrintable(sample.error().detail));
    return {.profile = sample->owner,
            .entries = sample->entries,
            .people = sample->people,
            .goals = sample->goals,
            .tags = sample->tags,
            .ask = sample->asks.value(0)};
}

BuiltReport built(ReportKind kind, Audience audience)
{
    ReportRequest request = defaultRequest(kind, today(), QLocale(QLocale::English, QLocale::UnitedKingdom));
    request.audience = audience;
    return buildReport(request, sampleMaterial());
}

/** Whether a name that stands alone is nowhere in the text. */
bool isSilentAbout(const QString &name, const QString &text)
{
    return !text.contains(QRegularExpression(u"\\b"_s + QRegularExpression::escape(name) + u"\\b"_s));
}

} // namespace

/** The sample career, as people first see it. */
class SampleReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveEverySection()
    {
        const ReportDocument document = built(ReportKind::PromotionCase, Audience::Boss).document;
        QStringList anchors;
        for (const Block &block : document.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block.content);
                heading && heading->level == 2 && !heading->anchor.isEmpty())
                anchors << heading->anchor;
        }
        QCOMPARE(anchors, (QStringList{u"timeline"_s, u"results"_s, u"metrics"_s, u"lessons"_s, u"voices"_s, u"ask"_s,
                                       u"evidence"_s}));
        QCOMPARE(firstOf<Tiles>(document.blocks)->tiles.size(), 3);
    }

    void shouldNotNameWhoIsNotReleasedInLists()
    {
        const QString text = DocumentText::of(built(ReportKind::PromotionCase, Audience::Boss).document).join(u'\n');
        const ReportMaterial material = sampleMaterial();
        for (const Person &person : material.people)
            QVERIFY2(mayRead(Audience::Boss, person.audience) || isSilentAbout(person.name, text),
                     qPrintable(person.name));
        for (const Goal &goal : material.goals)
            QVERIFY2(mayRead(Audience::Boss, goal.audience) || isSilentAbout(goal.name, text), qPrintable(goal.name));
    }

    void shouldPrintNoTitleThatIsNotReleased()
    {
        const QString text = DocumentText::of(built(ReportKind::PromotionCase, Audience::Boss).document).join(u'\n');
        for (const Entry &entry : sampleMaterial().entries)
            QVERIFY2(entry.audience == Audience::Boss || !text.contains(printableText(entry.title)),
                     qPrintable(entry.title));
    }

    /** What pdfcheck asks of a PDF and its JSON: no word in the JSON that is not printed. */
    void shouldHoldInItsJsonOnlyWordsThatArePrinted()
    {
        const ReportDocument document = built(ReportKind::PromotionCase, Audience::Boss).document;
        QString printed = DocumentText::of(document).join(u' ') + document.confidentiality;
        printed = printed.remove(QRegularExpression(u"\\s"_s)).toLower();
        QStringList words;
        collectWords(QJsonDocument::fromJson(toJson(document)).object(), words);
        QStringList missing;
        for (const QString &word : std::as_const(words)) {
            if (!printed.contains(word.toLower()))
                missing << word;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    }

    void shouldFillNoMorePagesThanADirectorReads_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("A4") << Paper::A4;
        QTest::newRow("Letter") << Paper::Letter;
    }

    void shouldFillNoMorePagesThanADirectorReads()
    {
        QFETCH(Paper, paper);
        const ReportDocument document = built(ReportKind::PromotionCase, Audience::Boss).document;
        const PagedReport report = PagedReport::layOut(document, {.paper = paper});
        QVERIFY2(report.pageCount() >= 6 && report.pageCount() <= 12, qPrintable(QString::number(report.pageCount())));
        // The brief is one page, with the way to all else at its foot.
        QVERIFY(report.pageText(0).contains(u"In this case:"_s));
        QVERIFY(report.pageText(1).contains(u"A roster that needs no agency"_s));
    }

    void shouldReadBackFromMarkdown()
    {
        const ReportDocument document = built(ReportKind::JournalExtract, Audience::Private).document;
        const QString back = DocumentText::of(blocksFromMarkdown(QString::fromUtf8(toMarkdown(document)))).join(u' ');
        for (const Block &block : document.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block.content))
                QVERIFY2(back.contains(heading->text), qPrintable(heading->text));
        }
    }

    void shouldBeWrittenForLookingAt()
    {
        // HEADWAY_SAMPLE_REPORTS=FOLDER keeps what a person may want to look at.
        const QString folder = qEnvironmentVariable("HEADWAY_SAMPLE_REPORTS");
        if (folder.isEmpty())
            QSKIP("HEADWAY_SAMPLE_REPORTS names no folder");
        const ReportDocument document = built(ReportKind::PromotionCase, Audience::Boss).document;
        const std::pair<const char *, QByteArray> files[] = {{"json", toJson(document)},
                                                             {"html", toHtml(document)},
                                                             {"md", toMarkdown(document)},
                                                             {"odt", toOdt(document)}};
        for (const auto &[suffix, bytes] : files) {
            QFile file(folder + u"/promotion-case."_s + QString::fromLatin1(suffix));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        }
    }

private:
    static void collectWords(const QJsonValue &value, QStringList &words)
    {
        static const QSet<QString> machineKeys{u"kind"_s, u"id"_s, u"language"_s};
        if (value.isString())
            words += value.toString().split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
        for (const QJsonValue &item : value.toArray())
            collectWords(item, words);
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!machineKeys.contains(member.key()))
                collectWords(member.value(), words);
        }
    }
};

HEADWAY_TEST_MAIN(QGuiApplication, SampleReportTest)
#include "samplereporttest.moc"
