// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activitysteps.h"

#include "journalactivity.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

ActivitySteps::ActivitySteps(const JournalActivity &activity)
    : ActivitySteps(activity.busy(), activity.most())
{}

ActivitySteps::ActivitySteps(int busy, int most)
    : m_most(most)
{
    for (int step = 0; step < mostSteps && busy > 0; ++step) {
        const int least = 1 + step * busy / mostSteps;
        if (m_least.isEmpty() || m_least.constLast() < least)
            m_least << least;
    }
}

int ActivitySteps::stepOf(int entries) const
{
    return int(std::ranges::upper_bound(m_least, entries) - m_least.cbegin());
}

QString ActivitySteps::label(int step, const QLocale &locale) const
{
    const int least = m_least.at(step - 1);
    const bool isLast = step == count();
    const int greatest = isLast ? m_most : m_least.at(step) - 1;
    const QString from = locale.toString(least);
    if (greatest <= least)
        return from;
    return isLast ? QString(from + u'+') : QString(from + u'–' + locale.toString(greatest));
}

} // namespace Headway
