// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocksetters.h"
#include "timelinefigurelayout.h"

namespace Headway {

namespace {

constexpr double nameShare = 0.25; ///< Of the column, for the names of the lanes.
constexpr double nameGap = 10;
constexpr double axisPadding = 3;
constexpr double captionGap = 5;
constexpr double spaceAround = 12;

/** Sets one figure: an axis, and under it an atom for each lane, so that many goals may go on over a page's end. */
class TimelineFigureSetter
{
public:
    TimelineFigureSetter(const TimelineFigure &figure, const Place &place, Galley &galley)
        : m_figure(figure)
        , m_place(place)
        , m_galley(galley)
        , m_element(
              galley.structure().add({.role = Role::Figure, .parent = place.parent, .alternative = figure.alternative}))
    {}

    void set()
    {
        const size_t first = m_galley.count();
        m_galley.separate(m_galley.followsHeading() ? 0 : spaceAround);
        setCaption();
        setNames();
        measure();
        setAxis();
        for (qsizetype i = 0; i < m_layout.lanes.size(); ++i)
            setLane(i);
        if (m_galley.heightSince(first) < m_galley.wholeHeight())
            m_galley.keepTogether(first);
        m_galley.separate(spaceAround);
    }

private:
    double width() const { return m_place.column.width; }
    double nameWidth() const { return width() * nameShare; }

    void setCaption()
    {
        if (m_figure.caption.isEmpty())
            return;
        const ElementId caption = m_galley.structure().add(Role::Caption, m_element);
        const SetText text = m_galley.text().set(m_figure.caption, Typography::tableCaption(), width(), caption);
        m_galley.appendLines(text, m_place);
        m_galley.separate(captionGap);
        m_galley.keepWithNext();
    }

    /** A lane is never parted, so its name may not be an essay. */
    void setNames()
    {
        constexpr size_t mostLines = 6;
        for (const TimelineFigure::Lane &lane : m_figure.lanes) {
            SetText name = m_galley.text().set(lane.name, Typography::figureText(), nameWidth() - nameGap, m_element);
            if (name.lines.size() > mostLines)
                name.lines.resize(mostLines);
            m_names << name;
        }
    }

    void measure()
    {
        TimelineFigureLayout::Measures measures{.width = width(), .nameWidth = nameWidth(), .nameHeights = {}};
        for (const SetText &name : std::as_const(m_names))
            measures.nameHeights << name.height();
        measures.textWidth = [this](const QString &text) {
            return m_galley.text().widthOf(text, Typography::figureStrong()) + 1;
        };
        m_layout = TimelineFigureLayout::of(m_figure, m_galley.text().locale(), measures);
    }

    Drawing axis(ElementId element)
    {
        Drawing drawing;
        const double leading = Typography::figureText().leading;
        for (const TimelineFigureLayout::Tick &tick : std::as_const(m_layout.ticks)) {
            addText(drawing, tick.year, Typography::figureStrong(), tick.x, 0, element);
            addText(drawing, tick.month, Typography::furniture(), tick.x, leading, element);
        }
        drawing.rule(m_place.column.left, axisHeight(), width(), Typography::hairline, QColor(Typography::accent),
                     element);
        return drawing;
    }

    static double axisHeight() { return 2 * Typography::figureText().leading + axisPadding; }

    void addText(Drawing &drawing, const QString &text, const TextStyle &style, double x, double y, ElementId element)
    {
        if (text.isEmpty())
            return;
        const double textWidth = m_galley.text().widthOf(text, style) + 1;
        drawing.addText(m_galley.text().set(text, style, textWidth, element), {m_place.column.leftOf(x, textWidth), y});
    }

    void setAxis()
    {
        m_head = std::make_shared<const RepeatedHead>(RepeatedHead{axisHeight(), axis(ElementId::Artifact)});
        m_galley.append({.height = axisHeight(), .drawing = axis(m_element)}, m_place);
        m_galley.keepWithNext();
    }

    void setLane(qsizetype index)
    {
        const TimelineFigureLayout::Lane &lane = m_layout.lanes[index];
        const SetText &name = m_names[index];
        Atom atom{.height = lane.height};
        addGrid(atom.drawing, lane.height);
        atom.drawing.addText(name,
                             {m_place.column.leftOf(0, nameWidth() - nameGap), TimelineFigureLayout::lanePadding});
        for (const TimelineFigureLayout::Mark &mark : lane.marks)
            addMark(atom.drawing, mark);
        atom.drawing.rule(m_place.column.left, lane.height, width(), Typography::hairline,
                          QColor(Typography::hairlineColor), m_element);
        atom.head = m_head;
        m_galley.append(std::move(atom), m_place);
    }

    void addGrid(Drawing &drawing, double height) const
    {
        for (const TimelineFigureLayout::Tick &tick : m_layout.ticks) {
            const double thickness = tick.startsYear ? Typography::hairline : Typography::hairline / 2;
            const double left = m_place.column.leftOf(tick.x - thickness / 2, thickness);
            drawing.fillRect({left, 0, thickness, height}, QColor(Typography::hairlineColor), m_element);
        }
    }

    void addMark(Drawing &drawing, const TimelineFigureLayout::Mark &mark)
    {
        constexpr double radius = TimelineFigureLayout::dotRadius;
        QPainterPath dot;
        dot.addEllipse({m_place.column.leftOf(mark.x, 0), mark.y}, radius, radius);
        const bool matters = !mark.label.isEmpty();
        drawing.fill(dot, QColor(matters ? Typography::accent : Typography::accentLight), m_element);
        if (mark.textWidth <= 0)
            return;
        const double left = m_place.column.leftOf(mark.textX, mark.textWidth);
        const double height = TimelineFigureLayout::trackPitch - 1;
        drawing.fillRect({left - 0.5, mark.y - height / 2, mark.textWidth, height}, QColor(Typography::paper),
                         m_element);
        drawing.addText(m_galley.text().set(wordsOf(mark), Typography::figureText(), mark.textWidth),
                        {left, mark.y - Typography::figureText().leading / 2});
    }

    /** The evidence's number leads to the evidence. */
    TextPieces wordsOf(const TimelineFigureLayout::Mark &mark)
    {
        Spans words{Span{.text = mark.evidence, .target = mark.evidence}};
        if (!mark.label.isEmpty())
            words << Span{.text = u' ' + mark.label};
        return m_galley.pieces(words, m_element);
    }

    const TimelineFigure &m_figure;
    const Place &m_place;
    Galley &m_galley;
    ElementId m_element;
    QList<SetText> m_names;
    TimelineFigureLayout m_layout;
    std::shared_ptr<const RepeatedHead> m_head;
};

} // namespace

void set(const TimelineFigure &figure, const Place &place, Galley &galley)
{
    if (!figure.from.isValid() || !figure.to.isValid() || figure.lanes.isEmpty())
        return;
    TimelineFigureSetter(figure, place, galley).set();
}

} // namespace Headway
