// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ask.h"
#include "entrylinknames.h"
#include "entryrepository.h"
#include "namedrecords.h"
#include "savedsearch.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Headway {

QJsonObject toJson(const Person &person);
QJsonObject toJson(const Goal &goal);
QJsonObject toJson(const Tag &tag);
QJsonObject toJson(const Ask &ask);
QJsonObject toJson(const Strength &strength);
QJsonObject toJson(const Criterion &criterion);
QJsonObject toJson(const SavedSearch &search);

/** Writes entries as JSON, with the names of what they are linked to. */
class EntryJson final
{
public:
    explicit EntryJson(const NamedRecords &records);

    QJsonObject of(const Entry &entry) const;
    /** Without the body and the instants, as a list has it. */
    QJsonObject of(const EntrySummary &entry) const;

private:
    template<typename Record>
    QJsonObject common(const Record &entry) const;
    QJsonArray partsAsJson(const QList<EntryPerson> &people) const;

    EntryLinkNames m_names;
};

} // namespace Headway
