// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptystate.h"

#include "iconlabel.h"
#include "look.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Headway {

namespace {
constexpr int iconSize = 48;
constexpr int measure = 380; // px: some 55 letters, comfortable to read
constexpr int leastMeasure = 200;
} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actions(new QVBoxLayout)
{
    auto *picture = new IconLabel(iconName, IconInk::Muted, iconSize, this);

    setTypeScale(m_title, Type::lead);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    setText(title, text);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Edge, Space::Edge, Space::Edge, Space::Edge);
    column->setSpacing(Space::Within);
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(Space::Within);
    column->addLayout(m_actions);
    column->addStretch(3);
    m_actions->setSpacing(Space::Within);
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    fitText();
}

/** A centred label has no height of its own for its width; the words must not be cut off. */
void EmptyState::fitText()
{
    const int width = std::clamp(this->width() - 2 * Space::Edge, leastMeasure, measure);
    for (QLabel *label : {m_title, m_text})
        label->setFixedSize(width, std::max(0, label->heightForWidth(width)));
}

/** Narrower than the labels are at the moment: they follow. */
QSize EmptyState::minimumSizeHint() const
{
    return {leastMeasure + 2 * Space::Edge, QWidget::minimumSizeHint().height()};
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitText();
}

void EmptyState::addAction(QAction *action)
{
    auto *button = new QPushButton(action->text(), this);
    button->setDefault(m_actions->count() == 0);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    });
    m_actions->addWidget(button, 0, Qt::AlignHCenter);
}

} // namespace Headway
