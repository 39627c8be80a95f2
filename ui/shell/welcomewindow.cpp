// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "welcomewindow.h"

#include "icons.h"
#include "look.h"
#include "messagebar.h"
#include "profilefields.h"
#include "surfaces.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr QSize windowSize(840, 560);

QLabel *makeText(const QString &text, QWidget *parent, QFont (*scale)(const QFont &) = nullptr)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (scale)
        setTypeScale(label, scale);
    return label;
}

QVBoxLayout *makeCardLayout(QWidget *card)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::Edge, Space::Edge, Space::Edge, Space::Edge);
    column->setSpacing(Space::Between);
    return column;
}

} // namespace

WelcomeWindow::WelcomeWindow(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar(this))
    , m_owner(new ProfileFields(this))
{
    setWindowTitle(tr("Welcome to Headway"));
    resize(windowSize);
    // Not every window manager has a place for a first window.
    move(screen()->availableGeometry().center() - rect().center());

    auto *head = new QVBoxLayout;
    head->setContentsMargins(Space::Edge, Space::Edge, Space::Edge, Space::Edge);
    head->setSpacing(Space::Within);
    head->addWidget(makeText(tr("Steer your own career"), this, Type::display));
    head->addWidget(makeText(tr("Headway keeps what you did, who saw it and what you want, and turns it into the paper "
                                "that decides. Everything stays on this computer."),
                             this));

    auto *cards = new QHBoxLayout;
    cards->setSpacing(0);
    cards->addWidget(makeOwnCard(), 1);
    cards->addWidget(new Hairline(Qt::Vertical, this));
    cards->addWidget(makeSampleCard(), 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addLayout(head);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addLayout(cards, 1);
}

QWidget *WelcomeWindow::makeOwnCard()
{
    auto *card = new Surface(Surface::Tint::Page, this);
    auto *begin = new QPushButton(tr("Begin my career file"), card);
    begin->setDefault(true);

    auto *column = makeCardLayout(card);
    column->addWidget(makeText(tr("Begin your own"), card, Type::lead));
    column->addWidget(m_owner);
    column->addStretch();
    column->addWidget(
        makeText(tr("What you have in jrnl, Day One, RedNotebook, notes or a spreadsheet, you can bring in "
                    "as soon as your file is there."),
                 card));
    column->addWidget(begin, 0, Qt::AlignLeading);
    connect(begin, &QPushButton::clicked, this, &WelcomeWindow::begin);
    connect(m_owner, &ProfileFields::entered, this, &WelcomeWindow::begin);
    return card;
}

QWidget *WelcomeWindow::makeSampleCard()
{
    auto *card = new Surface(Surface::Tint::List, this);
    auto *sample = new QPushButton(tr("Open the sample career"), card);
    auto *open = new QPushButton(tr("Open a career file…"), card);

    auto *column = makeCardLayout(card);
    column->addWidget(makeText(tr("Look around first"), card, Type::lead));
    column->addWidget(makeText(
        tr("Two years of Anna Lindqvist, a charge nurse who wants to lead her ward: her journal, the people around "
           "her, and her promotion case, ready to print. It is a copy that you may change as you like."),
        card));
    column->addWidget(sample, 0, Qt::AlignLeading);
    column->addStretch();
    column->addWidget(makeText(tr("You have a career file already?"), card));
    column->addWidget(open, 0, Qt::AlignLeading);
    connect(sample, &QPushButton::clicked, this, &WelcomeWindow::sampleRequested);
    connect(open, &QPushButton::clicked, this, &WelcomeWindow::openRequested);
    return card;
}

void WelcomeWindow::begin()
{
    Q_EMIT newCareerRequested(m_owner->profile());
}

void WelcomeWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void WelcomeWindow::tell(const QString &sentence, QAction *wayOut)
{
    m_message->tell(MessageBar::Tone::Warning, sentence, wayOut);
}

} // namespace Headway
