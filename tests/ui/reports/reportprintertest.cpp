// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportprinter.h"
#include "samplepages.h"

#include "headwaytest.h"

#include <QApplication>
#include <QPageRanges>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QPrinter> printerTo(const QString &path)
{
    auto printer = std::make_unique<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    return printer;
}

} // namespace

class ReportPrinterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPrintEverythingWhereNothingIsChosen();
    void shouldPrintTheRangesThatWereChosen();
    void shouldPrintTheLastPageFirst();
    void shouldTakeThePaperOfTheReport();
    void shouldHandEveryPageToThePrinter();
    void shouldSayWhatToDoWhereThePrinterRefuses();
    void shouldStopWhenCancelled();

private:
    QTemporaryDir m_folder;
};

void ReportPrinterTest::shouldPrintEverythingWhereNothingIsChosen()
{
    QCOMPARE(pagesToPrint(*printerTo(m_folder.filePath(u"a.pdf"_s)), 3), (QList<int>{0, 1, 2}));
}

void ReportPrinterTest::shouldPrintTheRangesThatWereChosen()
{
    const auto printer = printerTo(m_folder.filePath(u"a.pdf"_s));
    printer->setPageRanges(QPageRanges::fromString(u"2,4-5"_s));
    QCOMPARE(pagesToPrint(*printer, 4), (QList<int>{1, 3}));
}

void ReportPrinterTest::shouldPrintTheLastPageFirst()
{
    const auto printer = printerTo(m_folder.filePath(u"a.pdf"_s));
    printer->setPageOrder(QPrinter::LastPageFirst);
    QCOMPARE(pagesToPrint(*printer, 3), (QList<int>{2, 1, 0}));
}

void ReportPrinterTest::shouldTakeThePaperOfTheReport()
{
    const auto printer = printerTo(m_folder.filePath(u"a.pdf"_s));
    setUpPrinter(*printer, pagesOf(1, {.paper = Paper::Letter, .landscape = true}));
    QCOMPARE(printer->pageLayout().pageSize().id(), QPageSize::Letter);
    QCOMPARE(printer->pageLayout().orientation(), QPageLayout::Landscape);
    QVERIFY(printer->fullPage());
    QCOMPARE(printer->docName(), u"Promotion case"_s);
}

void ReportPrinterTest::shouldHandEveryPageToThePrinter()
{
    const QString path = m_folder.filePath(u"all.pdf"_s);
    auto printer = printerTo(path);
    const PagedReport pages = pagesOf(3);
    setUpPrinter(*printer, pages);
    ReportPrinter printing(pages, std::move(printer));
    QSignalSpy progressed(&printing, &ReportPrinter::progressed);
    QSignalSpy finished(&printing, &ReportPrinter::finished);
    printing.start();
    QCOMPARE(progressed.count(), 0); // the window goes on in between
    QVERIFY(finished.wait());
    QCOMPARE(progressed.count(), 3);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/Type /Page\n"), 3);
}

void ReportPrinterTest::shouldSayWhatToDoWhereThePrinterRefuses()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
    ReportPrinter printing(pagesOf(1), printerTo(m_folder.filePath(u"no/such/folder/a.pdf"_s)));
    QSignalSpy failed(&printing, &ReportPrinter::failed);
    printing.start();
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().value<Error>().sentence.contains(u"save the report as a PDF"_s));
}

void ReportPrinterTest::shouldStopWhenCancelled()
{
    ReportPrinter printing(pagesOf(3), printerTo(m_folder.filePath(u"some.pdf"_s)));
    QSignalSpy finished(&printing, &ReportPrinter::finished);
    QSignalSpy progressed(&printing, &ReportPrinter::progressed);
    printing.start();
    QVERIFY(progressed.wait());
    printing.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(progressed.count(), 1);
}

HEADWAY_TEST_MAIN(QApplication, ReportPrinterTest)
#include "reportprintertest.moc"
