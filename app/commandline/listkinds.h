// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lister.h"

#include <QStringList>

#include <array>

namespace Headway {

/** A kind of list, by the command line's word for it, and who writes it. */
struct ListKind
{
    QLatin1StringView name;
    Result<void> (Lister::*write)();
};

inline constexpr std::array listKinds{ListKind{QLatin1StringView("entries"), &Lister::entries},
                                      ListKind{QLatin1StringView("people"), &Lister::people},
                                      ListKind{QLatin1StringView("goals"), &Lister::goals},
                                      ListKind{QLatin1StringView("tags"), &Lister::tags},
                                      ListKind{QLatin1StringView("strengths"), &Lister::strengths},
                                      ListKind{QLatin1StringView("criteria"), &Lister::criteria},
                                      ListKind{QLatin1StringView("asks"), &Lister::asks},
                                      ListKind{QLatin1StringView("findings"), &Lister::findings},
                                      ListKind{QLatin1StringView("feedback"), &Lister::feedback},
                                      ListKind{QLatin1StringView("untold"), &Lister::untold},
                                      ListKind{QLatin1StringView("reputation"), &Lister::areas},
                                      ListKind{QLatin1StringView("searches"), &Lister::searches}};

/** "entries, people, …", for sentences that say which there are. */
inline QString allListNames()
{
    QStringList names;
    for (const ListKind &kind : listKinds)
        names << kind.name;
    return names.join(QLatin1StringView(", "));
}

} // namespace Headway
