// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "galley.h"
#include "reportdocument.h"

namespace Headway {

/** The title of a report that goes on to say for itself whose it is. */
void setTitle(const Heading &title, const Place &place, Galley &galley);

/** The head of a report whose blocks begin with something else: the title, whose it is, and the day it was made for. */
void setTitleBlock(const ReportDocument &document, const Place &place, Galley &galley);

} // namespace Headway
