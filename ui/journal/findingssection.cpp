// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingssection.h"

#include "clock.h"
#include "colours.h"
#include "findingrow.h"
#include "journaledits.h"
#include "look.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Headway {

namespace {
constexpr int most = 3; // More would be a wall.
constexpr int restMs = 1500;
} // namespace

FindingsSection::FindingsSection(const Clock &clock, JournalEdits &edits, Edited edited, QWidget *parent)
    : EntrySection(edits, std::move(edited), parent)
    , m_clock(clock)
{
    setAccessibleName(tr("What a reader would miss"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Edge, Space::Hair, Space::Edge, Space::Hair);
    column->setSpacing(0);
    while (m_rows.size() < most) {
        m_rows << makeRow();
        column->addWidget(m_rows.constLast());
    }
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { fill(found()); });
    fill({});
}

FindingRow *FindingsSection::makeRow()
{
    auto *row = new FindingRow(this);
    connect(row, &FindingRow::mendRequested, this, [this, row] { Q_EMIT fieldRequested(row->finding().field); });
    connect(row, &FindingRow::dismissed, this,
            [this, row] { this->edits().dismissFinding(this->edited(), row->finding().rule); });
    return row;
}

void FindingsSection::showEntry(const Entry &entry)
{
    const bool isOther = m_entry.id != entry.id;
    m_entry = entry;
    if (isOther) {
        m_rest.stop();
        fill(found());
        return;
    }
    QList<Finding> still = found();
    still.removeIf([this](const Finding &finding) {
        return std::ranges::none_of(m_rows, [&finding](const FindingRow *row) {
            return !row->isHidden() && row->finding().rule == finding.rule;
        });
    });
    fill(still);
    m_rest.start();
}

void FindingsSection::forget()
{
    m_rest.stop();
    m_entry = {};
    fill({});
}

QList<Finding> FindingsSection::found()
{
    if (!m_linter)
        m_linter.emplace();
    return m_linter->findings(m_entry, m_clock.today()).mid(0, most);
}

void FindingsSection::fill(const QList<Finding> &findings)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (i < findings.size())
            m_rows.at(i)->show(findings.at(i));
        else
            m_rows.at(i)->hide();
    }
    setVisible(!findings.isEmpty());
}

void FindingsSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Colours::of(palette()).hairline);
}

} // namespace Headway
