// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagefurniture.h"

#include "column.h"
#include "middledot.h"
#include "textsetter.h"
#include "typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr double headerRise = 27; ///< From the header's top to the text area.
constexpr double headerRule = 13; ///< From the rule to the text area.
constexpr double footerDrop = 19; ///< From the text area to the footer's top.
constexpr double gap = 18;

struct FurnitureText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::PageFurniture)
};

QString pageNumber(const PagedReport &report, int page)
{
    const QLocale &locale = report.properties().locale;
    const QString number = locale.toString(page + 1);
    if (!report.isComplete())
        return FurnitureText::tr("Page %1").arg(number);
    //: %2 is the number of pages.
    return FurnitureText::tr("Page %1 of %2").arg(number, locale.toString(report.pageCount()));
}

QString reportName(const ReportProperties &properties)
{
    return properties.subtitle.isEmpty() ? properties.title : properties.title + middleDot + properties.subtitle;
}

/** One line at either end of the column; the first gives way, by whole parts as long as it has several. */
class FurnitureLine
{
public:
    FurnitureLine(const QLocale &locale, const Column &column, ElementId element)
        : m_setter(locale)
        , m_column(column)
        , m_element(element)
    {}

    void draw(Drawing &drawing, double y, const QString &start, const QString &end)
    {
        const double endWidth = qMin(m_setter.widthOf(end, style(TextAlignment::ColumnStart)) + 1, m_column.width / 2);
        addLine(drawing, y, start, m_column.inset(0, endWidth + gap), TextAlignment::ColumnStart);
        addLine(drawing, y, end, m_column.inset(m_column.width - endWidth), TextAlignment::ColumnEnd);
    }

private:
    static TextStyle style(TextAlignment alignment)
    {
        TextStyle style = Typography::furniture();
        style.alignment = alignment;
        return style;
    }

    void addLine(Drawing &drawing, double y, QString text, const Column &column, TextAlignment alignment)
    {
        SetText lines = m_setter.set(text, style(alignment), column.width, m_element);
        while (lines.lineCount() > 1 && text.lastIndexOf(middleDot) > 0) {
            text.truncate(text.lastIndexOf(middleDot));
            lines = m_setter.set(text, style(alignment), column.width, m_element);
        }
        while (lines.lineCount() > 1) {
            text = text.left(text.lastIndexOf(u' ', qMax(qsizetype(0), text.size() - 3)));
            lines = m_setter.set(text + u"…"_s, style(alignment), column.width, m_element);
        }
        drawing.addText(lines, {column.left, y});
    }

    TextSetter m_setter;
    Column m_column;
    ElementId m_element;
};

} // namespace

Drawing pageFurniture(const PagedReport &report, int page, const Page &content, const PageSetup &setup)
{
    const ReportProperties &properties = report.properties();
    const QSizeF size = setup.size();
    const Column column{setup.margins.left(), size.width() - setup.margins.left() - setup.margins.right(),
                        properties.locale.textDirection() == Qt::RightToLeft};
    Drawing drawing;
    if (!content.hasTitle) {
        const double top = setup.margins.top() - headerRise;
        FurnitureLine(properties.locale, column, ElementId::Header)
            .draw(drawing, top, reportName(properties), content.section);
        drawing.rule(column.left, setup.margins.top() - headerRule, column.width, Typography::hairline,
                     QColor(Typography::hairlineColor), ElementId::Header);
    }
    FurnitureLine(properties.locale, column, ElementId::Footer)
        .draw(drawing, size.height() - setup.margins.bottom() + footerDrop, properties.confidentiality,
              pageNumber(report, page));
    return drawing;
}

} // namespace Headway
