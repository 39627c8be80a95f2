// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagedreport.h"
#include "sealedlistmodel.h"

namespace Headway {

/** The pages of a report, a row per page, each with the headings that stand on it. */
class ReportPagesModel final : public SealedListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingsRole = Qt::UserRole, ///< QList<OutlineEntry> of the page, in order
        ContinuedRole,               ///< The section that the page goes on with, where no heading stands on it
    };

    using SealedListModel::SealedListModel;

    void show(const PagedReport &report);
    const PagedReport &report() const { return m_report; }

    QList<OutlineEntry> headings(int page) const { return m_headings.value(page); }
    /** The heading that a place belongs to: the last one above it, or nothing. */
    QString headingAt(const PagePosition &place) const;

protected:
    int rows() const override { return int(m_headings.size()); }
    QVariant cell(int row, int role) const override;

private:
    void resizeTo(int pages);

    PagedReport m_report;
    QList<QList<OutlineEntry>> m_headings; ///< By page.
};

} // namespace Headway

Q_DECLARE_METATYPE(Headway::OutlineEntry)
