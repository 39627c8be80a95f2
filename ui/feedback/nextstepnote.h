// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Headway {

/** What would bring a piece of feedback on; not there where there is nothing to do. */
class NextStepNote final : public QWidget
{
    Q_OBJECT

public:
    explicit NextStepNote(QWidget *parent = nullptr);

    void setText(const QString &sentence);
    QString text() const;

private:
    QLabel *m_text;
};

} // namespace Headway
