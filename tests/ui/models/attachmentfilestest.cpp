// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentfiles.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "pendingedits.h"
#include "smalldisk.h"
#include "trash.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Headway {

/** Copies of attachments to look at, and what stands in their way. */
class AttachmentFilesTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<PendingEdits> m_pending;
    std::unique_ptr<JournalEdits> m_edits;
    Entry m_entry;

    /** A letter that is kept with the entry. */
    Attachment attach(const QByteArray &bytes)
    {
        const auto attaching = m_edits->attach({m_entry.id, m_entry.title}, called(u"letter.txt"_s), bytes);
        if (!QTest::qWaitFor([&attaching] { return attaching.isFinished(); }) || !wentWell(attaching))
            return {};
        return (*EntryRepository(m_career->reader()).find(m_entry.id))->attachments.constFirst();
    }
    /** Without turning to anything that waits on this thread. */
    template<typename Condition>
    static bool comesTrueByItself(const Condition &condition)
    {
        const QDeadlineTimer late(5'000);
        while (!condition() && !late.hasExpired())
            QThread::yieldCurrentThread();
        return condition();
    }
    static Attachment called(const QString &fileName)
    {
        return {.id = AttachmentId::make(), .fileName = fileName, .mediaType = u"text/plain"_s};
    }
    bool isCopied() const
    {
        const QStringList folders = AttachmentCopies::leftIn(m_career->folder());
        return !folders.isEmpty() && QFileInfo(folders.constFirst() + u"/letter.txt"_s).size() > 0;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_edits = std::make_unique<JournalEdits>(*m_pending, m_folder->clock);
        m_entry = EntryBuilder{}.titled("Fewer falls");
        QVERIFY(capture(*m_career, m_entry, m_folder->clock.now()));
    }

    void cleanup()
    {
        m_edits.reset();
        m_pending.reset();
        m_career.reset();
        m_folder.reset();
    }

    void shouldWriteACopyBesideTheWindowsThread()
    {
        const Attachment letter = attach("Well done.");
        AttachmentFiles files(*m_career, *m_edits);
        const QSignalSpy copied(&files, &AttachmentFiles::copied);
        files.copy(letter);
        QVERIFY(comesTrueByItself([this] { return isCopied(); }));
        QTRY_COMPARE(copied.size(), 1);
    }

    void shouldLeaveNoCopyOfWhatIsDeletedForGood()
    {
        const Attachment letter = attach("Well done.");
        AttachmentFiles files(*m_career, *m_edits);
        const QSignalSpy copied(&files, &AttachmentFiles::copied);
        files.copy(letter);
        QTRY_COMPARE(copied.size(), 1);
        const QDateTime now = m_folder->clock.now();
        QVERIFY(wentWell(m_career->perform(
            {u"Delete"_s}, [&](Session &session) { return EntryRepository(session).moveToTrash(m_entry.id, now); })));
        QCoreApplication::processEvents();
        QVERIFY(isCopied());
        QVERIFY(wentWell(m_career->perform({.text = u"Delete for good"_s, .undoable = false}, [&](Session &session) {
            return removeForGood(session, TrashKind::Entry, {m_entry.id.uuid()}, now);
        })));
        QTRY_VERIFY(!isCopied());
    }

    void shouldSaveAFileBesideTheWindowsThread()
    {
        const Attachment letter = attach("Well done.");
        AttachmentFiles files(*m_career, *m_edits);
        const QString place = m_folder->file("saved.txt");
        files.save(letter, place);
        QVERIFY(comesTrueByItself([&place] { return QFileInfo(place).size() == 10; }));
    }

    void shouldRemoveWhatABrokenOffProgramLeft()
    {
        const QString left = m_career->folder() + u"/opened-before"_s;
        QVERIFY(QDir().mkpath(left + u"/in it"_s));
        const AttachmentFiles files(*m_career, *m_edits);
        QTRY_VERIFY(!QFileInfo::exists(left));
    }

    void shouldMakeTheFolderForCopiesLaterWhereItFailed()
    {
        const QString place = m_folder->file("not there yet");
        AttachmentCopies copies(place);
        const auto refused = copies.place(called(u"letter.txt"_s), "Well done.");
        QVERIFY(!refused);
        QVERIFY2(!refused.error().sentence.contains(u"room"), qPrintable(refused.error().sentence));
        QVERIFY(refused.error().sentence.contains(QDir::toNativeSeparators(place)));
        QVERIFY(QDir().mkdir(place));
        QVERIFY(copies.place(called(u"letter.txt"_s), "Well done."));
    }

    void shouldAskForRoomWhereTheDiskIsFull()
    {
        const SmallDisk disk(256);
        if (!disk.isMounted())
            QSKIP("No disk of its own may be mounted here.");
        AttachmentCopies copies(disk.path("."));
        QVERIFY(copies.place(called(u"letter.txt"_s), "Well done."));
        disk.fill();
        const auto refused = copies.place(called(u"film.mp4"_s), QByteArray(100'000, 'f'));
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(u"Make room"), qPrintable(refused.error().sentence));
    }

    void shouldTakeForAProgramWhatItsCopyIsCalledAfter_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("mayBeProgram");
        QTest::newRow("program") << u"setup.exe"_s << true;
        QTest::newRow("space behind") << u"setup.exe "_s << true;
        QTest::newRow("dot behind") << u"invoice.desktop."_s << true;
        QTest::newRow("with folders") << u"../../setup.EXE "_s << true;
        QTest::newRow("settings") << u"x.settingcontent-ms"_s << true;
        QTest::newRow("with macros") << u"budget.xlsm"_s << true;
        QTest::newRow("scripted picture") << u"logo.svg"_s << true;
        QTest::newRow("turned around") << u"annex\u202efdp.exe"_s << true;
        QTest::newRow("letter") << u"letter.pdf"_s << false;
        QTest::newRow("no ending") << u"desktop"_s << false;
    }

    void shouldTakeForAProgramWhatItsCopyIsCalledAfter()
    {
        QFETCH(QString, name);
        QTEST(AttachmentFiles::mayBeProgram(name), "mayBeProgram");
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::AttachmentFilesTest)

#include "attachmentfilestest.moc"
