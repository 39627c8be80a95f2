// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Headway {

/** An entry as somebody wrote it, and the rules by which a mentor would have something to say to it. */
struct CorpusEntry
{
    QString language;
    Entry entry;
    QStringList findings;
    QStringList missed; ///< Those that the linter is known not to see.
};

namespace Corpus {

inline QStringList strings(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue &one : value.toArray())
        all << one.toString();
    all.sort();
    return all;
}

template<typename Id>
QList<Id> ids(const QJsonValue &names)
{
    QList<Id> all;
    for (qsizetype i = 0; i < names.toArray().size(); ++i)
        all << Id::make();
    return all;
}

inline EntryKind kind(const QJsonValue &value)
{
    const auto found = fromName<EntryKind>(value.toString(QStringLiteral("accomplishment")));
    Q_ASSERT(found);
    return *found;
}

inline std::optional<double> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

inline void readLinks(const QJsonObject &json, Entry &entry)
{
    for (const PersonId &id : ids<PersonId>(json.value(QLatin1StringView("people"))))
        entry.people << EntryPerson(id);
    entry.goals = ids<GoalId>(json.value(QLatin1StringView("goals")));
    entry.criteria = ids<CriterionId>(json.value(QLatin1StringView("criteria")));
    entry.strengths = ids<StrengthId>(json.value(QLatin1StringView("strengths")));
    entry.attachments.resize(json.value(QLatin1StringView("attachments")).toInt());
    entry.dismissedFindings = strings(json.value(QLatin1StringView("dismissed")));
    for (const QJsonValue &figure : json.value(QLatin1StringView("figures")).toArray())
        entry.metrics << Metric{.id = MetricId::make(),
                                .name = figure[QLatin1StringView("name")].toString(),
                                .before = number(figure[QLatin1StringView("before")]),
                                .after = number(figure[QLatin1StringView("after")]),
                                .unit = figure[QLatin1StringView("unit")].toString()};
}

inline Entry entry(const QJsonObject &json, QDate today)
{
    Entry entry{.id = EntryId::make(), .date = today.addDays(-json.value(QLatin1StringView("days_ago")).toInt(10))};
    entry.title = json.value(QLatin1StringView("title")).toString();
    entry.body = json.value(QLatin1StringView("body")).toString();
    entry.kind = kind(json.value(QLatin1StringView("kind")));
    entry.situation = json.value(QLatin1StringView("situation")).toString();
    entry.action = json.value(QLatin1StringView("action")).toString();
    entry.result = json.value(QLatin1StringView("result")).toString();
    entry.aboveAndBeyond = json.value(QLatin1StringView("above_and_beyond")).toBool();
    readLinks(json, entry);
    return entry;
}

} // namespace Corpus

/** All of tests/data/evidence, dated from `today` on back. */
inline QList<CorpusEntry> evidenceCorpus(QDate today)
{
    QList<CorpusEntry> all;
    const QDir folder(QStringLiteral(HEADWAY_TEST_DATA) + QLatin1StringView("/evidence"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &one : json.value(QLatin1StringView("entries")).toArray()) {
            all.append({.language = json.value(QLatin1StringView("language")).toString(),
                        .entry = Corpus::entry(one.toObject(), today),
                        .findings = Corpus::strings(one[QLatin1StringView("findings")]),
                        .missed = Corpus::strings(one[QLatin1StringView("missed")])});
        }
    }
    return all;
}

} // namespace Headway
