// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Headway {

/** Where the published snapshot stands, for the status line. */
enum class PublishState { Published, Waiting, Publishing, Failed };

} // namespace Headway
