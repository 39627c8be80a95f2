// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagedreport.h"
#include "result.h"

#include <QObject>
#include <QPainter>
#include <QPrinter>
#include <QTimer>

#include <memory>

namespace Headway {

/** Puts the paper of the report and the whole sheet on a printer, before its dialog is shown. */
void setUpPrinter(QPrinter &printer, const PagedReport &pages);

/** What to print, in order, each page counting from 0: the chosen ranges, the copies, the last page first. */
QList<int> pagesToPrint(const QPrinter &printer, int pageCount);

/**
 * Prints pages as the preview shows them, one page at a time between the window's other work: not every platform's
 * printer can be painted on from another thread.
 */
class ReportPrinter final : public QObject
{
    Q_OBJECT

public:
    ReportPrinter(PagedReport pages, std::unique_ptr<QPrinter> printer, QObject *parent = nullptr);
    ~ReportPrinter() override;

    void start();
    void cancel();

Q_SIGNALS:
    void progressed(int printed, int of);
    /** All was handed to the printer. */
    void finished();
    void failed(const Headway::Error &error);

private:
    void printNext();
    void paint(int page);
    void close();
    void fail();

    PagedReport m_pages;
    std::unique_ptr<QPrinter> m_printer;
    QPainter m_painter;
    QList<int> m_order;
    qsizetype m_next = 0;
    QTimer m_steps;
};

} // namespace Headway
