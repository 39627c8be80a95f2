// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "captureline.h"

#include <QWidget>

class QLabel;

namespace Headway {

class ChipStrip;

/** What will be saved, before it is: the sentence that stays, its day, and what it names. */
class CapturePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit CapturePreview(QWidget *parent = nullptr);

    void showLine(const CaptureLine &line, QDate today);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChips();

    QLabel *m_title;
    ChipStrip *m_chips;
    CaptureLine m_line;
    QDate m_today;
};

} // namespace Headway
