// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Headway {

/** One finding at its entry: why, a button that leads to where it is mended, and one that dismisses it. */
class FindingRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(QWidget *parent = nullptr);

    void tell(const Finding &finding);
    const Finding &finding() const { return m_finding; }

Q_SIGNALS:
    void mendRequested();
    void dismissed();

protected:
    /** Enter presses a button too: each leads on. */
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *makeButton();

    Finding m_finding;
    QLabel *m_why;
    QToolButton *m_mend;
    QToolButton *m_dismiss;
};

} // namespace Headway
