// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heatmappane.h"

#include "clock.h"
#include "heatmaplegend.h"
#include "heatmapview.h"
#include "icons.h"
#include "journaldays.h"
#include "look.h"
#include "menubutton.h"
#include "searchbar.h"
#include "searchnarrowing.h"

#include <QActionGroup>
#include <QDataStream>
#include <QHBoxLayout>
#include <QMenu>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype stateSize = 2;
constexpr int weeksBefore = 52; // The year, and the week that has the same day a year ago.

QDate beginOfYear(QDate last, const QLocale &locale)
{
    const int intoWeek = (last.dayOfWeek() - int(locale.firstDayOfWeek()) + 7) % 7;
    return last.addDays(-intoWeek - 7 * weeksBefore);
}

} // namespace

HeatMapPane::HeatMapPane(Career &career, const Clock &clock, SearchBar &search, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_search(search)
    , m_days(new JournalDays(career, this))
    , m_view(new HeatMapView(*m_days))
    , m_legend(new HeatMapLegend)
    , m_body(new QWidget)
    , m_fold(new QToolButton)
    , m_earlier(makeStep(tr("A year back"), -1))
    , m_later(makeStep(tr("A year on"), 1))
    , m_menu(new MenuButton)
    , m_tellings(new QActionGroup(this))
{
    arrange();
    connectParts();
    setFolded(false);
    setTelling(HeatMapTelling::Counts);
    showYear(clock.today());
}

QString HeatMapPane::arrow(bool isOn) const
{
    const bool pointsRight = isOn == (layoutDirection() == Qt::LeftToRight);
    return pointsRight ? u"go-next-symbolic"_s : u"go-previous-symbolic"_s;
}

QToolButton *HeatMapPane::makeStep(const QString &text, int years)
{
    auto *button = new QToolButton;
    button->setIcon(symbolicIcon(arrow(years > 0), IconInk::Muted));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFixedSize(Space::Target, Space::Target);
    connect(button, &QToolButton::clicked, this, [this, years] { stepBy(years); });
    return button;
}

void HeatMapPane::fillMenu()
{
    auto *menu = new QMenu(this);
    for (const auto &[telling, text] :
         {std::pair(HeatMapTelling::Counts, tr("By &count")), std::pair(HeatMapTelling::Kinds, tr("By &kind"))}) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(int(telling));
        m_tellings->addAction(action);
    }
    m_menu->setMenu(menu);
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setToolTip(tr("What the squares tell"));
}

QWidget *HeatMapPane::makeHead()
{
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFixedHeight(Space::Target);
    m_fold->setFocusPolicy(Qt::TabFocus);
    fillMenu();
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_fold);
    row->addStretch();
    for (QToolButton *button : {m_menu, m_earlier, m_later})
        row->addWidget(button);
    return head;
}

void HeatMapPane::arrange()
{
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Space::Hair);
    body->addWidget(m_view);
    body->addWidget(m_legend);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Space::Hair);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_body);
}

void HeatMapPane::connectParts()
{
    connect(m_days, &JournalDays::changed, this, &HeatMapPane::takeDays);
    connect(m_days, &JournalDays::changed, this, &HeatMapPane::changed);
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &HeatMapPane::keepToToday);
    connect(m_view, &HeatMapView::chosenByUser, this, &HeatMapPane::choose);
    connect(m_view, &HeatMapView::released, this, &HeatMapPane::release);
    connect(m_view, &HeatMapView::beyond, this, &HeatMapPane::goTo);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!isFolded()); });
    connect(m_tellings, &QActionGroup::triggered, this,
            [this](QAction *action) { setTelling(HeatMapTelling(action->data().toInt())); });
    connect(&m_search, &SearchBar::searched, this, &HeatMapPane::markSearched);
}

/** The year that ends on a day. */
void HeatMapPane::showYear(QDate last)
{
    m_endsToday = last == m_clock.today();
    m_days->show(beginOfYear(last, locale()), last);
}

void HeatMapPane::stepBy(int years)
{
    showYear(std::min(m_days->last().addYears(years), std::max(m_clock.today(), m_days->extent().last)));
}

/** To the year before or after, where the journal has one. */
void HeatMapPane::goTo(QDate day)
{
    if (day < m_days->first() ? m_earlier->isEnabled() : m_later->isEnabled()) {
        stepBy(day < m_days->first() ? -1 : 1);
        m_view->setCurrent(day);
    }
}

void HeatMapPane::takeDays()
{
    const JournalCounts::Extent &extent = m_days->extent();
    setVisible(m_hasRoom && !extent.isEmpty());
    const auto month = [this](QDate day) { return locale().toString(day, u"MMM yyyy"_s); };
    m_fold->setText(
        tr("%1 – %2", "the first and the last month of a year").arg(month(m_days->first()), month(m_days->last())));
    m_earlier->setEnabled(extent.first < m_days->first());
    m_later->setEnabled(m_days->last() < std::max(m_clock.today(), extent.last));
    m_legend->explain(m_view->telling(), m_view->steps(), m_days->activity().between(m_days->first(), m_days->last()),
                      m_days->isNarrowed());
}

void HeatMapPane::setTelling(HeatMapTelling telling)
{
    m_view->setTelling(telling);
    for (QAction *action : m_tellings->actions()) {
        action->setChecked(action->data().toInt() == int(telling));
        if (action->isChecked())
            m_menu->setText(action->text().remove(u'&'));
    }
    takeDays();
}

void HeatMapPane::setFolded(bool folded)
{
    m_isFolded = folded;
    m_fold->setIcon(symbolicIcon(folded ? arrow(true) : u"go-down-symbolic"_s, IconInk::Muted));
    m_fold->setToolTip(folded ? tr("Show a year of days") : tr("Hide the days"));
    m_fold->setAccessibleDescription(m_fold->toolTip());
    m_body->setVisible(!folded);
    for (QToolButton *button : {m_menu, m_earlier, m_later})
        button->setVisible(!folded);
}

void HeatMapPane::setHasRoom(bool hasRoom)
{
    if (std::exchange(m_hasRoom, hasRoom) != hasRoom)
        takeDays();
}

int HeatMapPane::daysHeight(int width) const
{
    return m_body->layout()->totalHeightForWidth(width);
}

const std::optional<qsizetype> &HeatMapPane::found() const
{
    return m_days->found();
}

void HeatMapPane::choose(const DateSpan &days)
{
    m_search.setText(withDays(m_search.query(), SearchWords(), days));
}

void HeatMapPane::release()
{
    m_search.setText(withoutDays(m_search.query()));
}

void HeatMapPane::markSearched()
{
    m_days->narrow(m_search.query());
    m_view->setChosen(daysOf(m_search.query()));
}

/** Midnight passes while it is looked at, or days while it is not, or the computer sleeps. */
bool HeatMapPane::event(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::WindowActivate)
        keepToToday();
    return QWidget::event(event);
}

void HeatMapPane::keepToToday()
{
    const QDateTime now = m_clock.now().toLocalTime();
    m_midnight.start(std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay()) + 1'000));
    if (m_endsToday && m_days->last() != m_clock.today())
        showYear(m_clock.today());
}

QByteArray HeatMapPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << isFolded() << (m_view->telling() == HeatMapTelling::Kinds);
    return state;
}

void HeatMapPane::restoreState(const QByteArray &state)
{
    if (state.size() != stateSize)
        return;
    bool folded = false;
    bool kinds = false;
    QDataStream stream(state);
    stream >> folded >> kinds;
    setFolded(folded);
    setTelling(kinds ? HeatMapTelling::Kinds : HeatMapTelling::Counts);
}

} // namespace Headway
