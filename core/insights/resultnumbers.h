// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>

namespace Headway {

/**
 * Tells whether a text holds a number in digits that may be that of a result. Dates, times, ordinals, the marks of
 * lists, and what only names something are none: "3 November", "14:30", "Ward 7", "ISO 9001", "2nd". When in doubt it
 * is one.
 */
class ResultNumbers final
{
public:
    ResultNumbers();

    bool isIn(const QString &text) const;

private:
    QRegularExpression m_expression;
};

} // namespace Headway
