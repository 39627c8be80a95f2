// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkfollower.h"

#include "allowedlink.h"
#include "markdownmarks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int shownAtMost = 600; // px

/** As a program that opens it gets it: letters that only look like others are seen to be none. */
QString inMenu(const QString &address, const QFontMetrics &metrics)
{
    return metrics.elidedText(address, Qt::ElideMiddle, shownAtMost).replace(u'&', u"&&"_s);
}

} // namespace

LinkFollower::LinkFollower(QPlainTextEdit *editor)
    : QObject(editor)
    , m_editor(editor)
{
    editor->viewport()->installEventFilter(this);
    editor->viewport()->setMouseTracking(true);
}

bool LinkFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool isWanted = mouse->modifiers() == Qt::ControlModifier;
        if (event->type() == QEvent::MouseMove)
            pointAt(mouse->position().toPoint(), isWanted && mouse->buttons() == Qt::NoButton);
        else if (isWanted && mouse->button() == Qt::LeftButton)
            return offer(mouse->position().toPoint());
    }
    return QObject::eventFilter(watched, event);
}

/** What is beside the letters is not the link. */
QString LinkFollower::addressAt(const QPoint &place) const
{
    const QTextCursor cursor = m_editor->cursorForPosition(place);
    const QRect at = m_editor->cursorRect(cursor);
    const bool isBeside = std::abs(at.center().x() - place.x()) > at.height() ||
                          !at.adjusted(-at.height(), -2, at.height(), 4).contains(place);
    return isBeside ? QString() : allowedLink(linkAt(cursor.block().text(), cursor.positionInBlock()));
}

void LinkFollower::pointAt(const QPoint &place, bool isWanted)
{
    const QString address = isWanted ? addressAt(place) : QString();
    if (m_points == address.isEmpty())
        m_editor->viewport()->setCursor(address.isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    m_points = !address.isEmpty();
    m_editor->viewport()->setToolTip(address.toHtmlEscaped());
}

bool LinkFollower::offer(const QPoint &place)
{
    const QString address = addressAt(place);
    if (address.isEmpty())
        return false;
    m_menu = new QMenu(m_editor);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isMail = address.startsWith("mailto:"_L1);
    m_menu->addAction(inMenu(address, m_menu->fontMetrics()))->setEnabled(false);
    const QString verb = isMail ? tr("Write a &mail") : tr("&Open in the browser");
    connect(m_menu->addAction(verb), &QAction::triggered, this, [this, address] { Q_EMIT wanted(QUrl(address)); });
    connect(m_menu->addAction(tr("&Copy the address")), &QAction::triggered, this,
            [address] { QGuiApplication::clipboard()->setText(address); });
    m_menu->popup(m_editor->viewport()->mapToGlobal(place));
    return true;
}

} // namespace Headway
