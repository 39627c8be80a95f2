// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>

class QEvent;
class QMenu;
class QPlainTextEdit;

namespace Headway {

/**
 * Leads to where a link in an editor goes, on Ctrl+click and only after it was shown whole: to web and mail addresses,
 * and never to anything on this computer. Nothing is opened by itself, and nothing here: whoever has the editor is
 * asked.
 */
class LinkFollower final : public QObject
{
    Q_OBJECT

public:
    explicit LinkFollower(QPlainTextEdit *editor);

Q_SIGNALS:
    /** The address was seen, and is to be opened. */
    void wanted(const QUrl &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString addressAt(const QPoint &place) const;
    void pointAt(const QPoint &place, bool isWanted);
    bool offer(const QPoint &place);

    QPlainTextEdit *m_editor;
    QPointer<QMenu> m_menu;
    bool m_points = false;
};

} // namespace Headway
