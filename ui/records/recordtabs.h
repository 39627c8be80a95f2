// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QStackedWidget;

namespace Headway {

class PageTabs;
class RecordPage;

/** Pages of records that belong together, one of them shown by its tab. */
class RecordTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordTabs(QWidget *parent = nullptr);

    void add(const QString &title, RecordPage *page);
    /** Chooses a record of a page, which is shown for it. */
    void showRecord(RecordPage *page, const QUuid &id);
    void showPage(RecordPage *page);

    /** Of the page that is shown. */
    QList<QAction *> editActions() const;
    void flush();
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /** Another page is shown: other actions belong in the menus. */
    void actionsChanged();

private:
    RecordPage *page(int place) const;
    void turnTo(int place);

    PageTabs *m_tabs;
    QStackedWidget *m_pages;
};

} // namespace Headway
