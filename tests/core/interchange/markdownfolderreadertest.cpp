// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownfolderreader.h"
#include "headwaytest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

using namespace Headway;
using namespace Qt::StringLiterals;

class MarkdownFolderReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldReadAFolderWithAllBelowIt();
    void shouldKnowNotesByTheirFilesAndByWhatWasReadOfThem();
    void shouldReadAFolderThatIsNamedFromWhereOneStands();
    void shouldReadOneNote();
    void shouldBringFilesAlong();
    void shouldFindFilesAsObsidianNamesThem();
    void shouldLeaveWhatIsOutsideWhereItIs_data();
    void shouldLeaveWhatIsOutsideWhereItIs();
    void shouldFollowNoLinks();
    void shouldTakeTheDayOfTheFileWhereAsked();
    void shouldImportTheRestOfABadFolder();
    void shouldSkipWhatIsTooLarge();
    void shouldRefuseAFolderWithoutNotes();
    void shouldKnowItsFolders();
    void shouldStop();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    QString folder() const { return m_folder->filePath(u"notes"_s); }
    ImportedJournal read(const ImportOptions &options = {}) const
    {
        return readMarkdownFolder(folder(), options, {}).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void MarkdownFolderReaderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
}

void MarkdownFolderReaderTest::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = folder() + u'/' + name;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void MarkdownFolderReaderTest::shouldReadAFolderWithAllBelowIt()
{
    write(u"2026-11-04 Later.md"_s, "b");
    write(u"deep/er/2026-11-03 Earlier.MD"_s, "a");
    write(u".obsidian/2026-11-05.md"_s, "hidden");
    write(u"2026-11-06.txt"_s, "no note");
    const ImportedJournal journal = read();
    QCOMPARE(journal.source, u"markdown"_s);
    QCOMPARE(journal.entries.size(), 2);
    QCOMPARE(journal.entries.at(0).title, u"Earlier"_s);
    QCOMPARE(journal.entries.at(0).file, u"deep/er/2026-11-03 Earlier.MD"_s);
    QCOMPARE(journal.entries.at(1).title, u"Later"_s);
    QVERIFY(journal.skipped.isEmpty());
    QVERIFY(journal.entries.at(0).fingerprint != journal.entries.at(1).fingerprint);
}

void MarkdownFolderReaderTest::shouldKnowNotesByTheirFilesAndByWhatWasReadOfThem()
{
    write(u"a.md"_s, "---\ndate: 2026-11-03\n---\n# Standup\nWell.\n");
    const ImportedEntry first = read().entries.first();
    write(u"a.md"_s, "---\ndate: 2026-11-03\ntags: ward\n---\n# Standup\nWell.\n");
    const ImportedEntry tagged = read().entries.first();
    QVERIFY(first.fingerprint != tagged.fingerprint);
    const QByteArray words("2026-11-03\0Standup\0Well.\0"
                           "0",
                           26); // As earlier versions knew it.
    QCOMPARE(first.fingerprintAsRead, QCryptographicHash::hash(words, QCryptographicHash::Sha256));
    QCOMPARE(tagged.fingerprintAsRead, first.fingerprintAsRead);
}

void MarkdownFolderReaderTest::shouldReadAFolderThatIsNamedFromWhereOneStands()
{
    write(u"deep/2026-11-03 Earlier.md"_s, "a");
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const auto journal = readMarkdownFolder(u"notes"_s, {}, {});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(journal && journal->skipped.isEmpty());
    QCOMPARE(journal->entries.first().file, u"deep/2026-11-03 Earlier.md"_s);
}

void MarkdownFolderReaderTest::shouldReadOneNote()
{
    write(u"2026-11-04 Later.md"_s, "b");
    write(u"2026-11-03 Other.md"_s, "a");
    const auto journal = readMarkdownFolder(folder() + u"/2026-11-04 Later.md"_s, {}, {});
    QVERIFY(journal);
    QCOMPARE(journal->entries.size(), 1);
    QCOMPARE(journal->entries.first().title, u"Later"_s);
}

void MarkdownFolderReaderTest::shouldBringFilesAlong()
{
    write(u"work/2026-11-03.md"_s, "![a](../_resources/a%20b.png) [b](c.pdf) [n](other.md) [w](https://x.org/y.png)\n"
                                   "[again](c.pdf) [f](.) [g](#place) [h](mailto:a@b.c)");
    write(u"_resources/a b.png"_s, "picture");
    write(u"work/c.pdf"_s, "paper");
    const ImportedJournal journal = read();
    QVERIFY(journal.skipped.isEmpty());
    const auto attachments = journal.entries.first().attachments;
    QCOMPARE(attachments.size(), 2);
    QCOMPARE(attachments.at(0).name, u"a b.png"_s);
    QCOMPARE(attachments.at(0).read().value(), "picture");
    QCOMPARE(attachments.at(1).name, u"c.pdf"_s);
    QCOMPARE(attachments.at(1).read().value(), "paper");
}

void MarkdownFolderReaderTest::shouldFindFilesAsObsidianNamesThem()
{
    write(u"daily/2026-11-03.md"_s, "![[photo.png]]");
    write(u"files/2026/photo.png"_s, "picture");
    QCOMPARE(read().entries.first().attachments.first().read().value(), "picture");
}

void MarkdownFolderReaderTest::shouldLeaveWhatIsOutsideWhereItIs_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("reason");
    QTest::newRow("above") << QByteArray("../secret.txt") << u"outside of the folder"_s;
    QTest::newRow("above in percent") << QByteArray("%2e%2e/secret.txt") << u"outside of the folder"_s;
    QTest::newRow("there and back") << QByteArray("a/../../secret.txt") << u"outside of the folder"_s;
    QTest::newRow("absolute") << QByteArray("/etc/hostname") << u"outside of the folder"_s;
    QTest::newRow("drive") << QByteArray("C:/secret.txt") << u"outside of the folder"_s;
    QTest::newRow("address of a file") << QByteArray("file:///etc/hostname") << u"outside of the folder"_s;
    QTest::newRow("link") << QByteArray("link.txt") << u"There is no file “link.txt”"_s;
    QTest::newRow("through a linked folder") << QByteArray("linked/secret.txt") << u"There is no file “linked/"_s;
    QTest::newRow("not there") << QByteArray("gone.png") << u"There is no file “gone.png”"_s;
}

void MarkdownFolderReaderTest::shouldLeaveWhatIsOutsideWhereItIs()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QString, reason);
    QFile secret(m_folder->filePath(u"secret.txt"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    if (target.startsWith("link"))
        QVERIFY(QFile::link(secret.fileName(), folder() + u"/link.txt"_s) &&
                QFile::link(m_folder->path(), folder() + u"/linked"_s));
    write(u"2026-11-03.md"_s, "One\n![x](" + target + ")\n");
    const ImportedJournal journal = read();
    QCOMPARE(journal.entries.size(), 1);
    QVERIFY(journal.entries.first().attachments.isEmpty());
    const SkippedItem told = journal.skipped.constLast();
    QCOMPARE(told.file, u"2026-11-03.md"_s);
    QCOMPARE(told.line, 2);
    QVERIFY2(told.reason.contains(reason), qPrintable(told.reason));
}

void MarkdownFolderReaderTest::shouldFollowNoLinks()
{
    write(u"2026-11-03.md"_s, "a");
    QVERIFY(QFile::link(folder(), folder() + u"/circle"_s));
    QVERIFY(QFile::link(folder() + u"/2026-11-03.md"_s, folder() + u"/2026-11-04.md"_s));
    const ImportedJournal journal = read();
    QCOMPARE(journal.entries.size(), 1);
    QCOMPARE(journal.skipped.size(), 2);
    QCOMPARE(journal.skipped.at(0).file, u"2026-11-04.md"_s);
    QCOMPARE(journal.skipped.at(1).file, u"circle"_s);
}

void MarkdownFolderReaderTest::shouldTakeTheDayOfTheFileWhereAsked()
{
    write(u"a.md"_s, "a");
    QFile file(folder() + u"/a.md"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime(QDate(2025, 5, 6), QTime(12, 0)), QFile::FileModificationTime));
    file.close();
    QCOMPARE(read().entries.size(), 0);
    QCOMPARE(read({.datesOfFiles = true}).entries.first().date, QDate(2025, 5, 6));
}

void MarkdownFolderReaderTest::shouldImportTheRestOfABadFolder()
{
    write(u"2026-11-01.md"_s, "---\ndate: 99999-01-01\n---\na");
    write(u"2026-11-02.md"_s, "Gr\xf6\xdf"
                              "e");
    write(u"2026-11-03.md"_s, "good");
    write(u"2026-11-04.md"_s, "---\n*x\n---\n");
    write(u"2026-11-05.md"_s, "  \n");
    const ImportedJournal journal = read();
    QCOMPARE(journal.entries.size(), 1);
    QCOMPARE(journal.skipped.size(), 4);
    for (const SkippedItem &item : journal.skipped)
        QVERIFY(!item.file.isEmpty() && !item.reason.isEmpty());
}

void MarkdownFolderReaderTest::shouldSkipWhatIsTooLarge()
{
    write(u"2026-11-01.md"_s, QByteArray(9 * 1024 * 1024, 'a'));
    write(u"2026-11-02.md"_s, QByteArray(2 * 1024 * 1024, 'a'));
    write(u"2026-11-03.md"_s, "![](a.png)");
    write(u"a.png"_s, QByteArray(20 * 1024 * 1024 + 1, 'a'));
    const ImportedJournal journal = read();
    QCOMPARE(journal.entries.size(), 1);
    QCOMPARE(journal.skipped.size(), 2);
    QVERIFY(!journal.entries.first().attachments.first().read());
}

void MarkdownFolderReaderTest::shouldRefuseAFolderWithoutNotes()
{
    const auto journal = readMarkdownFolder(folder(), {}, {});
    QVERIFY(!journal);
    QVERIFY(journal.error().sentence.contains(u"holds no Markdown files"));
    QCOMPARE(readMarkdownFolder(folder() + u"/gone"_s, {}, {}).error().kind, Error::Kind::NotFound);
}

void MarkdownFolderReaderTest::shouldKnowItsFolders()
{
    QVERIFY(!isMarkdown(importProbe(folder())));
    write(u"a/b.txt"_s, "x");
    QVERIFY(!isMarkdown(importProbe(folder())));
    write(u"a/c.md"_s, "x");
    QVERIFY(isMarkdown(importProbe(folder())));
    QVERIFY(isMarkdown(importProbe(folder() + u"/a/c.md"_s)));
    QVERIFY(!isMarkdown(importProbe(folder() + u"/a/b.txt"_s)));
}

void MarkdownFolderReaderTest::shouldStop()
{
    write(u"2026-11-03.md"_s, "a");
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(readMarkdownFolder(folder(), {}, {.stop = stop.get_token()}).error().kind, Error::Kind::Cancelled);
}

HEADWAY_TEST_MAIN(QCoreApplication, MarkdownFolderReaderTest)
#include "markdownfolderreadertest.moc"
