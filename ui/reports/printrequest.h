// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagedreport.h"
#include "result.h"

#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace Headway {

/** Asks on which printer and which pages, and prints them while the window goes on. */
class PrintRequest final : public QObject
{
    Q_OBJECT

public:
    explicit PrintRequest(QWidget *window);

    void ask(const PagedReport &pages);
    /** Without a question, on a printer that is set up. */
    void print(const PagedReport &pages, std::unique_ptr<QPrinter> printer);
    /** Whether pages are on their way to a printer. */
    bool isPrinting() const;
    void stop();

Q_SIGNALS:
    void failed(const Headway::Error &error);

private:
    QWidget *m_window;
};

} // namespace Headway
