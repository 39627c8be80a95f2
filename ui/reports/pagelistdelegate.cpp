// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagelistdelegate.h"

#include "colours.h"
#include "look.h"
#include "reportpagesmodel.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int deeperIndent = Space::Within;
constexpr int sectionLevel = 2;

int lineHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(Type::caption(option.font)).lineSpacing() + Space::Hair;
}

/** Where the mouse is over the view that is painted; nowhere while it is elsewhere. */
QPoint mouseOver(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !option.state.testFlag(QStyle::State_MouseOver))
        return {-1, -1};
    return view->viewport()->mapFromGlobal(QCursor::pos());
}

} // namespace

PageRowLayout PageListDelegate::layoutOf(const QStyleOptionViewItem &option) const
{
    return {option.rect, m_cache.report().pageSize(), lineHeight(option), option.direction == Qt::RightToLeft};
}

int PageListDelegate::headingAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint place) const
{
    const int heading = layoutOf(option).headingAt(place);
    const auto headings = index.data(ReportPagesModel::HeadingsRole).value<QList<OutlineEntry>>();
    return heading < headings.size() ? heading : -1;
}

QSize PageListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, PageRowLayout::heightFor(m_cache.report().pageSize())};
}

void PageListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, Colours::of(option.palette).selection);
    paintThumbnail(painter, option, index.row());
    paintHeadings(painter, option, index);
    painter->restore();
}

void PageListDelegate::paintThumbnail(QPainter *painter, const QStyleOptionViewItem &option, int page) const
{
    const Colours colours = Colours::of(option.palette);
    const QRect paper = layoutOf(option).thumbnail();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int edge = selected ? 2 : 1;
    painter->fillRect(paper.adjusted(-edge, -edge, edge, edge), selected ? colours.accent : colours.hairline);
    painter->drawPixmap(paper.topLeft(), m_cache.page(page, paper.size(), painter->device()->devicePixelRatio()));
}

void PageListDelegate::paintHeadings(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    const PageRowLayout layout = layoutOf(option);
    const QFont font = Type::caption(option.font);
    const QFontMetrics metrics(font);
    const auto write = [&](QRect line, const QString &text, const QColor &ink) {
        painter->setPen(ink);
        painter->drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, line.width()));
    };

    painter->setFont(font);
    write(layout.number(), index.data().toString(), colours.muted);
    const auto headings = index.data(ReportPagesModel::HeadingsRole).value<QList<OutlineEntry>>();
    const int hovered = headingAt(option, index, mouseOver(option));
    for (int n = 0; n < std::min<qsizetype>(headings.size(), layout.headingsThatFit()); ++n) {
        const OutlineEntry &heading = headings.at(n);
        const int indent = heading.level > sectionLevel ? deeperIndent : 0;
        write(layout.heading(n).adjusted(indent, 0, 0, 0), heading.title, n == hovered ? colours.accent : colours.text);
    }
    if (headings.isEmpty())
        write(layout.heading(0), index.data(ReportPagesModel::ContinuedRole).toString(), colours.muted);
}

} // namespace Headway
