// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>

namespace Headway {

/** The only source of "today" and "now". Rules take it as an argument, so that tests and `--today` can fix it. */
class Clock
{
public:
    virtual ~Clock() = default;

    /** The user's calendar day, in the system's time zone. */
    virtual QDate today() const = 0;
    /** The present instant in UTC, to the millisecond. */
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDate today() const override;
    QDateTime now() const override;
};

/** Stands still at noon UTC of one day, until it is told to move. */
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate today);

    QDate today() const override;
    QDateTime now() const override;

    void setToday(QDate today);
    void advanceSeconds(qint64 seconds);

private:
    QDate m_today;
    QDateTime m_now;
};

} // namespace Headway
