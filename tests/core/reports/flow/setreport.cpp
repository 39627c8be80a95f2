// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sets a sample on pages and writes it as a PDF: set-report SAMPLE A4|Letter FILE. Run by tests under other
// environments than their own, and by hand to look at the pages.

#include "pdfreport.h"
#include "reportsamples.h"

#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace Headway;

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const ReportDocument document = ReportSamples::named(arguments.value(1));
    const PageSetup setup{.paper = arguments.value(2) == "Letter"_L1 ? Paper::Letter : Paper::A4};
    const QByteArray words = ReportSamples::wordsAsJson(document);
    const auto pdf = writePdf(PagedReport::layOut(document, setup), words, u"report.json"_s);
    QFile file(arguments.value(3));
    if (!pdf || !file.open(QIODevice::WriteOnly))
        return 1;
    return file.write(*pdf) == pdf->size() ? 0 : 1;
}
