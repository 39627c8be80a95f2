// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rednotebookreader.h"

#include "headwaytest.h"
#include "importformats.h"
#include "zipbuilder.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Headway {

/** A RedNotebook journal, in its folder or its backup. */
class RedNotebookReaderTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QString &name, const QByteArray &text)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        QVERIFY(QFileInfo(path).dir().mkpath(u"."_s) && file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    ImportedJournal read() { return readRedNotebook(m_folder->path(), {}, {}).value_or(ImportedJournal{u"none"_s}); }
    static QStringList titles(const ImportedJournal &journal)
    {
        QStringList found;
        for (const ImportedEntry &entry : journal.entries)
            found << entry.title;
        return found;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void shouldReadTheDaysOfAllMonths()
    {
        write(u"2026-02.txt"_s, "3:\n  text: \"Moved the round.\\n\\nFewer **calls**.\"\n");
        write(u"2026-01.txt"_s, "30: {text: 'Second //day//'}\n5:\n  text: First day\n");
        const ImportedJournal journal = read();
        QCOMPARE(titles(journal), (QStringList{u"First day"_s, u"Second day"_s, u"Moved the round."_s}));
        QCOMPARE(journal.source, u"rednotebook"_s);
        QVERIFY(journal.skipped.isEmpty());
        const ImportedEntry last = journal.entries.constLast();
        QCOMPARE(last.date, QDate(2026, 2, 3));
        QCOMPARE(last.body, u"Fewer **calls**."_s);
        QCOMPARE(last.file, u"2026-02.txt"_s);
        QCOMPARE(last.audience, Audience::Private);
        QCOMPARE(last.fingerprint.size(), 32);
    }

    void shouldReadACopyThatIsCalledAfterItsMonth()
    {
        write(u"anna-2026-01.txt"_s, "5:\n  text: First day\n");
        const auto journal = readRedNotebook(m_folder->filePath(u"anna-2026-01.txt"_s), {}, {});
        QVERIFY(journal);
        QCOMPARE(journal->entries.constFirst().date, QDate(2026, 1, 5));
    }

    void shouldMakeTagsOfCategoriesAndOfMarkedWords()
    {
        write(u"2026-01.txt"_s, "5:\n  Ideas: {Quieter handover: null, Two carts: null}\n  Tags: {ward: null}\n"
                                "  text: 'Moved the round for #safety and #Ward, item #3.'\n");
        const ImportedEntry entry = read().entries.value(0);
        QCOMPARE(entry.tags, (QStringList{u"Ideas"_s, u"ward"_s, u"safety"_s}));
        QCOMPARE(entry.title, u"Moved the round for #safety and #Ward, item #3."_s);
        QCOMPARE(entry.body, u"**Ideas**\n\n- Quieter handover\n- Two carts"_s);
    }

    void shouldReadManyTagsAtOnce()
    {
        // Compared one by one these would be 10,000,000,000 pairs, more than a test has time for.
        constexpr int many = 100'000;
        QByteArray text;
        for (int i = 0; i < many; ++i)
            text += " #t" + QByteArray::number(i);
        write(u"2026-01.txt"_s, "5:\n  Tags: {T1: null}\n  text: 'Round" + text + "'\n");
        QCOMPARE(read().entries.value(0).tags.size(), many);
    }

    void shouldKeepADayThatHasOnlyCategories()
    {
        write(u"2026-01.txt"_s,
              "5:\n  Ideas: {Quieter handover: null}\n6:\n  Tags: {ward: null}\n7:\n  text: ''\n8:\n");
        const ImportedJournal journal = read();
        QCOMPARE(titles(journal), (QStringList{u"Ideas"_s, u"ward"_s}));
        QVERIFY(journal.skipped.isEmpty());
    }

    void shouldReadWhatOldVersionsWrote()
    {
        write(u"2009-01.txt"_s, "5:\n  !!python/unicode 'text': !!python/unicode 'Besuch bei M\\u00fcller'\n"
                                "6: {text: !!python/str \"Second\", ? !!python/unicode 'Ideas' : null}\n");
        const ImportedJournal journal = read();
        QCOMPARE(journal.entries.size(), 2);
        QCOMPARE(journal.entries.at(1).title, u"Second"_s);
        QCOMPARE(journal.entries.at(1).tags, QStringList{u"Ideas"_s});
    }

    void shouldMakeSeveralEntriesOfADayThatIsParted()
    {
        write(u"2026-01.txt"_s,
              "5:\n  text: |\n    === Work ===\n    Moved the round. #ward\n\n    ====================\n\n"
              "    === Union ===\n    Met Dana.\n  Tags: {shift: null}\n");
        const ImportedJournal journal = read();
        QCOMPARE(titles(journal), (QStringList{u"Work"_s, u"Union"_s}));
        QCOMPARE(journal.entries.at(0).body, u"Moved the round. #ward"_s);
        QCOMPARE(journal.entries.at(0).tags, (QStringList{u"shift"_s, u"ward"_s}));
        QCOMPARE(journal.entries.at(1).tags, QStringList{u"shift"_s});
        QVERIFY(journal.entries.at(0).fingerprint != journal.entries.at(1).fingerprint);
    }

    void shouldTellWhatItSkipsAndReadTheRest()
    {
        write(u"2026-01.txt"_s, "5:\n  text: Good\n32:\n  text: No such day\nx:\n  text: No day\n");
        write(u"2026-02.txt"_s, "1:\n  text: Before\n2:\n  text: \"never closed\n3:\n  text: After\n");
        write(u"2026-13.txt"_s, "1:\n  text: No month\n");
        write(u"2026-03.txt"_s, "1:\n  text: M\xfcller\n");
        write(u"2026-04.txt"_s, "1: &a [x]\n2: [*a, *a]\n");
        write(u"notes.txt"_s, "Nothing of RedNotebook");
        const ImportedJournal journal = read();
        QVERIFY2(titles(journal).contains(u"Good"_s) && titles(journal).contains(u"Before"_s),
                 qPrintable(titles(journal).join(u'|')));
        QStringList told;
        for (const SkippedItem &item : journal.skipped)
            told << u"%1:%2: %3"_s.arg(item.file).arg(item.line).arg(item.reason);
        const QString all = told.join(u'\n');
        QVERIFY2(all.contains(u"2026-01.txt:4: There is no day “32” in this month."), qPrintable(all));
        QVERIFY2(all.contains(u"2026-01.txt:6: There is no day “x” in this month."), qPrintable(all));
        QVERIFY2(all.contains(u"2026-02.txt:"), qPrintable(all));
        QVERIFY2(all.contains(u"2026-13.txt:0: There is no month of this name."), qPrintable(all));
        QVERIFY2(all.contains(u"2026-03.txt:0: “2026-03.txt” is not encoded as UTF-8: line 2"), qPrintable(all));
        QVERIFY2(all.contains(u"2026-04.txt:2: References"), qPrintable(all));
        QVERIFY2(!all.contains(u"notes.txt"), qPrintable(all));
    }

    /** Each alias stands for ten of the one before: together, for more than any memory. */
    void shouldNotUnfoldAliases()
    {
        QByteArray bomb = "1: &a0 [x, x]\n";
        for (int i = 1; i < 20; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1) + ", ";
            bomb += QByteArray::number(i + 1) + ": &a" + QByteArray::number(i) + " [" + before.repeated(10) + "x]\n";
        }
        write(u"2026-01.txt"_s, bomb);
        write(u"2026-02.txt"_s, "1: " + QByteArray(100'000, '[') + "\n");
        const ImportedJournal journal = read();
        QVERIFY(journal.entries.size() <= 1);
        QVERIFY(journal.skipped.size() >= 20);
    }

    void shouldReadABackup()
    {
        const QString backup = m_folder->filePath(u"RedNotebook-Backup.zip"_s);
        QVERIFY(ZipBuilder()
                    .with("data/2026-01.txt", "5:\n  text: First day\n")
                    .with("data/old/2025-01.txt", "5:\n  text: A copy\n")
                    .with("../2026-02.txt", "5:\n  text: Outside\n")
                    .write(backup));
        QCOMPARE(recognisedFormat(backup)->name, "rednotebook"_L1);
        const auto journal = readRedNotebook(backup, {}, {});
        QVERIFY(journal);
        QCOMPARE(titles(*journal), QStringList{u"First day"_s});
        QCOMPARE(journal->skipped.size(), 1);
        QCOMPARE(journal->skipped.constFirst().file, u"../2026-02.txt"_s);
    }

    void shouldBeKnownByItsMonths()
    {
        write(u"2026-01.txt"_s, "5:\n  text: First day\n");
        QCOMPARE(recognisedFormat(m_folder->path())->name, "rednotebook"_L1);
        QCOMPARE(recognisedFormat(m_folder->filePath(u"2026-01.txt"_s))->name, "rednotebook"_L1);
    }

    void shouldRefuseAFolderWithoutMonths()
    {
        write(u"a.txt"_s, "Dear diary");
        const auto journal = readRedNotebook(m_folder->path(), {}, {});
        QVERIFY(!journal);
        QVERIFY2(journal.error().sentence.contains(u"holds no month of RedNotebook"),
                 qPrintable(journal.error().sentence));
    }

    void shouldSayWhyTheOnlyMonthWasNotRead()
    {
        const QString backup = m_folder->filePath(u"RedNotebook-Backup.zip"_s);
        QVERIFY(ZipBuilder().with("../2026-02.txt", "5:\n  text: Outside\n").write(backup));
        const auto journal = readRedNotebook(backup, {}, {});
        QVERIFY(!journal);
        QVERIFY2(journal.error().sentence.contains(u"“../2026-02.txt” was not read: "),
                 qPrintable(journal.error().sentence));
    }

    void shouldStopBetweenTwoMonths()
    {
        write(u"2026-01.txt"_s, "5:\n  text: First day\n");
        std::stop_source stop;
        stop.request_stop();
        const auto journal = readRedNotebook(m_folder->path(), {}, {.stop = stop.get_token()});
        QCOMPARE(journal.error().kind, Error::Kind::Cancelled);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::RedNotebookReaderTest)

#include "rednotebookreadertest.moc"
