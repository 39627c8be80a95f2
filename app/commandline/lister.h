// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entryjson.h"
#include "feedback.h"
#include "finding.h"
#include "namedrecords.h"
#include "periodrules.h"
#include "result.h"
#include "searchquery.h"

#include <QCollator>
#include <QLocale>

#include <functional>
#include <optional>

namespace Headway {

class CommandContext;
class Session;

/** Writes one kind of list, as text or as JSON. */
class Lister final
{
public:
    Lister(CommandContext &context, Session &session, const NamedRecords &records, const QLocale &locale);

    Result<void> entries();
    Result<void> people();
    Result<void> goals();
    Result<void> tags();
    Result<void> strengths();
    Result<void> criteria();
    Result<void> asks();
    Result<void> searches();
    Result<void> feedback();
    Result<void> untold();
    Result<void> areas();
    Result<void> findings();

private:
    template<typename Record, typename Line>
    void records(const QList<Record> &all, Line line);
    template<typename Record>
    QList<Record> byName(QList<Record> all) const;
    using WritePage = std::function<void(const QList<EntrySummary> &)>;
    Result<void> allEntries(const WritePage &write);
    Result<void> entriesFound(const SearchQuery &query, const WritePage &write);
    void entry(const EntrySummary &summary, const EntryJson &json);
    QString entryLine(const EntrySummary &summary) const;
    QString marks(const EntrySummary &summary) const;
    Result<std::optional<PersonId>> person() const;
    Result<void> chosenFeedback(const std::function<QList<Feedback>(QList<Feedback>)> &wanted);
    QString feedbackLine(const Feedback &feedback) const;
    Result<EvidencePeriod> period();
    void finding(const Finding &finding, const Entry *entry);
    void begin();
    void element(const QJsonObject &object);
    void end();
    bool isJson() const;

    CommandContext &m_context;
    Session &m_session;
    const NamedRecords &m_records;
    QLocale m_locale;
    QCollator m_collator;
    bool m_isFirst = true;
};

} // namespace Headway
