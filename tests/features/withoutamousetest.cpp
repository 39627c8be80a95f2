// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "careerfolder.h"
#include "careerwindow.h"
#include "entrybuilder.h"
#include "entryrepository.h"
#include "headwaytest.h"
#include "mainwindow.h"
#include "pagepreview.h"
#include "settings.h"
#include "shellactions.h"
#include "userprompt.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Headway {

/** The journal from a line to its paper as somebody uses it who has no mouse: keys alone, in the dialogs too. */
class WithoutAMouseTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_scratch;
    CareerFolder m_folder;
    Settings m_settings{m_scratch.filePath(u"settings.ini"_s)};
    DialogPrompt m_prompt;
    Application m_application{m_folder.clock, m_settings, m_prompt, m_folder.dataFolder(), [] { return false; }};

    MainWindow &window() const { return m_application.window()->window(); }
    Entry stored() const
    {
        const auto entries = EntryRepository(m_application.window()->career().reader()).inPeriod({}, {});
        const auto found = std::ranges::find_if(
            *entries, [](const Entry &entry) { return entry.title.startsWith(u"Brought agency shifts"); });
        return found == entries->cend() ? Entry{} : *found;
    }
    QStringList listed() const
    {
        QStringList titles;
        for (auto *list : window().findChildren<QListView *>()) {
            for (int row = 0; list->accessibleName() == u"Entries" && row < list->model()->rowCount(); ++row) {
                if (list->model()->flags(list->model()->index(row, 0)).testFlag(Qt::ItemIsSelectable))
                    titles << list->model()->index(row, 0).data().toString();
            }
        }
        return titles;
    }

    QString shownTitle() const
    {
        for (const auto *text : window().findChildren<QPlainTextEdit *>()) {
            if (text->accessibleName() == u"Title" && text->isVisible())
                return text->toPlainText();
        }
        return {};
    }

    static void press(const QKeySequence &keys) { QTest::keySequence(QApplication::focusWidget(), keys); }
    static void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    static QString focused()
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->accessibleName() : QString();
    }
    static bool tabTo(const QString &name)
    {
        constexpr int more = 80; // Than any page has fields.
        for (int i = 0; i < more && focused() != name; ++i)
            press(Qt::Key_Tab);
        return focused() == name;
    }
    /** Whether the focus comes to a line that can be written in. */
    static bool tabToALine()
    {
        constexpr int more = 40; // Than any dialog has fields.
        for (int i = 0; i < more && !qobject_cast<QLineEdit *>(QApplication::focusWidget()); ++i)
            press(Qt::Key_Tab);
        return qobject_cast<QLineEdit *>(QApplication::focusWidget());
    }
    /** Once a dialog asks, which holds up whoever asked for it: types into it, and takes it. */
    template<typename Dialog>
    void answerBy(const QString &typed)
    {
        auto *look = new QTimer(this);
        connect(look, &QTimer::timeout, this, [look, typed] {
            const auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog || !dialog->isAncestorOf(QApplication::focusWidget()) || !tabToALine())
                return;
            look->deleteLater();
            press(QKeySequence::SelectAll);
            type(typed);
            press(Qt::Key_Return);
        });
        look->start();
    }
    /** Offscreen nobody gives the window its focus back behind a dialog, or what is offered beneath a field. */
    bool isBack() const
    {
        window().activateWindow();
        return QTest::qWaitForWindowActive(&window());
    }
    QString fileWith(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_scratch.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        qputenv("CUPS_SERVER", "localhost:1"); // So that it prints to a file, whatever printers this computer has.
        const QString file = m_folder.file("anna.headway");
        auto career = Career::create(file, {.name = u"Anna Beispiel"_s}, m_folder.computer());
        QVERIFY(career && capture(**career, EntryBuilder{}.titled("Rehearsed the talk"), m_folder.clock.now()));
        career->reset();
        QVERIFY(m_application.open(file));
        QTRY_VERIFY(m_application.window() && window().isVisible());
        window().resize(1280, 800);
        QVERIFY(isBack());
    }

    void shouldGoFromALineToPaperByKeysAlone()
    {
        // Given a line that was captured over the journal,
        press(m_application.window()->actions().capture->shortcut());
        type(u"Brought agency shifts down from 46 to 14 a month #roster"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(stored().metrics.size(), 1);

        // when it is told how it came about,
        QVERIFY(tabTo(u"Entries"_s));
        QTRY_COMPARE(shownTitle(), stored().title);
        QVERIFY(tabTo(u"What happened"_s));
        type(u"Everybody picks from *one* list."_s);
        QTRY_COMPARE(stored().body, u"Everybody picks from *one* list."_s);

        // and two files are attached that prove it,
        const QString letter = fileWith(u"letter.txt"_s, "Well done.");
        const QString figures = fileWith(u"figures.csv"_s, "46,14");
        QVERIFY(tabTo(u"Files that prove it"_s));
        answerBy<QFileDialog>(u"\"%1\" \"%2\""_s.arg(letter, figures));
        press(Qt::Key_Space);
        QTRY_COMPARE(stored().attachments.size(), 2);
        QVERIFY(isBack());

        // then it is found by its words and by what it has,
        press(QKeySequence::Find);
        type(u"has:attachment agency "_s);
        QTRY_COMPARE(listed(), QStringList{stored().title});
        QVERIFY(isBack());
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"Entries"_s);

        // and stands, alone, on paper.
        press(QKeySequence::Print);
        const auto *print = window().findChild<QAction *>(u"report-print"_s);
        QTRY_VERIFY(print && print->isEnabled());
        const QString page = window().findChild<PagePreview *>()->report().pageText(0);
        QVERIFY(page.contains(u"Brought agency shifts") && !page.contains(u"Rehearsed"));
        const QString paper = m_scratch.filePath(u"found.pdf"_s);
        answerBy<QPrintDialog>(paper);
        press(QKeySequence::Print);
        QTRY_VERIFY(QFileInfo(paper).size() > 5'000);
        QFile pdf(paper);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.read(5), "%PDF-");
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::WithoutAMouseTest)

#include "withoutamousetest.moc"
