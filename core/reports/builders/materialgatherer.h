// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportmaterial.h"
#include "reportrequest.h"
#include "result.h"

namespace Headway {

class Session;

/** Reads what a report needs from a career file. Call it on the session's thread. */
Result<ReportMaterial> gatherMaterial(Session &session, const ReportRequest &request);

} // namespace Headway
