// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace Headway {

/** Short facts side by side, each on a tinted ground of its own, broken into lines like words. Only to be read. */
class ChipStrip final : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString mark = {}; ///< In the ink, in front: "@", "#".
        QString text;
        QString note = {}; ///< Muted, behind: "new".
        QColor ink = {};

        friend bool operator==(const Chip &, const Chip &) = default;
    };

    explicit ChipStrip(QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    const QList<Chip> &chips() const { return m_chips; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> places(int width) const;
    int widthOf(const Chip &chip) const;
    void paint(QPainter &painter, const QRect &place, const Chip &chip) const;

    QList<Chip> m_chips;
};

} // namespace Headway
