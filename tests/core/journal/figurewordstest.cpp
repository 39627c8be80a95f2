// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurewords.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class FigureWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindFigures_data();
    void shouldFindFigures();
    void shouldFindNone_data();
    void shouldFindNone();
    void shouldNameWhatWasMeasured_data();
    void shouldNameWhatWasMeasured();
    void shouldFindSeveral();
};

/** "before → after unit", with "-" where there is no before. */
static QString written(const FigurePhrase &figure)
{
    const auto number = [](std::optional<double> value) { return value ? QString::number(*value, 'g', 12) : u"-"_s; };
    return number(figure.before) + u'|' + number(figure.after) + u'|' + figure.unit;
}

void FigureWordsTest::shouldFindFigures_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("figure");
    const auto row = [](const char *locale, const QString &text, const QString &phrase, const QString &figure) {
        QTest::addRow("%s: %s", locale, qUtf8Printable(text))
            << QString::fromLatin1(locale) << text << phrase << figure;
    };
    row("en_GB", u"Cut onboarding from 10 to 6 days"_s, u"10 to 6 days"_s, u"10|6|days"_s);
    row("en_GB", u"Cut onboarding 10 → 6 days"_s, u"10 → 6 days"_s, u"10|6|days"_s);
    row("en_GB", u"Onboarding 10 -> 6"_s, u"10 -> 6"_s, u"10|6|"_s);
    row("en_GB", u"Onboarding 10->6 days"_s, u"10->6 days"_s, u"10|6|days"_s);
    row("en_GB", u"Onboarding from 10 to 6."_s, u"10 to 6"_s, u"10|6|"_s);
    row("en_GB", u"Scans 38 to 12 minutes"_s, u"38 to 12 minutes"_s, u"38|12|minutes"_s);
    row("en_GB", u"from 10 days to 6 days"_s, u"10 days to 6 days"_s, u"10|6|days"_s);
    row("en_GB", u"from 10 days to 6"_s, u"10 days to 6"_s, u"10|6|days"_s);
    row("en_GB", u"from 2 weeks to 1 week"_s, u"2 weeks to 1 week"_s, u"2|1|week"_s);
    row("en_GB", u"from 2 weeks to 3 days"_s, u"2 weeks to 3 days"_s, u"-|3|days"_s);
    row("en_GB", u"Falls from 12 to 4 falls a month"_s, u"12 to 4 falls"_s, u"12|4|falls"_s);
    row("en_GB", u"from 12 falls to 4"_s, u"12 falls to 4"_s, u"12|4|falls"_s);
    row("en_GB", u"from 10 down to 6 days"_s, u"10 down to 6 days"_s, u"10|6|days"_s);
    row("en_GB", u"from 3 to 4 in the ward"_s, u"3 to 4"_s, u"3|4|"_s);
    row("en_GB", u"from 71 % to 89 %"_s, u"71 % to 89 %"_s, u"71|89|%"_s);
    row("en_GB", u"71 % to 89 % hand hygiene"_s, u"71 % to 89 %"_s, u"71|89|%"_s);
    row("en_GB", u"from 71 to 89 percent"_s, u"71 to 89 percent"_s, u"71|89|%"_s);
    row("en_GB", u"from 6.2 to 4.1 per 1,000 bed days"_s, u"6.2 to 4.1 per 1,000 bed days"_s,
        u"6.2|4.1|per 1,000 bed days"_s);
    row("en_GB", u"from 6.2 to 4.1 falls per 1,000 bed days in May"_s, u"6.2 to 4.1 falls per 1,000 bed days"_s,
        u"6.2|4.1|falls per 1,000 bed days"_s);
    row("en_GB", u"4 falls to 1 falls per month on nights"_s, u"4 falls to 1 falls per month"_s,
        u"4|1|falls per month"_s);
    row("en_GB", u"from €10k to €6.5k"_s, u"€10k to €6.5k"_s, u"10000|6500|€"_s);
    row("en_GB", u"from 2,000 to 2,050"_s, u"2,000 to 2,050"_s, u"2000|2050|"_s);
    row("en_GB", u"from 2000 to 1950 hours"_s, u"2000 to 1950 hours"_s, u"2000|1950|hours"_s);
    row("en_GB", u"Overtime -15%"_s, u"-15%"_s, u"-|-15|%"_s);
    row("en_GB", u"Overtime −15 %"_s, u"−15 %"_s, u"-|-15|%"_s);
    row("en_GB", u"Output +12 %"_s, u"+12 %"_s, u"-|12|%"_s);
    row("en_GB", u"Output up 12 percent"_s, u"12 percent"_s, u"-|12|%"_s);
    row("en_GB", u"Output up 12 per cent"_s, u"12 per cent"_s, u"-|12|%"_s);
    row("en_GB", u"Saved € 184k"_s, u"€ 184k"_s, u"-|184000|€"_s);
    row("en_GB", u"Saved €184k, again"_s, u"€184k"_s, u"-|184000|€"_s);
    row("en_GB", u"Saved $1.2M."_s, u"$1.2M"_s, u"-|1200000|$"_s);
    row("en_GB", u"Saved £3m"_s, u"£3m"_s, u"-|3000000|£"_s);
    row("en_GB", u"Saved £2bn"_s, u"£2bn"_s, u"-|2000000000|£"_s);
    row("en_GB", u"Saved $1.2 million"_s, u"$1.2 million"_s, u"-|1200000|$"_s);
    row("en_GB", u"Saved EUR 5,000"_s, u"EUR 5,000"_s, u"-|5000|EUR"_s);
    row("en_GB", u"Saved 5,000 CHF"_s, u"5,000 CHF"_s, u"-|5000|CHF"_s);
    row("de_DE", u"Spart 184.000 €"_s, u"184.000 €"_s, u"-|184000|€"_s);
    row("de_DE", u"Spart 1,2 Mio. €"_s, u"1,2 Mio. €"_s, u"-|1200000|€"_s);
    row("de_DE", u"Spart 184k€"_s, u"184k€"_s, u"-|184000|€"_s);
    row("fr_FR", u"Gain 12 500 €"_s, u"12 500 €"_s, u"-|12500|€"_s);
    row("en_GB", u"Loss -€5k"_s, u"-€5k"_s, u"-|-5000|€"_s);
    row("en_GB", u"3× faster"_s, u"3×"_s, u"-|3|×"_s);
    row("en_GB", u"3x faster"_s, u"3x"_s, u"-|3|×"_s);
    row("en_GB", u"1.5x faster"_s, u"1.5x"_s, u"-|1.5|×"_s);
    row("en_GB", u"Cut it by 12 hours"_s, u"12 hours"_s, u"-|-12|hours"_s);
    row("en_GB", u"Cut falls by 3"_s, u"3"_s, u"-|-3|"_s);
    row("en_GB", u"Cut the list by 12 patients"_s, u"12 patients"_s, u"-|-12|patients"_s);
    row("en_GB", u"Cut costs by € 20k"_s, u"€ 20k"_s, u"-|-20000|€"_s);
    row("en_GB", u"Raised output by 12 units"_s, u"12 units"_s, u"-|12|units"_s);
    row("en_GB", u"Output fell 12 %"_s, u"12 %"_s, u"-|-12|%"_s);
    row("en_GB", u"Cut agency spend 12 %"_s, u"12 %"_s, u"-|-12|%"_s);
    row("en_GB", u"Cut the rate to 5 %"_s, u"5 %"_s, u"-|5|%"_s);
    row("en_GB", u"Cut falls in 80 % of wards"_s, u"80 %"_s, u"-|80|%"_s);
    row("en_GB", u"Cut the backlog, 95 % on time"_s, u"95 %"_s, u"-|95|%"_s);
    row("en_GB", u"50% fewer falls"_s, u"50% fewer"_s, u"-|-50|%"_s);
    row("en_GB", u"12 fewer falls"_s, u"12 fewer"_s, u"-|-12|"_s);
    row("en_GB", u"12 % more visits"_s, u"12 % more"_s, u"-|12|%"_s);
    row("en_GB", u"Trained 12 hours"_s, u"12 hours"_s, u"-|12|hours"_s);
    row("en_GB", u"Trained 12h"_s, u"12h"_s, u"-|12|h"_s);
    row("en_GB", u"Lifted 40 kg/day"_s, u"40 kg/day"_s, u"-|40|kg/day"_s);
    row("en_GB", u"Staff +3 nurses"_s, u"+3 nurses"_s, u"-|3|nurses"_s);
    row("en_GB", u"Staff +12"_s, u"+12"_s, u"-|12|"_s);
    row("en_GB", u"Reached ~15 %"_s, u"15 %"_s, u"-|15|%"_s);
    row("en_GB", u"Passed (95 %)"_s, u"95 %"_s, u"-|95|%"_s);
    row("en_GB", u"Handled 10k hours"_s, u"10k hours"_s, u"-|10000|hours"_s);
}

void FigureWordsTest::shouldFindFigures()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    const auto found = FigureWords(QLocale(locale)).find(text);
    QCOMPARE(found.size(), 1);
    QTEST(text.sliced(found.first().start, found.first().length), "phrase");
    QTEST(written(found.first()), "figure");
}

void FigureWordsTest::shouldFindNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"Ward 7 handover",
                             "from 2024 to 2026",
                             "in 2026",
                             "by 2026",
                             "at 14:30",
                             "from 9:00 to 17:30",
                             "the 1st prize",
                             "our 22nd audit",
                             "A4 forms",
                             "a 5S walk",
                             "COVID-19 ward",
                             "7 nurses trained",
                             "Room 12 and 14",
                             "2 to 3 nurses",
                             "5-10 days",
                             "version 2.1.3",
                             "24/7 cover",
                             "+49 170 1234567",
                             "by 9 am",
                             "3 pm shift",
                             "5 > 3",
                             "Band 6 to Band 7",
                             "1234567890123456 days",
                             "12xyz",
                             "B12",
                             "3x5 shifts",
                             "",
                             "-",
                             "€",
                             "to 6",
                             "→ 6",
                             "from to"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void FigureWordsTest::shouldFindNone()
{
    QFETCH(QString, text);
    const auto found = FigureWords(QLocale(u"en_GB"_s)).find(text);
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qUtf8Printable(written(found.first())));
}

void FigureWordsTest::shouldNameWhatWasMeasured_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &text, const QString &name) {
        QTest::newRow(qUtf8Printable(text)) << text << name;
    };
    row(u"Cut onboarding from 10 to 6 days"_s, u"onboarding"_s);
    row(u"Onboarding cut from 10 to 6 days"_s, u"Onboarding"_s);
    row(u"Onboarding from 10 to 6 days"_s, u"Onboarding"_s);
    row(u"Reduced falls on Ward 7 from 12 to 4"_s, u"falls on Ward 7"_s);
    row(u"Brought down the error rate by 15 %"_s, u"error rate"_s);
    row(u"Time to first scan fell from 38 to 12 minutes"_s, u"Time to first scan"_s);
    row(u"Saved € 184k in agency costs"_s, u"agency costs"_s);
    row(u"Saved € 184k"_s, u"Saved"_s);
    row(u"-15% falls on nights"_s, u"falls"_s);
    row(u"Ward 7 saw 50 % fewer falls on nights"_s, u"falls"_s);
    row(u"3× faster handover"_s, u"faster handover"_s);
    row(u"New rota: overtime -15 %"_s, u"overtime"_s);
    row(u"12 hours"_s, QString());
}

void FigureWordsTest::shouldNameWhatWasMeasured()
{
    QFETCH(QString, text);
    const auto found = FigureWords(QLocale(u"en_GB"_s)).find(text);
    QCOMPARE(found.size(), 1);
    QTEST(found.first().name, "name");
}

void FigureWordsTest::shouldFindSeveral()
{
    const auto found =
        FigureWords(QLocale(u"en_GB"_s)).find(u"Cut onboarding from 10 to 6 days and overtime by 12 hours"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(written(found.at(0)), u"10|6|days"_s);
    QCOMPARE(written(found.at(1)), u"-|12|hours"_s);
    QCOMPARE(found.at(1).name, u"overtime"_s);
    const auto joined = FigureWords(QLocale(u"en_GB"_s)).find(u"Saved €4,500 on agency shifts and 20% overtime"_s);
    QCOMPARE(joined.size(), 2);
    QCOMPARE(joined.at(1).name, u"overtime"_s);
}

HEADWAY_TEST_MAIN(QCoreApplication, FigureWordsTest)
#include "figurewordstest.moc"
