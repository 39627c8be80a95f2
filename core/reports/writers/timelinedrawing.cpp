// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinedrawing.h"

#include "middledot.h"
#include "reportdates.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr double width = 1000;
constexpr double edge = 10;
constexpr double laneHeight = 64;
constexpr double nameBaseline = 18;
constexpr double markLine = 40;
constexpr double markRadius = 6;
constexpr double footHeight = 30;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

} // namespace

TimelineDrawing::TimelineDrawing(QXmlStreamWriter &xml, const QLocale &locale)
    : m_xml(xml)
    , m_locale(locale)
    , m_rightToLeft(locale.textDirection() == Qt::RightToLeft)
{}

void TimelineDrawing::write(const TimelineFigure &figure)
{
    const double height = double(figure.lanes.size()) * laneHeight + footHeight;
    m_xml.writeStartElement(u"svg"_s);
    m_xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(number(width), number(height)));
    m_xml.writeAttribute(u"role"_s, u"img"_s);
    m_xml.writeAttribute(u"aria-label"_s, figure.alternative);
    double y = 0;
    for (const TimelineFigure::Lane &lane : figure.lanes) {
        writeLane(figure, lane, y);
        y += laneHeight;
    }
    writeText(mediumDate(figure.from, m_locale), xOf(figure.from, figure), height - edge, u"start"_s);
    writeText(mediumDate(figure.to, m_locale), xOf(figure.to, figure), height - edge, u"end"_s);
    m_xml.writeEndElement();
}

void TimelineDrawing::writeLane(const TimelineFigure &figure, const TimelineFigure::Lane &lane, double y)
{
    writeText(lane.name, m_rightToLeft ? width - edge : edge, y + nameBaseline, u"start"_s);
    m_xml.writeEmptyElement(u"line"_s);
    m_xml.writeAttribute(u"x1"_s, number(edge));
    m_xml.writeAttribute(u"x2"_s, number(width - edge));
    m_xml.writeAttribute(u"y1"_s, number(y + markLine));
    m_xml.writeAttribute(u"y2"_s, number(y + markLine));
    for (const TimelineFigure::Mark &mark : lane.marks)
        writeMark(mark, xOf(mark.date, figure), y + markLine);
}

void TimelineDrawing::writeMark(const TimelineFigure::Mark &mark, double x, double y)
{
    m_xml.writeStartElement(u"circle"_s);
    m_xml.writeAttribute(u"cx"_s, number(x));
    m_xml.writeAttribute(u"cy"_s, number(y));
    m_xml.writeAttribute(u"r"_s, number(mark.label.isEmpty() ? markRadius : markRadius * 1.4));
    QStringList said{mark.evidence, longDate(mark.date, m_locale), mark.label};
    said.removeAll(QString());
    m_xml.writeTextElement(u"title"_s, said.join(middleDot));
    m_xml.writeEndElement();
}

void TimelineDrawing::writeText(const QString &text, double x, double y, const QString &anchor)
{
    m_xml.writeStartElement(u"text"_s);
    m_xml.writeAttribute(u"x"_s, number(x));
    m_xml.writeAttribute(u"y"_s, number(y));
    m_xml.writeAttribute(u"text-anchor"_s, anchor);
    m_xml.writeCharacters(text);
    m_xml.writeEndElement();
}

double TimelineDrawing::xOf(QDate date, const TimelineFigure &figure) const
{
    const double days = double(std::max<qint64>(figure.from.daysTo(figure.to), 1));
    const double share = std::clamp(double(figure.from.daysTo(date)) / days, 0.0, 1.0);
    return edge + (width - 2 * edge) * (m_rightToLeft ? 1 - share : share);
}

} // namespace Headway
