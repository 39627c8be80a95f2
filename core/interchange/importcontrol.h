// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <functional>
#include <stop_token>

namespace Headway {

/** How long work is watched and stopped from another thread. */
struct ImportControl
{
    std::stop_token stop = {};
    std::function<void(qint64 done, qint64 total)> progress = {}; ///< Called on the worker's thread.

    void report(qint64 done, qint64 total) const
    {
        if (progress)
            progress(done, total);
    }

    /** Reports how far it is, and says by Error::Kind::Cancelled where it is to stop there. */
    Result<void> goOn(qint64 done, qint64 total) const;
};

/** Why there is no journal, or nothing of it was imported: somebody asked to stop. */
Error importCancelled();

} // namespace Headway
