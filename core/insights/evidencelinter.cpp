// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencelinter.h"

#include "evidenceorder.h"
#include "findingrules.h"

namespace Headway {

QList<Finding> EvidenceLinter::all(const Entry &entry, QDate today) const
{
    if (!isHeadline(entry.kind))
        return {};
    const EntryReading reading = m_reader.read(entry);
    constexpr qsizetype enough = 2;
    if (reading.words < enough)
        return {};
    QList<Finding> found;
    for (const EntryRule &rule : entryRules()) {
        if (const auto field = rule.judge(reading, today))
            found.append({.rule = rule.id, .entry = entry.id, .field = *field, .why = rule.why()});
    }
    return found;
}

QList<Finding> EvidenceLinter::findings(const Entry &entry, QDate today) const
{
    QList<Finding> found = all(entry, today);
    found.removeIf([&](const Finding &finding) { return entry.dismissedFindings.contains(finding.rule); });
    return found;
}

QList<Finding> EvidenceLinter::dismissed(const EvidencePeriod &period, QDate today) const
{
    QList<Finding> found;
    for (const Entry &entry : period.entries) {
        if (!entry.dismissedFindings.isEmpty())
            found += all(entry, today);
        found.removeIf([&](const Finding &finding) {
            return finding.entry == entry.id && !entry.dismissedFindings.contains(finding.rule);
        });
    }
    return found;
}

QList<Finding> EvidenceLinter::findings(const EvidencePeriod &period, QDate today) const
{
    QList<Finding> found;
    for (const PeriodRule &rule : periodRules())
        found += rule.judge(period, today);
    for (const Entry &entry : period.entries)
        found += findings(entry, today);
    return found;
}

} // namespace Headway
