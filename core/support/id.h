// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "uuid7.h"

#include <QHashFunctions>
#include <QMetaType>

namespace Headway {

/** The identity of one record. Each kind of record has a type of its own, so that one cannot stand for another. */
template<typename Record>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {}

    static Id make() { return Id(makeUuid7()); }
    static Id fromBytes(const QByteArray &bytes) { return Id(QUuid::fromRfc4122(bytes)); }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    /** The 16 bytes in network order, as the career file keeps them. */
    QByteArray bytes() const { return m_uuid.toRfc4122(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.bytes() < b.bytes(); }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

struct Ask;
struct Attachment;
struct CareerFile;
struct Criterion;
struct Entry;
struct Feedback;
struct Goal;
struct Metric;
struct Person;
struct ReputationArea;
struct SavedSearch;
struct Strength;
struct Tag;

using AskId = Id<Ask>;
using AttachmentId = Id<Attachment>;
using CareerId = Id<CareerFile>;
using CriterionId = Id<Criterion>;
using EntryId = Id<Entry>;
using FeedbackId = Id<Feedback>;
using GoalId = Id<Goal>;
using MetricId = Id<Metric>;
using PersonId = Id<Person>;
using ReputationAreaId = Id<ReputationArea>;
using SavedSearchId = Id<SavedSearch>;
using StrengthId = Id<Strength>;
using TagId = Id<Tag>;

} // namespace Headway
