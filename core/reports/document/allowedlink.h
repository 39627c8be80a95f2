// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/**
 * `address` percent-encoded where a report may lead to it: https, http (with a host) or mailto (with an address), and
 * of a length that a person could have meant. Empty for all others.
 */
QString allowedLink(const QString &address);

} // namespace Headway
