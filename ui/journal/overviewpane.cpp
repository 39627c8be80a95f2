// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overviewpane.h"

#include "clock.h"
#include "icons.h"
#include "journalresults.h"
#include "look.h"
#include "resultbarsmodel.h"
#include "resultbarsview.h"
#include "searchbar.h"
#include "searchnarrowing.h"
#include "searchparser.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int twoColumns = 960; // From this width on what is short stands beside the months.
constexpr int mostWidth = 1400; // Wider bars say no more.
constexpr int monthsBefore = 11;

QLabel *plainLabel(const QString &text, QFont (*scale)(const QFont &) = nullptr)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    if (scale)
        setTypeScale(label, scale);
    label->setContentsMargins(Space::Within, 0, Space::Within, 0);
    return label;
}

QLabel *mutedLabel(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

DateSpan lastTwelveMonths(QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    return {month.addMonths(-monthsBefore), month.addMonths(1).addDays(-1)};
}

DateSpan wholeYear(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

/** Of twelve months each has its name; of several years each year. */
QString periodName(const PeriodCount &period, const QLocale &locale)
{
    const bool isMonth = period.first.daysTo(period.last) < 31;
    return isMonth ? locale.toString(period.first, u"MMMM yyyy"_s) : locale.toString(period.first, u"yyyy"_s);
}

QList<ResultBar> barsOf(const QList<NamedCount> &counts, const ResultBar &others)
{
    QList<ResultBar> bars;
    for (const NamedCount &one : counts) {
        const bool isKnown = std::ranges::contains(bars, one.name, &ResultBar::key);
        if (!isKnown) // Two of one name are found together; so they are one bar.
            bars << ResultBar{.key = one.name, .name = one.name, .count = one.count};
        else
            std::ranges::find(bars, one.name, &ResultBar::key)->count += one.count;
    }
    if (!bars.isEmpty() && others.count > 0)
        bars << others;
    return bars;
}

} // namespace

OverviewPane::OverviewPane(Career &career, const Clock &clock, SearchBar &search, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_search(search)
    , m_results(new JournalResults(career, this))
    , m_periods(new QComboBox)
    , m_total(plainLabel({}, Type::display))
    , m_explained(mutedLabel({}))
    , m_months(makeDrawing(tr("By month"), tr("Results by month"), tr("Month"), {}, &OverviewPane::choosePeriod))
    , m_goals(makeDrawing(tr("By goal"), tr("Results by goal"), tr("Goal"),
                          tr("No result of this time names a goal. Name one in an entry, "
                             "and it is counted here."),
                          &OverviewPane::chooseGoal))
    , m_strengths(makeDrawing(tr("By strength"), tr("Results by strength"), tr("Strength"),
                              tr("No result of this time shows a strength. Name one in an entry, and it is counted "
                                 "here."),
                              &OverviewPane::chooseStrength))
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom))
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // Its drawings have it, and bring themselves into view.
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeContent());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    setFocusProxy(m_periods);
    connect(m_results, &JournalResults::changed, this, &OverviewPane::takeResults);
    connect(m_periods, &QComboBox::currentIndexChanged, this, &OverviewPane::showPeriod);
}

OverviewPane::Drawing OverviewPane::makeDrawing(const QString &title, const QString &spoken, const QString &names,
                                                const QString &nothing, void (OverviewPane::*choose)(const QString &))
{
    auto *bars = new ResultBarsModel(names, tr("Results"), this);
    auto *view = new ResultBarsView(bars, spoken);
    connect(view, &ResultBarsView::barChosen, this, choose);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Within);
    column->addWidget(plainLabel(title, Type::lead));
    column->addWidget(view);
    QLabel *none = mutedLabel(nothing);
    column->addWidget(none);
    column->addStretch();
    return {bars, whole, view, none};
}

QWidget *OverviewPane::makeHead()
{
    m_periods->setAccessibleName(tr("Period"));
    m_periods->setMinimumHeight(Space::Target);
    auto *close = new QToolButton;
    close->setIcon(symbolicIcon(u"window-close-symbolic"_s));
    close->setToolTip(tr("Back to the entry"));
    close->setAccessibleName(tr("Back to the entry"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &OverviewPane::closed);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, Space::Within, 0);
    row->setSpacing(Space::Within);
    row->addWidget(plainLabel(tr("Overview"), Type::title), 1);
    row->addWidget(m_periods);
    row->addWidget(close);
    return head;
}

QWidget *OverviewPane::makeContent()
{
    auto *names = new QVBoxLayout;
    names->setSpacing(Space::Edge);
    names->addWidget(m_goals.whole);
    names->addWidget(m_strengths.whole);
    names->addStretch();
    m_columns->setSpacing(Space::Edge);
    m_columns->addWidget(m_months.whole, 1);
    m_columns->addLayout(names, 1);
    auto *content = new QWidget;
    content->setMaximumWidth(mostWidth);
    auto *column = new QVBoxLayout(content);
    // A row of a drawing, and what is around it, stands out by what the words keep to.
    constexpr int side = Space::Edge - Space::Within;
    column->setContentsMargins(side, Space::Between, side, Space::Edge);
    column->setSpacing(Space::Within);
    column->addWidget(makeHead());
    column->addWidget(m_total);
    column->addWidget(m_explained);
    column->addSpacing(Space::Within);
    column->addLayout(m_columns);
    column->addStretch();
    return content;
}

/** Those of which the journal has something; what is chosen stays. */
void OverviewPane::fillPeriods()
{
    const QVariant chosen = m_periods->currentData();
    const JournalCounts::Extent extent = m_results->extent();
    const QSignalBlocker quiet(m_periods);
    m_periods->clear();
    const auto add = [this](const QString &text, const DateSpan &span) {
        m_periods->addItem(text, QVariantList{span.first, span.last});
    };
    add(tr("Last 12 months"), lastTwelveMonths(m_clock.today()));
    for (int year = extent.last.year(); !extent.isEmpty() && year >= extent.first.year(); --year)
        add(locale().toString(QDate(year, 1, 1), u"yyyy"_s), wholeYear(year));
    if (!extent.isEmpty())
        add(tr("The whole journal"), {extent.first, extent.last});
    m_periods->setCurrentIndex(std::max(0, m_periods->findData(chosen)));
}

DateSpan OverviewPane::period() const
{
    const QVariantList span = m_periods->currentData().toList();
    return {span.value(0).toDate(), span.value(1).toDate()};
}

void OverviewPane::showPeriod()
{
    m_results->show(period().first, period().last);
}

/** Escape is nearer here than where it leads back to the list. */
bool OverviewPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel))
        event->accept();
    return QWidget::event(event);
}

void OverviewPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void OverviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillPeriods();
    showPeriod();
    m_results->setWatched(true);
}

void OverviewPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_results->setWatched(false);
}

void OverviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < twoColumns ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewPane::takeResults()
{
    const ResultCounts &counts = m_results->counts();
    m_total->setText(tr("%n result(s)", nullptr, counts.total));
    m_explained->setText(m_results->failure() ? m_results->failure()->sentence
                                              : tr("What you accomplished, began, reached and learnt. Choose a bar to "
                                                   "find in the journal what it counts."));
    QList<ResultBar> periods;
    for (const PeriodCount &period : counts.periods)
        periods << ResultBar{period.first.toString(Qt::ISODate), periodName(period, locale()), period.count};
    fill(m_months, periods);
    fill(m_goals, barsOf(counts.goals, {{}, tr("No goal"), counts.withoutGoal, true}));
    fill(m_strengths, barsOf(counts.strengths, {{}, tr("No strength"), counts.withoutStrength, true}));
}

void OverviewPane::fill(const Drawing &drawing, const QList<ResultBar> &bars)
{
    drawing.bars->setBars(bars);
    drawing.view->setVisible(!bars.isEmpty());
    drawing.nothing->setVisible(bars.isEmpty());
}

SearchQuery OverviewPane::read(const QString &text) const
{
    return SearchParser(QLocale()).parse(text, m_clock.today());
}

void OverviewPane::choosePeriod(const QString &key)
{
    const auto &periods = m_results->counts().periods;
    const auto chosen = std::ranges::find(periods, QDate::fromString(key, Qt::ISODate), &PeriodCount::first);
    if (chosen != periods.cend())
        narrowTo(withResults({}, SearchWords()), {chosen->first, chosen->last});
}

void OverviewPane::chooseGoal(const QString &key)
{
    chooseName(SearchField::Goal, key);
}

void OverviewPane::chooseStrength(const QString &key)
{
    chooseName(SearchField::Strength, key);
}

void OverviewPane::chooseName(SearchField field, const QString &name)
{
    narrowTo(withResultsOf({}, SearchWords(), field, name), period());
}

/** What was looked for before gives way: the list is to have as many entries as the bar says. */
void OverviewPane::narrowTo(const QString &text, const DateSpan &days)
{
    m_search.setText(withDays(read(text), SearchWords(), days));
    Q_EMIT narrowed();
}

} // namespace Headway
