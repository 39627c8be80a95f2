// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosenprogress.h"

#include "chosenedits.h"
#include "look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace std::chrono_literals;

namespace Headway {

ChosenProgress::ChosenProgress(ChosenEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("S&top"), this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setAccessibleName(tr("Progress of the change"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Within);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Edge, Space::Within, Space::Edge, Space::Between);
    column->setSpacing(Space::Hair);
    column->addWidget(m_sentence);
    column->addLayout(row);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms); // What is quicker is not worth a flicker.
    connect(&m_patience, &QTimer::timeout, this, [this] { setRunning(true); });
    connect(&edits, &ChosenEdits::started, &m_patience, qOverload<>(&QTimer::start));
    connect(&edits, &ChosenEdits::progressed, this, &ChosenProgress::advance);
    connect(&edits, &ChosenEdits::ended, this, &ChosenProgress::end);
    connect(m_stop, &QPushButton::clicked, &edits, &ChosenEdits::stop);
    setRunning(false);
}

void ChosenProgress::setRunning(bool running)
{
    m_bar->setValue(0);
    m_bar->setVisible(running);
    setStoppable(running);
    m_stop->setVisible(running);
    if (running)
        m_sentence->setText(tr("Changing the entries…"));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    setVisible(!m_sentence->text().isEmpty());
}

void ChosenProgress::setStoppable(bool stoppable)
{
    if (!stoppable && m_stop->hasFocus())
        Q_EMIT focusLeft();
    m_stop->setEnabled(stoppable);
}

/** What has been written is saved and indexed in one go, which can no longer be stopped. */
void ChosenProgress::advance(int percent)
{
    m_bar->setValue(percent);
    if (percent < m_bar->maximum() || !m_bar->isVisible())
        return;
    setStoppable(false);
    m_sentence->setText(tr("Saving the changes…"));
}

void ChosenProgress::end(const QString &sentence)
{
    m_patience.stop();
    m_sentence->setText(sentence);
    setRunning(false);
}

void ChosenProgress::forget()
{
    if (m_bar->isVisibleTo(this) || m_patience.isActive())
        return;
    m_sentence->clear();
    hide();
}

} // namespace Headway
