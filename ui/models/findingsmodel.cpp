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
        const Finding &finding = findings.at(i).finding;
        if (i == 0 || findings.at(i - 1).finding.rule != finding.rule) {
            const auto count = std::ranges::count_if(
                findings, [&finding](const ReviewedFinding &one) { return one.finding.rule == finding.rule; });
            //: What findings have in common, and how many there are: "No number · 3"
            const QString heading = tr("%1 · %2").arg(ruleLabel(finding.rule)).arg(count);
            rows.append({.key = {.rule = finding.rule, .isRule = true}, .rule = heading});
        }
        const QUuid about = finding.entry.isNull() ? finding.criterion.uuid() : finding.entry.uuid();
        rows.append({.key = {.rule = finding.rule, .about = about}, .finding = findings.at(i)});
    }
    return rows;
}

QSet<FindingsModel::Key> FindingsModel::keysOf(const QList<Row> &rows)
{
    QSet<Key> keys;
    for (const Row &row : rows)
        keys << row.key;
    return keys;
}

void FindingsModel::show(const QList<ReviewedFinding> &findings)
{
    const QList<Row> wanted = rowsOf(findings);
    m_count = int(findings.size());
    removeGone(wanted);
    QSet<Key> kept = keysOf(m_rows);
    for (qsizetype at = 0; at < wanted.size();) {
        qsizetype end = at;
        while (end < wanted.size() && !kept.contains(wanted.at(end).key))
            ++end;
        insert(at, wanted.sliced(at, end - at));
        if (end < wanted.size()) {
            kept.remove(wanted.at(end).key);
            bring(end, wanted.at(end));
        }
        at = end + 1;
    }
    remove(wanted.size(), m_rows.size()); // What was there twice.
}

/** In stretches, from the end. */
void FindingsModel::removeGone(const QList<Row> &wanted)
{
    const QSet<Key> staying = keysOf(wanted);
    for (qsizetype end = m_rows.size(); end > 0;) {
        qsizetype first = end;
        while (first > 0 && !staying.contains(m_rows.at(first - 1).key))
            --first;
        remove(first, end);
        end = first - 1;
    }
}

void FindingsModel::remove(qsizetype first, qsizetype end)
{
    if (first >= end)
        return;
    beginRemoveRows({}, int(first), int(end) - 1);
    m_rows.remove(first, end - first);
    endRemoveRows();
}

void FindingsModel::insert(qsizetype at, const QList<Row> &run)
{
    if (run.isEmpty())
        return;
    beginInsertRows({}, int(at), int(at + run.size()) - 1);
    m_rows = m_rows.first(at) + run + m_rows.sliced(at);
    endInsertRows();
}

/** The row that is there already, to its place; above that all are in theirs. */
void FindingsModel::bring(qsizetype at, const Row &wanted)
{
    const auto from = std::ranges::find(m_rows.cbegin() + at, m_rows.cend(), wanted.key, &Row::key) - m_rows.cbegin();
    if (from != at) {
        beginMoveRows({}, int(from), int(from), {}, int(at));
        m_rows.move(from, at);
        endMoveRows();
    }
    if (m_rows.at(at) == wanted)
        return;
    m_rows[at] = wanted;
    Q_EMIT dataChanged(index(int(at)), index(int(at)));
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
