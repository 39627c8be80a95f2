// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headwaystyle.h"

#include "choicerows.h"
#include "colours.h"
#include "icons.h"
#include "look.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qreal radius = 4;
constexpr int scrollBarWidth = 12;
constexpr int leastThumb = 32;
constexpr int comboInset = 2; ///< By which the words in a choice stand below those in a field.

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

/** A rounded box whose edge lies on whole pixels; in the accent and doubled where it has the focus. */
void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, bool focus,
             const QColor &accent)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = focus ? 2 : 1;
    const QRectF box = QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter->setPen(edge.alpha() == 0 && !focus ? QPen(Qt::NoPen) : QPen(focus ? accent : edge, width));
    painter->setBrush(fill);
    painter->drawRoundedRect(box, radius, radius);
    painter->restore();
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const Colours colours = Colours::of(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    drawBox(painter, option->rect, enabled ? colours.page : colours.list,
            enabled ? colours.fieldEdge : colours.hairline, enabled && has(option, QStyle::State_HasFocus),
            colours.accent);
}

void drawPushButton(const QStyleOption *option, QPainter *painter)
{
    const Colours colours = Colours::of(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool primary =
        button && button->features.testFlag(QStyleOptionButton::DefaultButton) && has(option, QStyle::State_Enabled);
    QColor fill = primary ? colours.accent : colours.page;
    const QColor ink = primary ? colours.onAccent : colours.text;
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        fill = blend(fill, ink, 0.14);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        fill = blend(fill, ink, primary ? 0.10 : 0.05);
    const QColor edge = !has(option, QStyle::State_Enabled) ? colours.hairline : primary ? fill : colours.fieldEdge;
    drawBox(painter, option->rect, fill, edge, has(option, QStyle::State_HasFocus),
            primary ? colours.text : colours.accent);
}

void drawToolButton(const QStyleOption *option, QPainter *painter)
{
    const Colours colours = Colours::of(option->palette);
    QColor fill(Qt::transparent);
    if (has(option, QStyle::State_On) || has(option, QStyle::State_Sunken))
        fill = colours.selection;
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        fill = blend(colours.page, colours.text, 0.08);
    drawBox(painter, option->rect, fill, Qt::transparent, has(option, QStyle::State_HasFocus), colours.accent);
}

void drawCheck(const QStyleOption *option, QPainter *painter)
{
    const Colours colours = Colours::of(option->palette);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor mark = enabled ? colours.accent : colours.muted;
    drawBox(painter, option->rect, on ? mark : colours.page, on ? mark : colours.fieldEdge, false, colours.accent);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r = QRectF(option->rect);
    const auto at = [&r](qreal x, qreal y) { return QPointF(r.left() + r.width() * x, r.top() + r.height() * y); };
    if (has(option, QStyle::State_NoChange))
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.70), at(0.77, 0.32)});
    painter->restore();
}

void drawDownArrow(const QRect &rect, const QColor &colour, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = QRectF(rect).center();
    painter->drawPolyline(QPolygonF{c + QPointF(-4, -2), c + QPointF(0, 2), c + QPointF(4, -2)});
    painter->restore();
}

void drawScrollBar(const QStyleOptionComplex *option, const QRect &slider, QPainter *painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum == bar->minimum)
        return;
    const Colours colours = Colours::of(option->palette);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const qreal inset = active ? 2 : 3;
    const bool vertical = bar->orientation == Qt::Vertical;
    const QRectF thumb = QRectF(slider).adjusted(vertical ? inset : 2, vertical ? 2 : inset, vertical ? -inset : -2,
                                                 vertical ? -2 : -inset);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(blend(colours.page, colours.text, active ? 0.5 : 0.32));
    const qreal round = std::min(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, round, round);
    painter->restore();
}

/** The shape of an icon, which was drawn for another ground, in one colour. */
QIcon inked(const QIcon &icon, const QSize &size, const QColor &colour, qreal scale)
{
    QPixmap pixmap = icon.pixmap(size, scale);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

/** Fusion draws what stands before the words as for an ordinary row; on the accent it must be as readable as they are.
 */
QStyleOptionMenuItem onAccent(const QStyleOptionMenuItem &row, int iconSize, qreal scale)
{
    QStyleOptionMenuItem lit = row;
    if (!lit.icon.isNull() && !lit.checked) // What is checked has a ground of its own.
        lit.icon = inked(lit.icon, {iconSize, iconSize}, lit.palette.color(QPalette::HighlightedText), scale);
    return lit;
}

/** Along a bar whose values rise from its left or its top; without arrows, so that the whole of it is the groove. */
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool vertical = bar.orientation == Qt::Vertical;
    const int length = vertical ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int thumb =
        range == 0 ? length : std::max(leastThumb, int(qint64(length) * bar.pageStep / (range + bar.pageStep)));
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto stretch = [&](int from, int to) {
        return vertical ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from)
                        : QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, start + thumb);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + thumb, length);
    default:
        return {};
    }
}

/** Whoever has rows of their own keeps them. */
void raiseRows(QComboBox *choice)
{
    if (QLatin1StringView(choice->itemDelegate()->metaObject()->className()) == "QComboBoxDelegate"_L1)
        choice->setItemDelegate(new ChoiceRows(choice));
}

void setArrow(const QCalendarWidget *calendar, const QString &button, const QString &icon)
{
    if (auto *found = calendar->findChild<QToolButton *>(button))
        found->setIcon(symbolicIcon(icon, IconInk::OnAccent));
}

/** No red days: in red stands here what is wrong. Its arrows are seen on the accent, and its days are well hit. */
void calm(QCalendarWidget *calendar)
{
    const bool toTheLeft = calendar->isLeftToRight();
    setArrow(calendar, u"qt_calendar_prevmonth"_s, toTheLeft ? u"go-previous-symbolic"_s : u"go-next-symbolic"_s);
    setArrow(calendar, u"qt_calendar_nextmonth"_s, toTheLeft ? u"go-next-symbolic"_s : u"go-previous-symbolic"_s);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, {});
    QTextCharFormat days;
    days.setForeground(Colours::of(calendar->palette()).muted);
    calendar->setHeaderTextFormat(days);
    constexpr int rows = 8; // The bar, the names of the days, and six weeks.
    calendar->setMinimumSize(8 * Space::Target, rows * Space::Target);
}

} // namespace

HeadwayStyle::HeadwayStyle()
    : QProxyStyle(u"fusion"_s)
{}

void HeadwayStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            painter->fillRect(option->rect, Qt::transparent);
        else
            drawField(option, painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
        drawPushButton(option, painter);
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter);
        return;
    case PE_FrameFocusRect: {
        const Colours colours = Colours::of(option->palette);
        drawBox(painter, option->rect, Qt::transparent, Qt::transparent, true, colours.accent);
        return;
    }
    case PE_IndicatorArrowDown:
        drawDownArrow(option->rect, Colours::of(option->palette).muted, painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HeadwayStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *row = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_MenuItem && row && has(row, State_Selected) && has(row, State_Enabled)) {
        const int size = pixelMetric(PM_SmallIconSize, option, widget);
        const QStyleOptionMenuItem lit = onAccent(*row, size, painter->device()->devicePixelRatio());
        QProxyStyle::drawControl(element, &lit, painter, widget);
        return;
    }
    if (element == CE_PushButtonLabel) {
        // Fusion writes a default button's label in ButtonText, beside its icon; on the accent both must be readable.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->features.testFlag(QStyleOptionButton::DefaultButton) && has(option, State_Enabled)) {
            QStyleOptionButton label = *button;
            const QColor ink = Colours::of(option->palette).onAccent;
            label.palette.setColor(QPalette::ButtonText, ink);
            if (!label.icon.isNull())
                label.icon = inked(label.icon, label.iconSize, ink, painter->device()->devicePixelRatio());
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HeadwayStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(option, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), painter);
        return;
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo) {
        if (combo->frame)
            drawField(option, painter);
        drawDownArrow(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), Colours::of(option->palette).muted,
                      painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int HeadwayStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::Within;
    case PM_IndicatorHeight:
    case PM_IndicatorWidth:
        return 16;
    case PM_SplitterWidth:
        return 1;
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HeadwayStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

/** What widgets of Qt's draw by themselves, and not by their style. */
void HeadwayStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *choice = qobject_cast<QComboBox *>(widget))
        raiseRows(choice);
    else if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        calm(calendar);
}

QSize HeadwayStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        result += QSize(Space::Within, 0);
    if (type == CT_ComboBox)
        result += QSize(comboInset, 0);
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit || type == CT_SpinBox)
        result.setHeight(std::max(option->fontMetrics.height() + Space::Within, Space::Target));
    return result;
}

QRect HeadwayStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // A word must not touch the edge of its field.
    return element == SE_LineEditContents ? rect.adjusted(Space::Hair, 0, -Space::Hair, 0) : rect;
}

QRect HeadwayStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                   const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, subControl));
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo && subControl == SC_ComboBoxEditField && !combo->editable) {
        const QRect field = QProxyStyle::subControlRect(control, option, subControl, widget);
        const bool mirrored = combo->direction == Qt::RightToLeft;
        return field.adjusted(mirrored ? 0 : comboInset, 0, mirrored ? -comboInset : 0, 0);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

/** Qt's own are pictures, and the first of them loads every plugin for pictures at the start of the program. */
QIcon HeadwayStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton || icon == SP_ToolBarVerticalExtensionButton)
        return symbolicIcon(u"overflow-menu-symbolic"_s);
    if (icon == SP_LineEditClearButton)
        return symbolicIcon(u"edit-clear-symbolic"_s, IconInk::Muted);
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace Headway
