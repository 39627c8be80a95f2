// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

namespace Headway {

/** A timeline for formats that have no drawing: its caption, and a list of lanes with the dates of their marks. */
Blocks timelineInWords(const TimelineFigure &figure, const QLocale &locale);

} // namespace Headway
