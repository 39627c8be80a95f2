// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzztargets.h"

#include "journalsearch.h"
#include "migrations.h"
#include "searchediting.h"
#include "searchnarrowing.h"
#include "searchparser.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype mostToSearch = 20; // Of more operators than anybody types, each would cost a search.

/** A journal with an entry, so that there is something to find without an operator. */
class Journal
{
public:
    Journal()
    {
        auto opened = Session::open(m_folder.filePath(u"work.db"_s), Session::Access::Create);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().sentence));
        m_session = std::move(*opened);
        const Entry entry{.id = EntryId::make(), .date = QDate(2026, 3, 2), .title = u"Fewer falls"_s};
        const auto made = createSchema(*m_session).and_then([&] {
            return EntryRepository(*m_session).insert(entry, QDate(2026, 3, 2).startOfDay(QTimeZone::UTC));
        });
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().sentence));
    }

    QList<QList<SearchCondition>> waysToFindSome(const SearchQuery &query)
    {
        return JournalSearch(*m_session).waysToFindSome(query).value_or(QList<QList<SearchCondition>>());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

/** One for all searches; closed while there is still an application, as Qt Sql wants it. */
Journal &journal()
{
    static std::unique_ptr<Journal> one;
    if (!one) {
        one = std::make_unique<Journal>();
        qAddPostRoutine([] { one.reset(); });
    }
    return *one;
}

} // namespace

void fuzz_searchquery(const QByteArray &bytes)
{
    static const SearchParser parser{QLocale(QLocale::English)};
    const SearchQuery query = parser.parse(QString::fromUtf8(bytes), QDate(2026, 11, 3));
    (void)withoutConditions(query.text, query.conditions);
    (void)withDays(query, parser.words(), {QDate(2026, 11, 2), QDate(2026, 11, 8)});
    for (const SearchCondition &condition : query.conditions)
        (void)withoutPlace(query.text, condition.place);
    if (query.conditions.size() > mostToSearch)
        return;
    for (const QList<SearchCondition> &way : journal().waysToFindSome(query))
        (void)withoutConditions(query.text, way);
}

} // namespace Headway
