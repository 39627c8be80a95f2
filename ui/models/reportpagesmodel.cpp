// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportpagesmodel.h"

using namespace Qt::StringLiterals;

namespace Headway {

void ReportPagesModel::show(const PagedReport &report)
{
    m_report = report;
    resizeTo(report.pageCount());
    for (QList<OutlineEntry> &headings : m_headings)
        headings.clear();
    for (const OutlineEntry &entry : report.outline()) {
        if (entry.position.page < m_headings.size())
            m_headings[entry.position.page] << entry;
    }
    if (!m_headings.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_headings.size()) - 1));
}

void ReportPagesModel::resizeTo(int pages)
{
    const int now = int(m_headings.size());
    if (pages > now) {
        beginInsertRows({}, now, pages - 1);
        m_headings.resize(pages);
        endInsertRows();
    } else if (pages < now) {
        beginRemoveRows({}, pages, now - 1);
        m_headings.resize(pages);
        endRemoveRows();
    }
}

QString ReportPagesModel::headingAt(const PagePosition &place) const
{
    QString heading;
    for (const OutlineEntry &entry : m_report.outline()) {
        const bool above =
            entry.position.page < place.page || (entry.position.page == place.page && entry.position.y <= place.y);
        if (!above)
            break;
        heading = entry.title;
    }
    return heading;
}

QVariant ReportPagesModel::cell(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("Page %1").arg(row + 1);
    case HeadingsRole:
        return QVariant::fromValue(m_headings.at(row));
    case ContinuedRole:
        return m_headings.at(row).isEmpty() ? headingAt({row, 0}) : QString();
    case Qt::AccessibleTextRole: {
        QStringList parts{tr("Page %1").arg(row + 1)};
        for (const OutlineEntry &entry : m_headings.at(row))
            parts << entry.title;
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace Headway
