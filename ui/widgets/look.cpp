// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look.h"

#include "headwaystyle.h"
#include "wheelguard.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QFont scaled(const QFont &body, double factor, QFont::Weight weight)
{
    QFont font = body;
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(body.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

/** Applies one step of the type scale again whenever the application's font changes. */
class TypeScale final : public QObject
{
public:
    TypeScale(QWidget *widget, QFont (*scale)(const QFont &))
        : QObject(widget)
        , m_widget(widget)
        , m_scale(scale)
    {
        qApp->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == qApp && event->type() == QEvent::ApplicationFontChange)
            apply();
        return false;
    }

private:
    void apply() { m_widget->setFont(m_scale(QApplication::font())); }

    QWidget *m_widget;
    QFont (*m_scale)(const QFont &);
};

QPalette lightPalette()
{
    QPalette palette(QColor(0x1d, 0x21, 0x25), QColor(0xfa, 0xfb, 0xfc), QColor(Qt::white), QColor(0x8a, 0x92, 0x9b),
                     QColor(0xc4, 0xc9, 0xcf), QColor(0x1d, 0x21, 0x25), QColor(Qt::white), QColor(Qt::white),
                     QColor(0xf1, 0xf3, 0xf5));
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf8, 0xf9));
    palette.setColor(QPalette::PlaceholderText, QColor(0x6b, 0x74, 0x7d));
    palette.setColor(QPalette::ToolTipBase, QColor(0x26, 0x2b, 0x30));
    palette.setColor(QPalette::ToolTipText, QColor(0xf4, 0xf5, 0xf6));
    palette.setColor(QPalette::Accent, QColor(0x1f, 0x5f, 0xa8));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0xe4, 0xe7, 0xea), QColor(0x2b, 0x2f, 0x34), QColor(0x45, 0x4b, 0x52),
                     QColor(0x10, 0x12, 0x14), QColor(0x3a, 0x3f, 0x45), QColor(0xe4, 0xe7, 0xea), QColor(Qt::white),
                     QColor(0x1f, 0x22, 0x26), QColor(0x18, 0x1a, 0x1d));
    palette.setColor(QPalette::AlternateBase, QColor(0x24, 0x28, 0x2c));
    palette.setColor(QPalette::PlaceholderText, QColor(0x98, 0xa1, 0xaa));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x40, 0x46));
    palette.setColor(QPalette::ToolTipText, QColor(0xf0, 0xf2, 0xf4));
    palette.setColor(QPalette::Accent, QColor(0x76, 0xae, 0xec));
    return palette;
}

QPalette ownPalette(bool dark)
{
    QPalette palette = dark ? darkPalette() : lightPalette();
    const QColor accent = palette.color(QPalette::Accent);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, dark ? QColor(0x10, 0x16, 0x1c) : QColor(Qt::white));
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        QColor faded = palette.color(role);
        faded.setAlphaF(0.45F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

/** Styles that draw their platform's controls well enough to be left alone. */
bool isGoodNativeStyle(const QString &name)
{
    return name == u"macos"_s || name == u"breeze"_s || name == u"windows11"_s;
}

} // namespace

QFont Type::caption(const QFont &body)
{
    return scaled(body, 0.85, QFont::Normal);
}

QFont Type::lead(const QFont &body)
{
    return scaled(body, 1.15, QFont::DemiBold);
}

QFont Type::title(const QFont &body)
{
    return scaled(body, 1.5, QFont::DemiBold);
}

QFont Type::display(const QFont &body)
{
    return scaled(body, 2, QFont::DemiBold);
}

void setTypeScale(QWidget *widget, QFont (*scale)(const QFont &))
{
    new TypeScale(widget, scale);
}

bool Look::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5F;
}

void Look::readFonts()
{
    QFontMetricsF(QFont()).horizontalAdvance(u"a→"_s);
}

int Look::motion()
{
    const bool animates = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    return animates ? 120 : 0;
}

void Look::show(Qt::ColorScheme scheme)
{
    QApplication::setPalette(ownPalette(scheme == Qt::ColorScheme::Dark));
}

void Look::install(QApplication &application)
{
    application.installEventFilter(new WheelGuard(&application));
    if (isGoodNativeStyle(application.style()->name().toLower()))
        return;
    QApplication::setStyle(new HeadwayStyle);
    QObject::connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, &application, &Look::show);
    show(QApplication::styleHints()->colorScheme());
}

} // namespace Headway
