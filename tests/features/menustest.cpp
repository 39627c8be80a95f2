// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "headwaytest.h"
#include "shortcutsheet.h"

#include <QLineEdit>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Headway {

/** The menus of the window as it is wired. */
class MenusTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    MainWindow &window() const { return m_desk->window(); }
    QList<QAction *> allInMenus() const
    {
        QList<QAction *> all;
        for (const QAction *menu : window().menuBar()->actions())
            all += menu->menu()->actions();
        return all;
    }
    /** Where the name or the first words of something new are written. */
    static bool isWriting()
    {
        const QWidget *focus = QApplication::focusWidget();
        return qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QPlainTextEdit *>(focus);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open(m_desk->make("anna.headway")));
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanup() { m_desk.reset(); }

    void shouldUseEachKeyOnceOnEveryPage()
    {
        for (const QString &page : {u"plan"_s, u"people"_s, u"journal"_s, u"asks"_s, u"reports"_s}) {
            window().goTo(page);
            QHash<QKeySequence, QString> seen;
            for (const QAction *action : allInMenus()) {
                for (const QKeySequence &key : action->shortcuts()) {
                    QVERIFY2(!seen.contains(key), qPrintable(page + u": "_s + key.toString() + u' ' + action->text() +
                                                             u" and "_s + seen.value(key)));
                    seen.insert(key, action->text());
                }
            }
        }
    }

    void shouldBeginSomethingNewOnEachPageByTheSameKey()
    {
        for (const QString &page : {u"plan"_s, u"people"_s, u"journal"_s, u"asks"_s}) {
            window().goTo(page);
            QVERIFY2(!isWriting(), qPrintable(page));
            QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
            QTRY_VERIFY2(isWriting(), qPrintable(page));
        }
    }

    void shouldFindInTheJournalFromEveryPage()
    {
        for (const QString &page : {u"plan"_s, u"people"_s, u"journal"_s, u"asks"_s, u"reports"_s}) {
            window().goTo(page);
            QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
            QTRY_VERIFY2(window().windowTitle().contains(u"Journal"), qPrintable(page));
            const auto *search = qobject_cast<const QLineEdit *>(QApplication::focusWidget());
            QVERIFY2(search && search->isClearButtonEnabled(), qPrintable(page));
        }
    }

    void shouldPartWhatAPageCanDoFromTheImport()
    {
        window().goTo(u"reports"_s);
        const QList<QAction *> file = window().menuBar()->actions().constFirst()->menu()->actions();
        const qsizetype import = file.indexOf(m_desk->actions().importJournal);
        QVERIFY(import > 0);
        QVERIFY(file.at(import - 1)->isSeparator());
    }

    void shouldTitleWhatHasNoTitleOfItsOwn()
    {
        QCOMPARE(QGuiApplication::applicationDisplayName(), u"Headway"_s);
        QVERIFY(window().windowTitle().endsWith(u"Headway")); // Else it would be written behind it.
    }

    void shouldTellEveryShortcutThatIsInTheMenus()
    {
        m_desk->actions().shortcuts->trigger();
        const auto *sheet = window().findChild<ShortcutSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QStringList told;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            told << label->text();
        for (const QAction *action : allInMenus()) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(keys.isEmpty() || told.contains(keys), qPrintable(keys));
        }
        QVERIFY(told.contains(u"While typing"_s));
    }

    void shouldTakeThePagesActionsAlongWithThePage()
    {
        const auto hasText = [this](const QString &text) {
            return std::ranges::any_of(allInMenus(), [&](const QAction *action) { return action->text() == text; });
        };
        QVERIFY(hasText(u"&New entry"_s));
        window().goTo(u"people"_s);
        QVERIFY(!hasText(u"&New entry"_s));
        QVERIFY(hasText(u"Add a &person"_s));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::MenusTest)

#include "menustest.moc"
