// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QDate>
#include <QHash>

namespace Headway {

class HeatMapView;

/** The days of a heat map for those who have them read out: a list, each day with its date and what is in it. */
class HeatMapAccessible final : public QAccessibleWidget
{
public:
    explicit HeatMapAccessible(HeatMapView *view);
    ~HeatMapAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    HeatMapView *view() const;

    mutable QHash<QDate, QAccessible::Id> m_days; ///< Made when they are asked for.
};

/** For QAccessible::installFactory(). */
QAccessibleInterface *heatMapAccessible(const QString &className, QObject *object);

} // namespace Headway
