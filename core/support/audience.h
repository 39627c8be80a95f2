// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enumnames.h"

#include <QList>

namespace Headway {

/** Who may read a record. A ladder: each step may read what the steps above it in this list were kept from. */
enum class Audience {
    Private, ///< I alone.
    Sponsor, ///< I and those I trust.
    Boss,    ///< May go on paper to the boss.
};

template<>
inline constexpr auto enumNames<Audience> = enumTable<Audience>({
    {Audience::Private, QLatin1StringView("private")},
    {Audience::Sponsor, QLatin1StringView("sponsor")},
    {Audience::Boss, QLatin1StringView("boss")},
});

/** Whether paper made for `reader` may hold a record released to `record`. Paper for me alone may hold all. */
constexpr bool mayRead(Audience reader, Audience record)
{
    return int(record) >= int(reader);
}

/** What people see: "Private", "Sponsors", "Boss". */
QString label(Audience audience);

inline QList<Audience> allAudiences()
{
    return {Audience::Private, Audience::Sponsor, Audience::Boss};
}

} // namespace Headway
