// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcontrol.h"

#include <QCoreApplication>

namespace Headway {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::JournalImporter)
};

} // namespace

Result<void> ImportControl::goOn(qint64 done, qint64 total) const
{
    report(done, total);
    return stop.stop_requested() ? Result<void>(std::unexpected(importCancelled())) : Result<void>();
}

Error importCancelled()
{
    return {Error::Kind::Cancelled, ImportText::tr("The import was cancelled; nothing was imported.")};
}

} // namespace Headway
