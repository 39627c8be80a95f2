// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerclaim.h"
#include "careerwindow.h"

namespace Headway {

/** A career whose window is gone, while its file is written for the last time. It keeps its claim until then. */
struct RetiredCareer
{
    std::unique_ptr<CareerClaim> claim;
    std::unique_ptr<CareerWindow> window; ///< Goes before the claim does.
};

} // namespace Headway
