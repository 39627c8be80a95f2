// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportprinter.h"

#include "paintercanvas.h"

#include <QPageLayout>
#include <QPageRanges>

#include <algorithm>

namespace Headway {

namespace {

constexpr double pointsPerInch = 72;

QList<int> chosenPages(const QPrinter &printer, int pageCount)
{
    const QPageRanges ranges = printer.pageRanges();
    QList<int> pages;
    for (int page = 0; page < pageCount; ++page) {
        if (ranges.isEmpty() || ranges.contains(page + 1))
            pages << page;
    }
    return pages;
}

Error printerRefused(const QPrinter &printer)
{
    const QString sentence =
        ReportPrinter::tr("“%1” did not take the report. See whether it is switched on and has "
                          "paper, or save the report as a PDF.")
            .arg(printer.printerName().isEmpty() ? ReportPrinter::tr("The printer") : printer.printerName());
    return {Error::Kind::Refused, sentence};
}

} // namespace

void setUpPrinter(QPrinter &printer, const PagedReport &pages)
{
    const QPageSize size(pages.pageSize(), QPageSize::Point, {}, QPageSize::FuzzyOrientationMatch);
    printer.setPageSize(size);
    printer.setPageOrientation(pages.pageSize().width() > pages.pageSize().height() ? QPageLayout::Landscape
                                                                                    : QPageLayout::Portrait);
    // The report has its own margins; the printer's would move it.
    printer.setFullPage(true);
    printer.setDocName(pages.properties().title);
}

QList<int> pagesToPrint(const QPrinter &printer, int pageCount)
{
    QList<int> once = chosenPages(printer, pageCount);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(once);
    // A printer that copies by itself is told each page once.
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    QList<int> order;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            order += once;
        return order;
    }
    for (const int page : std::as_const(once))
        order += QList<int>(copies, page);
    return order;
}

ReportPrinter::ReportPrinter(PagedReport pages, std::unique_ptr<QPrinter> printer, QObject *parent)
    : QObject(parent)
    , m_pages(std::move(pages))
    , m_printer(std::move(printer))
    , m_order(pagesToPrint(*m_printer, m_pages.pageCount()))
{
    connect(&m_steps, &QTimer::timeout, this, &ReportPrinter::printNext);
}

ReportPrinter::~ReportPrinter() = default;

void ReportPrinter::start()
{
    if (m_painter.begin(m_printer.get()))
        m_steps.start(0);
    else
        fail();
}

void ReportPrinter::cancel()
{
    m_printer->abort();
    close();
    Q_EMIT finished();
}

void ReportPrinter::printNext()
{
    if (m_next == m_order.size()) {
        close();
        Q_EMIT finished();
        return;
    }
    if (m_next > 0 && !m_printer->newPage()) {
        fail();
        return;
    }
    paint(m_order.at(m_next++));
    Q_EMIT progressed(int(m_next), int(m_order.size()));
}

void ReportPrinter::paint(int page)
{
    const double dotsPerPoint = m_printer->resolution() / pointsPerInch;
    m_painter.save();
    m_painter.scale(dotsPerPoint, dotsPerPoint);
    PainterCanvas canvas(m_painter);
    m_pages.paint(page, canvas);
    m_painter.restore();
}

void ReportPrinter::close()
{
    m_steps.stop();
    if (m_painter.isActive())
        m_painter.end();
}

void ReportPrinter::fail()
{
    close();
    Q_EMIT failed(printerRefused(*m_printer));
}

} // namespace Headway
