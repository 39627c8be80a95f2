// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heatmapview.h"

#include "colours.h"
#include "heatmapaccessible.h"
#include "journaldays.h"
#include "look.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int ringWidth = 2; // Around a square at the edge.

DateSpan ordered(QDate a, QDate b)
{
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

HeatMapView::HeatMapView(const JournalDays &days, QWidget *parent)
    : QWidget(parent)
    , m_days(days)
{
    QAccessible::installFactory(heatMapAccessible);
    setAccessibleName(tr("Days of the journal"));
    setAccessibleDescription(tr("Arrow keys go from day to day, Enter shows what was written on it"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // A fixed one would hold it to the height that its hint has, whatever its width is.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&days, &JournalDays::changed, this, &HeatMapView::takeDays);
    takeDays();
}

void HeatMapView::takeDays()
{
    m_steps = ActivitySteps(m_days.activity());
    arrange();
}

HeatMapLayout HeatMapView::layoutFor(int width) const
{
    if (m_days.first().isNull())
        return {};
    const QFontMetrics caption(Type::caption(font()));
    const HeatMapLayout::Room room{.width = width - 2 * ringWidth,
                                   .lineHeight = caption.height() + 2,
                                   .textWidth = [&](const QString &text) { return caption.horizontalAdvance(text); },
                                   .direction = layoutDirection()};
    return {m_days.first(), m_days.last(), room, locale()};
}

/** The keyboard's day stays where it is as long as it is shown. */
void HeatMapView::arrange()
{
    m_layout = layoutFor(width());
    if (!m_layout.has(m_current))
        m_current = m_layout.last();
    updateGeometry();
    update();
}

QPoint HeatMapView::origin() const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    return {isMirrored ? width() - ringWidth - m_layout.size().width() : ringWidth, 0};
}

QPoint HeatMapView::inMap(const QPointF &position) const
{
    return position.toPoint() - origin();
}

QRect HeatMapView::rectOf(QDate day) const
{
    return m_layout.rectOf(day).translated(origin());
}

QSize HeatMapView::sizeHint() const
{
    constexpr int usualWidth = 376;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize HeatMapView::minimumSizeHint() const
{
    return {0, heightForWidth(0)};
}

int HeatMapView::heightForWidth(int width) const
{
    return layoutFor(width).size().height() + ringWidth + 1;
}

void HeatMapView::setTelling(HeatMapTelling telling)
{
    m_telling = telling;
    update();
}

void HeatMapView::setChosen(const std::optional<DateSpan> &chosen)
{
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    update();
}

QString HeatMapView::told(QDate day) const
{
    const DayActivity activity = m_days.activity().on(day);
    const QString date = locale().toString(day, QLocale::LongFormat);
    const QString count = m_days.isNarrowed() ? tr("%1: %Ln entry(s) found", "a date", activity.total()).arg(date)
                                              : tr("%1: %n entry(s)", "a date", activity.total()).arg(date);
    QStringList kinds;
    for (const auto &row : enumNames<EntryKind>) {
        if (const int some = activity.of(row.value))
            kinds << tr("%1 %2", "a kind of entry, how many").arg(label(row.value), locale().toString(some));
    }
    return kinds.isEmpty() ? count : tr("%1 (%2)", "a day, its kinds of entries").arg(count, kinds.join(u", "_s));
}

void HeatMapView::setCurrent(QDate day)
{
    m_current = std::clamp(day, m_layout.first(), m_layout.last());
    update();
    tellAccessibility();
}

void HeatMapView::tellAccessibility()
{
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(int(m_layout.first().daysTo(m_current)));
    QAccessible::updateAccessibility(&event);
}

/** Where a key leads from the current day; weeks lie side by side as one reads. */
std::optional<QDate> HeatMapView::target(int key) const
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -7 : 7;
    switch (key) {
    case Qt::Key_Up:
        return m_current.addDays(-1);
    case Qt::Key_Down:
        return m_current.addDays(1);
    case Qt::Key_Left:
        return m_current.addDays(-forward);
    case Qt::Key_Right:
        return m_current.addDays(forward);
    case Qt::Key_PageUp:
        return m_current.addMonths(-1);
    case Qt::Key_PageDown:
        return m_current.addMonths(1);
    case Qt::Key_Home:
        return m_layout.first();
    case Qt::Key_End:
        return m_layout.last();
    default:
        return std::nullopt;
    }
}

void HeatMapView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (const auto day = target(key)) {
        moveTo(*day, event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        choose(marked());
    } else if (key == Qt::Key_Escape && (m_chosen || m_anchor.isValid())) {
        m_anchor = {};
        Q_EMIT released();
        update();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HeatMapView::moveTo(QDate day, bool takesAlong)
{
    if (takesAlong && m_anchor.isNull())
        m_anchor = m_current;
    if (!takesAlong)
        m_anchor = {};
    if (!m_layout.has(day))
        Q_EMIT beyond(day);
    setCurrent(day);
}

/** What would be chosen now. */
DateSpan HeatMapView::marked() const
{
    return ordered(m_anchor.isValid() ? m_anchor : m_current, m_current);
}

void HeatMapView::choose(const DateSpan &days)
{
    m_anchor = {};
    if (m_chosen == days)
        Q_EMIT released();
    else
        Q_EMIT chosenByUser(days);
    update();
}

void HeatMapView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = inMap(event->position());
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto month = m_layout.monthAt(place)) {
        choose({*month, month->addMonths(1).addDays(-1)});
    } else if (const auto day = m_layout.dayAt(place)) {
        m_isDragging = true;
        m_anchor = *day;
        setCurrent(*day);
    }
}

void HeatMapView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = inMap(event->position());
    if (m_isDragging)
        setCurrent(m_layout.nearestTo(place));
    const bool isMonth = m_layout.monthAt(place).has_value();
    const auto day = m_layout.dayAt(place);
    setCursor(day || isMonth ? Qt::PointingHandCursor : Qt::ArrowCursor);
    hover(day.value_or(QDate()));
}

void HeatMapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_isDragging, false))
        choose(marked());
}

void HeatMapView::leaveEvent(QEvent *event)
{
    hover({});
    QWidget::leaveEvent(event);
}

void HeatMapView::hover(QDate day)
{
    if (std::exchange(m_hovered, day) != day)
        update();
}

bool HeatMapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    showToolTip(static_cast<QHelpEvent *>(event));
    return true;
}

void HeatMapView::showToolTip(QHelpEvent *event)
{
    const QPoint place = inMap(event->pos());
    if (const auto day = m_layout.dayAt(place))
        QToolTip::showText(event->globalPos(), told(*day), this, rectOf(*day));
    else if (const auto month = m_layout.monthAt(place))
        QToolTip::showText(event->globalPos(), locale().toString(*month, u"MMMM yyyy"_s), this);
    else
        QToolTip::hideText();
}

void HeatMapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tellAccessibility();
    update();
}

void HeatMapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_anchor = {};
    update();
}

void HeatMapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::LocaleChange)
        arrange();
}

void HeatMapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        arrange();
}

void HeatMapView::paintEvent(QPaintEvent *)
{
    if (m_layout.first().isNull())
        return;
    QPainter painter(this);
    painter.setFont(Type::caption(font()));
    painter.setLayoutDirection(layoutDirection());
    painter.translate(origin());
    const bool isMarking = m_anchor.isValid();
    HeatMapPainter(palette(), Colours::of(palette()).list)
        .paint(painter, m_layout,
               {.activity = m_days.activity(),
                .steps = m_steps,
                .telling = m_telling,
                .chosen = isMarking ? std::optional(marked()) : m_chosen,
                .current = hasFocus() ? m_current : QDate(),
                .hovered = m_hovered});
}

} // namespace Headway
