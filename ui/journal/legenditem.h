// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activitysteps.h"
#include "heatmappainter.h"

#include <QWidget>

#include <variant>

namespace Headway {

/** A square of the heat map with what it means beside it. */
class LegendItem final : public QWidget
{
    Q_OBJECT

public:
    /** A step of so many; 0 is a day without entries. */
    struct Step
    {
        int step;
        int steps;

        friend bool operator==(const Step &, const Step &) = default;
    };
    using Sign = std::variant<std::monostate, Step, KindGroup>;

    /** Without a sign it is a word of the legend. */
    LegendItem(const Sign &sign, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int signWidth() const;

    Sign m_sign;
    QString m_text;
};

} // namespace Headway
