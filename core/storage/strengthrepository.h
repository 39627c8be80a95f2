// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repositoryfor.h"
#include "strength.h"
#include "textrecordrepository.h"

namespace Headway {

/** Reads and writes strengths. */
using StrengthRepository = TextRecordRepository<Strength>;

template<>
struct RepositoryOf<Strength>
{
    using Type = StrengthRepository;
};

} // namespace Headway
