// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportrequest.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace Headway {

/** The parts of a report, each to be switched on and off. */
class SectionList final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void showSections(const QList<ReportSection> &sections, const QSet<QString> &off);
    QSet<QString> sectionsOff() const;

Q_SIGNALS:
    /** The user chose. */
    void changed();

private:
    void add(const ReportSection &section);

    QVBoxLayout *m_column;
    QList<QCheckBox *> m_boxes;
    QList<ReportSection> m_sections;
};

} // namespace Headway
