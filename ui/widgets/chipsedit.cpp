// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chipsedit.h"

#include "chipbutton.h"
#include "flowlayout.h"
#include "look.h"
#include "namecompleter.h"
#include "namefield.h"
#include "taborder.h"
#include "visibletext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int fieldWidth = 140;
} // namespace

ChipsEdit::ChipsEdit(const QString &addText, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(Space::Hair, this))
    , m_field(new QLineEdit(this))
    , m_known(new NameCompleter(this))
{
    m_field->setCompleter(m_known);
    limitToName(m_field);
    m_field->setPlaceholderText(addText);
    m_field->setAccessibleName(addText);
    m_field->setFixedWidth(fieldWidth);
    m_field->installEventFilter(this);
    m_flow->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &ChipsEdit::flush);
    connect(m_field, &QLineEdit::editingFinished, this, &ChipsEdit::flush);
    connect(m_known, qOverload<const QString &>(&QCompleter::activated), this, &ChipsEdit::add, Qt::QueuedConnection);
}

void ChipsEdit::setChips(const QList<Chip> &stored)
{
    m_changes.setStored(stored);
    refresh();
}

QStringList ChipsEdit::names() const
{
    QStringList names;
    for (const Chip &chip : m_shown)
        names << chip.name;
    return names;
}

void ChipsEdit::setKnownNames(const QStringList &names)
{
    m_known->setNames(names);
}

int ChipsEdit::heightForWidth(int width) const
{
    return m_flow->heightForWidth(width);
}

QString ChipsEdit::meantBy(const QString &typed) const
{
    const NameIndex &known = m_known->names();
    const bool isQuoted = typed.size() > 2 && typed.front() == u'"' && typed.back() == u'"';
    const QString name = isQuoted ? typed.sliced(1, typed.size() - 2).trimmed() : typed;
    qsizetype place = isQuoted ? known.indexOfSame(name) : known.indexOf(name);
    if (place < 0 && !isQuoted && m_takesBeginnings)
        place = known.indexOfOnlyBeginning(name);
    return place < 0 ? name : known.at(place);
}

void ChipsEdit::add(const QString &name)
{
    const QString meant = meantBy(name.simplified());
    m_field->clear();
    if (!Headway::isVisible(meant))
        return;
    if (const qsizetype place = NameIndex(names()).indexOfSame(meant); place >= 0) {
        Q_EMIT repeated(m_shown.at(place));
        return;
    }
    const Chip chip = m_changes.add(meant);
    refresh();
    Q_EMIT added(chip);
}

void ChipsEdit::flush()
{
    add(m_field->text());
}

void ChipsEdit::remove(qsizetype place)
{
    const Chip chip = m_shown.at(place);
    m_field->setFocus();
    m_changes.takeOff(chip);
    refresh();
    Q_EMIT removed(chip);
}

void ChipsEdit::await(const Chip &changed, QFuture<Result<void>> saving)
{
    saving.then(this, [this, number = m_changes.numberOf(changed)](const Result<void> &outcome) {
        m_changes.settle(number, outcome);
        refresh();
    });
}

void ChipsEdit::forget()
{
    m_field->clear();
    m_changes.forget();
    refresh();
}

QWidget *ChipsEdit::makeButton(const Chip &chip)
{
    auto *button = new ChipButton(chip.name, this);
    button->setNote(m_notes.value(chip.id));
    button->setHasMenu(bool(m_fillMenu));
    connect(button, &ChipButton::removeWanted, this, [this, button] { remove(m_buttons.indexOf(button)); });
    connect(button, &ChipButton::menuWanted, this, [this, button] { showMenu(button); });
    return button;
}

void ChipsEdit::showMenu(QWidget *button)
{
    auto *menu = new QMenu(this); // Not the button's: that goes with the choice.
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_fillMenu(m_shown.at(m_buttons.indexOf(button)), menu);
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

void ChipsEdit::setNotes(const QHash<QUuid, QString> &notes)
{
    if (std::exchange(m_notes, notes) != notes)
        rebuild();
}

void ChipsEdit::refresh()
{
    const QStringList before = names();
    m_shown = m_changes.shown();
    if (names() != before) // That one has got its id takes the focus from nobody.
        rebuild();
}

void ChipsEdit::rebuild()
{
    const auto focused = std::ranges::find_if(m_buttons, &QWidget::hasFocus) - m_buttons.begin();
    const bool hadFocus = focused < m_buttons.size();
    for (QWidget *button : std::as_const(m_buttons)) {
        m_flow->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const Chip &chip : std::as_const(m_shown)) {
        QWidget *button = makeButton(chip);
        m_flow->insertWidget(int(m_buttons.size()), button);
        m_buttons << button;
        button->show();
    }
    putInTabOrder(m_buttons, m_field);
    if (QWidget *next = hadFocus ? m_buttons.value(focused) : nullptr)
        next->setFocus();
    updateGeometry();
}

bool ChipsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_field && key == Qt::Key_Backspace && m_field->text().isEmpty() && !m_shown.isEmpty()) {
        remove(m_shown.size() - 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Headway
