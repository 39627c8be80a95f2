// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrydelegate.h"

#include "colours.h"
#include "entrylistmodel.h"
#include "hitmarks.h"
#include "icons.h"
#include "look.h"
#include "recorddelegate.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int dayColumn = 44;
constexpr int signSize = 14;

/** "10 → 6": in Hebrew too the arrow points from what was to what is, which no text engine sees to. */
QString leftToRight(const QString &figure)
{
    return QChar(0x2066) + figure + QChar(0x2069); // An isolate, and its end.
}

/** The alignment by the window's direction alone: else a Hebrew title would be turned round once more for its own. */
Qt::Alignment onScreen(Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    return QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute;
}

/** The parts of an entry's row, mirrored for right-to-left. */
struct EntryRowLayout
{
    QRect day;
    QRect weekday;
    QRect title;
    QRect marks;
    QRect figure;
    QRect signs; ///< Star and lock, at the end of the second line.

    EntryRowLayout(const QStyleOptionViewItem &option, const QFontMetrics &body, const QFontMetrics &caption,
                   int figureWidth, int signCount)
    {
        const QRect inner = option.rect.adjusted(Space::Between, Space::Within, -Space::Between, -Space::Within);
        const int firstLine = body.height();
        const int secondLine = caption.height();
        const int second = inner.top() + firstLine + 2;
        const int signsWidth = signCount * (signSize + Space::Hair);
        const int left = inner.left() + dayColumn;
        const auto place = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        day = place({inner.left(), inner.top(), dayColumn - Space::Within, firstLine});
        weekday = place({inner.left(), second, dayColumn - Space::Within, secondLine});
        figure = place({inner.right() - figureWidth, inner.top(), figureWidth + 1, firstLine});
        title = place(
            {left, inner.top(), inner.right() - left - (figureWidth ? figureWidth + Space::Between : 0), firstLine});
        signs = place({inner.right() - signsWidth + 1, second, signsWidth, secondLine});
        marks = place({left, second, inner.right() - left - (signsWidth ? signsWidth + Space::Within : 0), secondLine});
    }
};

} // namespace

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics caption(Type::caption(option.font));
    return {200, Space::Within + option.fontMetrics.height() + 2 + caption.height() + Space::Within};
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(EntryListModel::IsMonthRole).toBool())
        paintMonth(painter, option, index.data().toString());
    else
        paintEntry(painter, option, index);
    painter->restore();
}

void EntryDelegate::paintMonth(QPainter *painter, const QStyleOptionViewItem &option, const QString &name) const
{
    const Colours colours = Colours::of(option.palette);
    QFont font = Type::caption(option.font);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colours.muted);
    const QRect line = option.rect.adjusted(Space::Between, 0, -Space::Between, -Space::Within);
    const Qt::Alignment lead = onScreen(option.direction, Qt::AlignLeft);
    painter->drawText(line, int(lead | Qt::AlignBottom), name);
    painter->fillRect(QRect(line.left(), option.rect.bottom() - 2, line.width(), 1), colours.hairline);
}

void EntryDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    paintRowGround(painter, option);
    QList<QIcon> signs;
    if (index.data(EntryListModel::StarredRole).toBool())
        signs << symbolicIcon(u"starred-symbolic"_s, IconInk::Accent);
    if (index.data(EntryListModel::PrivateRole).toBool())
        signs << symbolicIcon(u"lock-symbolic"_s, IconInk::Muted);

    const QFont captionFont = Type::caption(option.font);
    const QString figure = index.data(EntryListModel::FigureRole).toString();
    const QFontMetrics caption(captionFont);
    const EntryRowLayout row(option, option.fontMetrics, caption,
                             figure.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(figure), int(signs.size()));
    const QDate date = index.data(EntryListModel::DateRole).toDate();

    const auto draw = [painter](const QRect &rect, Qt::Alignment alignment, const QString &text) {
        painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    const Qt::Alignment trail = onScreen(option.direction, Qt::AlignRight);
    painter->setFont(option.font);
    painter->setPen(colours.text);
    const QString title = index.data().toString();
    paintWords(painter, row.title, option.direction, title.isEmpty() ? tr("Untitled") : title, option.palette);
    draw(row.day, trail, m_locale.toString(date.day()));
    painter->setPen(colours.accent);
    draw(row.figure, trail, leftToRight(figure));
    painter->setFont(captionFont);
    painter->setPen(colours.muted);
    draw(row.weekday, trail, m_locale.dayName(date.dayOfWeek(), QLocale::ShortFormat));
    paintWords(painter, row.marks, option.direction, index.data(EntryListModel::MarksRole).toString(), option.palette);
    for (int i = 0; i < signs.size(); ++i) {
        const QRect sign(row.signs.left() + i * (signSize + Space::Hair) + Space::Hair,
                         row.signs.center().y() - signSize / 2, signSize, signSize);
        signs.at(i).paint(painter, QStyle::visualRect(option.direction, row.signs, sign));
    }
}

void EntryDelegate::paintWords(QPainter *painter, const QRect &place, Qt::LayoutDirection direction,
                               const QString &text, const QPalette &palette) const
{
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width());
    const QList<SearchPlace> hits = m_hits.in(shown);
    if (hits.isEmpty()) {
        const Qt::Alignment lead = onScreen(direction, Qt::AlignLeft);
        painter->drawText(place, int(lead | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
        return;
    }
    QTextLayout layout(shown, painter->font());
    QList<QTextLayout::FormatRange> marks;
    for (const SearchPlace &hit : hits)
        marks << QTextLayout::FormatRange{int(hit.start), int(hit.length), hitFormat(palette)};
    layout.setFormats(marks);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const bool atEnd = direction == Qt::RightToLeft;
    const qreal left = atEnd ? place.right() + 1 - line.naturalTextWidth() : place.left();
    layout.draw(painter, {left, place.center().y() + 0.5 - line.height() / 2});
}

} // namespace Headway
