// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importdialog.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "pendingedits.h"
#include "settings.h"
#include "stuckdisk.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace Headway {

/** The import's dialog, as somebody sees it who has a file. */
class ImportDialogTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<PendingEdits> m_pending;
    QTemporaryDir m_exports;
    Settings m_settings{m_exports.filePath(u"settings.ini"_s)};
    std::unique_ptr<ImportDialog> m_dialog;

    void open(const QByteArray &text)
    {
        const QString name = m_exports.filePath(u"journal.txt"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        m_dialog = std::make_unique<ImportDialog>(*m_career, *m_pending, m_folder->clock, m_settings, name);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_VERIFY(!said().startsWith(u"Reading "));
    }
    static QByteArray manyEntries(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += "[2026-08-28 07:00] Round " + QByteArray::number(i) + ".\n";
        return text;
    }

    /** All words to be seen but those of the buttons. */
    QString said() const
    {
        QStringList words;
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            words << (label->isVisible() ? label->text() : QString());
        words.removeAll(QString());
        return words.join(u' ');
    }
    QAbstractButton *button(const QString &text) const
    {
        for (auto *candidate : m_dialog->findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    QCheckBox *asPeople() const { return m_dialog->findChild<QCheckBox *>(); }
    QPlainTextEdit *list(const QString &name) const
    {
        for (auto *candidate : m_dialog->findChildren<QPlainTextEdit *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    QPlainTextEdit *skipped() const { return list(u"What is skipped, and why"_s); }
    QPlainTextEdit *beginning() const { return list(u"The first entries"_s); }
    QComboBox *format() const { return m_dialog->findChild<QComboBox *>(); }

    /** Until all is written; the window has not heard of it yet. */
    void waitForStorage()
    {
        m_career->perform({u"Nothing"_s}, [](Session &) { return Result<void>(); }).waitForFinished();
    }
    /** As the import does ten times in a second. */
    void lookAtProgress() const
    {
        auto *look = m_dialog->findChild<JournalImport *>()->findChild<QTimer *>();
        QVERIFY(look && look->isActive());
        QTimerEvent tick(look->timerId());
        QCoreApplication::sendEvent(look, &tick);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_pending = std::make_unique<PendingEdits>(*m_career);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_pending.reset();
        m_career.reset();
        m_folder.reset();
    }

    void shouldSayWhatTheFileHoldsAndWriteNothingYet()
    {
        open("[2026-08-28 07:00] Quiet shift.\n[2026-08-29 11:11] Moved the round.\n");
        QVERIFY2(
            said().contains(u"journal.txt holds 2 entry(s), from Friday, 28 August 2026 to Saturday, 29 August 2026."),
            qPrintable(said()));
        QVERIFY(said().contains(u"comes in private"));
        QVERIFY(button(u"Import"_s)->hasFocus());
        QVERIFY(!asPeople()->isVisible());
        QVERIFY(titles(m_career->reader()).isEmpty());
    }

    void shouldShowNothingThatCanNoLongerBeDone()
    {
        open("[2026-08-28 07:00] Shift with @Mia.\n");
        QVERIFY(asPeople()->isVisible());
        QVERIFY(asPeople()->text().contains(u"@Mia"));
        button(u"Import"_s)->click();
        QTRY_COMPARE(said(), u"1 entry(s) imported. Undo takes them all back."_s);
        QVERIFY(!asPeople()->isVisible());
        QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
        QVERIFY(!button(u"Import"_s));
        QVERIFY(button(u"Close"_s)->hasFocus());
    }

    void shouldGiveNothingTwiceAndTakeAllBackInOneStep()
    {
        const QByteArray text = "[2026-08-28 07:00] Quiet shift.\n[2026-08-29 11:11] Moved the round.\n";
        open(text);
        button(u"Import"_s)->click();
        QTRY_VERIFY(button(u"Close"_s));
        open(text);
        QVERIFY(said().contains(u"All of it was imported before, so there is nothing to import."));
        QVERIFY(!button(u"Import"_s));
        QVERIFY(wentWell(m_career->undo()));
        QVERIFY(titles(m_career->reader()).isEmpty());
        open(text);
        QVERIFY(button(u"Import"_s)->isEnabled());
    }

    void shouldShowTheFirstEntries()
    {
        open(manyEntries(7));
        QVERIFY(beginning()->isVisible());
        const QStringList lines = beginning()->toPlainText().split(u'\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines.constFirst().endsWith(u"\tRound 0."));
        QCOMPARE(lines.constLast(), u"… and 2 more"_s);
    }

    void shouldTakeAFileForWhatItLooksLike()
    {
        open("[2026-08-28 07:00] Quiet shift.\n");
        QCOMPARE(format()->currentText(), u"jrnl"_s);
    }

    /** Somebody may know better what it is. */
    void shouldLetTheFormatBeChosenWhereItIsNotSeen()
    {
        open("Dear diary\n");
        QVERIFY2(said().contains(u"journal.txt"), qPrintable(said()));
        QVERIFY(!button(u"Import"_s));
        QVERIFY(format()->isVisible());
        QCOMPARE(format()->currentIndex(), -1);
        format()->setFocus();
        QTest::keyClick(format(), Qt::Key_Down);
        QTRY_VERIFY(said().contains(u"is not an export of jrnl"));
        QVERIFY(format()->hasFocus());
    }

    void shouldListWhatItSkips()
    {
        open("My journal\n[2026-08-28 07:00] Quiet shift.\n");
        QVERIFY(said().contains(u"cannot be imported"));
        QVERIFY(skipped()->toPlainText().startsWith(u"Line 1: "));
    }

    void shouldListNamesThatAreTooLong()
    {
        open("[2026-08-28 07:00] Shift with @" + QByteArray(1000, 'a') + ".\n");
        QVERIFY(skipped()->isVisible());
        QVERIFY(skipped()->toPlainText().startsWith(u"Line 1: "));
        QVERIFY(button(u"Import"_s)->isEnabled());
    }

    void shouldSayWhyAFileCannotBeImported()
    {
        open("\x89PNG\r\n\x1a\n");
        QVERIFY(said().contains(u"journal.txt"));
        QVERIFY(!button(u"Import"_s));
        QVERIFY(!asPeople()->isVisible());
        QTest::keyClick(button(u"Close"_s), Qt::Key_Return);
        QVERIFY(!m_dialog->isVisible());
    }

    /** Whoever cancels must know whether it was in time. */
    void shouldStayUntilTheImportHasStopped()
    {
        open(manyEntries(200));
        SlowDisk disk(*m_career);
        button(u"Import"_s)->click();
        button(u"Cancel"_s)->click();
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(said(), u"Stopping the import…"_s);
        QVERIFY(!button(u"Cancel"_s)->isEnabled());
        disk.open();
        QTRY_VERIFY(!m_dialog->isVisible());
        QVERIFY(titles(m_career->reader()).isEmpty());
    }

    /** At its end all is saved in one go: what can no longer be stopped must not look as if it could. */
    void shouldOfferNoWayBackWhileItSaves()
    {
        open(manyEntries(3));
        button(u"Import"_s)->click();
        waitForStorage();
        lookAtProgress();
        QCOMPARE(said(), u"Saving what was imported…"_s);
        QVERIFY(!button(u"Cancel"_s)->isEnabled());
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY(button(u"Close"_s));
        QCOMPARE(titles(m_career->reader()).size(), 3);
    }

    void shouldSayThatNothingCouldBeSaved()
    {
        open(manyEntries(3));
        StuckDisk disk(*m_career);
        button(u"Import"_s)->click();
        QTRY_VERIFY(button(u"Close"_s));
        QVERIFY(!said().isEmpty());
        QVERIFY(!button(u"Import"_s));
        disk.free();
        QVERIFY(titles(m_career->reader()).isEmpty());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::ImportDialogTest)

#include "importdialogtest.moc"
