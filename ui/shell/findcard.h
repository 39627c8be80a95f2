// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findrows.h"
#include "floatingcard.h"

class QLabel;
class QListView;

namespace Headway {

class FindModel;

/** The hits of the search box, beneath its field, which keeps the focus and steers it. */
class FindCard final : public FloatingCard
{
    Q_OBJECT

public:
    /** Lies over all of the field's window. */
    explicit FindCard(QWidget *field);

    /** What was chosen by hand stays chosen where it is still there; else the first is. */
    void showRows(const QList<FindRows::Row> &rows);
    /** Beneath the hits; empty takes it away. */
    void tell(const QString &sentence);
    void chooseNext(int step);
    void chooseFarther(int step);
    std::optional<FindHit> chosen() const;
    void dismiss();

Q_SIGNALS:
    void taken();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList();
    void choose(int row);
    void place();
    int wantedHeight() const;

    QWidget *m_field;
    FindModel *m_model;
    QListView *m_list;
    QLabel *m_note;
    bool m_isByHand = false;
};

} // namespace Headway
