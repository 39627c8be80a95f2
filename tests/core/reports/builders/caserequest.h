// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "builtreport.h"
#include "entrybuilder.h"
#include "promotioncasebuilder.h"

namespace Headway {

inline ReportRequest request()
{
    return defaultRequest(ReportKind::PromotionCase, QDate(2026, 11, 21),
                          QLocale(QLocale::English, QLocale::UnitedKingdom));
}

inline Entry released(EntryBuilder builder)
{
    return builder.releasedTo(Audience::Boss);
}

/** The blocks under one heading, up to the next of its level or above. */
inline Blocks under(const ReportDocument &document, const QString &title)
{
    Blocks found;
    int level = 0;
    for (const Block &block : document.blocks) {
        const auto *heading = std::get_if<Heading>(&block.content);
        if (level > 0 && heading && heading->level <= level)
            break;
        if (level > 0)
            found.push_back(block);
        else if (heading && heading->text == title)
            level = heading->level;
    }
    return found;
}

} // namespace Headway
