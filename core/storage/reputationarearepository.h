// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repositoryfor.h"
#include "reputationarea.h"
#include "textrecordrepository.h"

namespace Headway {

/** Reads and writes reputation areas. */
using ReputationAreaRepository = TextRecordRepository<ReputationArea>;

template<>
struct RepositoryOf<ReputationArea>
{
    using Type = ReputationAreaRepository;
};

} // namespace Headway
