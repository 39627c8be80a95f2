// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "career.h"
#include "clock.h"
#include "entryrepository.h"

#include <QDir>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

namespace Headway {

/**
 * A folder with career files as a user has it, and the private data folder of any number of computers beside it. The
 * clock stands at noon of 3 November 2026. Nothing is published by itself unless a test sets publishAfterMs.
 */
class CareerFolder
{
public:
    QString file(const char *name = "anna.headway") const { return m_folder.filePath(QString::fromUtf8(name)); }

    CareerEnvironment computer(const char *name = "laptop") const
    {
        constexpr int aDay = 24 * 3600 * 1000;
        return {.clock = &clock, .dataFolder = dataFolder(name), .publishAfterMs = aDay, .publishAtLatestMs = aDay};
    }
    QString dataFolder(const char *name = "laptop") const { return m_data.filePath(QString::fromUtf8(name)); }

    std::unique_ptr<Career> create(const char *computerName = "laptop")
    {
        return told(Career::create(file(), {.name = QStringLiteral("Anna Beispiel")}, computer(computerName)));
    }
    std::unique_ptr<Career> open(const char *computerName = "laptop")
    {
        return told(Career::open(file(), computer(computerName)));
    }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    FixedClock clock{QDate(2026, 11, 3)};

private:
    static std::unique_ptr<Career> told(Result<std::unique_ptr<Career>> career)
    {
        if (career)
            return std::move(*career);
        qWarning() << career.error().sentence << career.error().detail;
        return {};
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_data;
};

/** Whether it went well; says why where it did not. */
template<typename Value>
bool wentWell(const Result<Value> &result)
{
    if (!result)
        qWarning() << result.error().sentence << result.error().detail;
    return result.has_value();
}

template<typename Value>
bool wentWell(QFuture<Result<Value>> future)
{
    future.waitForFinished(); // As the command line does: without an event loop.
    return wentWell(future.result());
}

/** Captures an entry as the window does. */
inline bool capture(Career &career, const Entry &entry, const QDateTime &now)
{
    return wentWell(career.perform({QStringLiteral("Capture")},
                                   [=](Session &session) { return EntryRepository(session).insert(entry, now); }));
}

/** The titles of the journal, newest first. */
inline QStringList titles(Session &session)
{
    QStringList found;
    for (const EntrySummary &entry : EntryRepository(session).page({}, 1000).value_or(QList<EntrySummary>()))
        found << entry.title;
    return found;
}

/** Every row of every record, in a stable order: two states are the same when these are. */
inline QStringList dump(Session &session)
{
    const QStringList tables{QStringLiteral("profile"),
                             QStringLiteral("person"),
                             QStringLiteral("goal"),
                             QStringLiteral("tag"),
                             QStringLiteral("ask"),
                             QStringLiteral("entry"),
                             QStringLiteral("metric"),
                             QStringLiteral("entry_person"),
                             QStringLiteral("entry_goal"),
                             QStringLiteral("entry_tag"),
                             QStringLiteral("imported"),
                             QStringLiteral("strength"),
                             QStringLiteral("criterion"),
                             QStringLiteral("entry_strength"),
                             QStringLiteral("entry_criterion"),
                             QStringLiteral("attachment"),
                             QStringLiteral("dismissed_finding"),
                             QStringLiteral("saved_search"),
                             QStringLiteral("reputation_area"),
                             QStringLiteral("feedback"),
                             QStringLiteral("feedback_giver"),
                             QStringLiteral("feedback_evidence"),
                             QStringLiteral("feedback_told")};
    QStringList lines;
    for (const QString &table : tables) {
        const auto lineOf = [&](const QSqlQuery &row) {
            QString line = table;
            const int columns = row.record().count();
            for (int i = 0; i < columns; ++i) {
                const QVariant value = row.value(i);
                const bool isBlob = value.userType() == QMetaType::QByteArray;
                line +=
                    QLatin1Char('|') + (isBlob ? QString::fromLatin1(value.toByteArray().toHex()) : value.toString());
            }
            return line;
        };
        lines += session.rows(QStringLiteral("SELECT * FROM %1").arg(table), {}, lineOf).value_or(QStringList());
    }
    lines.sort();
    return lines;
}

} // namespace Headway
