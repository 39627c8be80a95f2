// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QString>

namespace Headway {

/** A record that is edited, with the name that it has where that is done, saved or not: so the undo menu calls it. */
template<typename Record>
struct EditedRecord
{
    Id<Record> id;
    QString name;
};

using EditedEntry = EditedRecord<Entry>;

} // namespace Headway
