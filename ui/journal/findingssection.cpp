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

using namespace Qt::StringLiterals;

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
    connect(&m_rest, &QTimer::timeout, this, &FindingsSection::settle);
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
    if (m_entry.id == entry.id)
        m_rest.start();
    else
        forget();
    m_entry = entry;
    read();
}

void FindingsSection::forget()
{
    m_rest.stop();
    m_entry = {};
    m_found.clear();
    m_isStale = true;
    fill({});
}

/** One reading at a time: what is typed meanwhile is read by the next. */
void FindingsSection::read()
{
    m_isStale = m_isReading;
    if (std::exchange(m_isReading, true))
        return;
    if (!m_thread)
        m_thread.emplace(u"findings"_s);
    const auto job = [this, entry = m_entry, today = m_clock.today()] {
        return (m_linter ? *m_linter : m_linter.emplace()).findings(entry, today).mid(0, most);
    };
    m_thread->run(job).then(this, [this](const QList<Finding> &findings) { take(findings); });
}

void FindingsSection::take(const QList<Finding> &findings)
{
    m_isReading = false;
    if (!m_isStale) {
        m_found = findings;
        settle();
    } else if (!m_entry.id.isNull()) {
        read();
    }
}

void FindingsSection::settle()
{
    if (isSettled())
        fill(m_rest.isActive() ? shownAlready() : m_found);
}

/** What is still found of what is to be seen. */
QList<Finding> FindingsSection::shownAlready() const
{
    QList<Finding> still = m_found;
    still.removeIf([this](const Finding &finding) {
        return std::ranges::none_of(m_rows, [&finding](const FindingRow *row) {
            return !row->isHidden() && row->finding().rule == finding.rule;
        });
    });
    return still;
}

void FindingsSection::fill(const QList<Finding> &findings)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (i < findings.size())
            m_rows.at(i)->tell(findings.at(i));
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
