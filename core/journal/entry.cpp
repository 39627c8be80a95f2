// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry.h"

#include <QCoreApplication>

namespace Headway {

namespace {
struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::Entry)
};
} // namespace

QString label(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Accomplishment:
        return EntryText::tr("Accomplishment");
    case EntryKind::Initiative:
        return EntryText::tr("Initiative");
    case EntryKind::GoalResult:
        return EntryText::tr("Goal result");
    case EntryKind::Praise:
        return EntryText::tr("Praise");
    case EntryKind::Feedback:
        return EntryText::tr("Feedback");
    case EntryKind::Learning:
        return EntryText::tr("Learning");
    case EntryKind::Setback:
        return EntryText::tr("Setback");
    case EntryKind::Reflection:
        return EntryText::tr("Reflection");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString label(Lasting lasting)
{
    switch (lasting) {
    case Lasting::Unsaid:
        return EntryText::tr("Not said");
    case Lasting::Lasts:
        return EntryText::tr("It lasts");
    case Lasting::Ended:
        return EntryText::tr("It ended");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace Headway
