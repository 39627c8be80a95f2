// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedbackedits.h"

#include "linkbyname.h"

#include <algorithm>

namespace Headway {

namespace {

QString partOf(const PersonId &known, const QString &name)
{
    return known.isNull() ? name : known.uuid().toString();
}

QList<PersonId> idsOf(const QList<ToldPerson> &people)
{
    QList<PersonId> ids;
    for (const ToldPerson &person : people)
        ids << person.id;
    return ids;
}

void tell(QList<ToldPerson> &told, const PersonId &person, QDate date)
{
    if (!std::ranges::contains(told, person, &ToldPerson::id))
        told.append({person, date});
}

QString peopleWords()
{
    return FeedbackEdits::tr("Change who gave feedback “%1”");
}

QString toldWords()
{
    return FeedbackEdits::tr("Change who knows of “%1”");
}

QString evidenceWords()
{
    return FeedbackEdits::tr("Change what shows “%1”");
}

QString areaWords()
{
    return FeedbackEdits::tr("Change the reputation of “%1”");
}

} // namespace

QFuture<Result<void>> FeedbackEdits::addGiver(const EditedFeedback &feedback, const PersonId &known,
                                              const QString &name)
{
    const auto change = [name, when = now()](Session &session, Feedback &stored) {
        return idByName<Person>(session, name, when, stored.givers).transform([&](const PersonId &person) {
            if (!stored.givers.contains(person))
                stored.givers << person;
        });
    };
    return edit({peopleWords()}, feedback, {feedback.id.uuid(), Field::givers, partOf(known, name)}, change);
}

QFuture<Result<void>> FeedbackEdits::removeGiver(const EditedFeedback &feedback, const PersonId &known,
                                                 const QString &name)
{
    const auto change = [known, name](Session &session, Feedback &stored) {
        return linkedAs<Person>(session, stored.givers, known, name).transform([&](const PersonId &person) {
            stored.givers.removeAll(person);
        });
    };
    return edit({peopleWords()}, feedback, {feedback.id.uuid(), Field::givers, partOf(known, name)}, change);
}

QFuture<Result<void>> FeedbackEdits::setArea(const EditedFeedback &feedback, const QString &name)
{
    const auto change = [name, when = now()](Session &session, Feedback &stored) {
        return idByName<ReputationArea>(session, name, when, {}).transform([&](const ReputationAreaId &area) {
            stored.area = area;
        });
    };
    return edit({areaWords()}, feedback, {feedback.id.uuid(), Field::area}, change);
}

QFuture<Result<void>> FeedbackEdits::clearArea(const EditedFeedback &feedback)
{
    return setAs(areaWords(), feedback, Field::area, &Feedback::area, {});
}

QFuture<Result<void>> FeedbackEdits::addTold(const EditedFeedback &feedback, const PersonId &known, const QString &name,
                                             QDate date)
{
    const auto change = [name, date, when = now()](Session &session, Feedback &stored) {
        return idByName<Person>(session, name, when, idsOf(stored.told)).transform([&](const PersonId &person) {
            tell(stored.told, person, date);
        });
    };
    return edit({toldWords()}, feedback, {feedback.id.uuid(), Field::told, partOf(known, name)}, change);
}

QFuture<Result<void>> FeedbackEdits::removeTold(const EditedFeedback &feedback, const PersonId &known,
                                                const QString &name)
{
    const auto change = [known, name](Session &session, Feedback &stored) {
        return linkedAs<Person>(session, idsOf(stored.told), known, name).transform([&](const PersonId &goes) {
            stored.told.removeIf([&](const ToldPerson &person) { return person.id == goes; });
        });
    };
    return edit({toldWords()}, feedback, {feedback.id.uuid(), Field::told, partOf(known, name)}, change);
}

QFuture<Result<void>> FeedbackEdits::setToldDate(const EditedFeedback &feedback, const PersonId &person, QDate date)
{
    const auto change = [person, date](Session &, Feedback &stored) -> Result<void> {
        for (ToldPerson &told : stored.told) {
            if (told.id == person)
                told.date = date;
        }
        return {};
    };
    const RecordField field{feedback.id.uuid(), Field::told, person.uuid().toString()};
    return edit({toldWords()}, feedback, field, change);
}

QFuture<Result<void>> FeedbackEdits::addEvidence(const EditedFeedback &feedback, const EntryId &entry)
{
    const auto change = [entry](Session &, Feedback &stored) -> Result<void> {
        if (!stored.evidence.contains(entry))
            stored.evidence << entry;
        return {};
    };
    const RecordField field{feedback.id.uuid(), Field::evidence, entry.uuid().toString()};
    return edit({evidenceWords()}, feedback, field, change);
}

QFuture<Result<void>> FeedbackEdits::removeEvidence(const EditedFeedback &feedback, const EntryId &entry)
{
    const auto change = [entry](Session &, Feedback &stored) -> Result<void> {
        stored.evidence.removeAll(entry);
        return {};
    };
    const RecordField field{feedback.id.uuid(), Field::evidence, entry.uuid().toString()};
    return edit({evidenceWords()}, feedback, field, change);
}

} // namespace Headway
