// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QTimer>

class QPlainTextEdit;

namespace Headway {

/** How many words an editor holds, and of what is selected where something is; counted when the keys rest. */
class WordCountLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WordCountLabel(const QPlainTextEdit *editor, QWidget *parent = nullptr);

private:
    void count();

    const QPlainTextEdit *m_editor;
    QTimer m_rest{this};
};

} // namespace Headway
