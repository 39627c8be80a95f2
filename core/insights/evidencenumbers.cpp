// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencenumbers.h"

using namespace Qt::StringLiterals;

namespace Headway {

QString EvidenceNumbers::cite(const EntryId &entry)
{
    auto number = m_numbers.find(entry);
    if (number == m_numbers.end()) {
        m_cited.append(entry);
        number = m_numbers.insert(entry, m_cited.size());
    }
    return u"E%1"_s.arg(*number);
}

} // namespace Headway
