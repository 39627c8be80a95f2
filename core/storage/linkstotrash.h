// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Headway {

/** What becomes of an entry's links to records that are in the trash. */
enum class LinksToTrash {
    Hidden, ///< As people see the entry. They stay in the file, and come back with the record.
    Given,  ///< As those need to know who decide what may be printed.
};

} // namespace Headway
