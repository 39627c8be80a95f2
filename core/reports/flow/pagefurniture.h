// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagedreport.h"

namespace Headway {

/**
 * The running header and the footer of one page, from the page's upper left corner. The first page goes without a
 * header, since its title says as much.
 */
Drawing pageFurniture(const PagedReport &report, int page, const Page &content, const PageSetup &setup);

} // namespace Headway
