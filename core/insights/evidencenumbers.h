// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Headway {

/** Numbers evidence in the order in which a report first cites it: E1, E2 … */
class EvidenceNumbers final
{
public:
    /** The number of an entry, given out on its first citation. */
    QString cite(const EntryId &entry);

    /** What was cited, E1 first. */
    const QList<EntryId> &cited() const { return m_cited; }

private:
    QList<EntryId> m_cited;
    QHash<EntryId, qsizetype> m_numbers;
};

} // namespace Headway
