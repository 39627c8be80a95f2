// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casecontext.h"

#include "casesections.h"

namespace Headway {

CaseContext::CaseContext(const ReportRequest &request, const ReportMaterial &material)
    : ReportContext(request, material)
    , m_notHeld(leftOut())
{
    takeAsk();
    takeEntries();
}

void CaseContext::takeAsk()
{
    const std::optional<Ask> &ask = material().ask;
    if (!ask)
        return;
    const QList<LeftOutReason> reasons = whyNotReleased(*ask);
    if (reasons.isEmpty())
        m_ask = ask;
    else
        m_notHeld.prepend({.what = ask->what, .reasons = reasons, .ask = ask->id});
}

void CaseContext::takeEntries()
{
    for (const Entry &entry : released()) {
        if (isResult(entry.kind))
            m_results.append(entry);
        else if (isVoice(entry.kind))
            m_voices.append(entry);
        else
            takeOther(entry);
    }
    m_groups = groupedByGoal(m_results, material().goals);
}

/** A setback speaks for its author only by what was learned from it, and a thought not at all. */
void CaseContext::takeOther(const Entry &entry)
{
    const bool isSetback = entry.kind == EntryKind::Setback;
    if (isSetback && !entry.body.trimmed().isEmpty()) {
        m_setbacks.append(entry);
        return;
    }
    const auto kind = isSetback ? LeftOutReason::Kind::SetbackAlone : LeftOutReason::Kind::NotEvidence;
    m_notHeld.append({.what = entry.title, .reasons = {{.kind = kind}}, .date = entry.date, .entry = entry.id});
}

Span CaseContext::cite(const Entry &entry)
{
    const QString number = m_numbers.cite(entry.id);
    return Span{.text = number, .target = request().isOn(CaseSectionId::evidence) ? number : QString()};
}

QList<Entry> CaseContext::cited() const
{
    QHash<EntryId, Entry> entries;
    for (const Entry &entry : released())
        entries.insert(entry.id, entry);
    QList<Entry> cited;
    for (const EntryId &id : m_numbers.cited())
        cited.append(entries.value(id));
    return cited;
}

QList<Entry> CaseContext::byNumber(const QList<Entry> &entries)
{
    QSet<EntryId> wanted;
    for (const Entry &entry : entries) {
        m_numbers.cite(entry.id);
        wanted.insert(entry.id);
    }
    QList<Entry> ordered = cited();
    ordered.removeIf([&](const Entry &entry) { return !wanted.contains(entry.id); });
    return ordered;
}

} // namespace Headway
