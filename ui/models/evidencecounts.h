// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "readworker.h"

#include <QHash>
#include <QObject>

namespace Headway {

class Career;
struct ChangeSet;

/** How many entries show each strength and each criterion. Read beside the window's thread; follows the career. */
class EvidenceCounts final : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceCounts(Career &career, QObject *parent = nullptr);

    int of(const StrengthId &id) const { return m_counts.value(id.uuid()); }
    int of(const CriterionId &id) const { return m_counts.value(id.uuid()); }

Q_SIGNALS:
    void changed();

private:
    void follow(const ChangeSet &changes);
    void reload();

    QHash<QUuid, int> m_counts; ///< No two records have one id, of whatever kind they are.
    ReadWorker m_worker;
};

} // namespace Headway
