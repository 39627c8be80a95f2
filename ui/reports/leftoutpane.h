// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "leftoutmodel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace Headway {

/** The list of what a report does not hold, in the place of its settings; each row leads to its record. */
class LeftOutPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LeftOutPane(QWidget *parent = nullptr);

    void show(const QList<LeftOut> &leftOut, Audience reader);
    void focusList();

Q_SIGNALS:
    void entryRequested(const Headway::EntryId &entry);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeHeader();
    void open(const QModelIndex &index);

    LeftOutModel *m_model;
    QListView *m_list;
    QLabel *m_explanation;
};

} // namespace Headway
