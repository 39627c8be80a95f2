// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportsettings.h"
#include "reportformat.h"
#include "reportsstate.h"

#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class ReportSettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMeanDaysByWords_data();
    void shouldMeanDaysByWords();
    void shouldPutChosenDaysInOrder();
    void shouldNameAPeriodByItsWord();
    void shouldKeepDaysThatHaveNoWord();
    void shouldBeginWithTheBuildersDefaults();
    void shouldTakePaperFromTheCountry();
    void shouldAskForWhatWasChosen();
    void shouldMoveOnWithTheCalendar();
    void shouldSuggestANameThatEverySystemAllows_data();
    void shouldSuggestANameThatEverySystemAllows();
    void shouldFilterByTheEnding();
    void shouldKeepTheStateOfThePage();
    void shouldKeepNoSearchOutsideTheCareer();
    void shouldFallBackWhereTheKeptStateCannotBeRead_data();
    void shouldFallBackWhereTheKeptStateCannotBeRead();
};

void ReportSettingsTest::shouldMeanDaysByWords_data()
{
    using Preset = ReportPeriod::Preset;
    QTest::addColumn<Preset>("preset");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");

    QTest::newRow("three months") << Preset::LastThreeMonths << QDate(2026, 8, 22) << today;
    QTest::newRow("twelve months") << Preset::LastTwelveMonths << QDate(2025, 11, 22) << today;
    QTest::newRow("this year") << Preset::ThisYear << QDate(2026, 1, 1) << today;
    QTest::newRow("last year") << Preset::LastYear << QDate(2025, 1, 1) << QDate(2025, 12, 31);
    QTest::newRow("everything") << Preset::Everything << QDate() << QDate();
}

void ReportSettingsTest::shouldMeanDaysByWords()
{
    QFETCH(ReportPeriod::Preset, preset);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QCOMPARE(daysOf({preset}, today), (DaySpan{from, to}));
}

void ReportSettingsTest::shouldPutChosenDaysInOrder()
{
    const ReportPeriod period{ReportPeriod::Preset::Chosen, QDate(2026, 5, 1), QDate(2026, 2, 1)};
    QCOMPARE(daysOf(period, today), (DaySpan{QDate(2026, 2, 1), QDate(2026, 5, 1)}));
}

void ReportSettingsTest::shouldNameAPeriodByItsWord()
{
    for (const ReportPeriod::Preset preset : allPresets()) {
        if (preset != ReportPeriod::Preset::Chosen)
            QCOMPARE(periodOf(daysOf({preset}, today), today), ReportPeriod{preset});
    }
}

void ReportSettingsTest::shouldKeepDaysThatHaveNoWord()
{
    const DaySpan days{QDate(2026, 2, 1), QDate(2026, 5, 1)};
    QCOMPARE(periodOf(days, today), (ReportPeriod{ReportPeriod::Preset::Chosen, days.from, days.to}));
}

void ReportSettingsTest::shouldBeginWithTheBuildersDefaults()
{
    for (const auto &row : enumNames<ReportKind>) {
        const ReportSettings settings = defaultSettings(row.value, today, british);
        QCOMPARE(requestFor(row.value, settings, today), defaultRequest(row.value, today, british));
    }
}

void ReportSettingsTest::shouldTakePaperFromTheCountry()
{
    QCOMPARE(defaultSettings(ReportKind::PromotionCase, today, british).paper, Paper::A4);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(defaultSettings(ReportKind::PromotionCase, today, american).paper, Paper::Letter);
}

void ReportSettingsTest::shouldAskForWhatWasChosen()
{
    const ReportSettings settings{
        .period = {ReportPeriod::Preset::LastYear},
        .audience = Audience::Sponsor,
        .readerName = u"  Dana Whitfield "_s,
        .locale = QLocale(QLocale::German, QLocale::Switzerland),
        .sectionsOff = {u"timeline"_s},
        .search = u"kind:praise "_s,
    };
    const ReportRequest request = requestFor(ReportKind::JournalExtract, settings, today);
    QCOMPARE(request.kind, ReportKind::JournalExtract);
    QCOMPARE(request.from, QDate(2025, 1, 1));
    QCOMPARE(request.to, QDate(2025, 12, 31));
    QCOMPARE(request.audience, Audience::Sponsor);
    QCOMPARE(request.readerName, u"Dana Whitfield"_s);
    QCOMPARE(request.locale, settings.locale);
    QCOMPARE(request.today, today);
    QVERIFY(!request.isOn("timeline"_L1));
    QCOMPARE(request.search, u"kind:praise "_s);
}

void ReportSettingsTest::shouldMoveOnWithTheCalendar()
{
    const ReportSettings settings = defaultSettings(ReportKind::PromotionCase, today, british);
    QCOMPARE(requestFor(ReportKind::PromotionCase, settings, today.addDays(7)).to, today.addDays(7));
}

void ReportSettingsTest::shouldSuggestANameThatEverySystemAllows_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << u"Anna Lindqvist"_s << u"Promotion case – Anna Lindqvist – 2026-11.pdf"_s;
    QTest::newRow("nobody") << QString() << u"Promotion case – 2026-11.pdf"_s;
    QTest::newRow("forbidden") << u"A/B: <\"C\">|D?*\n"_s << u"Promotion case – A B C D – 2026-11.pdf"_s;
}

void ReportSettingsTest::shouldSuggestANameThatEverySystemAllows()
{
    QFETCH(QString, author);
    QFETCH(QString, name);
    const ReportDocument document{.author = author, .date = today};
    QCOMPARE(suggestedFileName(u"Promotion case"_s, document, ReportFormat::Pdf), name);
}

void ReportSettingsTest::shouldFilterByTheEnding()
{
    QCOMPARE(fileFilter(ReportFormat::Markdown), u"Markdown text (*.md)"_s);
}

void ReportSettingsTest::shouldKeepTheStateOfThePage()
{
    ReportsState state{.kind = ReportKind::JournalExtract,
                       .zoom = {Zoom::Fit::None, 1.5},
                       .showsPageList = false,
                       .folder = u"/home/anna/Papers"_s};
    state.settings.insert(ReportKind::PromotionCase,
                          {.period = {ReportPeriod::Preset::Chosen, QDate(2026, 1, 1), QDate(2026, 6, 30)},
                           .audience = Audience::Sponsor,
                           .readerName = u"Zoë"_s,
                           .paper = Paper::Letter,
                           .locale = QLocale(QLocale::German, QLocale::Austria),
                           .sectionsOff = {u"metrics"_s, u"timeline"_s}});
    QCOMPARE(reportsStateFrom(toBytes(state), today, british), state);
}

void ReportSettingsTest::shouldKeepNoSearchOutsideTheCareer()
{
    ReportsState state;
    state.settings.insert(ReportKind::JournalExtract, {.search = u"person:Zanzibar"_s});
    QVERIFY(!toBytes(state).contains("Zanzibar"));
    QVERIFY(
        reportsStateFrom(toBytes(state), today, british).settings.value(ReportKind::JournalExtract).search.isEmpty());
}

void ReportSettingsTest::shouldFallBackWhereTheKeptStateCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("kept");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x01\x02 half");
    QTest::newRow("another shape") << QByteArray(R"([1, 2])");
    QTest::newRow("unknown values") << QByteArray(
        R"({"kind": "horoscope", "zoom": {"fit": "wide", "factor": 900}, "page list": "maybe",
                          "settings": {"horoscope": {}, "promotion-case": {"period": "eternity", "audience": "all",
                          "paper": "A0", "locale": "?", "sections off": ["horoscope", 7], "from": "soon"}}})");
}

void ReportSettingsTest::shouldFallBackWhereTheKeptStateCannotBeRead()
{
    QFETCH(QByteArray, kept);
    const ReportsState state = reportsStateFrom(kept, today, british);
    QCOMPARE(state.kind, ReportKind::PromotionCase);
    QCOMPARE(state.zoom.fit, Zoom::Fit::Width);
    QVERIFY(state.zoom.factor <= Zoom::Most);
    QVERIFY(state.showsPageList);
    const ReportSettings standard = defaultSettings(ReportKind::PromotionCase, today, british);
    QCOMPARE(state.settings.value(ReportKind::PromotionCase, standard), standard);
}

HEADWAY_TEST_MAIN(QCoreApplication, ReportSettingsTest)
#include "reportsettingstest.moc"
