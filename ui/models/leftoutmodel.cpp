// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftoutmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

void LeftOutModel::show(const QList<LeftOut> &leftOut)
{
    // Releasing a record or moving the period changes one stretch of the list: what stands before and behind it stays.
    const auto changed = std::ranges::mismatch(m_leftOut, leftOut).in1 - m_leftOut.begin();
    const qsizetype most = std::min(m_leftOut.size(), leftOut.size()) - changed;
    qsizetype behind = 0;
    while (behind < most && m_leftOut.at(m_leftOut.size() - 1 - behind) == leftOut.at(leftOut.size() - 1 - behind))
        ++behind;
    removeRun(changed, m_leftOut.size() - changed - behind);
    insertRun(changed, leftOut.sliced(changed, leftOut.size() - changed - behind));
}

void LeftOutModel::removeRun(qsizetype at, qsizetype count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, int(at), int(at + count) - 1);
    m_leftOut.remove(at, count);
    endRemoveRows();
}

void LeftOutModel::insertRun(qsizetype at, const QList<LeftOut> &run)
{
    if (run.isEmpty())
        return;
    beginInsertRows({}, int(at), int(at + run.size()) - 1);
    m_leftOut = m_leftOut.first(at) + run + m_leftOut.sliced(at);
    endInsertRows();
}

QVariant LeftOutModel::cell(int row, int role) const
{
    const LeftOut &leftOut = m_leftOut.at(row);
    const QString what = leftOut.what.isEmpty() ? tr("Without a title") : leftOut.what;
    switch (role) {
    case Qt::DisplayRole:
        return what;
    case Qt::ToolTipRole:
        return QString(what + u'\n' + reasonText(leftOut));
    case ReasonRole:
        return reasonText(leftOut);
    case EntryIdRole:
        return leftOut.entry.isNull() ? QByteArray() : leftOut.entry.bytes();
    case CanBeReleasedRole:
        return canBeReleased(leftOut);
    case Qt::AccessibleTextRole:
        return QString(what + u". "_s + reasonText(leftOut));
    default:
        return {};
    }
}

/** Each reason on a line of its own: several are told apart at a glance. */
QString LeftOutModel::reasonText(const LeftOut &leftOut) const
{
    QStringList lines;
    for (const LeftOutReason &reason : leftOut.reasons)
        lines << sentence(reason);
    if (leftOut.date.isValid() && !lines.isEmpty())
        lines.first().prepend(m_locale.toString(leftOut.date, QLocale::ShortFormat) + u" · "_s);
    return lines.join(u'\n');
}

} // namespace Headway
