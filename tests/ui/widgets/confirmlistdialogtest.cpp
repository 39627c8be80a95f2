// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confirmlistdialog.h"

#include "headwaytest.h"

#include <QApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace Headway {

class ConfirmListDialogTest final : public QObject
{
    Q_OBJECT

private:
    static ConfirmListDialog *asking(int lines)
    {
        const QString list = QStringList(lines, u"• A record"_s).join(u'\n');
        return new ConfirmListDialog(u"Release them?"_s, u"Undo takes it back."_s, list, u"Release"_s);
    }

private Q_SLOTS:
    void shouldBeAsHighAsItsListAsFarAsOneSeesThatThereIsMore()
    {
        const std::unique_ptr<ConfirmListDialog> few(asking(2));
        const std::unique_ptr<ConfirmListDialog> some(asking(10));
        const std::unique_ptr<ConfirmListDialog> many(asking(100));
        const std::unique_ptr<ConfirmListDialog> more(asking(1000));
        QVERIFY(few->height() < some->height());
        QVERIFY(some->height() < many->height());
        QCOMPARE(many->height(), more->height());
    }

    void shouldGiveWayWhereTheScreenIsSmallSoThatTheButtonsStayOnIt()
    {
        const std::unique_ptr<ConfirmListDialog> many(asking(100));
        QVERIFY(many->height() <= QGuiApplication::primaryScreen()->availableSize().height());
        QVERIFY(many->minimumSizeHint().height() < many->height() - 5 * many->fontMetrics().lineSpacing());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::ConfirmListDialogTest)

#include "confirmlistdialogtest.moc"
