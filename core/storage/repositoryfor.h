// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Headway {

/**
 * Which repository reads and writes a kind of record: each repository's header says so for its own, so that what is
 * done to all kinds alike is written once, for any `Record`.
 */
template<typename Record>
struct RepositoryOf;

template<typename Record>
using RepositoryFor = typename RepositoryOf<Record>::Type;

} // namespace Headway
