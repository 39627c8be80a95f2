// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heatmapaccessible.h"

#include "heatmapview.h"

#include <QPointer>

namespace Headway {

namespace {

/** One day. */
class DayAccessible final : public QAccessibleInterface
{
public:
    DayAccessible(HeatMapView *view, QDate day)
        : m_view(view)
        , m_day(day)
    {}

    QDate day() const { return m_day; }
    bool isValid() const override { return m_view && m_view->daysLayout().has(m_day); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? parent()->window() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name && isValid() ? m_view->told(m_day) : QString();
    }

    QRect rect() const override
    {
        const QRect square = m_view->rectOf(m_day);
        return {m_view->mapToGlobal(square.topLeft()), square.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = m_view->hasFocus() && m_view->current() == m_day;
        const auto &chosen = m_view->chosen();
        state.selected = chosen && chosen->first <= m_day && (chosen->last.isNull() || m_day <= chosen->last);
        return state;
    }

private:
    QPointer<HeatMapView> m_view;
    QDate m_day;
};

} // namespace

HeatMapAccessible::HeatMapAccessible(HeatMapView *view)
    : QAccessibleWidget(view, QAccessible::List)
{}

HeatMapAccessible::~HeatMapAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_days))
        QAccessible::deleteAccessibleInterface(id);
}

HeatMapView *HeatMapAccessible::view() const
{
    return static_cast<HeatMapView *>(object());
}

int HeatMapAccessible::childCount() const
{
    const HeatMapLayout &layout = view()->daysLayout();
    return layout.first().isNull() ? 0 : int(layout.first().daysTo(layout.last())) + 1;
}

QAccessibleInterface *HeatMapAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const QDate day = view()->daysLayout().first().addDays(index);
    QAccessible::Id &id = m_days[day];
    if (!id)
        id = QAccessible::registerAccessibleInterface(new DayAccessible(view(), day));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *HeatMapAccessible::childAt(int x, int y) const
{
    const QPoint place = view()->mapFromGlobal(QPoint(x, y));
    for (int i = 0; i < childCount(); ++i) {
        if (view()->rectOf(view()->daysLayout().first().addDays(i)).contains(place))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *HeatMapAccessible::focusChild() const
{
    return view()->hasFocus() ? child(int(view()->daysLayout().first().daysTo(view()->current()))) : nullptr;
}

int HeatMapAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *day = dynamic_cast<const DayAccessible *>(child);
    return day ? int(view()->daysLayout().first().daysTo(day->day())) : -1;
}

QAccessibleInterface *heatMapAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<HeatMapView *>(object);
    return view ? new HeatMapAccessible(view) : nullptr;
}

} // namespace Headway
