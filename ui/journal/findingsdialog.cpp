// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingsdialog.h"

#include "clock.h"
#include "emptystate.h"
#include "findingsdelegate.h"
#include "journaledits.h"
#include "look.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr QSize firstSize(560, 520);
}

FindingsDialog::FindingsDialog(Career &career, JournalEdits &edits, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_review(career, clock)
    , m_edits(edits)
    , m_list(new QListView)
    , m_nothing(new EmptyState(u"checkmark-symbolic"_s, {}, {}))
    , m_unread(new EmptyState(u"messagebox_warning-symbolic"_s, {}, {}))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Review evidence"));
    resize(firstSize);
    makeList();
    for (QWidget *state : std::initializer_list<QWidget *>{m_list, m_nothing, m_unread})
        m_stack->addWidget(state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Between, Space::Between, Space::Between, Space::Between);
    column->setSpacing(Space::Between);
    column->addWidget(makePeriod(clock.today()));
    column->addWidget(m_stack, 1);
    column->addWidget(makeButtons());
    connectParts();
    updateButtons();
    ask();
}

QWidget *FindingsDialog::makePeriod(QDate today)
{
    auto *period = new QWidget(this);
    auto *row = new QHBoxLayout(period);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Within);
    const auto addDate = [&](const QString &label, QDate date) {
        auto *caption = new QLabel(label, period);
        auto *field = makeDate(date, QString(label).remove(u'&'));
        caption->setBuddy(field);
        row->addWidget(caption);
        row->addWidget(field);
        return field;
    };
    m_from = addDate(tr("&From"), today.addYears(-1).addDays(1));
    m_to = addDate(tr("&to"), today);
    m_dismissed = new QCheckBox(tr("Dismisse&d ones"), period);
    m_dismissed->setToolTip(tr("List what was dismissed, to have it shown again"));
    m_summary = new QLabel(period);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    row->addStretch(1);
    row->addWidget(m_summary);
    row->addWidget(m_dismissed);
    return period;
}

QDateEdit *FindingsDialog::makeDate(QDate date, const QString &name)
{
    auto *field = new QDateEdit(date, this);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    field->setDateRange(QDate(1900, 1, 1), QDate(9999, 12, 31));
    field->setAccessibleName(name);
    return field;
}

void FindingsDialog::makeList()
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindingsDelegate(m_list));
    m_list->setAccessibleName(tr("What a reader would miss"));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget *FindingsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    m_open->setToolTip(tr("Lead to where it is mended (Enter)"));
    m_dismiss = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false); // Enter in a date takes the date.
    buttons->button(QDialogButtonBox::Close)->setIcon({});          // The others have none either.
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void FindingsDialog::connectParts()
{
    connect(&m_review, &EvidenceReview::found, this, &FindingsDialog::list);
    connect(&m_review, &EvidenceReview::failed, this, &FindingsDialog::tellFailed);
    connect(m_from, &QDateEdit::dateChanged, this, &FindingsDialog::ask);
    connect(m_to, &QDateEdit::dateChanged, this, &FindingsDialog::ask);
    connect(m_dismissed, &QCheckBox::toggled, this, &FindingsDialog::ask);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsDialog::updateButtons);
    connect(m_list, &QListView::activated, this, &FindingsDialog::open);
    connect(m_open, &QPushButton::clicked, this, &FindingsDialog::open);
    connect(m_dismiss, &QPushButton::clicked, this, &FindingsDialog::dismissOrShow);
}

/** A period that ends before it begins is still being typed. */
void FindingsDialog::ask()
{
    if (m_from->date() <= m_to->date())
        m_review.ask(m_from->date(), m_to->date(),
                     showsDismissed() ? EvidenceReview::Wanted::Dismissed : EvidenceReview::Wanted::Open);
}

void FindingsDialog::list(const QList<ReviewedFinding> &findings)
{
    const int row = m_list->currentIndex().row();
    m_model.show(findings);
    tellNothing();
    m_stack->setCurrentWidget(findings.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_list);
    m_summary->setText(findings.isEmpty() ? QString() : tr("%n finding(s)", nullptr, m_model.count()));
    // What was mended is gone: one goes on with what follows it, and at first with what matters most.
    if (!chosen() && !findings.isEmpty())
        m_list->setCurrentIndex(m_model.index(std::clamp(row, 1, m_model.rowCount() - 1)));
    updateButtons();
}

bool FindingsDialog::showsDismissed() const
{
    return m_dismissed->isChecked();
}

void FindingsDialog::tellNothing()
{
    if (showsDismissed())
        m_nothing->setText(tr("Nothing is dismissed"), tr("What you dismiss of these days can be had back here."));
    else
        m_nothing->setText(tr("A reader would miss nothing"),
                           tr("Every result of these days has its number, somebody who saw it, and something that it "
                              "counts towards."));
}

void FindingsDialog::tellFailed(const Error &error)
{
    m_unread->setText(tr("The journal could not be read"), error.sentence);
    m_stack->setCurrentWidget(m_unread);
    m_summary->clear();
}

std::optional<ReviewedFinding> FindingsDialog::chosen() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : m_model.findingAt(rows.constFirst());
}

void FindingsDialog::updateButtons()
{
    const auto finding = chosen();
    const bool isOfEntry = finding && !finding->finding.entry.isNull();
    m_open->setEnabled(isOfEntry || (finding && !finding->finding.criterion.isNull()));
    m_dismiss->setText(showsDismissed() ? tr("&Show again") : tr("&Dismiss"));
    m_dismiss->setToolTip(showsDismissed() ? tr("Say it of this entry again")
                                           : tr("Dismiss this for this entry (Delete)"));
    m_dismiss->setEnabled(isOfEntry);
}

void FindingsDialog::open()
{
    const auto one = chosen();
    if (one && !one->finding.entry.isNull())
        Q_EMIT entryRequested(one->finding.entry, one->finding.field);
    else if (one && !one->finding.criterion.isNull())
        Q_EMIT criterionRequested(one->finding.criterion);
}

void FindingsDialog::dismissOrShow()
{
    const auto one = chosen();
    if (!one || one->finding.entry.isNull())
        return;
    const EditedEntry entry{one->finding.entry, one->title};
    if (showsDismissed())
        m_edits.showFinding(entry, one->finding.rule);
    else
        m_edits.dismissFinding(entry, one->finding.rule);
}

void FindingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_list->hasFocus() && !showsDismissed())
        dismissOrShow();
    else
        QDialog::keyPressEvent(event);
}

} // namespace Headway
