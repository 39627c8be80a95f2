// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchconditions.h"

#include "columns.h"
#include "evidenceorder.h"
#include "nameindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int few = 2000; // Entries that are looked up one by one sooner than the journal is gone through for them.

/** A kind of record that entries link by its name. */
struct LinkedKind
{
    SearchField field;
    SearchPart part;
    QLatin1StringView table; ///< Links stand in entry_TABLE, with the columns entry_id and TABLE_id.
};

constexpr std::array linkedKinds{
    LinkedKind{SearchField::Goal, SearchPart::Goal, "goal"_L1},
    LinkedKind{SearchField::Person, SearchPart::Person, "person"_L1},
    LinkedKind{SearchField::Tag, SearchPart::Tag, "tag"_L1},
    LinkedKind{SearchField::Strength, SearchPart::Strength, "strength"_L1},
    LinkedKind{SearchField::Criterion, SearchPart::Criterion, "criterion"_L1},
};

/** Of a field of which an entry has but one value any of several is meant: no entry is praise and feedback. */
bool isAlternative(const SearchCondition &condition)
{
    const bool isSingle = condition.field == SearchField::Kind || condition.field == SearchField::Audience ||
                          condition.field == SearchField::On;
    return isSingle && !condition.isExcluded;
}

SqlPart within(const DateSpan &span)
{
    return {u"e.date BETWEEN ? AND ?"_s, {span.first, span.last}};
}

/** The kinds that count as results; see isResult(). */
SqlPart results()
{
    SqlPart part;
    QStringList marks;
    for (const auto &row : enumNames<EntryKind>) {
        if (!isResult(row.value))
            continue;
        marks << u"?"_s;
        part.values << QString(row.name);
    }
    part.sql = u"e.kind IN (%1)"_s.arg(marks.join(u", "));
    return part;
}

SqlPart trait(SearchTrait trait)
{
    switch (trait) {
    case SearchTrait::Starred:
        return {u"e.starred = 1"_s};
    case SearchTrait::Released:
        return {u"e.audience <> 'private'"_s};
    case SearchTrait::Private:
        return {u"e.audience = 'private'"_s};
    case SearchTrait::AboveAndBeyond:
        return {u"e.above_and_beyond = 1"_s};
    case SearchTrait::Result:
        return results();
    case SearchTrait::Lasting:
        return {u"e.lasting = 'lasts'"_s};
    case SearchTrait::Ended:
        return {u"e.lasting = 'ended'"_s};
    }
    Q_UNREACHABLE_RETURN(SqlPart());
}

/** What is in the trash is no part of an entry. */
SqlPart linked(QLatin1StringView table)
{
    return {u"EXISTS (SELECT 1 FROM entry_%1 l CROSS JOIN %1 r ON r.id = l.%1_id "
            "WHERE l.entry_id = e.id AND r.deleted_at IS NULL)"_s.arg(table)};
}

SqlPart part(SearchPart part)
{
    switch (part) {
    case SearchPart::Metric:
        return {u"EXISTS (SELECT 1 FROM metric l WHERE l.entry_id = e.id)"_s};
    case SearchPart::Attachment:
        return {u"EXISTS (SELECT 1 FROM attachment l WHERE l.entry_id = e.id)"_s};
    case SearchPart::Text:
        return {u"e.body <> ''"_s};
    case SearchPart::Situation:
    case SearchPart::Action:
    case SearchPart::Result:
        return {u"e.%1 <> ''"_s.arg(nameOf(part))};
    default:
        return linked(std::ranges::find(linkedKinds, part, &LinkedKind::part)->table);
    }
}

SqlPart single(const SearchCondition &condition)
{
    if (const auto *kind = std::get_if<EntryKind>(&condition.value))
        return {u"e.kind = ?"_s, {nameOf(*kind)}};
    if (const auto *audience = std::get_if<Audience>(&condition.value))
        return {u"e.audience = ?"_s, {nameOf(*audience)}};
    if (const auto *wanted = std::get_if<SearchTrait>(&condition.value))
        return trait(*wanted);
    if (const auto *wanted = std::get_if<SearchPart>(&condition.value))
        return part(*wanted);
    return within(std::get<DateSpan>(condition.value));
}

struct NamedId
{
    QByteArray id;
    QString name;
};

NamedId namedFrom(const QSqlQuery &row)
{
    return {row.value(0).toByteArray(), row.value(1).toString()};
}

/** Whether one of the name's words begins with what was written, as a list of suggestions offers it. */
bool suits(const QString &name, const QString &beginning)
{
    for (qsizetype at = name.indexOf(beginning); at >= 0; at = name.indexOf(beginning, at + 1)) {
        if (at == 0 || !name.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

/** The name that is meant, else all of which a word begins so: "dana" is everybody called Dana. */
QList<NamedId> meantBy(const QString &written, const QList<NamedId> &all)
{
    NameIndex index;
    for (const NamedId &named : all)
        index.append(named.name);
    QList<NamedId> meant;
    for (const qsizetype place : index.placesOf(written))
        meant << all.at(place);
    if (!meant.isEmpty())
        return meant;
    const QString beginning = foldedName(written);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (suits(index.folded().at(i), beginning))
            meant << all.at(i);
    }
    return meant;
}

QString hexOf(const QList<NamedId> &all)
{
    QStringList quoted;
    for (const NamedId &named : all)
        quoted << u'"' + QString::fromLatin1(named.id.toHex()) + u'"';
    return u'[' + quoted.join(u',') + u']';
}

} // namespace

Result<SearchConditions> SearchConditions::of(Session &session, const SearchQuery &query)
{
    SearchConditions made(session);
    QList<SearchCondition> alternatives;
    for (const SearchCondition &condition : query.conditions) {
        if (!condition.isUnderstood())
            continue;
        if (isAlternative(condition))
            alternatives << condition;
        else if (const auto added = made.add(condition); !added)
            return std::unexpected(added.error());
    }
    for (const SearchField field : {SearchField::Kind, SearchField::Audience, SearchField::On}) {
        QList<SearchCondition> ofField;
        std::ranges::copy_if(alternatives, std::back_inserter(ofField),
                             [field](const SearchCondition &condition) { return condition.field == field; });
        made.addAnyOf(ofField);
    }
    return made;
}

Result<void> SearchConditions::add(const SearchCondition &condition)
{
    if (std::holds_alternative<QString>(condition.value))
        return addNamed(condition);
    if (condition.field == SearchField::From || condition.field == SearchField::To)
        addDates(condition);
    else
        require(single(condition), condition.isExcluded);
    return {};
}

/** From its first day on, or up to its last; without that, what lies before or behind it. */
void SearchConditions::addDates(const SearchCondition &condition)
{
    const DateSpan &span = std::get<DateSpan>(condition.value);
    const bool isFrom = (condition.field == SearchField::From) != condition.isExcluded;
    if (isFrom) {
        const QDate first = condition.isExcluded ? span.last.addDays(1) : span.first;
        m_first = m_first.isValid() ? std::max(m_first, first) : first;
        require({u"e.date >= ?"_s, {first}}, false);
    } else {
        const QDate last = condition.isExcluded ? span.first.addDays(-1) : span.last;
        m_last = m_last.isValid() ? std::min(m_last, last) : last;
        require({u"e.date <= ?"_s, {last}}, false);
    }
}

Result<void> SearchConditions::addNamed(const SearchCondition &condition)
{
    const auto kind = std::ranges::find(linkedKinds, condition.field, &LinkedKind::field);
    const auto all =
        m_session.rows(u"SELECT id, name FROM %1 WHERE deleted_at IS NULL"_s.arg(kind->table), {}, namedFrom);
    if (!all)
        return std::unexpected(all.error());
    const QString ids = hexOf(meantBy(std::get<QString>(condition.value), *all));
    const QString meant = u"l.%1_id IN (SELECT unhex(value) FROM json_each(?))"_s.arg(kind->table);
    require({u"EXISTS (SELECT 1 FROM entry_%1 l WHERE l.entry_id = e.id AND %2)"_s.arg(kind->table, meant), {ids}},
            condition.isExcluded);
    if (condition.isExcluded)
        return {};
    return narrowTo({u"SELECT DISTINCT l.entry_id FROM entry_%1 l WHERE %2"_s.arg(kind->table, meant), {ids}});
}

/** The fewest are gone through. */
Result<void> SearchConditions::narrowTo(const SqlPart &entries)
{
    const QString sql = u"SELECT count(*) FROM (%1 LIMIT ?)"_s.arg(entries.sql);
    return m_session.value(sql, entries.values + QVariantList{few + 1}).transform([&](const QVariant &counted) {
        const qsizetype count = counted.toLongLong();
        if (count > few || (!m_among.sql.isEmpty() && count >= m_amongCount))
            return;
        m_among = entries;
        m_amongCount = count;
    });
}

void SearchConditions::addAnyOf(const QList<SearchCondition> &conditions)
{
    QStringList any;
    QVariantList values;
    for (const SearchCondition &condition : conditions) {
        const SqlPart part = single(condition);
        any << part.sql;
        values += part.values;
    }
    if (any.isEmpty())
        return;
    require({u'(' + any.join(u" OR ") + u')', values}, false);
    if (conditions.constFirst().field != SearchField::On)
        return;
    QList<DateSpan> spans;
    for (const SearchCondition &condition : conditions)
        spans << std::get<DateSpan>(condition.value);
    const QDate first = std::ranges::min(spans, {}, &DateSpan::first).first;
    const QDate last = std::ranges::max(spans, {}, &DateSpan::last).last;
    m_first = m_first.isValid() ? std::max(m_first, first) : first;
    m_last = m_last.isValid() ? std::min(m_last, last) : last;
}

void SearchConditions::require(const SqlPart &part, bool isExcluded)
{
    m_where.sql += (isExcluded ? u" AND NOT "_s : u" AND "_s) + part.sql;
    m_where.values += part.values;
}

} // namespace Headway
