// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosenpane.h"

#include "audiencefield.h"
#include "chipsedit.h"
#include "chosenchoice.h"
#include "chosenedits.h"
#include "chosennames.h"
#include "chosenprogress.h"
#include "fieldform.h"
#include "flowlayout.h"
#include "journalactions.h"
#include "look.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int measure = 760; // px: as wide as the entry that stood there

QPushButton *buttonFor(const QAction *action, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), text, parent);
    button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

ChosenPane::ChosenPane(const CareerNames &names, ChosenEdits &edits, const JournalActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_count(new QLabel(this))
    , m_dates(new QLabel(this))
    , m_progress(new ChosenProgress(edits))
{
    for (QLabel *label : {m_count, m_dates})
        label->setTextFormat(Qt::PlainText);
    setTypeScale(m_count, Type::title);
    m_dates->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::Between);
    auto *head = new QVBoxLayout;
    head->setSpacing(Space::Hair);
    head->addWidget(m_count);
    head->addWidget(m_dates);
    column->addLayout(head);
    column->addWidget(makeForm(names));
    column->addWidget(makeButtons(actions));
    column->addStretch(1);
    auto *centred = new QHBoxLayout(this);
    centred->setContentsMargins(Space::Edge, Space::Edge, Space::Edge, Space::Edge);
    centred->addLayout(column, 1);
    centred->addStretch(0);
    setMaximumWidth(measure + 2 * Space::Edge);
    setFocusProxy(m_kind);
    connectChoices();
}

QWidget *ChosenPane::makeForm(const CareerNames &names)
{
    auto *form = new FieldForm(this);
    m_kind = new QComboBox(form);
    for (const auto &row : enumNames<EntryKind>)
        m_kind->addItem(label(row.value), int(row.value));
    m_kind->setPlaceholderText(tr("Different kinds"));
    m_audience = new AudienceField(form);
    m_audience->setPlaceholderText(tr("Different readers"));
    for (QComboBox *field : {m_kind, static_cast<QComboBox *>(m_audience)})
        new ChosenChoice(field);
    form->addFields({{tr("Kind"), m_kind}, {tr("Who may read them"), m_audience}});
    m_star = new QCheckBox(tr("Starred"), form);
    form->addSection(m_star);
    m_names = new ChosenNames(names, m_edits, form);
    form->addSection(m_names);
    return form;
}

QWidget *ChosenPane::makeButtons(const JournalActions &actions)
{
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(Space::Within, buttons);
    row->addWidget(buttonFor(actions.moveToTrash, tr("&Move to the trash"), buttons));
    auto *back = new QPushButton(tr("&Back to one entry"), buttons);
    back->setToolTip(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    connect(back, &QPushButton::clicked, this, &ChosenPane::oneWanted);
    row->addWidget(back);
    return buttons;
}

void ChosenPane::connectChoices()
{
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_edits.setKind(m_chosen, EntryKind(m_kind->currentData().toInt())); });
    connect(m_audience, &AudienceField::audienceChosen, this,
            [this](Audience chosen) { m_edits.setAudience(m_chosen, chosen); });
    connect(m_star, &QCheckBox::clicked, this, [this](bool starred) {
        m_star->setTristate(false);
        m_edits.setStarred(m_chosen, starred);
    });
    connect(m_progress, &ChosenProgress::focusLeft, this, qOverload<>(&ChosenPane::setFocus));
    connect(&m_edits, &ChosenEdits::ended, this, [this](const QString &sentence) {
        if (!sentence.isEmpty()) // Nothing was changed, and nothing follows.
            showChosen(ChosenEntries(m_chosen));
    });
}

void ChosenPane::showChosen(const ChosenEntries &chosen)
{
    const bool areOthers = chosen.ids() != m_chosen.ids();
    m_names->showChosen(chosen, areOthers);
    m_chosen = chosen;
    if (areOthers)
        m_progress->forget();
    tellCount();
    const auto kind = chosen.kind();
    m_kind->setCurrentIndex(kind ? m_kind->findData(int(*kind)) : -1);
    const auto audience = chosen.audience();
    m_audience->setCurrentIndex(audience ? m_audience->findData(int(*audience)) : -1);
    showStar();
}

void ChosenPane::tellCount()
{
    const QLocale locale;
    const QString first = locale.toString(m_chosen.first(), QLocale::LongFormat);
    const QString last = locale.toString(m_chosen.last(), QLocale::LongFormat);
    const QString count = tr("%Ln entry(s) selected", nullptr, int(m_chosen.count()));
    if (m_chosen.areSeveral() && m_count->text() != count) {
        QAccessibleAnnouncementEvent event(this, count);
        QAccessible::updateAccessibility(&event);
    }
    m_count->setText(count);
    m_dates->setText(first == last ? first : tr("%1 – %2", "from one date to another").arg(first, last));
}

void ChosenPane::showStar()
{
    const qsizetype starred = m_chosen.starred();
    const bool some = starred > 0 && starred < m_chosen.count();
    m_star->setTristate(some);
    m_star->setCheckState(some ? Qt::PartiallyChecked : starred > 0 ? Qt::Checked : Qt::Unchecked);
}

QWidget *ChosenPane::foot() const
{
    return m_progress;
}

void ChosenPane::focusTags()
{
    m_names->tags()->setFocus();
}

void ChosenPane::flush()
{
    m_names->flush();
}

} // namespace Headway
