// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Headway {

/** A plain pane with the tint of what lies on it: navigation, list or page. */
class Surface final : public QWidget
{
    Q_OBJECT

public:
    enum class Tint { Page, List, Navigation };

    explicit Surface(Tint tint, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tint m_tint;
};

/** The one line that parts two surfaces. */
class Hairline final : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Headway
