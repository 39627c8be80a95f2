// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icons.h"

#include "colours.h"

#include <BreezeIcons>

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QColor inkColour(IconInk ink, QIcon::Mode mode)
{
    const Colours colours = Colours::of(QApplication::palette());
    QColor colour = colours.text;
    if (ink == IconInk::Muted)
        colour = colours.muted;
    else if (ink == IconInk::Accent)
        colour = colours.accent;
    else if (ink == IconInk::OnAccent)
        colour = colours.onAccent;
    if (mode == QIcon::Disabled)
        colour.setAlphaF(0.4F);
    return colour;
}

QIcon breezeIcon(const QString &name)
{
    // The set is compiled into the library and registered once, when the first icon is drawn.
    static const bool registered = [] {
        BreezeIcons::initIcons();
        QIcon::setThemeName(u"breeze"_s);
        return true;
    }();
    Q_UNUSED(registered)
    return QIcon::fromTheme(name);
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
    QPixmap draw(const QSize &size, const QColor &colour, qreal scale) const
    {
        // The size asked for is in device pixels already.
        QPixmap pixmap = breezeIcon(m_name).pixmap(size, 1.0);
        QPixmap inked(size);
        inked.fill(Qt::transparent);
        QPainter painter(&inked);
        painter.drawPixmap((size.width() - pixmap.width()) / 2, (size.height() - pixmap.height()) / 2, pixmap);
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
