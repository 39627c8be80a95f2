// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QComboBox;
class QKeyEvent;

namespace Headway {

/**
 * Has a field that is closed open its list by the keys and leave the wheel alone: what is chosen there is written at
 * once, for a whole journal perhaps, and none shall be on the way to another.
 */
class ChosenChoice final : public QObject
{
    Q_OBJECT

public:
    explicit ChosenChoice(QComboBox *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool opens(const QKeyEvent &event) const;

    QComboBox *m_field;
};

} // namespace Headway
