// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "longwork.h"

namespace Headway {

namespace {
constexpr int lookMs = 100;
}

LongWork::LongWork(QObject *parent)
    : QObject(parent)
{
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(*m_progress); });
}

ImportControl LongWork::begin()
{
    m_stop = {};
    *m_progress = 0;
    m_look.start();
    return {m_stop.get_token(), [progress = m_progress](qint64 done, qint64 total) {
                *progress = total > 0 ? int(done * 100 / total) : 0;
            }};
}

void LongWork::end()
{
    m_look.stop();
    m_stop = {};
}

void LongWork::stop()
{
    m_stop.request_stop();
}

} // namespace Headway
