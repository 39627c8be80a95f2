// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellactions.h"

#include "headwaytest.h"

#include <QApplication>

namespace Headway {

class ShellActionsTest final : public QObject
{
    Q_OBJECT

private:
    static QImage picture(const QAction *action) { return action->icon().pixmap(16).toImage(); }

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void shouldPointBackToWhereReadingBegins()
    {
        const ShellActions leftToRight;
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const ShellActions rightToLeft;
        QVERIFY(picture(leftToRight.back) != picture(leftToRight.forward));
        QCOMPARE(picture(rightToLeft.back), picture(leftToRight.forward));
        QCOMPARE(picture(rightToLeft.forward), picture(leftToRight.back));
    }

    void shouldTellWhatUndoTakesBack()
    {
        ShellActions actions;
        QVERIFY(!actions.undo->isEnabled());
        actions.setUndoText(QStringLiteral("Edit title of “R&D”"));
        QCOMPARE(actions.undo->text(), QStringLiteral("&Undo: Edit title of “R&&D”"));
        QVERIFY(actions.undo->isEnabled());
        actions.setUndoTyping();
        QCOMPARE(actions.undo->text(), QStringLiteral("&Undo typing"));
    }

    void shouldUseEachKeyOnce()
    {
        const ShellActions actions;
        QList<QKeySequence> keys;
        for (const QAction *action : actions.findChildren<QAction *>())
            keys += action->shortcuts();
        const QSet<QKeySequence> distinct(keys.cbegin(), keys.cend());
        QCOMPARE(distinct.size(), keys.size());
        QVERIFY(keys.contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
        QVERIFY(!keys.contains(QKeySequence(QKeySequence::New))); // That is the page's.
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::ShellActionsTest)

#include "shellactionstest.moc"
