// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "releaseplan.h"
#include "sealedlistmodel.h"

#include <QLocale>

namespace Headway {

/** What a report does not hold, and why; a row per record. For its author's screen only. */
class LeftOutModel final : public SealedListModel
{
    Q_OBJECT

public:
    enum Role {
        ReasonRole = Qt::UserRole, ///< "3 November 2026 · Not released to this reader"
        EntryIdRole,               ///< QByteArray, the id's bytes; empty where it is no entry
        CanBeReleasedRole,         ///< bool
    };

    using SealedListModel::SealedListModel;

    /** Only the rows that differ are removed and inserted, so that selection and scroll position survive. */
    void show(const QList<LeftOut> &leftOut);
    const QList<LeftOut> &all() const { return m_leftOut; }

protected:
    int rows() const override { return int(m_leftOut.size()); }
    QVariant cell(int row, int role) const override;

private:
    QString reasonText(const LeftOut &leftOut) const;
    void removeRun(qsizetype at, qsizetype count);
    void insertRun(qsizetype at, const QList<LeftOut> &run);

    QList<LeftOut> m_leftOut;
    QLocale m_locale;
};

} // namespace Headway
