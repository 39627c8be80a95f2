// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagecache.h"

#include "paintercanvas.h"

#include <QPainter>

namespace Headway {

namespace {

constexpr qsizetype kibibytesInAll = 96 * 1024;
constexpr qsizetype kibibytesOfOne = 32 * 1024;

qsizetype kibibytes(QSize size, qreal devicePixelRatio)
{
    const QSizeF pixels = QSizeF(size) * devicePixelRatio;
    return 1 + qsizetype(pixels.width() * pixels.height() * 4 / 1024);
}

} // namespace

void paintPage(QPainter &painter, const PagedReport &report, int page, QSize size)
{
    const QSizeF points = report.pageSize();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(size.width() / points.width(), size.height() / points.height());
    PainterCanvas canvas(painter);
    report.paint(page, canvas);
    painter.restore();
}

PageCache::PageCache()
    : m_pictures(kibibytesInAll)
{}

bool PageCache::canHold(QSize size, qreal devicePixelRatio)
{
    return kibibytes(size, devicePixelRatio) <= kibibytesOfOne;
}

void PageCache::setReport(const PagedReport &report)
{
    m_report = report;
    m_pictures.clear();
}

QPixmap PageCache::page(int page, QSize size, qreal devicePixelRatio)
{
    if (size != m_size || !qFuzzyCompare(devicePixelRatio, m_devicePixelRatio)) {
        m_pictures.clear();
        m_size = size;
        m_devicePixelRatio = devicePixelRatio;
    }
    if (const QPixmap *known = m_pictures.object(page))
        return *known;
    const QPixmap made = picture(page);
    m_pictures.insert(page, new QPixmap(made), kibibytes(size, devicePixelRatio));
    return made;
}

QPixmap PageCache::picture(int page) const
{
    QPixmap picture((QSizeF(m_size) * m_devicePixelRatio).toSize());
    picture.setDevicePixelRatio(m_devicePixelRatio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintPage(painter, m_report, page, m_size);
    return picture;
}

} // namespace Headway
