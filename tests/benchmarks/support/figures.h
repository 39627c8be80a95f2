// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace Headway {

/** Measured times in milliseconds, and what is told of them. */
class Figures final
{
public:
    void add(double milliseconds) { m_values << milliseconds; }
    double at(double share) const
    {
        QList<double> sorted = m_values;
        std::ranges::sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.at(std::min(sorted.size() - 1, qsizetype(share * double(sorted.size()))));
    }
    double median() const { return at(0.5); }

    void print(const char *what) const
    {
        std::printf("%-52s median %8.2f ms   95 %% %8.2f ms   99 %% %8.2f ms   (%lld times)\n", what, median(),
                    at(0.95), at(0.99), qint64(m_values.size()));
    }

private:
    QList<double> m_values;
};

inline void printRatio(const char *what, double measured, double floor)
{
    std::printf("%-52s %.2f times\n", what, floor > 0 ? measured / floor : 0);
    std::fflush(stdout);
}

/** Runs `work` and gives its time in milliseconds. */
template<typename Work>
double timeOf(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/** The most memory this process ever held, in MB; 0 where the system does not tell. */
inline double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace Headway
