// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trashbin.h"

#include <QDialog>

class QListView;
class QPushButton;
class QStackedWidget;

namespace Headway {

class EmptyState;
class UserPrompt;

/** The trash: what was deleted, to be brought back or removed for good. */
class TrashDialog final : public QDialog
{
    Q_OBJECT

public:
    TrashDialog(Career &career, PendingEdits &edits, const Clock &clock, UserPrompt &prompt, QWidget *parent = nullptr);

private:
    void makeList();
    QWidget *makeButtons();
    void connectParts();
    void showWhatThereIs();
    void updateButtons();
    QList<TrashedRecord> chosen() const;
    void restoreChosen();
    void removeChosen();
    void tellWhereItFailed(QFuture<Result<void>> outcome);

    TrashBin m_bin;
    UserPrompt &m_prompt;
    QAction *m_retry;
    QListView *m_list;
    EmptyState *m_empty;
    EmptyState *m_unread;
    QStackedWidget *m_stack;
    QPushButton *m_restore;
    QPushButton *m_remove;
};

} // namespace Headway
