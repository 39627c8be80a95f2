// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QAction;

namespace Headway {

enum class ReportAction {
    SavePdf,
    SaveOdt,
    SaveHtml,
    SaveMarkdown,
    SaveJson,
    Print,
    ZoomIn,
    ZoomOut,
    ActualSize,
    FitWidth,
    FitPage,
    ShowPageList,
    ShowSettings,
};

/** What can be done on the reports page. The page connects them; menus and buttons show them. */
class ReportActions final : public QObject
{
    Q_OBJECT

public:
    explicit ReportActions(QObject *parent = nullptr);

    QAction *operator[](ReportAction id) const { return m_actions.value(id); }

    /** Save and print, in the order of a File menu. */
    QList<QAction *> fileActions() const;
    /** Zoom and panes, in the order of a View menu. */
    QList<QAction *> viewActions() const;
    /** The ways to save that are not the first choice. */
    QList<QAction *> otherFormats() const;

    /** While there is no whole report, there is nothing to save or print. */
    void setReportAvailable(bool available);

private:
    struct Row;

    static QList<Row> table();
    QAction *makeAction(const Row &row);
    QList<QAction *> actions(std::initializer_list<ReportAction> ids) const;

    QHash<ReportAction, QAction *> m_actions;
};

} // namespace Headway
