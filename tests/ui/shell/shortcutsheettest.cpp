// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortcutsheet.h"

#include "headwaytest.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Headway {

class ShortcutSheetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldListEveryShortcutByItsMenu()
    {
        QMainWindow window;
        QMenu *file = window.menuBar()->addMenu(u"&File"_s);
        file->addAction(u"&Open…"_s)->setShortcut(Qt::CTRL | Qt::Key_O);
        file->addAction(u"Without"_s);
        window.menuBar()->addMenu(u"&Empty"_s);
        const auto areas = ShortcutSheet::areasOf(&window);
        QCOMPARE(areas.size(), 1);
        QCOMPARE(areas.constFirst().title, u"File"_s);
        QCOMPARE(areas.constFirst().actions.size(), 1);

        const ShortcutSheet sheet(areas, &window);
        QStringList words;
        for (const QLabel *label : sheet.findChildren<QLabel *>())
            words << label->text();
        QCOMPARE(words, (QStringList{u"File"_s, u"Open…"_s, u"Ctrl+O"_s}));
    }

    void shouldListWhatTextFieldsKnow()
    {
        QMainWindow window;
        auto *text = new QPlainTextEdit(&window);
        auto *bold = new QAction(u"Bold"_s, text);
        bold->setShortcut(QKeySequence::Bold);
        bold->setShortcutContext(Qt::WidgetShortcut);
        text->addAction(bold);
        const auto areas = ShortcutSheet::areasOf(&window);
        QCOMPARE(areas.size(), 1);
        QCOMPARE(areas.constFirst().title, u"While typing"_s);
        QCOMPARE(areas.constFirst().actions, QList{bold});
    }

    void shouldTellOnceWhatSeveralTextFieldsKnow()
    {
        QMainWindow window;
        for (int i = 0; i < 3; ++i) {
            auto *bold = new QAction(u"Bold"_s, new QPlainTextEdit(&window));
            bold->setShortcut(QKeySequence::Bold);
            bold->setShortcutContext(Qt::WidgetShortcut);
        }
        QCOMPARE(ShortcutSheet::areasOf(&window).constFirst().actions.size(), 1);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::ShortcutSheetTest)

#include "shortcutsheettest.moc"
