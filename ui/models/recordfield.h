// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QUuid>

namespace Headway {

/** One field of one record, by a name that stays the same whatever is done to it: starring and unstarring are one. */
struct RecordField
{
    QUuid record = {};
    QLatin1StringView name = {};

    /** What makes the edits of one visit to the field one action; empty for a choice, which is one of its own. */
    QString visitKey(int visit) const
    {
        const QString id = record.toString(QUuid::WithoutBraces);
        return visit == 0 ? QString() : QStringLiteral("%1/%2/%3").arg(name, id).arg(visit);
    }

    friend bool operator==(const RecordField &, const RecordField &) = default;
};

} // namespace Headway
