// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace Headway {

/** What stands where nothing is yet: what belongs there, and the first step. */
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &title, const QString &text);
    /** Adds a button for `action`; the first one is the one that Enter presses. */
    void addAction(QAction *action);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitText();

    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_actions;
};

} // namespace Headway
