// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportsettingspanel.h"

#include "audiencefield.h"
#include "extractsearch.h"
#include "fieldform.h"
#include "icons.h"
#include "leadbutton.h"
#include "localefield.h"
#include "look.h"
#include "menubutton.h"
#include "namecompleter.h"
#include "namefield.h"
#include "periodfields.h"
#include "reportactions.h"
#include "sectionlist.h"
#include "surfaces.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString readerLabel(Audience audience)
{
    switch (audience) {
    case Audience::Private:
        return ReportSettingsPanel::tr("Only me");
    case Audience::Sponsor:
        return ReportSettingsPanel::tr("My sponsors");
    case Audience::Boss:
        return ReportSettingsPanel::tr("My boss");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->text(), parent);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

QToolButton *menuButton(const QList<QAction *> &actions, QWidget *parent)
{
    auto *button = new MenuButton(parent);
    button->setIcon(symbolicIcon(u"overflow-menu-symbolic"_s));
    button->setFixedSize(Space::Target, Space::Target);
    button->setToolTip(ReportSettingsPanel::tr("Other formats"));
    button->setAccessibleName(ReportSettingsPanel::tr("Other formats"));
    auto *menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    return button;
}

} // namespace

ReportSettingsPanel::ReportSettingsPanel(const ReportActions &actions, const CareerNames &names, const Clock &clock,
                                         QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_audience(new AudienceField)
    , m_reader(new QLineEdit)
    , m_people(new NameCompleter(this))
    , m_period(new PeriodFields)
    , m_search(new ExtractSearch(names, clock))
    , m_paper(new QComboBox)
    , m_locale(new LocaleField)
    , m_sections(new SectionList)
    , m_leftOut(new LeadButton)
{
    fillChoices();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeScrollable(makeForm()), 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(makeFoot(actions));
    connectFields();
}

void ReportSettingsPanel::fillChoices()
{
    for (const auto &row : enumNames<ReportKind>)
        m_kind->addItem(label(row.value), int(row.value));
    for (const auto &row : enumNames<Paper>)
        m_paper->addItem(nameOf(row.value), int(row.value));
    for (int row = 0; row < m_audience->count(); ++row)
        m_audience->setItemText(row, readerLabel(Audience(m_audience->itemData(row).toInt())));
    m_audience->setAccessibleName(tr("Who will read it"));
    m_audience->setToolTip(tr("Only what you have released to this reader is printed"));

    m_reader->setCompleter(m_people);
    limitToName(m_reader);
    m_reader->setPlaceholderText(tr("Optional"));
}

FieldForm *ReportSettingsPanel::makeForm()
{
    auto *form = new FieldForm(this);
    form->layout()->setContentsMargins(Space::Edge, Space::Edge, Space::Edge, Space::Edge);
    form->addField(tr("&Report"), m_kind);
    form->addFields({{tr("For"), m_audience}, {tr("&Name"), m_reader}});
    form->addField(tr("P&eriod"), m_period);
    form->addSection(m_search);
    form->addField(tr("&Dates and numbers"), m_locale);
    form->addField(tr("P&aper"), m_paper);
    form->addField(tr("Se&ctions"), m_sections);
    form->addStretch();
    return form;
}

QScrollArea *ReportSettingsPanel::makeScrollable(QWidget *form)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(form);
    // The tint of the surface beneath shows through.
    form->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

QWidget *ReportSettingsPanel::makeFoot(const ReportActions &actions)
{
    m_leftOut->setIcon(symbolicIcon(u"lock-symbolic"_s, IconInk::Muted));
    m_leftOut->setToolTip(tr("See what is left out, and why"));
    QSizePolicy known = m_leftOut->sizePolicy();
    known.setRetainSizeWhenHidden(true);
    m_leftOut->setSizePolicy(known);
    m_leftOut->hide(); // Until it is known how many there are.
    connect(m_leftOut, &LeadButton::clicked, this, &ReportSettingsPanel::leftOutRequested);

    QPushButton *save = buttonFor(actions[ReportAction::SavePdf], this);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Space::Hair, 0, Space::Hair, 0);
    buttons->setSpacing(Space::Within);
    buttons->addWidget(save, 1);
    buttons->addWidget(buttonFor(actions[ReportAction::Print], this));
    buttons->addWidget(menuButton(actions.otherFormats(), this));

    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    // What lights up under the mouse reaches beyond the grid, so that the icon stands on it.
    constexpr int side = Space::Edge - Space::Hair;
    column->setContentsMargins(side, Space::Within, side, Space::Between);
    column->setSpacing(Space::Within);
    column->addWidget(m_leftOut);
    column->addLayout(buttons);
    return foot;
}

void ReportSettingsPanel::connectFields()
{
    connect(m_kind, &QComboBox::activated, this, [this] { Q_EMIT kindChosen(kind()); });
    connect(m_audience, &AudienceField::audienceChosen, this, &ReportSettingsPanel::changed);
    connect(m_reader, &QLineEdit::textChanged, this, &ReportSettingsPanel::changed);
    connect(m_period, &PeriodFields::changed, this, &ReportSettingsPanel::changed);
    connect(m_search, &ExtractSearch::changed, this, &ReportSettingsPanel::changed);
    connect(m_paper, &QComboBox::activated, this, &ReportSettingsPanel::changed);
    connect(m_locale, &QComboBox::activated, this, &ReportSettingsPanel::changed);
    connect(m_sections, &SectionList::changed, this, &ReportSettingsPanel::changed);
}

void ReportSettingsPanel::showSettings(ReportKind kind, const ReportSettings &settings, QDate today)
{
    const QSignalBlocker blocker(this);
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_audience->setAudience(settings.audience);
    m_reader->setText(settings.readerName);
    m_period->showPeriod(settings.period, today);
    m_search->setVisible(kind == ReportKind::JournalExtract);
    m_search->showText(settings.search);
    m_paper->setCurrentIndex(m_paper->findData(int(settings.paper)));
    m_locale->setChosenLocale(settings.locale);
    m_sections->showSections(sectionsOf(kind), settings.sectionsOff);
}

ReportKind ReportSettingsPanel::kind() const
{
    return ReportKind(m_kind->currentData().toInt());
}

ReportSettings ReportSettingsPanel::settings() const
{
    return {
        .period = m_period->period(),
        .audience = m_audience->audience(),
        .readerName = m_reader->text(),
        .paper = Paper(m_paper->currentData().toInt()),
        .locale = m_locale->chosenLocale(),
        .sectionsOff = m_sections->sectionsOff(),
        .search = m_search->text(),
    };
}

void ReportSettingsPanel::setPeople(const QStringList &names)
{
    m_people->setNames(names);
}

void ReportSettingsPanel::setLeftOutCount(qsizetype count)
{
    m_leftOut->setText(count == 0 ? tr("Nothing is left out") : tr("%n record(s) left out", nullptr, int(count)));
    m_leftOut->setEnabled(count > 0);
    m_leftOut->show();
}

void ReportSettingsPanel::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

void ReportSettingsPanel::focusLeftOut()
{
    m_leftOut->setFocus(Qt::OtherFocusReason);
}

} // namespace Headway
