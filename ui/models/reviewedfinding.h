// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"

#include <QDate>

namespace Headway {

/** A finding with what is shown of its entry. */
struct ReviewedFinding
{
    Finding finding;
    QString title = {}; ///< Of the entry; empty where the finding is about the whole period.
    QDate date = {};

    friend bool operator==(const ReviewedFinding &, const ReviewedFinding &) = default;
};

} // namespace Headway
