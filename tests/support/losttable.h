// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

namespace Headway {

/** Makes every read of a table fail, as a damaged file does, until it is put back. */
class LostTable
{
public:
    LostTable(const QString &database, const QByteArray &table)
        : m_session(Session::open(database, Session::Access::ReadWrite))
        , m_table(table)
    {
        rename(m_table, "lost");
    }
    ~LostTable() { putBack(); }
    LostTable(const LostTable &) = delete;
    LostTable &operator=(const LostTable &) = delete;

    void putBack()
    {
        if (m_session)
            rename("lost", m_table);
        m_session = refuse(Error::Kind::NotFound, {});
    }

private:
    void rename(const QByteArray &from, const QByteArray &to)
    {
        if (const auto renamed = (*m_session)->runScript("ALTER TABLE " + from + " RENAME TO " + to); !renamed)
            qFatal() << renamed.error().detail;
    }

    Result<std::unique_ptr<Session>> m_session;
    QByteArray m_table;
};

} // namespace Headway
