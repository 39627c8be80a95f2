// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "career.h"
#include "tagrepository.h"

#include <QSemaphore>
#include <QTimeZone>

namespace Headway {

/** Lets every edit of a career fail, as a full disk does, until it is freed. */
class StuckDisk
{
public:
    explicit StuckDisk(Career &career)
        : m_career(career)
    {
        run([](const QString &table, const QString &event) {
            return QStringLiteral("CREATE TEMP TRIGGER stuck_%1_%2 BEFORE %2 ON main.%1 "
                                  "BEGIN SELECT RAISE(ABORT, 'the disk is stuck'); END")
                .arg(table, event);
        });
    }

    void free()
    {
        run([](const QString &table, const QString &event) {
            return QStringLiteral("DROP TRIGGER stuck_%1_%2").arg(table, event);
        });
    }

private:
    template<typename Statement>
    void run(Statement statement)
    {
        const auto work = [statement](Session &session) -> Result<void> {
            for (const char *table : {"entry", "person", "goal", "ask"}) {
                for (const char *event : {"INSERT", "UPDATE"}) {
                    const QString sql = statement(QString::fromLatin1(table), QString::fromLatin1(event));
                    if (const auto done = session.execute(sql); !done)
                        return std::unexpected(done.error());
                }
            }
            // Only what changes a record is committed.
            const TagId tag = TagId::make();
            return TagRepository(session).insert({.id = tag, .name = tag.uuid().toString()},
                                                 QDateTime(QDate(2026, 11, 1), QTime(9, 0), QTimeZone::UTC));
        };
        const auto done = m_career.perform({QStringLiteral("Disk")}, work);
        QFuture<Result<void>>(done).waitForFinished();
        Q_ASSERT(done.result());
    }

    Career &m_career;
};

/** Holds back all that is to be written into a career, until it is opened or ends. */
class SlowDisk
{
public:
    explicit SlowDisk(Career &career)
    {
        career.perform({QStringLiteral("Wait")}, [gate = m_gate](Session &) -> Result<void> {
            gate->acquire();
            return {};
        });
    }
    ~SlowDisk() { open(); }

    void open()
    {
        if (!std::exchange(m_isOpen, true))
            m_gate->release();
    }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    bool m_isOpen = false;
};

} // namespace Headway
