// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printrequest.h"

#include "reportprinter.h"

#include <QPrintDialog>
#include <QPrinter>

namespace Headway {

PrintRequest::PrintRequest(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

void PrintRequest::ask(const PagedReport &pages)
{
    // Shared, since the dialog's signal may outlive this call and a printer cannot be copied.
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>(QPrinter::HighResolution));
    setUpPrinter(**printer, pages);
    auto *dialog = new QPrintDialog(printer->get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, pages.pageCount());
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                       QAbstractPrintDialog::PrintCollateCopies);
    connect(dialog, &QDialog::accepted, this, [this, pages, printer] { print(pages, std::move(*printer)); });
    dialog->open();
}

void PrintRequest::print(const PagedReport &pages, std::unique_ptr<QPrinter> printer)
{
    auto *printing = new ReportPrinter(pages, std::move(printer), this);
    connect(printing, &ReportPrinter::finished, printing, &QObject::deleteLater);
    connect(printing, &ReportPrinter::failed, printing, &QObject::deleteLater);
    connect(printing, &ReportPrinter::failed, this, &PrintRequest::failed);
    printing->start();
}

bool PrintRequest::isPrinting() const
{
    return findChild<ReportPrinter *>() != nullptr;
}

void PrintRequest::stop()
{
    for (auto *printing : findChildren<ReportPrinter *>())
        printing->cancel();
}

} // namespace Headway
