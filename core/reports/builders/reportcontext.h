// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audiencerule.h"
#include "namecheck.h"
#include "reportdocument.h"
#include "reportmaterial.h"
#include "reportrequest.h"

namespace Headway {

/**
 * What every builder needs: the request, the material, and the entries of the period parted into what may be printed
 * and what may not. Sections see only entries that are released.
 */
class ReportContext
{
public:
    ReportContext(const ReportRequest &request, const ReportMaterial &material);

    const ReportRequest &request() const { return m_request; }
    const ReportMaterial &material() const { return m_material; }
    const QLocale &locale() const { return m_request.locale; }

    /** Oldest first; within a day in the order of the journal. */
    const QList<Entry> &released() const { return m_entries.printed; }
    const QList<LeftOut> &leftOut() const { return m_entries.leftOut; }
    /** Why this reader may not see the ask; empty where they may. */
    QList<LeftOutReason> whyNotReleased(const Ask &ask) const;

    /** The people that a released entry names, with their titles; a witness is called one. */
    QString people(const Entry &entry) const;
    /** Those of them who said what it tells. */
    QString givers(const Entry &entry) const;
    /** Those of them whom its title names; who else is linked may only have been there. */
    QString peopleInTitle(const Entry &entry) const;
    QString goals(const Entry &entry) const;
    /** For the author's own paper alone, as the three below. */
    QString tags(const Entry &entry) const;
    QString strengths(const Entry &entry) const;
    QString criteria(const Entry &entry) const;
    QString attachedFiles(const Entry &entry) const;

    /** "Anna Lindqvist · Charge nurse · Ward 7", as far as it is known and this reader may read it. */
    QString author() const;
    /** "Prepared for Helen Marsh · 21 November 2026 · covers …". */
    QString occasion() const;
    /** The days that are asked for; an open end reaches as far as what is printed. Empty where nothing is. */
    QString days() const;
    /** The line at the foot of every page. */
    QString confidentiality() const;

    /** A document with all that every report has, but without its blocks. */
    ReportDocument emptyDocument(const QString &title) const;
    /** The head of the first page: title, whose it is, for whom and when. */
    Blocks titleBlocks(const QString &title) const;
    /** What stands below them where nothing else does. */
    Block nothingToTell() const;

private:
    QList<LeftOutReason> furtherReasons(const Entry &entry) const;
    QString releasedPart(const QString &ofProfile);
    QString selection() const;
    bool isOwnPaper() const { return m_request.audience == Audience::Private; }
    QList<Person> linkedPeople(const Entry &entry) const;

    const ReportRequest &m_request;
    const ReportMaterial &m_material;
    RecordDirectory m_named;
    NameCheck m_names;
    ReleasedEntries m_entries;
    QString m_role;
    QString m_organisation;
};

/** The parts that are not empty, with a middle dot between them that no line ends with. */
QString dotted(QStringList parts);

/** "Handover time: 34 → 19 min (−44 %)"; empty for a metric without a figure. */
QString measured(const Metric &metric, const QLocale &locale);
/** All figures of an entry, with a semicolon between them. */
QString measured(const Entry &entry, const QLocale &locale);

} // namespace Headway
