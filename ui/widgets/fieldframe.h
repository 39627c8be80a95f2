// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Headway {

/** The edge of a field around an editor that draws none of its own; in the accent while the editor has the focus. */
class FieldFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldFrame(QWidget *editor, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Headway
