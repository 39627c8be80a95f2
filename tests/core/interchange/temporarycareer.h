// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "career.h"
#include "clock.h"

#include <QTemporaryDir>
#include <QTest>

/** A new career in a folder of its own, on 21 November 2026; gone with the test. */
class TemporaryCareer
{
public:
    TemporaryCareer()
    {
        auto created = Headway::Career::create(m_folder.filePath(QStringLiteral("anna.headway")),
                                               {QStringLiteral("Anna Lindqvist"), QStringLiteral("Charge nurse"), {}},
                                               {&m_clock, m_folder.filePath(QStringLiteral("data"))});
        if (!created)
            qFatal("%s", qUtf8Printable(created.error().sentence));
        m_career = std::move(*created);
    }

    Headway::Career &operator*() { return *m_career; }
    Headway::Career *operator->() { return m_career.get(); }
    Headway::Session &reader() { return m_career->reader(); }
    QDateTime now() const { return m_clock.now(); }
    QString folder() const { return m_folder.path(); }

    /** Runs work in one action, and waits for it. */
    Headway::Result<void> perform(const Headway::Career::Work &work)
    {
        auto done = m_career->perform({QStringLiteral("Test")}, work);
        done.waitForFinished();
        return done.result();
    }

private:
    QTemporaryDir m_folder;
    Headway::FixedClock m_clock{QDate(2026, 11, 21)};
    std::unique_ptr<Headway::Career> m_career;
};
