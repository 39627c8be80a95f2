// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ask.h"
#include "followedquery.h"

#include <QObject>

namespace Headway {

/** The asks of a career, the newest first. Read as CareerNames reads: a few at once, many beside the window's thread.
 */
class CareerAsks final : public QObject
{
    Q_OBJECT

public:
    explicit CareerAsks(Career &career, QObject *parent = nullptr);

    const QList<Ask> &all() const { return m_asks; }
    /** Whether it is known which there are; until then there are none. */
    bool isRead() const { return m_isRead; }
    /** Why they could not be read; those that were read before stay. */
    const std::optional<Error> &failure() const { return m_failure; }
    void reload() { m_query.refresh(); }

Q_SIGNALS:
    void changed();

private:
    void take(const Result<QList<Ask>> &read);

    QList<Ask> m_asks;
    std::optional<Error> m_failure;
    bool m_isRead = false;
    FollowedQuery<QList<Ask>> m_query;
};

} // namespace Headway
