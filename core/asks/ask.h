// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "id.h"

#include <QDate>
#include <QString>

namespace Headway {

/** What is asked for, specific enough that somebody else can repeat it. */
struct Ask
{
    AskId id;
    QString what;             ///< "Promotion to Nurse Manager, Ward 7".
    QDate effectiveDate = {}; ///< From when; null while it is open.
    QString whyNow = {};      ///< Markdown.
    QString sentence = {};    ///< The one sentence that the boss can repeat upward.
    Audience audience = Audience::Private;

    friend bool operator==(const Ask &, const Ask &) = default;
};

} // namespace Headway
