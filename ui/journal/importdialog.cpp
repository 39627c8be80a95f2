// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importdialog.h"

#include "look.h"
#include "progressline.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int dialogWidth = 520;
constexpr int skippedHeight = 120;
constexpr int mostSkipped = 100; // Nobody reads more of them; the file wants mending then.
constexpr int mostExamples = 3;

QString dayOf(QDate date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

/** What of it is new, and what happens with the rest. */
QString newsOf(const ImportSummary &summary)
{
    if (summary.imported == 0)
        return ImportDialog::tr("All of it was imported before, so there is nothing to import.");
    if (summary.alreadyThere == 0)
        return ImportDialog::tr("All of it is new, and comes in private: only you can read it until you release it.");
    return ImportDialog::tr("%Ln entry(s) of it are new, and come in private: only you can read them until you release "
                            "them.",
                            nullptr, summary.imported) +
           u' ' + ImportDialog::tr("%Ln were imported before and are left alone.", nullptr, summary.alreadyThere);
}

} // namespace

ImportDialog::ImportDialog(Career &career, PendingEdits &edits, const Clock &clock, const QString &file,
                           QWidget *parent)
    : QDialog(parent)
    , m_import(career, edits, clock, file, this)
    , m_sentence(new QLabel(this))
    , m_asPeople(new QCheckBox(this))
    , m_left(new QLabel(this))
    , m_skipped(new QPlainTextEdit(this))
    , m_busy(new ProgressLine(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Import from jrnl"));
    setFixedWidth(dialogWidth);
    makeParts();
    arrange();
    connectParts();
    enter(Step::Reading, tr("Reading %1…").arg(m_import.fileName()));
    m_import.preview();
}

void ImportDialog::makeParts()
{
    for (QLabel *words : {m_sentence, m_left}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    m_left->setBuddy(m_skipped);
    m_skipped->setReadOnly(true);
    m_skipped->setTabChangesFocus(true);
    m_skipped->setFixedHeight(skippedHeight);
    m_skipped->setAccessibleName(tr("What is skipped, and why"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_asPeople, m_left, m_skipped, m_progress})
        part->hide();
}

void ImportDialog::arrange()
{
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_go->setDefault(true);
    auto *listed = new QVBoxLayout;
    listed->setSpacing(Space::Hair);
    listed->addWidget(m_left);
    listed->addWidget(m_skipped);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Edge, Space::Edge, Space::Edge, Space::Between);
    column->setSpacing(Space::Between);
    column->addWidget(m_sentence);
    column->addWidget(m_asPeople);
    column->addLayout(listed);
    column->addWidget(m_progress);
    column->addWidget(m_busy);
    column->addWidget(buttons);
}

void ImportDialog::connectParts()
{
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(&m_import, &JrnlImport::previewed, this, &ImportDialog::tellPreview);
    connect(&m_import, &JrnlImport::progressed, this, &ImportDialog::advance);
    connect(&m_import, &JrnlImport::finished, this, &ImportDialog::tellFinished);
    connect(&m_import, &JrnlImport::failed, this, &ImportDialog::tellFailed);
}

/** Shows what there is to do in this step, and nothing that can no longer be done. */
void ImportDialog::enter(Step step, const QString &sentence)
{
    m_step = step;
    m_sentence->setText(sentence);
    m_busy->setBusy(step == Step::Reading || step == Step::Stopping || step == Step::Saving);
    m_progress->setVisible(step == Step::Writing);
    m_asPeople->setVisible(step == Step::Ready && !m_import.atWords().isEmpty());
    m_go->setVisible(step == Step::Reading || step == Step::Ready);
    m_go->setEnabled(step == Step::Ready);
    m_close->setEnabled(step != Step::Stopping && step != Step::Saving);
    if (step == Step::Done) {
        m_close->setText(tr("&Close"));
        m_close->setIcon(style()->standardIcon(QStyle::SP_DialogCloseButton));
    }
    (step == Step::Ready ? m_go : m_close)->setFocus(); // Enter does what comes next.
    adjustSize();
}

QString ImportDialog::held() const
{
    const QList<JrnlEntry> &entries = m_import.journal().entries;
    const QString count = tr("%1 holds %Ln entry(s)", nullptr, int(entries.size())).arg(m_import.fileName());
    if (entries.isEmpty())
        return count + u'.';
    const QDate first = entries.constFirst().date;
    const QDate last = entries.constLast().date;
    return first == last ? tr("%1, of %2.", "journal.txt holds 3 entries, of 3 May 2026.").arg(count, dayOf(first))
                         : tr("%1, from %2 to %3.", "journal.txt holds 3 entries, from 3 May 2026 to 4 May 2026.")
                               .arg(count, dayOf(first), dayOf(last));
}

void ImportDialog::tellPreview(const ImportSummary &summary)
{
    const bool isEmpty = m_import.journal().entries.isEmpty();
    listSkipped(summary);
    offerPeople();
    enter(summary.imported > 0 ? Step::Ready : Step::Done, isEmpty ? held() : held() + u' ' + newsOf(summary));
}

/** By the file's own words, so that nobody has to know what jrnl calls a tag. */
void ImportDialog::offerPeople()
{
    const QStringList &words = m_import.atWords();
    const QString examples = QStringList(words.first(std::min<qsizetype>(words.size(), mostExamples))).join(u", "_s);
    m_asPeople->setText(words.size() > mostExamples
                            ? tr("%1 and other words with @ are &people, not tags").arg(examples)
                            : tr("%1: words with @ are &people, not tags").arg(examples));
}

void ImportDialog::listSkipped(const ImportSummary &summary)
{
    QList<SkippedItem> skipped = summary.skipped + summary.shortened;
    std::ranges::stable_sort(skipped, {}, &SkippedItem::line);
    QStringList lines;
    for (const SkippedItem &item : skipped.first(std::min<qsizetype>(skipped.size(), mostSkipped)))
        lines << tr("Line %1: %2").arg(item.line).arg(item.reason);
    if (const int more = int(skipped.size()) - mostSkipped; more > 0)
        lines << tr("… and %Ln more", nullptr, more);
    m_left->setText(tr("%Ln part(s) of the file cannot be imported as they stand:", nullptr, int(skipped.size())));
    m_skipped->setPlainText(lines.join(u'\n'));
    for (QWidget *part : std::initializer_list<QWidget *>{m_left, m_skipped})
        part->setVisible(!lines.isEmpty());
}

void ImportDialog::begin()
{
    enter(Step::Writing, tr("Importing from %1…").arg(m_import.fileName()));
    m_import.write(m_asPeople->isChecked() ? JrnlImporter::Tags::AsPeople : JrnlImporter::Tags::AsTags);
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
    listSkipped({});
    enter(Step::Done, error.sentence);
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
