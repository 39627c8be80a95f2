// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Headway {

class ResultBarsModel;
struct ResultBar;

/**
 * A drawing of bars: a table, so that it is gone through by keyboard and read out as one. As high as its rows are,
 * since what it stands on is scrolled.
 */
class ResultBarsView final : public QTableView
{
    Q_OBJECT

public:
    /** `title` is what it is called where it is read out. */
    ResultBarsView(ResultBarsModel *model, const QString &title, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void barChosen(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void choose(const QModelIndex &index);

    ResultBarsModel *m_bars;
};

} // namespace Headway
