// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icons.h"

#include "colours.h"

#include <BreezeIcons>

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QColor inkColour(IconInk ink, QIcon::Mode mode)
{
    const Colours colours = Colours::of(QApplication::palette());
    QColor colour = colours.text;
    if (mode == QIcon::Selected)
        colour = QApplication::palette().color(QPalette::HighlightedText); // On the row that the style fills.
    else if (ink == IconInk::Muted)
        colour = colours.muted;
    else if (ink == IconInk::Accent)
        colour = colours.accent;
    else if (ink == IconInk::OnAccent)
        colour = colours.onAccent;
    if (mode == QIcon::Disabled)
        colour.setAlphaF(0.4F);
    return colour;
}

/**
 * The drawing of a Breeze icon made for `size` or the next larger: small ones have fewer strokes. Empty where there is
 * none. Looked up by path, since QIcon::fromTheme() asks hundreds of folders for each icon.
 */
QString breezeDrawing(const QString &name, int size)
{
    // The set is compiled into the library and registered once, when the first icon is drawn.
    static const bool registered = (BreezeIcons::initIcons(), true);
    Q_UNUSED(registered)
    const int best = size <= 16 ? 0 : size <= 22 ? 1 : 2;
    static constexpr std::array sizes{"16"_L1, "22"_L1, "32"_L1};
    static constexpr std::array kinds{"actions"_L1, "places"_L1, "devices"_L1, "status"_L1};
    for (const int i : {best, 1, 0, 2}) {
        for (const QLatin1StringView kind : kinds) {
            const QString file = ":/icons/breeze/"_L1 + kind + u'/' + sizes[i] + u'/' + name + ".svg"_L1;
            if (QFile::exists(file))
                return file;
        }
    }
    return {};
}

/** Draws the shape of a Breeze icon in one colour. */
class InkEngine final : public QIconEngine
{
public:
    InkEngine(QString name, IconInk ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {}

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor colour = inkColour(m_ink, mode);
        const QString key = u"headway-icon/%1/%2/%3x%4@%5"_s.arg(m_name, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = draw(size, colour, scale);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * scale).toSize(), mode, state, scale));
    }

    QIconEngine *clone() const override { return new InkEngine(*this); }
    QString key() const override { return u"headway-ink"_s; }
    bool isNull() override { return false; }

private:
    /** `size` is in device pixels; the shape is that of the size at which the icon appears. */
    QPixmap draw(const QSize &size, const QColor &colour, qreal scale) const
    {
        QPixmap inked(size);
        inked.fill(Qt::transparent);
        QPainter painter(&inked);
        const int side = std::min(size.width(), size.height());
        QSvgRenderer drawing(breezeDrawing(m_name, qRound(side / scale)));
        drawing.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(inked.rect(), colour);
        painter.end();
        inked.setDevicePixelRatio(scale);
        return inked;
    }

    QString m_name;
    IconInk m_ink;
};

} // namespace

QIcon symbolicIcon(const QString &name, IconInk ink)
{
    return QIcon(new InkEngine(name, ink));
}

} // namespace Headway
