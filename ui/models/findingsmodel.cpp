// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingsmodel.h"

#include "findingrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

QList<FindingsModel::Row> FindingsModel::rowsOf(const QList<ReviewedFinding> &findings)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const QString rule = findings.at(i).finding.rule;
        if (i == 0 || findings.at(i - 1).finding.rule != rule) {
            const auto count = std::ranges::count_if(
                findings, [&rule](const ReviewedFinding &one) { return one.finding.rule == rule; });
            //: What findings have in common, and how many there are: "No number · 3"
            rows.append({.rule = tr("%1 · %2").arg(ruleLabel(rule)).arg(count)});
        }
        rows.append({.finding = findings.at(i)});
    }
    return rows;
}

void FindingsModel::show(const QList<ReviewedFinding> &findings)
{
    const QList<Row> wanted = rowsOf(findings);
    m_count = int(findings.size());
    const auto changed = std::ranges::mismatch(m_rows, wanted).in1 - m_rows.begin();
    const qsizetype most = std::min(m_rows.size(), wanted.size()) - changed;
    qsizetype behind = 0;
    while (behind < most && m_rows.at(m_rows.size() - 1 - behind) == wanted.at(wanted.size() - 1 - behind))
        ++behind;
    replace(changed, m_rows.size() - changed - behind, wanted.sliced(changed, wanted.size() - changed - behind));
}

void FindingsModel::replace(qsizetype at, qsizetype count, const QList<Row> &run)
{
    if (count > 0) {
        beginRemoveRows({}, int(at), int(at + count) - 1);
        m_rows.remove(at, count);
        endRemoveRows();
    }
    if (!run.isEmpty()) {
        beginInsertRows({}, int(at), int(at + run.size()) - 1);
        m_rows = m_rows.first(at) + run + m_rows.sliced(at);
        endInsertRows();
    }
}

std::optional<ReviewedFinding> FindingsModel::findingAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).finding : std::nullopt;
}

/** The name of a rule can be stood on, so that it is read out, and not chosen. */
Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto selectable = findingAt(index) ? Qt::ItemIsSelectable : Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren | selectable;
}

QVariant FindingsModel::cell(int row, int role) const
{
    const Row &shown = m_rows.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(shown);
    case SubtitleRole:
        return subtitleOf(shown);
    case Qt::ToolTipRole:
        return shown.finding ? QString(titleOf(shown) + u'\n' + subtitleOf(shown)) : QString();
    case Qt::AccessibleTextRole:
        return shown.finding ? QString(titleOf(shown) + u". "_s + subtitleOf(shown)) : shown.rule;
    case IsRuleRole:
        return !shown.finding;
    default:
        return {};
    }
}

QString FindingsModel::titleOf(const Row &row) const
{
    if (!row.finding)
        return row.rule;
    if (row.finding->finding.entry.isNull())
        return row.finding->finding.why;
    return row.finding->title.isEmpty() ? tr("Untitled") : row.finding->title;
}

QString FindingsModel::subtitleOf(const Row &row) const
{
    if (!row.finding)
        return {};
    if (row.finding->finding.entry.isNull())
        return tr("Of the whole period");
    return m_locale.toString(row.finding->date, QLocale::ShortFormat) + u" · "_s + row.finding->finding.why;
}

} // namespace Headway
