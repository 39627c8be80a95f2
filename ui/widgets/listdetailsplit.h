// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QSplitter;

namespace Headway {

/**
 * A list beside its detail. Where there is no room for both, one of them has it all: the list, until showDetail() is
 * asked for, and the detail with a way back to the list.
 */
class ListDetailSplit final : public QWidget
{
    Q_OBJECT

public:
    /** The list's minimum width counts; `listWidth` is its width at first. Takes both over. */
    ListDetailSplit(QWidget *list, QWidget *detail, int listWidth, QWidget *parent = nullptr);

    bool isNarrow() const { return m_narrow; }
    void showDetail();
    void showList();

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** Somebody goes back to the list: by Escape, or where it is narrow and has taken the detail's place. */
    void listShown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeDetail(QWidget *detail);
    void arrange();

    QWidget *m_list;
    QWidget *m_head; ///< The way back.
    QWidget *m_detail;
    QSplitter *m_splitter;
    bool m_narrow = false;
    bool m_showsDetail = false;
};

} // namespace Headway
