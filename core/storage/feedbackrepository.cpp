// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedbackrepository.h"

#include "columns.h"
#include "linkrows.h"
#include "recordrows.h"
#include "transaction.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr LinkTable givers{"feedback_giver"_L1, "feedback"_L1, "person"_L1};
constexpr LinkTable evidence{"feedback_evidence"_L1, "feedback"_L1, "entry"_L1};
constexpr LinkTable told{"feedback_told"_L1, "feedback"_L1, "person"_L1, ", l.told_date"_L1};

/** An area in the trash is none, and stays. */
QString select()
{
    return u"SELECT f.id, f.about, a.id, f.asked_date, f.received_date, f.source, f.plainness, f.words, f.change_made, "
           "f.change_date, f.no_change FROM feedback f LEFT JOIN reputation_area a ON a.id = f.area_id AND "
           "a.deleted_at IS NULL WHERE f.deleted_at IS NULL"_s;
}

Feedback feedbackFrom(const QSqlQuery &row)
{
    return {.id = FeedbackId::fromBytes(row.value(0).toByteArray()),
            .about = row.value(1).toString(),
            .area = ReputationAreaId::fromBytes(row.value(2).toByteArray()),
            .askedDate = dateFrom(row.value(3)),
            .receivedDate = dateFrom(row.value(4)),
            .source = row.value(5).toString(),
            .plainness = enumFrom<Plainness>(row.value(6)),
            .words = row.value(7).toString(),
            .change = row.value(8).toString(),
            .changeDate = dateFrom(row.value(9)),
            .noChange = row.value(10).toString()};
}

FeedbackId ownerOf(const QSqlQuery &row)
{
    return FeedbackId::fromBytes(row.value(0).toByteArray());
}

QList<PersonId> idsOf(const QList<ToldPerson> &people)
{
    QList<PersonId> ids;
    for (const ToldPerson &person : people)
        ids << person.id;
    return ids;
}

/** When they were told; that they were is written by then. */
Result<void> writeToldDates(Session &session, const Feedback &stored, const Feedback &wanted)
{
    for (const ToldPerson &person : wanted.told) {
        const auto before = std::ranges::find(stored.told, person.id, &ToldPerson::id);
        if ((before != stored.told.cend() ? before->date : QDate()) == person.date)
            continue;
        const auto written =
            session.execute(u"UPDATE feedback_told SET told_date = ? WHERE feedback_id = ? AND person_id = ?"_s,
                            {person.date, wanted.id.bytes(), person.id.bytes()});
        if (!written)
            return std::unexpected(written.error());
    }
    return {};
}

bool hasSameRow(const Feedback &a, const Feedback &b)
{
    const auto row = [](const Feedback &f) {
        return std::tie(f.about, f.askedDate, f.receivedDate, f.source, f.plainness, f.words, f.change, f.changeDate,
                        f.noChange);
    };
    return row(a) == row(b);
}

} // namespace

FeedbackRepository::FeedbackRepository(Session &session)
    : m_session(session)
{}

Result<std::optional<Feedback>> FeedbackRepository::find(const FeedbackId &id)
{
    return read(select() + u" AND f.id = ?"_s, {id.bytes()}).transform([](const QList<Feedback> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
    });
}

Result<QList<Feedback>> FeedbackRepository::all()
{
    return read(select() + u" ORDER BY f.id DESC"_s, {});
}

/** With the links as they are in the same state of the file. */
Result<QList<Feedback>> FeedbackRepository::read(const QString &sql, const QVariantList &values)
{
    const auto view = ReadView::begin(m_session);
    if (!view)
        return std::unexpected(view.error());
    return m_session.rows(sql, values, feedbackFrom).and_then([this](const QList<Feedback> &found) {
        return withLinks(found);
    });
}

Result<QList<Feedback>> FeedbackRepository::withLinks(QList<Feedback> feedback)
{
    QList<FeedbackId> ids;
    QHash<FeedbackId, Feedback *> byId;
    for (Feedback &one : feedback) {
        ids << one.id;
        byId.insert(one.id, &one);
    }
    const LinksWanted wanted{idList(ids)};
    const auto person = [](const QSqlQuery &row) { return PersonId::fromBytes(row.value(1).toByteArray()); };
    const auto takeGiver = [&](const QSqlQuery &row) { byId[ownerOf(row)]->givers << person(row); };
    const auto takeEntry = [&](const QSqlQuery &row) {
        byId[ownerOf(row)]->evidence << EntryId::fromBytes(row.value(1).toByteArray());
    };
    const auto takeTold = [&](const QSqlQuery &row) {
        byId[ownerOf(row)]->told.append({person(row), dateFrom(row.value(2))});
    };
    return eachLink(m_session, givers, wanted, takeGiver)
        .and_then([&] { return eachLink(m_session, evidence, wanted, takeEntry); })
        .and_then([&] { return eachLink(m_session, told, wanted, takeTold); })
        .transform([&] { return feedback; });
}

Result<int> FeedbackRepository::count(int atMost)
{
    return m_session
        .value(u"SELECT count(*) FROM (SELECT 1 FROM feedback WHERE deleted_at IS NULL LIMIT ?)"_s, {atMost})
        .transform([](const QVariant &count) { return count.toInt(); });
}

Result<void> FeedbackRepository::insert(const Feedback &feedback, const QDateTime &now)
{
    return m_session
        .write(u"INSERT INTO feedback (id, about, created_at, changed_at) VALUES (?, ?, ?, ?)"_s,
               {feedback.id.bytes(), textOf(feedback.about), now, now})
        .and_then([&] { return writeRow(feedback, now); })
        .and_then([&] { return writeBesides({.id = feedback.id, .about = {}}, feedback); });
}

Result<void> FeedbackRepository::update(const Feedback &feedback, const QDateTime &now)
{
    return find(feedback.id).and_then([&](const std::optional<Feedback> &stored) -> Result<void> {
        if (!stored)
            return std::unexpected(recordGone());
        if (*stored == feedback)
            return {};
        return (hasSameRow(*stored, feedback) ? Result<void>() : writeRow(feedback, now)).and_then([&] {
            return writeBesides(*stored, feedback);
        });
    });
}

Result<void> FeedbackRepository::writeRow(const Feedback &feedback, const QDateTime &now)
{
    return expectOne(m_session.execute(
        u"UPDATE feedback SET about = ?, asked_date = ?, received_date = ?, source = ?, plainness = ?, words = ?, "
        "change_made = ?, change_date = ?, no_change = ?, changed_at = ? WHERE id = ?"_s,
        {textOf(feedback.about), feedback.askedDate, feedback.receivedDate, textOf(feedback.source),
         nameOf(feedback.plainness), textOf(feedback.words), textOf(feedback.change), feedback.changeDate,
         textOf(feedback.noChange), now, feedback.id.bytes()}));
}

Result<void> FeedbackRepository::writeArea(const Feedback &stored, const Feedback &wanted)
{
    if (stored.area == wanted.area)
        return {};
    const QVariant area = wanted.area.isNull() ? QVariant() : QVariant(wanted.area.bytes());
    return m_session.write(u"UPDATE feedback SET area_id = ? WHERE id = ?"_s, {area, wanted.id.bytes()});
}

Result<void> FeedbackRepository::writeBesides(const Feedback &stored, const Feedback &wanted)
{
    const QByteArray id = wanted.id.bytes();
    return writeArea(stored, wanted)
        .and_then([&] { return writeLinkRows(m_session, givers, id, bytesOf(stored.givers), bytesOf(wanted.givers)); })
        .and_then(
            [&] { return writeLinkRows(m_session, evidence, id, bytesOf(stored.evidence), bytesOf(wanted.evidence)); })
        .and_then([&] {
            return writeLinkRows(m_session, told, id, bytesOf(idsOf(stored.told)), bytesOf(idsOf(wanted.told)));
        })
        .and_then([&] { return writeToldDates(m_session, stored, wanted); });
}

Result<void> FeedbackRepository::moveToTrash(const FeedbackId &id, const QDateTime &now)
{
    return moveRowToTrash(m_session, "feedback"_L1, id.bytes(), now);
}

} // namespace Headway
