// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capturecompletion.h"

#include <QListView>

class QStandardItemModel;

namespace Headway {

class CaptureField;

/**
 * The names that fit what is being typed in a field, beneath it. The field keeps the focus: Up and Down choose, Tab and
 * Enter take, Esc closes the list until another name is begun. Hidden while there is nothing to choose.
 */
class CaptureCompletionList final : public QListView
{
    Q_OBJECT

public:
    explicit CaptureCompletionList(CaptureField *field, QWidget *parent = nullptr);

    void setCompletions(const QList<CaptureCompletion> &completions);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void taken(const Headway::CaptureCompletion &completion);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool steer(int key);
    void choose(int row);
    void take();
    void dismiss();
    void announce(const QString &sentence);

    CaptureField *m_field;
    QStandardItemModel *m_model;
    QList<CaptureCompletion> m_completions;
    qsizetype m_dismissedAt = -1; ///< Where the name begins for which the list was closed.
};

} // namespace Headway
