// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace Headway {

/** Asks in its place for the name of a saved search: Enter takes it, Esc goes without. Hidden until it asks. */
class SearchNameRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchNameRow(QWidget *parent = nullptr);

    void ask(const QString &name);

Q_SIGNALS:
    void named(const QString &name);
    /** It is hidden again. */
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void leave();

    QLineEdit *m_name;
};

} // namespace Headway
