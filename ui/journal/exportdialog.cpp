// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportdialog.h"

#include "look.h"
#include "saveplace.h"
#include "userprompt.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int dialogWidth = 520;
constexpr int leftOutHeight = 96;

QLabel *makeWords(const QString &text, QWidget *parent)
{
    auto *words = new QLabel(text, parent);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    return words;
}

/** How far the words of a radio button stand from its edge. */
int indentOf(const QWidget *button)
{
    return button->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, button) +
           button->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, button);
}

} // namespace

ExportDialog::ExportDialog(Career &career, UserPrompt &prompt, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_prompt(prompt)
    , m_run(career, this)
    , m_name(name)
    , m_sentence(makeWords({}, this))
    , m_choices(new QWidget(this))
    , m_formats(new QButtonGroup(this))
    , m_leftOut(new QPlainTextEdit(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Export"));
    setFixedWidth(dialogWidth);
    m_leftOut->setReadOnly(true);
    m_leftOut->setTabChangesFocus(true);
    m_leftOut->setFixedHeight(leftOutHeight);
    m_leftOut->setAccessibleName(tr("What was left out, and why"));
    m_leftOut->hide();
    m_progress->setAccessibleName(tr("Progress of the export"));
    arrange();
    connect(&m_run, &ExportRun::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_run, &ExportRun::finished, this, &ExportDialog::tellFinished);
    connect(&m_run, &ExportRun::failed, this, &ExportDialog::tellFailed);
    enter(Step::Choosing, tr("All that this career holds leaves with it, what is private too. Keep it where nobody "
                             "else can read it."));
}

void ExportDialog::offerFormats(QBoxLayout *column)
{
    const QList<ExportFormat> formats = exportFormats();
    for (int i = 0; i < formats.size(); ++i) {
        auto *choice = new QRadioButton(formats.at(i).label, m_choices);
        choice->setAccessibleDescription(formats.at(i).promise);
        choice->setChecked(i == 0);
        m_formats->addButton(choice, i);
        auto *promise = makeWords(formats.at(i).promise, m_choices);
        setTypeScale(promise, Type::caption);
        promise->setIndent(indentOf(choice));
        column->addWidget(choice);
        column->addWidget(promise);
        column->addSpacing(Space::Within);
    }
}

void ExportDialog::arrange()
{
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins({});
    choices->setSpacing(Space::Hair);
    offerFormats(choices);
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("Choose &where…"), QDialogButtonBox::AcceptRole);
    m_show = buttons->addButton(tr("&Show in the folder"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_go->setDefault(true);
    connect(m_go, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_show, &QPushButton::clicked, this, [this] { m_prompt.showFolder(QFileInfo(m_path).absolutePath()); });
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Edge, Space::Edge, Space::Edge, Space::Between);
    column->setSpacing(Space::Between);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sentence, m_choices, m_leftOut, m_progress, buttons})
        column->addWidget(part);
}

/** Shows what there is to do in this step, and nothing that can no longer be done. */
void ExportDialog::enter(Step step, const QString &sentence)
{
    m_step = step;
    m_sentence->setText(sentence);
    m_choices->setVisible(step == Step::Choosing);
    m_progress->setVisible(step == Step::Writing || step == Step::Stopping);
    m_go->setVisible(step == Step::Choosing);
    m_show->setVisible(step == Step::Done);
    m_close->setEnabled(step != Step::Stopping);
    if (step == Step::Done) {
        m_close->setText(tr("&Close"));
        m_close->setIcon(style()->standardIcon(QStyle::SP_DialogCloseButton));
    }
    (step == Step::Choosing ? m_go : m_close)->setFocus();           // Enter does what comes next.
    resize(dialogWidth, layout()->totalHeightForWidth(dialogWidth)); // Of texts that wrap, adjustSize() knows less.
}

ExportFormat ExportDialog::format() const
{
    return exportFormats().at(m_formats->checkedId());
}

QString ExportDialog::askPlace(const ExportFormat &format)
{
    const QString suggestion = QDir::home().filePath(m_name + format.ending);
    if (format.isFolder())
        return m_prompt.fileToSave(this, tr("Name a new folder for the export"), suggestion, tr("Folders (*)"));
    return SavePlace(m_prompt, this, format.ending)
        .ask(tr("Export"), suggestion, u"%1 (*%2)"_s.arg(format.label, format.ending));
}

void ExportDialog::begin()
{
    const ExportFormat chosen = format();
    m_path = askPlace(chosen);
    if (m_path.isEmpty())
        return;
    enter(Step::Writing, tr("Exporting to %1…").arg(QFileInfo(m_path).fileName()));
    m_run.start(chosen, m_path);
}

void ExportDialog::tellFinished(const ExportSummary &summary)
{
    const QString place = QDir::toNativeSeparators(m_path);
    m_leftOut->setPlainText(summary.leftOut.join(u'\n'));
    m_leftOut->setVisible(!summary.leftOut.isEmpty());
    const QString entries = tr("%Ln entry(s) exported to %1.", nullptr, summary.entries).arg(place);
    enter(Step::Done, summary.leftOut.isEmpty()
                          ? entries
                          : entries + u' ' + tr("%Ln part(s) could not be:", nullptr, int(summary.leftOut.size())));
}

/** What went wrong is read, and another place can be chosen; nobody need read that it was stopped as they wished. */
void ExportDialog::tellFailed(const Error &error)
{
    const bool isAsWished = m_step == Step::Stopping && error.kind == Error::Kind::Cancelled;
    enter(Step::Choosing, error.sentence);
    if (isAsWished)
        QDialog::reject();
}

void ExportDialog::reject()
{
    if (m_step == Step::Stopping)
        return;
    m_run.stop();
    if (m_step == Step::Writing)
        enter(Step::Stopping, tr("Stopping the export…"));
    else
        QDialog::reject();
}

} // namespace Headway
