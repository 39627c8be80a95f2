// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturerecogniser.h"
#include "headwaytest.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

using namespace Headway;
using namespace Qt::StringLiterals;

/** Translates as a German translation file would. */
class GermanWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QHash<QByteArray, QString> words{
            {"en", u"de"_s},
            {"on", u"am"_s},
            {"of", u"of"_s},
            {"today", u"heute"_s},
            {"yesterday", u"gestern"_s},
            {"last week|a week ago|one week ago", u"letzte Woche|vor einer Woche"_s},
            {"last %1", u"letzten %1|letzter %1"_s},
            {"on %1|this %1", u"am %1"_s},
            {"%1 days ago|%1 day ago", u"vor %1 Tagen|vor %1 Tag"_s},
            {"by until till from to since before after for of due between through", u"bis seit vor nach für"_s},
            {"from", u"von"_s},
            {"to", u"auf"_s},
            {"by", u"um"_s},
            {"per", u"pro je"_s},
            {"million mio", u"Millionen Million Mio"_s},
            {"with for by from to of and or at about behind via than like as", u"mit für von und bei"_s},
        };
        return words.value(source);
    }
};

class CaptureTranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_german)); }
    void shouldReadGerman_data();
    void shouldReadGerman();
    void shouldReadGermanDaysUnderAnEnglishLocale();

private:
    GermanWords m_german;
};

// A Saturday.
static const QDate today(2026, 11, 21);

void CaptureTranslationTest::shouldReadGerman_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<qsizetype>("metrics");
    const auto row = [](const QString &text, const QString &title, QDate date, qsizetype metrics) {
        QTest::newRow(qUtf8Printable(text)) << text << title << date << metrics;
    };
    row(u"Gestern Schulung gehalten"_s, u"Schulung gehalten"_s, {2026, 11, 20}, 0);
    row(u"Schulung gehalten letzten Freitag"_s, u"Schulung gehalten"_s, {2026, 11, 20}, 0);
    row(u"Schulung am Montag"_s, u"Schulung"_s, {2026, 11, 16}, 0);
    row(u"Schulung vor 3 Tagen"_s, u"Schulung"_s, {2026, 11, 18}, 0);
    row(u"Schulung letzte Woche"_s, u"Schulung"_s, {2026, 11, 14}, 0);
    row(u"Schulung am 3. März"_s, u"Schulung"_s, {2026, 3, 3}, 0);
    row(u"Schulung am 3.11."_s, u"Schulung"_s, {2026, 11, 3}, 0);
    row(u"Bericht bis 3. März"_s, u"Bericht bis 3. März"_s, today, 0);
    row(u"Einarbeitung von 10 auf 6 Tage gekürzt"_s, u"Einarbeitung von 10 auf 6 Tage gekürzt"_s, today, 1);
    row(u"Wartezeit um 12 Minuten gesenkt"_s, u"Wartezeit um 12 Minuten gesenkt"_s, today, 1);
    row(u"1,2 Mio. € gespart mit @Dana"_s, u"1,2 Mio. € gespart mit Dana"_s, today, 1);
    row(u"Rufe von 6,2 auf 4,1 pro 1.000 Betten"_s, u"Rufe von 6,2 auf 4,1 pro 1.000 Betten"_s, today, 1);
}

void CaptureTranslationTest::shouldReadGerman()
{
    QFETCH(QString, text);
    const auto line = CaptureRecogniser(QLocale(u"de_DE"_s)).recognise(text, {}, today);
    QTEST(line.title, "title");
    QTEST(line.date, "date");
    QTEST(line.metrics.size(), "metrics");
}

void CaptureTranslationTest::shouldReadGermanDaysUnderAnEnglishLocale()
{
    const auto line = CaptureRecogniser(QLocale(u"en_GB"_s)).recognise(u"Schulung letzten Freitag"_s, {}, today);
    QCOMPARE(line.date, QDate(2026, 11, 20));
}

HEADWAY_TEST_MAIN(QCoreApplication, CaptureTranslationTest)
#include "capturetranslationtest.moc"
