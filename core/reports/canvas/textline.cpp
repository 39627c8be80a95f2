// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textline.h"

namespace Headway {

qsizetype endOfCluster(const TextRun &run, qsizetype first)
{
    qsizetype last = first + 1;
    while (last < run.glyphs.size() && run.clusters[last] == run.clusters[first])
        ++last;
    return last;
}

QString textOfCluster(const TextRun &run, qsizetype first, qsizetype last)
{
    const qsizetype begin = run.clusters[first];
    const bool atEnd = last >= run.glyphs.size();
    return run.text.mid(begin, atEnd ? -1 : run.clusters[last] - begin);
}

} // namespace Headway
