// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvfilereader.h"
#include "headwaytest.h"
#include "importformats.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Headway;
using namespace Qt::StringLiterals;

class CsvFileReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadWhatExcelSaves();
    void shouldReadByWhatIsSaidOfColumns();
    void shouldReadByAMapping();
    void shouldTellHowItWasRead();
    void shouldSkipAllRowsWhereNoColumnIsTheDate();
    void shouldSayWhatCannotBeRead();
    void shouldKnowItsFiles();
    void shouldSayHowAWorkbookIsBroughtIn();
    void shouldStop();

private:
    QString write(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"t.csv"_s));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isWritten ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

static const QLocale german(QLocale::German, QLocale::Germany);

void CsvFileReaderTest::shouldReadWhatExcelSaves()
{
    const auto journal = readCsvFile(write("Datum;Titel;Notizen\r\n3.11.2026;Gr\xf6\xdf"
                                           "er;\"eins\nzwei\"\r\n"),
                                     {.locale = german}, {});
    QVERIFY(journal);
    QCOMPARE(journal->entries.size(), 1);
    QCOMPARE(journal->entries.first().date, QDate(2026, 11, 3));
    QCOMPARE(journal->entries.first().title, u"Größer"_s);
    QCOMPARE(journal->entries.first().body, u"eins\nzwei"_s);
}

void CsvFileReaderTest::shouldReadByWhatIsSaidOfColumns()
{
    const QString file = write("A,B\n2026-11-03,x\n");
    QCOMPARE(readCsvFile(file, {.locale = german, .columns = u"date=A,title=B"_s}, {})->entries.first().title, u"x"_s);
    QCOMPARE(readCsvFile(file, {.columns = u"date=C"_s}, {}).error().kind, Error::Kind::Misuse);
}

void CsvFileReaderTest::shouldReadByAMapping()
{
    const QString file = write("A,B\n2026-11-03,x\n");
    const CsvMapping mapping{.columns = {CsvField::Date, CsvField::Result}};
    QCOMPARE(readCsvFile(file, {.mapping = mapping}, {})->entries.first().result, u"x"_s);
    // Of another table, it is passed over.
    QCOMPARE(readCsvFile(file, {.mapping = CsvMapping{.columns = {CsvField::Date}}}, {})->entries.size(), 0);
}

void CsvFileReaderTest::shouldTellHowItWasRead()
{
    const auto journal = readCsvFile(write("Date,Title\n" + QByteArray("2026-11-03,x\n").repeated(100)), {}, {});
    QVERIFY(journal->table);
    QCOMPARE(journal->table->beginning.header, (QStringList{u"Date"_s, u"Title"_s}));
    QCOMPARE(journal->table->beginning.rows.size(), 20);
    QCOMPARE(journal->table->mapping.columns, (QList<CsvField>{CsvField::Date, CsvField::Title}));
    QCOMPARE(journal->entries.size(), 100);
}

void CsvFileReaderTest::shouldSkipAllRowsWhereNoColumnIsTheDate()
{
    const auto journal = readCsvFile(write("A,B\nx,y\n"), {}, {});
    QVERIFY(journal);
    QCOMPARE(journal->skipped.first().reason, u"The row has no date."_s);
}

void CsvFileReaderTest::shouldSayWhatCannotBeRead()
{
    QCOMPARE(readCsvFile(m_folder.filePath(u"gone.csv"_s), {}, {}).error().kind, Error::Kind::NotFound);
    QVERIFY(!readCsvFile(write({}), {}, {}));
    QVERIFY(!readCsvFile(write(QByteArray("a\0b", 3)), {}, {}));
}

void CsvFileReaderTest::shouldKnowItsFiles()
{
    QCOMPARE(recognisedFormat(write("Date,Title\n"))->name, "csv"_L1);
}

void CsvFileReaderTest::shouldSayHowAWorkbookIsBroughtIn()
{
    const QString path = m_folder.filePath(u"wins.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("PK\x03\x04") == 4);
    file.close();
    QCOMPARE(recognisedFormat(path)->name, "csv"_L1);
    const auto refused = readCsvFile(path, {}, {});
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(u"Save it as CSV"), qPrintable(refused.error().sentence));
}

void CsvFileReaderTest::shouldStop()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(readCsvFile(write("Date,Title\n2026-11-03,x\n"), {}, {.stop = stop.get_token()}).error().kind,
             Error::Kind::Cancelled);
}

HEADWAY_TEST_MAIN(QCoreApplication, CsvFileReaderTest)
#include "csvfilereadertest.moc"
