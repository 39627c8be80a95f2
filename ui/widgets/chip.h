// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

namespace Headway {

/** A record by its name, as a chip shows it. What was just typed has no id, as long as it is not stored. */
struct Chip
{
    QUuid id = {};
    QString name = {};

    friend bool operator==(const Chip &, const Chip &) = default;
};

} // namespace Headway
