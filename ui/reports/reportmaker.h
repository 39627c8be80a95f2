// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagesetup.h"
#include "preparedreport.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Headway {

class Career;
class ReportWorker;
struct Error;

/** Keeps the report that is asked for up to date while somebody looks at it, and knows whether it is. */
class ReportMaker final : public QObject
{
    Q_OBJECT

public:
    struct Wanted
    {
        ReportRequest request;
        PageSetup setup;
    };

    ReportMaker(Career &career, std::function<Wanted()> wanted, QObject *parent = nullptr);

    /** While nobody looks, nothing is made. */
    void setInSight(bool inSight);
    /** What is wanted has changed. */
    void outdate();
    void make();
    /** Does `act` on the report that is wanted: now, or as soon as it is there. */
    void whenReady(const std::function<void()> &act);

    /** The last that was told of, complete or not. */
    const PreparedReport &report() const { return m_report; }

Q_SIGNALS:
    /** Comes twice: with the first pages as soon as they are set, and when all are. */
    void prepared(const Headway::PreparedReport &report);
    /** All that is wanted is there. */
    void completed();
    /** The last stays; nothing that was asked for is done with it. */
    void failed(const Headway::Error &error);
    void busyChanged(bool busy);

private:
    void take(const PreparedReport &report);
    void settle();

    std::function<Wanted()> m_wanted;
    ReportWorker *m_worker;
    PreparedReport m_report;
    QTimer m_rest;
    bool m_inSight = false;
    bool m_stale = true; ///< The report is not, or not all of, what is wanted.
    std::function<void()> m_whenReady;
};

} // namespace Headway
