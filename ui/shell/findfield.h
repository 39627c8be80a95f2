// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Headway {

/** The field of the search box. Keys that steer a list are told, and not followed here. */
class FindField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindField(QWidget *parent = nullptr);

    /** The shortcut that leads here is shown while nothing is typed. */
    void setKeys(const QKeySequence &keys);

Q_SIGNALS:
    void entered();
    void left();
    /** One row on, or back. */
    void stepped(int step);
    /** A page on, or back. */
    void leapt(int step);
    void submitted();
    void cancelled();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace Headway
