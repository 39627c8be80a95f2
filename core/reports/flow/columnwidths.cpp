// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnwidths.h"

#include <numeric>

namespace Headway {

namespace {

QList<double> naturalWidths(const QList<ColumnWish> &wishes)
{
    QList<double> widths;
    for (const ColumnWish &wish : wishes)
        widths << wish.natural;
    return widths;
}

double sumOf(const QList<double> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0.0);
}

/** Shares `rest` among the wrapping columns whose share is more than they need at least; the needy keep their need. */
void shareRest(const QList<ColumnWish> &wishes, double rest, QList<double> &widths)
{
    QList<qsizetype> sharing;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        if (wishes[i].wraps)
            sharing << i;
    }
    for (bool settled = false; !settled;) {
        settled = true;
        double shares = 0;
        double free = rest;
        for (qsizetype i = 0; i < wishes.size(); ++i) {
            if (sharing.contains(i))
                shares += wishes[i].share;
            else if (wishes[i].wraps)
                free -= widths[i];
        }
        for (const qsizetype i : QList(sharing)) {
            const double portion = free * wishes[i].share / shares;
            if (portion < wishes[i].natural) {
                sharing.removeOne(i);
                settled = false;
            } else {
                widths[i] = portion;
            }
        }
    }
}

} // namespace

QList<double> columnWidths(const QList<ColumnWish> &wishes, double width)
{
    QList<double> widths = naturalWidths(wishes);
    const double needed = sumOf(widths);
    if (needed > width) {
        for (double &column : widths)
            column *= width / needed;
        return widths;
    }
    double fixed = 0;
    bool anyWraps = false;
    for (const ColumnWish &wish : wishes) {
        fixed += wish.wraps ? 0 : wish.natural;
        anyWraps = anyWraps || wish.wraps;
    }
    if (anyWraps) {
        shareRest(wishes, width - fixed, widths);
    } else {
        for (double &column : widths)
            column += (width - needed) / static_cast<double>(widths.size());
    }
    return widths;
}

} // namespace Headway
