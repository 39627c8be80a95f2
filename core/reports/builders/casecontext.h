// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidencenumbers.h"
#include "evidenceorder.h"
#include "reportcontext.h"

#include <QCoreApplication>

namespace Headway {

/** The words of a promotion case. */
struct CaseText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::PromotionCase)
};

/** What the sections of a promotion case share. Evidence is numbered as they cite it, so they are built in order. */
class CaseContext final : public ReportContext
{
public:
    CaseContext(const ReportRequest &request, const ReportMaterial &material);

    /** Things done, oldest first. */
    const QList<Entry> &results() const { return m_results; }
    /** What went wrong, where it is told what was learned from it; oldest first. */
    const QList<Entry> &setbacks() const { return m_setbacks; }
    /** Words of others, oldest first. */
    const QList<Entry> &voices() const { return m_voices; }
    const QList<EvidenceGroup> &groups() const { return m_groups; }
    /** The ask, where this reader may see it. */
    const std::optional<Ask> &ask() const { return m_ask; }
    /** What the case does not hold: entries and ask that are not released, reflections, and setbacks without a word. */
    const QList<LeftOut> &notHeld() const { return m_notHeld; }

    /** The evidence number of an entry, leading to the appendix where that is printed. */
    Span cite(const Entry &entry);
    /** That the figures of an entry stand on the pages, so that the appendix need not say them once more. */
    void noteFiguresTold(const Entry &entry) { m_figuresTold.insert(entry.id); }
    bool areFiguresTold(const Entry &entry) const { return m_figuresTold.contains(entry.id); }

    /** What was cited so far, E1 first. */
    QList<Entry> cited() const;
    /** `entries` cited, and in the order of their numbers. */
    QList<Entry> byNumber(const QList<Entry> &entries);

private:
    void takeAsk();
    void takeEntries();
    void takeOther(const Entry &entry);

    QList<Entry> m_results;
    QList<Entry> m_voices;
    QList<Entry> m_setbacks;
    QList<EvidenceGroup> m_groups;
    std::optional<Ask> m_ask;
    QList<LeftOut> m_notHeld;
    EvidenceNumbers m_numbers;
    QSet<EntryId> m_figuresTold;
};

} // namespace Headway
