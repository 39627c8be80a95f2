// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "headwaytest.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace Headway {

/** From the first line to the printed case without a mouse. */
class KeyboardTest final : public QObject
{
    Q_OBJECT

private:
    Desk m_desk;

    static QString focusName() { return QApplication::focusWidget()->accessibleName(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void press(const QKeySequence &keys) { QTest::keySequence(QApplication::focusWidget(), keys); }
    static void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    /** The keys of the menu's action that has these words. */
    QKeySequence keysOf(const QString &text) const
    {
        for (const QAction *action : m_desk.window().findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text)
                return action->shortcut();
        }
        return {};
    }
    /** Goes on from field to field until the one of that name has the focus. */
    static bool tabTo(const QString &name, Qt::Key key = Qt::Key_Tab)
    {
        constexpr int more = 60; // Than any page has fields.
        for (int i = 0; i < more && focusName() != name; ++i)
            press(key);
        return focusName() == name;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desk.open(m_desk.make("anna.headway")));
        m_desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk.window()));
    }

    void shouldCaptureALine()
    {
        press(m_desk.actions().capture->shortcut());
        type(u"Brought agency shifts down from 46 to 14 a month"_s);
        press(Qt::Key_Return);
        const auto journal = [this] { return titles(m_desk.application->window()->career().reader()); };
        QTRY_VERIFY(journal().contains(u"Brought agency shifts down from 46 to 14 a month"_s));
    }

    void shouldReleaseItToTheBoss()
    {
        QVERIFY(tabTo(u"Entries"_s));
        QTRY_COMPARE(m_desk.text(u"Title"_s)->toPlainText(), u"Brought agency shifts down from 46 to 14 a month"_s);
        QVERIFY(tabTo(u"Who may read it"_s));
        press(Qt::Key_End);
        QCOMPARE(qobject_cast<QComboBox *>(QApplication::focusWidget())->currentText(), u"Boss"_s);
        QTRY_VERIFY(m_desk.actions().undo->text().contains(u"Release"_s));
    }

    void shouldSayWhatIsAsked()
    {
        press(keysOf(u"Asks"_s));
        QTRY_COMPARE(m_desk.window().windowTitle().contains(u"Asks"_s), true);
        press(QKeySequence::New);
        type(u"Promotion to Nurse Manager"_s);
        press(Qt::Key_Tab);
        QTRY_VERIFY(m_desk.actions().undo->text().contains(u"ask"_s));
    }

    void shouldSaveTheCase()
    {
        m_desk.prompt.file = m_desk.scratch.filePath(u"case.pdf"_s);
        press(keysOf(u"Reports"_s));
        const QKeySequence save = keysOf(u"Save as PDF…"_s);
        QVERIFY(!save.isEmpty());
        const auto *action = m_desk.window().findChild<QAction *>(u"report-save-pdf"_s);
        QTRY_VERIFY(action && action->isEnabled());
        press(save);
        QTRY_VERIFY(QFileInfo(m_desk.prompt.file).size() > 10'000);
        QFile pdf(m_desk.prompt.file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.read(5), "%PDF-");
    }

    /** Every field can be reached, and left again. */
    void shouldNeverHoldTheFocus()
    {
        for (const QString &page : {u"Plan"_s, u"People"_s, u"Journal"_s, u"Asks"_s, u"Reports"_s}) {
            press(keysOf(page));
            QSet<QWidget *> seen;
            for (int i = 0; i < 80; ++i) {
                seen << QApplication::focusWidget();
                press(Qt::Key_Tab);
            }
            QVERIFY2(seen.size() > 3, qUtf8Printable(page));
            QVERIFY2(seen.contains(QApplication::focusWidget()), qUtf8Printable(page)); // All round, and begun again.
        }
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::KeyboardTest)

#include "keyboardtest.moc"
