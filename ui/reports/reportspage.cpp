// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportspage.h"

#include "careernames.h"
#include "clock.h"
#include "emptystate.h"
#include "leftoutpane.h"
#include "messagebar.h"
#include "previewpane.h"
#include "printrequest.h"
#include "progressline.h"
#include "releasequestion.h"
#include "reportactions.h"
#include "reportcolumns.h"
#include "reportfonts.h"
#include "reportformat.h"
#include "reportgaptext.h"
#include "reportmaker.h"
#include "reportpagesmodel.h"
#include "reportsaver.h"
#include "reportsettingspanel.h"
#include "reportsidecolumn.h"
#include "reportsstate.h"
#include "surfaces.h"
#include "userprompt.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int roomForPageList = 1200;

/** Whose message it is that the report could not be made; it goes when it could. */
constexpr QLatin1StringView unmadeReport("report");

} // namespace

ReportsPage::ReportsPage(Career &career, PendingEdits &edits, const CareerNames &names, const Clock &clock,
                         UserPrompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_clock(clock)
    , m_prompt(prompt)
    , m_releases(edits, clock)
    , m_actions(new ReportActions(this))
    , m_pages(new ReportPagesModel(this))
    , m_maker(new ReportMaker(
          career,
          [this] {
              const ReportSettings settings = settingsOf(m_kind);
              return ReportMaker::Wanted{requestFor(m_kind, settings, m_clock.today()), {.paper = settings.paper}};
          },
          this))
    , m_saver(new ReportSaver(prompt, this))
    , m_print(new PrintRequest(this))
    , m_seeLeftOut(new QAction(tr("See what is left out"), this))
    , m_changeSettings(new QAction(tr("Change the settings"), this))
    , m_openJournal(new QAction(tr("Open the journal"), this))
    , m_tryAgain(new QAction(tr("Try again"), this))
    , m_showFolder(new QAction(tr("Show folder"), this))
    , m_side(new ReportSideColumn(*m_actions, names, clock))
    , m_columns(new ReportColumns(m_side, makePagesColumn(), (*m_actions)[ReportAction::ShowSettings]))
{
    arrange();
    connectActions();
    connectSettings();
    connectWork();
    offerPeople();
    chooseKind(m_kind);
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns);
    connect(m_columns, &ReportColumns::settingsShown, this, &ReportsPage::shareRoom);
    shareRoom(m_columns->showsSettings());
}

QWidget *ReportsPage::makePagesColumn()
{
    m_message = new MessageBar;
    m_progress = new ProgressLine;
    m_preview = new PreviewPane(*m_actions, *m_pages);
    m_empty = new EmptyState(u"document-print-preview-symbolic"_s, {}, {});
    for (QAction *action : {m_seeLeftOut, m_changeSettings, m_openJournal})
        m_empty->addAction(action);
    m_unmade = new EmptyState(u"messagebox_warning-symbolic"_s, {}, {});
    m_unmade->addAction(m_tryAgain);
    m_middle = new QStackedWidget;
    for (QWidget *state :
         {static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_unmade)})
        m_middle->addWidget(state);

    auto *column = new Surface(Surface::Tint::Page);
    auto *layout = new QGridLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress, 0, 0);
    layout->addWidget(m_middle, 1, 0);
    layout->setRowStretch(1, 1);
    // Over the foot of the pages, which thereby neither move nor are fitted anew.
    layout->addWidget(m_message, 1, 0, Qt::AlignBottom);
    column->setFocusProxy(m_preview);
    return column;
}

void ReportsPage::connectActions()
{
    const std::pair<ReportAction, ReportFormat> formats[] = {
        {ReportAction::SavePdf, ReportFormat::Pdf},   {ReportAction::SaveOdt, ReportFormat::Odt},
        {ReportAction::SaveHtml, ReportFormat::Html}, {ReportAction::SaveMarkdown, ReportFormat::Markdown},
        {ReportAction::SaveJson, ReportFormat::Json},
    };
    for (const auto &[action, format] : formats)
        connect((*m_actions)[action], &QAction::triggered, this,
                [this, format] { m_maker->whenReady([this, format] { m_saver->save(m_maker->report(), format); }); });
    connect((*m_actions)[ReportAction::Print], &QAction::triggered, this,
            [this] { m_maker->whenReady([this] { m_print->ask(m_maker->report().pages); }); });
    connect(m_seeLeftOut, &QAction::triggered, this, [this] { seeLeftOut(); });
    connect(m_changeSettings, &QAction::triggered, this, [this] {
        m_columns->showSettings(true);
        m_side->showLeftOut(false);
        m_side->focusFirst();
    });
    connect((*m_actions)[ReportAction::ShowPageList], &QAction::triggered, this, [this](bool shown) {
        if (shown && m_columns->isNarrow())
            m_columns->showSettings(false);
    });
    connect(m_openJournal, &QAction::triggered, this, &ReportsPage::journalRequested);
    connect(m_tryAgain, &QAction::triggered, m_maker, &ReportMaker::make);
    connect(m_showFolder, &QAction::triggered, this, [this] { m_prompt.showFolder(m_saver->folder()); });
    // So that their shortcuts work while the page is in sight, also before a menu shows them.
    addActions(fileActions());
    addActions(viewActions());
    m_actions->setReportAvailable(false);
}

void ReportsPage::connectSettings()
{
    connect(m_side->panel(), &ReportSettingsPanel::kindChosen, this, &ReportsPage::chooseKind);
    connect(m_side->panel(), &ReportSettingsPanel::changed, this, &ReportsPage::takeSettings);
    connect(m_side->panel(), &ReportSettingsPanel::leftOutRequested, this, &ReportsPage::seeLeftOut);
    connect(m_side->leftOut(), &LeftOutPane::closed, this, [this] { m_side->showLeftOut(false); });
    connect(m_side->leftOut(), &LeftOutPane::entryRequested, this, &ReportsPage::entryRequested);
    connect(m_side->leftOut(), &LeftOutPane::askRequested, this, &ReportsPage::askRequested);
    connect(m_side->leftOut(), &LeftOutPane::releaseRequested, this, &ReportsPage::release);
    connect(&m_names, &CareerNames::changed, this, &ReportsPage::offerPeople);
}

void ReportsPage::connectWork()
{
    connect(m_maker, &ReportMaker::prepared, this, &ReportsPage::showReport);
    connect(m_maker, &ReportMaker::completed, this, &ReportsPage::tellAllIsThere);
    connect(m_maker, &ReportMaker::failed, this, &ReportsPage::tellUnmade);
    connect(m_maker, &ReportMaker::busyChanged, m_progress, &ProgressLine::setBusy);
    connect(m_saver, &ReportSaver::saved, this, &ReportsPage::tellSaved);
    connect(m_saver, &ReportSaver::failed, this, &ReportsPage::tell);
    connect(m_print, &PrintRequest::failed, this, &ReportsPage::tell);
}

ReportsState ReportsPage::state() const
{
    return {m_kind, m_settings, m_preview->zoom(), m_preview->showsPageList(), m_columns->state(), m_saver->folder()};
}

void ReportsPage::restore(const ReportsState &state)
{
    m_settings = state.settings;
    m_preview->setZoom(state.zoom);
    m_preview->setShowsPageList(state.showsPageList);
    m_columns->restore(state.settingsColumn);
    m_saver->setFolder(state.folder);
    chooseKind(state.kind);
}

QByteArray ReportsPage::saveState() const
{
    return toBytes(state());
}

void ReportsPage::restoreState(const QByteArray &state)
{
    restore(reportsStateFrom(state, m_clock.today(), QLocale()));
}

void ReportsPage::showExtract(const QString &search)
{
    ReportSettings settings = settingsOf(ReportKind::JournalExtract);
    settings.period = {ReportPeriod::Preset::Everything};
    settings.search = search;
    m_settings.insert(ReportKind::JournalExtract, settings);
    chooseKind(ReportKind::JournalExtract);
}

QList<QAction *> ReportsPage::fileActions() const
{
    return m_actions->fileActions();
}

QList<QAction *> ReportsPage::viewActions() const
{
    return m_actions->viewActions();
}

bool ReportsPage::isPrinting() const
{
    return m_print->isPrinting();
}

bool ReportsPage::isSaving() const
{
    return m_saver->isSaving();
}

void ReportsPage::stopPrinting()
{
    m_print->stop();
}

ReportSettings ReportsPage::settingsOf(ReportKind kind) const
{
    const auto known = m_settings.constFind(kind);
    return known != m_settings.cend() ? *known : defaultSettings(kind, m_clock.today(), QLocale());
}

void ReportsPage::seeLeftOut()
{
    m_columns->showSettings(true);
    m_side->showLeftOut(true);
}

/** Where room is short, one column stands beside the pages: the settings or the list of pages, as was asked last. */
void ReportsPage::shareRoom(bool settingsShown)
{
    m_changeSettings->setVisible(!settingsShown);
    m_preview->setOffersOutput(!settingsShown);
    if (settingsShown && m_columns->isNarrow())
        m_preview->setHasRoomForList(false);
}

void ReportsPage::chooseKind(ReportKind kind)
{
    m_kind = kind;
    m_side->panel()->showSettings(kind, settingsOf(kind), m_clock.today());
    m_maker->outdate();
}

void ReportsPage::takeSettings()
{
    m_settings.insert(m_kind, m_side->panel()->settings());
    m_maker->outdate();
}

void ReportsPage::offerPeople()
{
    QStringList names;
    for (const Person &person : m_names.people())
        names << person.name;
    m_side->panel()->setPeople(names);
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_maker->setInSight(true);
}

void ReportsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_maker->setInSight(false);
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    const bool room = width() >= roomForPageList;
    if (!event->oldSize().isValid() || room != (event->oldSize().width() >= roomForPageList))
        m_preview->setHasRoomForList(room);
}

void ReportsPage::showReport(const PreparedReport &report)
{
    const bool empty = report.gap != ReportGap::None;
    if (empty)
        showGap(report);
    m_middle->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_preview);
    m_preview->showReport(report.pages);
    m_side->panel()->setLeftOutCount(report.built->leftOut.size());
    m_side->leftOut()->showRecords(report.built->leftOut, report.request.audience);
    m_actions->setReportAvailable(!empty);
}

void ReportsPage::showGap(const PreparedReport &report)
{
    m_empty->setText(gapTitle(report), gapText(report));
    m_seeLeftOut->setVisible(!report.built->leftOut.isEmpty());
}

void ReportsPage::tellAllIsThere()
{
    m_message->dismiss(unmadeReport);
    tellMissingFonts();
}

void ReportsPage::release(const QList<LeftOut> &wanted)
{
    const Audience reader = m_maker->report().request.audience;
    const ReleasePlan plan = releasePlan(wanted, m_side->leftOut()->all());
    const ReleaseQuestion asked = releaseQuestion(plan, reader);
    if (m_prompt.confirmList(this, asked.question, asked.detail, asked.list, tr("Release")))
        m_releases.release(plan, reader);
}

void ReportsPage::tellMissingFonts()
{
    const QStringList missing = std::exchange(m_fontsTold, true) ? QStringList() : ReportFonts::missing();
    if (missing.isEmpty())
        return;
    m_message->tell(MessageBar::Tone::Warning,
                    tr("Some fonts that reports are set in are not installed: %1. Others stand in for them, so lines "
                       "may break at other words than elsewhere.")
                        .arg(QLocale().createSeparatedList(missing)));
}

void ReportsPage::tellSaved(const QString &path)
{
    m_message->tell(MessageBar::Tone::Information, tr("Saved as %1").arg(QDir::toNativeSeparators(path)), m_showFolder);
}

/** What is shown stays, and can be tried again: nothing that was asked for is printed from an older state. */
void ReportsPage::tellUnmade(const Error &error)
{
    m_unmade->setText(tr("The report could not be made"), error.sentence);
    if (m_preview->report().pageCount() == 0 && error.kind != Error::Kind::Cancelled)
        m_middle->setCurrentWidget(m_unmade);
    else
        m_message->showProblem(unmadeReport, error, {m_tryAgain});
}

void ReportsPage::tell(const Error &error)
{
    m_message->tell(MessageBar::Tone::Warning, error.sentence);
}

} // namespace Headway
