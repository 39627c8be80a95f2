// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capturecompletion.h"

#include <QListView>

class QStandardItemModel;

namespace Headway {

class CaptureField;

/**
 * The names that fit what is being typed in a field, beneath it. The field keeps the focus: Up and Down choose, Enter
 * takes what is chosen, Tab that or else the first, Esc closes the list until another name is begun. Hidden while there
 * is nothing to choose.
 */
class CaptureCompletionList final : public QListView
{
    Q_OBJECT

public:
    explicit CaptureCompletionList(CaptureField *field, QWidget *parent = nullptr);

    /** The first is chosen, unless what is typed `stands` as a name already: then Enter is the line's. */
    void setCompletions(const QList<CaptureCompletion> &completions, bool stands = false);
    /** The name that Enter takes; empty where it takes none. */
    QString chosen() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void taken(const Headway::CaptureCompletion &completion);
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool steer(int key);
    bool takeChosen();
    void takeFirst();
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
