// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metric.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class MetricTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteFiguresByLocale_data();
    void shouldWriteFiguresByLocale();
    void shouldSayTheChange_data();
    void shouldSayTheChange();
};

using Figure = std::optional<double>;

/** No-break spaces are written as _ here, to be seen. */
static QString visible(QString text)
{
    return text.replace(QChar::Nbsp, u'_').replace(QChar(0x202f), u'_');
}

void MetricTest::shouldWriteFiguresByLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Figure>("before");
    QTest::addColumn<Figure>("after");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &locale, Figure before, Figure after, const QString &unit, const QString &text) {
        QTest::newRow(qUtf8Printable(locale + u' ' + text)) << locale << before << after << unit << text;
    };
    row(u"en_GB"_s, 10, 6, u"days"_s, u"10_→ 6_days"_s);
    row(u"en_GB"_s, {}, 3, u"×"_s, u"3×"_s);
    row(u"en_GB"_s, {}, -15, u"%"_s, u"−15_%"_s);
    row(u"en_GB"_s, 4.25, {}, QString(), u"4.25"_s);
    row(u"en_GB"_s, {}, {}, u"days"_s, QString());
    row(u"en_GB"_s, {}, 184000, u"€"_s, u"€184,000"_s);
    row(u"en_US"_s, {}, 4500, u"$"_s, u"$4,500"_s);
    row(u"C"_s, {}, -4500, u"$"_s, u"−$4500"_s);
    row(u"en_US"_s, {}, -4500.5, u"$"_s, u"−$4,500.5"_s);
    row(u"en_US"_s, 10000, 6500, u"$"_s, u"$10,000_→ $6,500"_s);
    row(u"en_GB"_s, 1480, 690, u"€"_s, u"€1,480_→ €690"_s);
    row(u"de_DE"_s, 1480, -690, u"€"_s, u"1.480_€_→ −690_€"_s);
    row(u"de_DE"_s, {}, 184000, u"€"_s, u"184.000_€"_s);
    row(u"fr_FR"_s, {}, 12500, u"€"_s, u"12_500_€"_s);
    row(u"en_GB"_s, {}, 5000, u"CHF"_s, u"5,000_CHF"_s);
    row(u"en_GB"_s, {}, qInf(), QString(), u"inf"_s);
    row(u"en_GB"_s, {}, 1e308, u"days"_s, u"1_×_10³⁰⁸_days"_s);
    row(u"de_DE"_s, {}, -1.25e15, QString(), u"−1,25_×_10¹⁵"_s);
    row(u"en_GB"_s, {}, 999999999999999, QString(), u"999,999,999,999,999"_s);
    row(u"en_GB"_s, {}, 3e-7, QString(), u"3_×_10⁻⁷"_s);
    row(u"en_GB"_s, {}, 0.1 + 0.2, QString(), u"0.3"_s);
    row(u"en_GB"_s, {}, 1e20, u"€"_s, u"€1_×_10²⁰"_s);
}

void MetricTest::shouldWriteFiguresByLocale()
{
    QFETCH(QString, locale);
    QFETCH(Figure, before);
    QFETCH(Figure, after);
    QFETCH(QString, unit);
    QTEST(visible(figures({{}, u"name"_s, before, after, unit}, QLocale(locale))), "text");
}

void MetricTest::shouldSayTheChange_data()
{
    QTest::addColumn<Figure>("before");
    QTest::addColumn<Figure>("after");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("fall") << Figure(10) << Figure(6) << u"days"_s << u"−40_%"_s;
    QTest::newRow("rise") << Figure(4) << Figure(5) << u"days"_s << u"+25_%"_s;
    QTest::newRow("none") << Figure(4) << Figure(4) << u"days"_s << u"0_%"_s;
    QTest::newRow("to nothing") << Figure(4) << Figure(0) << u"falls"_s << u"−100_%"_s;
    QTest::newRow("from nothing") << Figure(0) << Figure(4) << u"falls"_s << QString();
    QTest::newRow("loss to gain") << Figure(-4) << Figure(4) << u"€"_s << QString();
    QTest::newRow("percentages differ in points") << Figure(71) << Figure(89) << u"%"_s << u"+18_pts"_s;
    QTest::newRow("a fall in points") << Figure(7.4) << Figure(5.1) << u"%"_s << u"−2.3_pts"_s;
    QTest::newRow("to next to nothing") << Figure(1234567.5) << Figure(1000) << u"€"_s << u"−99.9_%"_s;
    QTest::newRow("beyond all numbers") << Figure(1e-300) << Figure(1e308) << u"days"_s << QString();
    QTest::newRow("huge") << Figure(1) << Figure(1e308) << u"days"_s << QString();
    QTest::newRow("no before") << Figure() << Figure(4) << u"days"_s << QString();
}

void MetricTest::shouldSayTheChange()
{
    QFETCH(Figure, before);
    QFETCH(Figure, after);
    QFETCH(QString, unit);
    QTEST(visible(changeText({{}, u"name"_s, before, after, unit}, QLocale(u"en_GB"_s))), "text");
}

HEADWAY_TEST_MAIN(QCoreApplication, MetricTest)
#include "metrictest.moc"
