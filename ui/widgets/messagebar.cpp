// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagebar.h"

#include "colours.h"
#include "look.h"
#include "messagerow.h"

#include <QAccessible>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Headway {

namespace {

constexpr int shownAtOnce = 2;

/** Screen readers say it at once, wherever the focus is; a warning interrupts them. */
void announce(QWidget *bar, const Message &message)
{
    QAccessibleAnnouncementEvent event(bar, message.sentence);
    event.setPoliteness(message.tone == Message::Tone::Warning ? QAccessible::AnnouncementPoliteness::Assertive
                                                               : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(1);
    m_more->setFlat(true);
    m_rows->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        arrange();
    });
    QWidget::hide();
}

void MessageBar::takePlaceOf(QWidget *line)
{
    m_line = line;
    line->setVisible(m_told.isEmpty());
}

void MessageBar::tell(Tone tone, const QString &sentence, QAction *action)
{
    tell({}, {.tone = tone, .sentence = sentence, .actions = action ? QList{action} : QList<QAction *>()});
}

void MessageBar::showProblem(const QString &owner, const Error &error, const QList<QAction *> &actions)
{
    if (error.kind != Error::Kind::Cancelled)
        tell(owner, {.tone = Tone::Warning, .sentence = error.sentence, .actions = actions});
}

void MessageBar::tell(const QString &owner, const Message &message)
{
    dismiss(owner);
    auto *row = new MessageRow(message, this);
    connect(row, &MessageRow::closed, this, [this, owner] { dismiss(owner); });
    insert({owner, message, row});
    arrange();
    announce(this, message);
}

void MessageBar::insert(const Told &told)
{
    const bool warns = told.message.tone == Tone::Warning;
    const auto place = std::ranges::find_if(
        m_told, [warns](const Told &other) { return warns || other.message.tone == Tone::Information; });
    m_rows->insertWidget(int(place - m_told.begin()), told.row);
    m_told.insert(place, told);
}

void MessageBar::dismiss(const QString &owner)
{
    const auto told = std::ranges::find(m_told, owner, &Told::owner);
    if (told == m_told.end())
        return;
    told->row->hide();
    told->row->deleteLater(); // It may be its own button that is pressed.
    m_rows->removeWidget(told->row);
    m_told.erase(told);
    arrange();
}

bool MessageBar::dismissTop()
{
    if (m_told.isEmpty())
        return false;
    dismiss(QString(m_told.constFirst().owner));
    return true;
}

void MessageBar::arrange()
{
    m_showsAll = m_showsAll && m_told.size() > shownAtOnce;
    const int shown = m_showsAll ? int(m_told.size()) : std::min(int(m_told.size()), shownAtOnce);
    for (int i = 0; i < m_told.size(); ++i)
        m_told.at(i).row->setVisible(i < shown);
    const int more = int(m_told.size()) - shown;
    m_more->setText(tr("and %n more", "messages", more));
    m_more->setVisible(more > 0);
    setAccessibleName(sentences().join(u'\n'));
    setVisible(!m_told.isEmpty());
    if (m_line)
        m_line->setVisible(m_told.isEmpty());
}

bool MessageBar::isShowing(const QString &owner) const
{
    return std::ranges::contains(m_told, owner, &Told::owner);
}

QStringList MessageBar::sentences() const
{
    QStringList sentences;
    for (const Told &told : m_told)
        sentences << told.message.sentence;
    return sentences;
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colours::of(palette()).page);
}

} // namespace Headway
