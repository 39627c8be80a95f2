// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sectionlist.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace Headway {

namespace {
constexpr int rowHeight = 24;
} // namespace

SectionList::SectionList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void SectionList::showSections(const QList<ReportSection> &sections, const QSet<QString> &off)
{
    const auto sameId = [](const ReportSection &a, const ReportSection &b) { return a.id == b.id; };
    // The boxes stay where they are the same, and with them the keyboard's place.
    if (!std::ranges::equal(sections, m_sections, sameId)) {
        qDeleteAll(m_boxes);
        m_boxes.clear();
        m_sections = sections;
        for (const ReportSection &section : sections)
            add(section);
    }
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(!off.contains(m_sections.at(i).id));
}

void SectionList::add(const ReportSection &section)
{
    auto *box = new QCheckBox(section.title, this);
    box->setMinimumHeight(rowHeight);
    connect(box, &QCheckBox::clicked, this, &SectionList::changed);
    m_column->addWidget(box);
    m_boxes << box;
    setFocusProxy(m_boxes.first());
}

QSet<QString> SectionList::sectionsOff() const
{
    QSet<QString> off;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (!m_boxes.at(i)->isChecked())
            off << m_sections.at(i).id;
    }
    return off;
}

} // namespace Headway
