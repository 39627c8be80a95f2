// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audience.h"

#include <QCoreApplication>

namespace Headway {

QString label(Audience audience)
{
    switch (audience) {
    case Audience::Private:
        return QCoreApplication::translate("Headway::Audience", "Private", "who may read a record: only me");
    case Audience::Sponsor:
        return QCoreApplication::translate("Headway::Audience", "Sponsors",
                                           "who may read a record: me and my sponsors");
    case Audience::Boss:
        return QCoreApplication::translate("Headway::Audience", "Boss", "who may read a record: also my boss");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace Headway
