// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvexporter.h"
#include "csventryreader.h"
#include "csvreader.h"
#include "exportedjournal.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class CsvExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldComeBackToTheByte();
    void shouldComeBackByAnyLocale();
    void shouldHoldNoFormula();
    void shouldBearAnEmptyCareer();

private:
    CsvTable exported() const
    {
        return readCsv(csvText(entriesAsCsv(m_career->reader()).value(), u"e.csv"_s).value(), u"e.csv"_s).value();
    }

    std::unique_ptr<TemporaryCareer> m_career;
};

void CsvExporterTest::init()
{
    m_career = std::make_unique<TemporaryCareer>();
    QVERIFY(m_career->perform([this](Session &session) { return writeHardJournal(session, m_career->now()); }));
}

void CsvExporterTest::shouldComeBackToTheByte()
{
    const CsvTable table = exported();
    TemporaryCareer other;
    const auto summary = brought(other, readCsvEntries(table, guessedMapping(table, QLocale::c())));
    QVERIFY(summary);
    QVERIFY2(summary->skipped.isEmpty(), qPrintable(summary->skipped.value(0).reason));
    QCOMPARE(told(other.reader()), told(m_career->reader()));
}

void CsvExporterTest::shouldComeBackByAnyLocale()
{
    const CsvTable table = exported();
    const CsvMapping german = guessedMapping(table, QLocale(u"de_DE"_s));
    QCOMPARE(*readCsvEntries(table, german), *readCsvEntries(table, guessedMapping(table, QLocale(u"en_US"_s))));
}

void CsvExporterTest::shouldHoldNoFormula()
{
    const CsvTable table = exported();
    for (const CsvRow &row : table.rows) {
        for (const QString &cell : row.cells) {
            bool isNumber = false;
            (void)cell.toDouble(&isNumber);
            QVERIFY2(isNumber || cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()), qPrintable(cell));
        }
    }
}

void CsvExporterTest::shouldBearAnEmptyCareer()
{
    TemporaryCareer empty;
    const QByteArray csv = entriesAsCsv(empty.reader()).value();
    QVERIFY(csv.startsWith("\xef\xbb\xbf"
                           "date,title,"));
    QCOMPARE(csv.count('\n'), 1);
}

HEADWAY_TEST_MAIN(QCoreApplication, CsvExporterTest)
#include "csvexportertest.moc"
