// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcontrol.h"

#include <QByteArray>

namespace Headway {

class Session;

/**
 * The whole career as JSON, private records included: it is for its owner. What is in the trash is left out.
 *
 *     {"format": "headway-career", "version": 1, "profile": {…}, "asks": […], "entries": […], "goals": […],
 *      "people": […], "tags": […]}
 *
 * Keys are the names of the fields in snake_case and stand in the order of the alphabet; entries stand from the oldest
 * to the newest. Links are names. The same career gives the same bytes.
 */
Result<QByteArray> careerAsJson(Session &session, const ImportControl &control = {});

} // namespace Headway
