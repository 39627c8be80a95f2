// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingsdelegate.h"

#include "colours.h"
#include "findingsmodel.h"
#include "look.h"

#include <QPainter>

namespace Headway {

FindingsDelegate::FindingsDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_findings(FindingsModel::SubtitleRole, FindingsModel::PrivateRole)
{}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_findings.sizeHint(option, index);
}

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(FindingsModel::IsRuleRole).toBool()) {
        m_findings.paint(painter, option, index);
        return;
    }
    painter->save();
    paintRowGround(painter, option);
    const Colours colours = Colours::of(option.palette);
    QFont font = Type::caption(option.font);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colours.muted);
    const QRect line = option.rect.adjusted(Space::Between, 0, -Space::Between, -Space::Within);
    const Qt::Alignment lead = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    painter->drawText(line, int(lead | Qt::AlignBottom), index.data().toString());
    painter->fillRect(QRect(line.left(), option.rect.bottom() - 2, line.width(), 1), colours.hairline);
    painter->restore();
}

} // namespace Headway
