// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Headway {

/**
 * A rounded card that floats above a page, with a soft shadow. The shadow is painted, since QGraphicsEffect draws what
 * is typed on it through a picture. Lay out within contentsRect(); the margins belong to the shadow.
 */
class FloatingCard : public QWidget
{
    Q_OBJECT

public:
    static constexpr int shadow = 28; ///< px around the card.

    explicit FloatingCard(QWidget *parent = nullptr);

    /** What the card is painted with. */
    static QColor ground(const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;
    /** A click on the card is not one on the page beneath. */
    void mousePressEvent(QMouseEvent *event) override;
};

} // namespace Headway
