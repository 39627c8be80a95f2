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

Q_SIGNALS:
    void failed(const Headway::Error &error);

private:
    void print(const PagedReport &pages, std::unique_ptr<QPrinter> printer);

    QWidget *m_window;
};

} // namespace Headway
