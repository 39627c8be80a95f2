// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>

class QEvent;
class QMenu;
class QPlainTextEdit;

namespace Headway {

/**
 * Leads to where a link in an editor goes, on Ctrl+click and only after it was shown whole: to web and mail addresses,
 * and never to anything on this computer. Nothing is opened by itself.
 */
class LinkFollower final : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<void(const QUrl &)>;

    explicit LinkFollower(QPlainTextEdit *editor);

    /** Instead of the system's programs, for tests. */
    void setOpener(Opener open) { m_open = std::move(open); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString addressAt(const QPoint &place) const;
    void pointAt(const QPoint &place, bool isWanted);
    bool offer(const QPoint &place);

    QPlainTextEdit *m_editor;
    Opener m_open;
    QPointer<QMenu> m_menu;
    bool m_points = false;
};

} // namespace Headway
