// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importdialog.h"

#include "importpane.h"
#include "importwords.h"
#include "look.h"
#include "progressline.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int dialogWidth = 560;
constexpr int mostSkippedHeight = 120;
constexpr int leastLines = 2; // To be seen of a list where the screen is low.

int heightFor(const QPlainTextEdit &list, int lines)
{
    const int around = int(2 * list.document()->documentMargin()) + 2 * list.frameWidth();
    return lines * list.fontMetrics().lineSpacing() + around + Space::Hair;
}

/** Of what the desktop puts around a window, which it does only once that is shown. */
int frameHeightOf(const QWidget &window)
{
    return window.frameGeometry().height() - window.height();
}

QPlainTextEdit *makeList(const QString &name, QWidget *parent)
{
    auto *list = new QPlainTextEdit(parent);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(name);
    list->hide();
    list->setMinimumHeight(heightFor(*list, leastLines));
    return list;
}

} // namespace

ImportDialog::ImportDialog(Career &career, PendingEdits &edits, const Clock &clock, Settings &settings,
                           const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_import(career, edits, clock, path, this)
    , m_sentence(new QLabel(this))
    , m_formatLabel(new QLabel(tr("&Format:"), this))
    , m_format(new QComboBox(this))
    , m_panes(makeImportPanes(settings, this))
    , m_beginning(makeList(tr("The first entries"), this))
    , m_left(new QLabel(this))
    , m_skipped(makeList(tr("What is skipped, and why"), this))
    , m_busy(new ProgressLine(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Import"));
    setFixedWidth(dialogWidth);
    makeParts();
    offerFormats();
    arrange();
    connectParts();
    preview({});
}

void ImportDialog::makeParts()
{
    for (QLabel *words : {m_sentence, m_left}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    m_left->setBuddy(m_skipped);
    m_left->hide();
    m_skipped->setMaximumHeight(mostSkippedHeight);
    m_beginning->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_formatLabel->setBuddy(m_format);
}

void ImportDialog::offerFormats()
{
    for (const ImportFormat &format : importFormats())
        m_format->addItem(format.label, QString(format.name));
    m_format->setCurrentIndex(-1);
}

void ImportDialog::arrange()
{
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_go->setDefault(true);
    auto *format = new QHBoxLayout;
    format->addWidget(m_formatLabel);
    format->addWidget(m_format, 1);
    auto *listed = new QVBoxLayout;
    listed->setSpacing(Space::Hair);
    listed->addWidget(m_left);
    listed->addWidget(m_skipped);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Edge, Space::Edge, Space::Edge, Space::Between);
    column->setSpacing(Space::Between);
    column->addWidget(m_sentence);
    column->addLayout(format);
    for (ImportPane *pane : std::as_const(m_panes))
        column->addWidget(pane);
    column->addWidget(m_beginning);
    column->addLayout(listed);
    column->addWidget(m_progress);
    column->addWidget(m_busy);
    column->addStretch(); // Words that wrap ask for more height than they need.
    column->addWidget(buttons);
}

void ImportDialog::connectParts()
{
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_format, &QComboBox::activated, this, [this] { preview(m_format->currentData().toString()); });
    for (const ImportPane *pane : std::as_const(m_panes))
        connect(pane, &ImportPane::readOtherwise, this, [this] { preview(m_format->currentData().toString()); });
    connect(&m_import, &JournalImport::previewed, this, &ImportDialog::tellPreview);
    connect(&m_import, &JournalImport::progressed, this, &ImportDialog::advance);
    connect(&m_import, &JournalImport::finished, this, &ImportDialog::tellFinished);
    connect(&m_import, &JournalImport::failed, this, &ImportDialog::tellFailed);
}

/** Shows what there is to do in this step, and nothing that can no longer be done. */
void ImportDialog::enter(Step step, const QString &sentence)
{
    const bool isDeciding =
        isVisible() && focusWidget() && focusWidget() != m_go && focusWidget() != m_close && m_step != Step::Writing;
    m_step = step;
    m_sentence->setText(sentence);
    showParts();
    if (step == Step::Told || step == Step::Done) {
        m_close->setText(tr("&Close"));
        m_close->setIcon(style()->standardIcon(QStyle::SP_DialogCloseButton));
    }
    if (!isDeciding || !focusWidget() || !focusWidget()->isVisible())
        (step == Step::Ready ? m_go : m_close)->setFocus(); // Enter does what comes next.
    fitScreen();
}

/** As high as what it asks and shows, and never higher than the screen: then its lists scroll. */
void ImportDialog::fitScreen()
{
    layout()->activate();
    const int frame = std::max(frameHeightOf(*this), parentWidget() ? frameHeightOf(*parentWidget()->window()) : 0);
    resize(width(), std::min(layout()->totalHeightForWidth(width()), screen()->availableGeometry().height() - frame));
    const int below = y() + frame + height() - 1 - screen()->availableGeometry().bottom();
    if (isVisible() && below > 0)
        move(x(), std::max(screen()->availableGeometry().top(), y() - below));
}

void ImportDialog::showParts()
{
    const bool isChoosing = m_step == Step::Reading || m_step == Step::Told || m_step == Step::Ready;
    m_busy->setBusy(m_step == Step::Reading || m_step == Step::Stopping || m_step == Step::Saving);
    m_progress->setVisible(m_step == Step::Writing);
    for (QWidget *part : std::initializer_list<QWidget *>{m_formatLabel, m_format})
        part->setVisible(isChoosing);
    for (ImportPane *pane : std::as_const(m_panes))
        pane->setVisible(isChoosing && m_asking.contains(pane));
    m_beginning->setVisible(m_step == Step::Ready);
    m_go->setVisible(m_step == Step::Reading || m_step == Step::Ready);
    m_go->setEnabled(m_step == Step::Ready);
    m_close->setEnabled(m_step != Step::Stopping && m_step != Step::Saving);
}

ImportOptions ImportDialog::options() const
{
    ImportOptions options;
    for (const ImportPane *pane : m_asking)
        pane->fill(options);
    return options;
}

void ImportDialog::preview(const QString &format)
{
    enter(Step::Reading, tr("Reading %1…").arg(m_import.fileName()));
    m_import.preview(format, options());
}

void ImportDialog::tellPreview(const ImportSummary &summary)
{
    const ImportedJournal &journal = m_import.journal();
    m_format->setCurrentIndex(m_format->findData(m_import.format()));
    m_asking.clear();
    for (ImportPane *pane : std::as_const(m_panes)) {
        if (pane->ask(m_import))
            m_asking << pane;
    }
    list(summary);
    showBeginning(ImportWords::beginning(journal));
    const QString held = ImportWords::held(journal, m_import.fileName());
    enter(summary.imported > 0 ? Step::Ready : Step::Told,
          journal.entries.isEmpty() ? held : held + u' ' + ImportWords::news(summary));
}

/** As high as its lines are, where there is room. */
void ImportDialog::showBeginning(const QString &lines)
{
    m_beginning->setPlainText(lines);
    const int height = heightFor(*m_beginning, int(lines.count(u'\n')) + 1);
    m_beginning->setMinimumHeight(std::min(height, heightFor(*m_beginning, leastLines)));
    m_beginning->setMaximumHeight(height);
}

void ImportDialog::list(const ImportSummary &summary, bool isDone)
{
    const QString lines = ImportWords::left(summary);
    m_left->setText(isDone ? ImportWords::leftOutHeading(summary) : ImportWords::leftHeading(summary));
    m_skipped->setPlainText(lines);
    for (QWidget *part : std::initializer_list<QWidget *>{m_left, m_skipped})
        part->setVisible(!lines.isEmpty());
}

void ImportDialog::begin()
{
    enter(Step::Writing, tr("Importing from %1…").arg(m_import.fileName()));
    m_import.write(options());
}

/** What has been written is saved and indexed in one go, which takes its time and can no longer be stopped. */
void ImportDialog::advance(int percent)
{
    m_progress->setValue(percent);
    if (percent == m_progress->maximum() && m_step == Step::Writing)
        enter(Step::Saving, tr("Saving what was imported…"));
}

void ImportDialog::sayThatTheWindowWaits()
{
    enter(m_step, m_step == Step::Saving ? tr("Saving what was imported. The window is closed when that is done…")
                                         : tr("Stopping the import. The window is closed when that is done…"));
}

void ImportDialog::tellFinished(const ImportSummary &summary)
{
    list(summary, true);
    enter(Step::Done, tr("%Ln entry(s) imported. Undo takes them all back.", nullptr, summary.imported));
    Q_EMIT ended(true);
}

void ImportDialog::tellFailed(const Error &error)
{
    if (m_step == Step::Stopping && error.kind == Error::Kind::Cancelled) {
        m_step = Step::Done;
        QDialog::reject();
        Q_EMIT ended(true);
        return;
    }
    list({});
    const bool wasReading = m_step == Step::Reading;
    if (wasReading)
        m_asking.clear();
    enter(wasReading ? Step::Told : Step::Done, error.sentence);
    if (!wasReading)
        Q_EMIT ended(false);
}

void ImportDialog::reject()
{
    if (m_step == Step::Saving || m_step == Step::Stopping)
        return;
    m_import.stop();
    if (m_step == Step::Writing)
        enter(Step::Stopping, tr("Stopping the import…"));
    else
        QDialog::reject();
}

} // namespace Headway
