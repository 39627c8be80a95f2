// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builtreport.h"
#include "desk.h"
#include "headwaytest.h"
#include "importdialog.h"
#include "journalimport.h"
#include "printrequest.h"
#include "reportsaver.h"
#include "reportspage.h"
#include "stuckdisk.h"

#include <QPrinter>

using namespace Qt::StringLiterals;

namespace Headway {

/** Work beside the edits is not broken off by leaving the window without a word. */
class LeavingTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    QString m_file;

    MainWindow &window() const { return m_desk->window(); }
    ImportDialog *dialog() const { return window().findChild<ImportDialog *>(); }
    /** As far as the disk lets it come. */
    void import()
    {
        m_desk->prompt.file = m_desk->scratch.filePath(u"journal.txt"_s);
        QFile journal(m_desk->prompt.file);
        QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write("[2026-08-28 07:00] Shift.\n") > 0);
        journal.close();
        m_desk->actions().importJournal->trigger();
        QPushButton *go = nullptr;
        for (auto *button : dialog()->findChildren<QPushButton *>())
            go = button->text() == u"&Import"_s ? button : go;
        QVERIFY(go);
        QTRY_VERIFY(go->isEnabled());
        go->click();
        QVERIFY(dialog()->isWriting());
    }
    /** Everything is written, and on its way to the disk: more than that cannot be stopped. */
    void importAlmost()
    {
        import();
        Q_EMIT dialog()->findChild<JournalImport *>()->progressed(100);
    }
    QStringList said() const
    {
        QStringList words;
        for (const QLabel *label : dialog()->findChildren<QLabel *>())
            words << label->text();
        return words;
    }
    void print()
    {
        window().goTo(u"reports"_s);
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFileName(m_desk->scratch.filePath(u"report.pdf"_s));
        auto *request = window().findChild<PrintRequest *>();
        request->print(PagedReport(), std::move(printer));
        QVERIFY(request->isPrinting());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_file = m_desk->make("anna.headway");
        QVERIFY(m_desk->open(m_file));
    }

    void cleanup() { m_desk.reset(); }

    void shouldAskBeforeAnImportIsBrokenOff()
    {
        m_desk->prompt.agrees = false;
        SlowDisk disk(m_desk->application->window()->career());
        import();
        QVERIFY(!window().close());
        QCOMPARE(m_desk->prompt.questions.size(), 1);
        QVERIFY2(m_desk->prompt.questions.constFirst().contains(u"import"), qPrintable(m_desk->prompt.questions[0]));
        QVERIFY(window().isVisible());
        disk.open();
        QTRY_VERIFY(!dialog()->isWriting());
        QCOMPARE(titles(m_desk->application->window()->career().reader()).size(), 2);
    }

    void shouldTakeBackAnImportThatIsBrokenOff()
    {
        SlowDisk disk(m_desk->application->window()->career());
        import();
        QVERIFY(window().close());
        disk.open();
        QTRY_COMPARE(m_desk->finished.size(), 1);
        QCOMPARE(m_desk->prompt.questions.size(), 1);
        QCOMPARE(m_desk->stored(m_file), QStringList{u"Cut onboarding"_s});
    }

    void shouldWaitForAnImportThatCanNoLongerBeStopped()
    {
        SlowDisk disk(m_desk->application->window()->career());
        importAlmost();
        QVERIFY(!window().close());
        QVERIFY2(said().filter(u"Saving what was imported. The window is closed"_s).size() == 1,
                 qPrintable(said().join(u'|')));
        QVERIFY(window().isVisible());
        disk.open();
        QTRY_COMPARE(m_desk->finished.size(), 1);
        QVERIFY(m_desk->prompt.questions.isEmpty()); // There was nothing to decide.
        QCOMPARE(m_desk->stored(m_file).size(), 2);
    }

    void shouldStayWhereAnImportFailedAtTheEnd()
    {
        Career &career = m_desk->application->window()->career();
        StuckDisk stuck(career);
        SlowDisk slow(career);
        importAlmost();
        QVERIFY(!window().close());
        slow.open();
        QTRY_VERIFY(!dialog()->isWriting());
        QVERIFY(window().isVisible());
        QVERIFY(dialog()->isVisible());
        QVERIFY(said().filter(u"Saving what was imported"_s).isEmpty()); // But why that was in vain.
        stuck.free();
    }

    void shouldAskBeforeAnotherCareerTakesThePlaceOfAnImport()
    {
        m_desk->prompt.agrees = false;
        const QString ben = m_desk->make("ben.headway");
        SlowDisk disk(m_desk->application->window()->career());
        import();
        QVERIFY(m_desk->application->open(ben));
        QTRY_COMPARE(m_desk->prompt.questions.size(), 1);
        QVERIFY(m_desk->shows(m_file));
    }

    void shouldAskBeforePrintingIsBrokenOff()
    {
        m_desk->prompt.agrees = false;
        print();
        QVERIFY(!window().close());
        QVERIFY2(m_desk->prompt.questions.value(0).contains(u"printed"), qPrintable(m_desk->prompt.questions.value(0)));
        QTRY_VERIFY(!window().findChild<PrintRequest *>()->isPrinting());
        QVERIFY(window().close());
        QCOMPARE(m_desk->prompt.questions.size(), 1);
    }

    void shouldSayThatAReportIsStillBeingSaved()
    {
        window().goTo(u"reports"_s);
        m_desk->prompt.file = m_desk->scratch.filePath(u"report.md"_s);
        window().findChild<ReportSaver *>()->save({.built = std::make_shared<const BuiltReport>()},
                                                  ReportFormat::Markdown);
        m_desk->prompt.agrees = false;
        QVERIFY(!window().close());
        QVERIFY2(m_desk->prompt.questions.value(0).contains(u"saved"), qPrintable(m_desk->prompt.questions.value(0)));
        QTRY_VERIFY(!window().findChild<ReportSaver *>()->isSaving());
        QVERIFY(window().close());
        QVERIFY(QFile::exists(m_desk->prompt.file));
    }

    void shouldStopPrintingWhereThatIsDecided()
    {
        print();
        QVERIFY(window().close());
        QTRY_COMPARE(m_desk->finished.size(), 1);
        QCOMPARE(m_desk->prompt.questions.size(), 1);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::LeavingTest)

#include "leavingtest.moc"
