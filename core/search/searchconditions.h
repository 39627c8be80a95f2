// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchquery.h"
#include "session.h"

#include <QVariantList>

namespace Headway {

/** A part of a statement, with the values for its question marks. */
struct SqlPart
{
    QString sql = {};
    QVariantList values = {};
};

/** The conditions of a search as SQL over the row `e` of an entry; names are looked up in the career. */
class SearchConditions final
{
public:
    static Result<SearchConditions> of(Session &session, const SearchQuery &query);

    /** " AND …", for behind WHERE; empty where nothing is asked. */
    const SqlPart &where() const { return m_where; }
    /** The days within which all that is found lies; an invalid date leaves that end open. */
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    /** A statement that gives the ids of the few entries among which all that is found is; empty: they are many. */
    const SqlPart &among() const { return m_among; }
    qsizetype amongCount() const { return m_amongCount; }

private:
    explicit SearchConditions(Session &session)
        : m_session(session)
    {}

    Result<void> add(const SearchCondition &condition);
    Result<void> addNamed(const SearchCondition &condition);
    Result<void> narrowTo(const SqlPart &entries);
    void addDates(const SearchCondition &condition);
    void addAnyOf(const QList<SearchCondition> &conditions);
    void require(const SqlPart &part, bool isExcluded);

    Session &m_session;
    SqlPart m_where;
    SqlPart m_among;
    qsizetype m_amongCount = 0;
    QDate m_first;
    QDate m_last;
};

} // namespace Headway
