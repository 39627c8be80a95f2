// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

#include <QXmlStreamWriter>

namespace Headway {

/** A timeline as an SVG picture within a page of HTML, with its alternative text. */
class TimelineDrawing final
{
public:
    TimelineDrawing(QXmlStreamWriter &xml, const QLocale &locale);

    void write(const TimelineFigure &figure);

private:
    void writeLane(const TimelineFigure &figure, const TimelineFigure::Lane &lane, double y);
    void writeMark(const TimelineFigure::Mark &mark, double x, double y);
    void writeText(const QString &text, double x, double y, const QString &anchor);
    double xOf(QDate date, const TimelineFigure &figure) const;

    QXmlStreamWriter &m_xml;
    const QLocale &m_locale;
    const bool m_rightToLeft;
};

} // namespace Headway
