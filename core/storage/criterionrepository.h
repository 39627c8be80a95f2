// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "criterion.h"
#include "repositoryfor.h"
#include "textrecordrepository.h"

namespace Headway {

/** Reads and writes what the next level expects. */
using CriterionRepository = TextRecordRepository<Criterion>;

template<>
struct RepositoryOf<Criterion>
{
    using Type = CriterionRepository;
};

} // namespace Headway
