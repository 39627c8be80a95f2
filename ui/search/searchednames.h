// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchcompletion.h"

namespace Headway {

class CareerNames;

/** The names that a career's operators may mean. */
SearchNames searchNames(const CareerNames &names);

} // namespace Headway
