// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ask.h"
#include "changeset.h"
#include "readworker.h"
#include "result.h"

#include <QObject>

namespace Headway {

class Career;

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
    void reload();

Q_SIGNALS:
    void changed();

private:
    bool areFew();
    void take(const Result<QList<Ask>> &read);
    void follow(const ChangeSet &changes);

    Career &m_career;
    QList<Ask> m_asks;
    std::optional<Error> m_failure;
    bool m_isRead = false;
    ReadWorker m_worker;
};

} // namespace Headway
