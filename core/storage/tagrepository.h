// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repositoryfor.h"
#include "tag.h"
#include "textrecordrepository.h"

namespace Headway {

/** Reads and writes tags. */
using TagRepository = TextRecordRepository<Tag>;

template<>
struct RepositoryOf<Tag>
{
    using Type = TagRepository;
};

} // namespace Headway
