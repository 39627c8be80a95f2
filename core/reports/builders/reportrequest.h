// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "id.h"
#include "wholefile.h"

#include <QDate>
#include <QLocale>
#include <QSet>
#include <QString>

#include <optional>

namespace Headway {

enum class ReportKind { PromotionCase, JournalExtract };

/** The command line's words. */
template<>
inline constexpr auto enumNames<ReportKind> = enumTable<ReportKind>({
    {ReportKind::PromotionCase, QLatin1StringView("promotion-case")},
    {ReportKind::JournalExtract, QLatin1StringView("journal-extract")},
});

/** What people see: "Promotion case", "Journal extract". */
QString label(ReportKind kind);

/** What a report is to be about, and for whom. Everything that its words depend on beside the career itself. */
struct ReportRequest
{
    ReportKind kind = ReportKind::PromotionCase;
    QDate from = {}; ///< Included.
    QDate to = {};   ///< Included.
    Audience audience = Audience::Boss;
    QString readerName = {}; ///< Whose hands it is meant for; may be empty.
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QDate today = {};               ///< Stands on the report as its date.
    AskId ask = {};                 ///< Which ask a promotion case makes; null: the newest.
    QSet<QString> sectionsOff = {}; ///< Ids from sectionsOf(); all others are on.
    /** The entries that a search found, where one narrows a journal extract to them; none: all of the period. */
    std::optional<QSet<EntryId>> found = {};
    QString search = {}; ///< What was searched for. It may name anybody: for the author's own eyes.

    bool isOn(QLatin1StringView section) const { return !sectionsOff.contains(section); }
    bool covers(QDate date) const { return (from.isNull() || date >= from) && (to.isNull() || date <= to); }
    bool asksFor(const EntryId &entry) const { return !found || found->contains(entry); }

    friend bool operator==(const ReportRequest &, const ReportRequest &) = default;
};

/**
 * What is printed when nothing else is said: a promotion case for the boss over the twelve months up to today, a
 * journal extract for oneself over the three months up to today.
 */
ReportRequest defaultRequest(ReportKind kind, QDate today, const QLocale &locale);

/**
 * Who may read its file: one that is private, nobody but its author, as with every export. All others are written to be
 * given away, often in a folder that is shared for that; there the folder's usual rights hold.
 */
Readers fileReaders(const ReportRequest &request);

/** A part of a report that can be switched off. Sections that have no data are left out by themselves. */
struct ReportSection
{
    QLatin1StringView id; ///< Stable: settings keep it, and links within the report lead to it.
    QString title;        ///< Translated.
};
QList<ReportSection> sectionsOf(ReportKind kind);

} // namespace Headway
