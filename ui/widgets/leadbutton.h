// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Headway {

/** A flat row with an icon, a text and a small arrow at its end: it leads to a list behind it. */
class LeadButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LeadButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
};

} // namespace Headway
