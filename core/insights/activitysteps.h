// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QLocale;

namespace Headway {

class JournalActivity;

/** Counts of a day sorted into at most four steps, as many as can be told apart by a colour's depth. */
class ActivitySteps final
{
public:
    static constexpr int mostSteps = 4;

    ActivitySteps() = default;
    explicit ActivitySteps(const JournalActivity &activity);
    /** Up to what a busy day has in even steps; the last goes on to `most`. */
    ActivitySteps(int busy, int most);

    int count() const { return int(m_least.size()); }
    /** From 1 to count(); 0 for a day without entries. */
    int stepOf(int entries) const;
    /** "1", "2–3", "4+". */
    QString label(int step, const QLocale &locale) const;

    friend bool operator==(const ActivitySteps &, const ActivitySteps &) = default;

private:
    QList<int> m_least; ///< Of each step; rising.
    int m_most = 0;
};

} // namespace Headway
