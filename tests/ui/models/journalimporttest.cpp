// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalimport.h"

#include "careerfolder.h"
#include "headwaytest.h"
#include "pendingedits.h"
#include "personrepository.h"
#include "stuckdisk.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Headway {

/** An import as a window runs it, step by step, through the event loop. */
class JournalImportTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<PendingEdits> m_pending;
    QTemporaryDir m_exports;
    QString m_file;

    void write(const QByteArray &text)
    {
        m_file = m_exports.filePath(u"journal.txt"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    int people() { return int(PersonRepository(m_career->reader()).all()->size()); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_pending = std::make_unique<PendingEdits>(*m_career);
        write("[2026-08-28 07:00] Shift with @Mia on the @ward.\nQuiet.\n[2026-08-29 11:11] Moved the round.\n");
    }

    void cleanup()
    {
        m_pending.reset();
        m_career.reset();
        m_folder.reset();
    }

    void shouldTellWhatTheFileWouldBringAndWriteNothing()
    {
        JournalImport import(*m_career, *m_pending, m_folder->clock, m_file);
        QSignalSpy previewed(&import, &JournalImport::previewed);
        import.preview();
        QTRY_COMPARE(previewed.size(), 1);
        QCOMPARE(previewed.first().first().value<ImportSummary>().imported, 2);
        QCOMPARE(import.journal().entries.size(), 2);
        QCOMPARE(import.format(), u"jrnl"_s);
        QCOMPARE(import.atWords(), (QStringList{u"Mia"_s, u"ward"_s}));
        QVERIFY(titles(m_career->reader()).isEmpty());
    }

    void shouldTellOnlyOfThePreviewAskedForLast()
    {
        JournalImport import(*m_career, *m_pending, m_folder->clock, m_file);
        QSignalSpy previewed(&import, &JournalImport::previewed);
        for (int i = 0; i < 20; ++i)
            import.preview();
        QTRY_COMPARE(previewed.size(), 1);
        QSignalSpy finished(&import, &JournalImport::finished);
        import.write({.atWords = ImportOptions::AtWords::ArePeople});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(people(), 2);
        QCOMPARE(previewed.size(), 1);
    }

    void shouldWriteWhatWasToldThoughAnotherPreviewWasStopped()
    {
        JournalImport import(*m_career, *m_pending, m_folder->clock, m_file);
        QSignalSpy previewed(&import, &JournalImport::previewed);
        import.preview();
        QTRY_COMPARE(previewed.size(), 1);
        import.preview();
        import.stop();
        QSignalSpy finished(&import, &JournalImport::finished);
        import.write({});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<ImportSummary>().imported, 2);
        QCOMPARE(people(), 0);
    }

    void shouldKeepWhatCouldNotBeWrittenAndBringItLater()
    {
        auto import = std::make_unique<JournalImport>(*m_career, *m_pending, m_folder->clock, m_file);
        QSignalSpy previewed(import.get(), &JournalImport::previewed);
        import->preview();
        QTRY_COMPARE(previewed.size(), 1);
        StuckDisk disk(*m_career);
        QSignalSpy failed(import.get(), &JournalImport::failed);
        import->write({});
        QCOMPARE(m_pending->pending(), 0); // Its window asks about it by itself.
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_pending->unsaved(), 1);
        import->write({}); // Takes the place of the first.
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(m_pending->unsaved(), 1);
        import.reset(); // With its window.
        disk.free();
        m_pending->retry();
        QCOMPARE(m_pending->pending(), 1); // Nobody else asks about that one.
        QTRY_COMPARE(m_pending->pending(), 0);
        QCOMPARE(m_pending->unsaved(), 0);
        QCOMPARE(titles(m_career->reader()).size(), 2);
    }

    void shouldKeepNothingOfWhatWasStopped()
    {
        JournalImport import(*m_career, *m_pending, m_folder->clock, m_file);
        QSignalSpy previewed(&import, &JournalImport::previewed);
        import.preview();
        QTRY_COMPARE(previewed.size(), 1);
        SlowDisk disk(*m_career);
        QSignalSpy failed(&import, &JournalImport::failed);
        const QSignalSpy refused(m_pending.get(), &PendingEdits::refused);
        import.write({});
        import.stop();
        disk.open();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_pending->unsaved(), 0);
        QVERIFY(refused.isEmpty()); // Nobody need be told what they did.
        QVERIFY(titles(m_career->reader()).isEmpty());
    }

    void shouldTellNothingOnceItIsGone()
    {
        auto import = std::make_unique<JournalImport>(*m_career, *m_pending, m_folder->clock, m_file);
        QSignalSpy previewed(import.get(), &JournalImport::previewed);
        QSignalSpy failed(import.get(), &JournalImport::failed);
        import->preview();
        import.reset();
        QCoreApplication::processEvents();
        QVERIFY(previewed.isEmpty() && failed.isEmpty());
    }

    void shouldSayWhyTheFileCannotBeRead()
    {
        JournalImport import(*m_career, *m_pending, m_folder->clock, m_exports.filePath(u"missing.txt"_s));
        QSignalSpy failed(&import, &JournalImport::failed);
        import.preview();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::NotFound);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::JournalImportTest)

#include "journalimporttest.moc"
