// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enumnames.h"
#include "id.h"

#include <QList>
#include <QString>

namespace Headway {

/** Where a finding is mended. */
enum class FindingField {
    None, ///< In no entry: by one that is still to be written.
    Date,
    Text, ///< The title and the body.
    Result,
    Figures,
    People,
    Goals,
};

template<>
inline constexpr auto enumNames<FindingField> = enumTable<FindingField>({
    {FindingField::None, QLatin1StringView("none")},
    {FindingField::Date, QLatin1StringView("date")},
    {FindingField::Text, QLatin1StringView("text")},
    {FindingField::Result, QLatin1StringView("result")},
    {FindingField::Figures, QLatin1StringView("figures")},
    {FindingField::People, QLatin1StringView("people")},
    {FindingField::Goals, QLatin1StringView("goals")},
});

/** One thing that a reader of the evidence would miss. */
struct Finding
{
    QString rule;  ///< Its stable id: "no_number".
    EntryId entry; ///< Null where it is about a whole period.
    FindingField field = FindingField::None;
    QString why;                ///< A sentence for people.
    CriterionId criterion = {}; ///< Which nothing shows; null where it is about none.

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace Headway
