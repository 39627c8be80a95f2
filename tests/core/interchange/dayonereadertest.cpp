// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayonereader.h"

#include "dayonetext.h"
#include "headwaytest.h"
#include "importformats.h"
#include "zipbuilder.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Headway {

/** An export of Day One, packed or unpacked. */
class DayOneReaderTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_zip = m_folder.filePath(u"Export.zip"_s);

    static QByteArray journal(const QByteArray &entries)
    {
        return "{\"metadata\": {\"version\": \"1.0\"},\n\"entries\": [\n" + entries + "\n]}";
    }
    Result<ImportedJournal> read(const ZipBuilder &builder)
    {
        return builder.write(m_zip) ? readDayOne(m_zip, {}, {}) : refuse(Error::Kind::Internal, {});
    }
    ImportedEntry readOne(const QByteArray &entry)
    {
        const auto found = read(ZipBuilder().with("Journal.json", journal(entry)));
        return found ? found->entries.value(0) : ImportedEntry();
    }

private Q_SLOTS:
    void shouldReadEntriesWithTheirPictures()
    {
        const auto found =
            read(ZipBuilder()
                     .with("Journal.json",
                           journal("{\"uuid\": \"A1\", \"creationDate\": \"2026-03-01T20:00:00Z\", \"timeZone\": "
                                   "\"Europe/Berlin\", \"text\": \"# New ward\\n\\nIt opened\\\\. "
                                   "![](dayone-moment:\\/\\/P1)\\n\\n![](dayone-moment:/audio/P9)\", \"tags\": "
                                   "[\"ward\", \"opening\"], \"starred\": true, \"location\": {\"placeName\": "
                                   "\"Home\"}, \"photos\": [{\"identifier\": \"P2\", \"md5\": \"bb\", \"type\": "
                                   "\"jpeg\", \"orderInEntry\": 1}, {\"identifier\": \"P1\", \"md5\": \"aa\", "
                                   "\"type\": \"jpeg\", \"orderInEntry\": 0, \"filename\": \"ward.jpg\"}]}"))
                     .with("photos/aa.jpeg", "first picture")
                     .with("photos/bb.jpeg", "second picture"));
        QVERIFY2(found, qPrintable(found ? QString() : found.error().sentence));
        QCOMPARE(found->source, u"dayone"_s);
        QVERIFY(found->skipped.isEmpty());
        const ImportedEntry entry = found->entries.value(0);
        QCOMPARE(entry.date, QDate(2026, 3, 1));
        QCOMPARE(entry.time, QTime(21, 0));
        QCOMPARE(entry.title, u"New ward"_s);
        QCOMPARE(entry.body, u"It opened. ![ward.jpg](<ward.jpg>)"_s);
        QVERIFY(entry.starred);
        QCOMPARE(entry.tags, (QStringList{u"ward"_s, u"opening"_s}));
        QCOMPARE(entry.attachments.size(), 2);
        QCOMPARE(entry.attachments.at(0).name, u"ward.jpg"_s);
        QCOMPARE(entry.attachments.at(0).read().value(), "first picture");
        QCOMPARE(entry.attachments.at(1).name, u"bb.jpeg"_s);
        QCOMPARE(entry.attachments.at(1).read().value(), "second picture");
    }

    void shouldTakeTheDayThatWasShown_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("day");
        QTest::newRow("east") << u"2026-03-01T20:00:00Z"_s << u"Asia/Tokyo"_s << QDate(2026, 3, 2);
        QTest::newRow("west") << u"2026-03-01T02:00:00Z"_s << u"America/New_York"_s << QDate(2026, 2, 28);
        QTest::newRow("no zone") << u"2026-03-01T02:00:00Z"_s << QString() << QDate(2026, 3, 1);
        QTest::newRow("no such zone") << u"2026-03-01T02:00:00Z"_s << u"Mars/Base"_s << QDate(2026, 3, 1);
        QTest::newRow("milliseconds") << u"2026-03-01T02:00:00.123Z"_s << u"Etc/UTC"_s << QDate(2026, 3, 1);
    }

    void shouldTakeTheDayThatWasShown()
    {
        QFETCH(QString, instant);
        QFETCH(QString, zone);
        const QString entry =
            QString::fromLatin1(R"({"creationDate": "%1", "timeZone": "%2", "text": "Moved"})").arg(instant, zone);
        QTEST(readOne(entry.toUtf8()).date, "day");
    }

    void shouldTellWhatItSkipsAndReadTheRest()
    {
        const auto found =
            read(ZipBuilder()
                     .with("Journal.json", journal("{\"creationDate\": \"2026-03-01T20:00:00Z\", \"text\": "
                                                   "\"Good\", \"photos\": [{\"identifier\": \"P1\", "
                                                   "\"md5\": \"aa\", \"type\": \"jpeg\"}]},\n"
                                                   "{\"creationDate\": \"2026-02-30T20:00:00Z\", \"text\": "
                                                   "\"No such day\"},\n"
                                                   "{\"creationDate\": \"2026-03-01T20:00:00Z\"},\n"
                                                   "{\"creationDate\": \"12026-03-01T20:00:00Z\", "
                                                   "\"text\": \"Far away\"},\n17"))
                     .with("Other.json", "{\"entries\": [")
                     .with({.name = "photos/large.jpeg", .content = "x", .claims = qint64(1) << 30}));
        QVERIFY(found);
        QCOMPARE(found->entries.size(), 1);
        QStringList told;
        for (const SkippedItem &item : found->skipped)
            told << u"%1:%2: %3"_s.arg(item.file).arg(item.line).arg(item.reason);
        const QString all = told.join(u'\n');
        QCOMPARE(told.size(), 7);
        QVERIFY2(all.contains(u"Journal.json:3: The file “aa.jpeg” is not in the export."), qPrintable(all));
        QVERIFY2(all.contains(u"Journal.json:4: The entry has no date that there is."), qPrintable(all));
        QVERIFY2(all.contains(u"Journal.json:5: The entry is empty."), qPrintable(all));
        QVERIFY2(all.contains(u"Journal.json:6: The entry has no date that there is."), qPrintable(all));
        QVERIFY2(all.contains(u"Journal.json:7: This is not an entry."), qPrintable(all));
        QVERIFY2(all.contains(u"Other.json:0: “Other.json” breaks off in line 1."), qPrintable(all));
        QVERIFY2(all.contains(u"photos/large.jpeg:0: It would unpack to 1.00 GiB"), qPrintable(all));
    }

    void shouldKnowAnEntryThatWasChangedByItsId()
    {
        const ImportedEntry first =
            readOne(R"({"uuid": "A1", "creationDate": "2026-03-01T20:00:00Z", "text": "Moved"})");
        const ImportedEntry later =
            readOne(R"({"uuid": "A1", "creationDate": "2026-03-02T20:00:00Z", "text": "More"})");
        const ImportedEntry other =
            readOne(R"({"uuid": "A2", "creationDate": "2026-03-01T20:00:00Z", "text": "Moved"})");
        QCOMPARE(first.fingerprint, later.fingerprint);
        QVERIFY(first.fingerprint != other.fingerprint);
    }

    void shouldReadWhatIsUnpacked()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"journal/photos"_s));
        QFile file(m_folder.filePath(u"journal/Journal.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(journal(R"({"creationDate": "2026-03-01T20:00:00Z", "text": "Moved",
                               "photos": [{"md5": "aa", "type": "png"}]})"));
        file.close();
        QFile photo(m_folder.filePath(u"journal/photos/aa.png"_s));
        QVERIFY(photo.open(QIODevice::WriteOnly) && photo.write("picture") > 0);
        photo.close();
        for (const QString &path : {m_folder.filePath(u"journal"_s), m_folder.filePath(u"journal/Journal.json"_s)}) {
            QCOMPARE(recognisedFormat(path)->name, "dayone"_L1);
            const auto found = readDayOne(path, {}, {});
            QVERIFY(found);
            QCOMPARE(found->entries.value(0).attachments.value(0).read().value(), "picture");
        }
    }

    void shouldNameAnEntryOfPicturesByThem()
    {
        const auto found = read(
            ZipBuilder()
                .with("Journal.json",
                      journal("{\"creationDate\": \"2026-03-01T20:00:00Z\", \"text\": \"![](dayone-moment://P1)\", "
                              "\"photos\": [{\"identifier\": \"P1\", \"md5\": \"aa\", \"type\": \"png\"}]}"))
                .with("photos/aa.png", "picture"));
        QCOMPARE(found->entries.value(0).title, u"aa.png"_s);
        QCOMPARE(found->entries.value(0).body, u"![aa.png](<aa.png>)"_s);
    }

    void shouldTakeBackWhatDayOneEscapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("full stop") << u"It opened\\. At 9\\.30 \\(late\\)\\!"_s << u"It opened. At 9.30 (late)!"_s;
        QTest::newRow("hyphen") << u"well\\-known \\- so"_s << u"well-known - so"_s;
        QTest::newRow("tag") << u"for \\#safety"_s << u"for #safety"_s;
        QTest::newRow("no list") << u"\\- not a list\n1\\. nor one"_s << u"\\- not a list\n1\\. nor one"_s;
        QTest::newRow("no heading") << u"\\# not a heading"_s << u"\\# not a heading"_s;
        QTest::newRow("no picture") << u"\\![a](b)"_s << u"\\![a](b)"_s;
        QTest::newRow("stars") << u"2 \\* 3, snake\\_case, \\_b\\_"_s << u"2 \\* 3, snake_case, \\_b\\_"_s;
        QTest::newRow("backslash") << u"C:\\\\ward"_s << u"C:\\\\ward"_s;
        QTest::newRow("code") << u"`a\\.b` and\n```\na\\.b\n```\nc\\."_s << u"`a\\.b` and\n```\na\\.b\n```\nc."_s;
        QTest::newRow("another entry") << u"see [that day](dayone://view?entryId=A1)"_s << u"see that day"_s;
        QTest::newRow("a picture that is gone") << u"a ![](dayone-moment://P7) b"_s << u"a  b"_s;
        QTest::newRow("at the end") << u"a\\"_s << u"a\\"_s;
    }

    void shouldTakeBackWhatDayOneEscapes()
    {
        QFETCH(QString, text);
        QTEST(markdownOfDayOne(text, {}), "markdown");
    }

    void shouldGiveEachFileANameOfItsOwn()
    {
        constexpr int many = 20'000;
        QStringList photos;
        for (int i = 0; i < many; ++i)
            photos << u"{\"identifier\": \"P%1\", \"md5\": \"aa\", \"filename\": \"ward.png\"}"_s.arg(i);
        const QString entry =
            u"{\"creationDate\": \"2026-03-01T20:00:00Z\", \"text\": \"![](dayone-moment://P1)\", \"photos\": [%1]}"_s
                .arg(photos.join(u','));
        const auto found =
            read(ZipBuilder().with("Journal.json", journal(entry.toUtf8())).with("photos/aa.png", "picture"));
        const QList<ImportedAttachment> attachments = found->entries.value(0).attachments;
        QCOMPARE(attachments.size(), many);
        QCOMPARE(attachments.at(0).name, u"ward.png"_s);
        QCOMPARE(attachments.at(1).name, u"ward (2).png"_s);
        QCOMPARE(attachments.constLast().name, u"ward (20000).png"_s);
        QVERIFY(found->entries.value(0).body.contains(u"![ward (2).png](<ward (2).png>)"));
    }

    /** Looked for again and again, the end of a link that has none would take hours. */
    void shouldTakeNoLongerForALineOfMarks_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {"![", "[](dayone://", "![](dayone-moment://", "\\-", "`", "\\_a", "1\\."})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }

    void shouldTakeNoLongerForALineOfMarks()
    {
        QFETCH(QString, pattern);
        QVERIFY(!markdownOfDayOne(pattern.repeated(100'000), {}).isEmpty());
    }

    void shouldRefuseWhatIsNoExport_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("other JSON") << "{\"a\": 1}"_ba << u"“Journal.json” is not an export of Day One."_s;
        QTest::newRow("cut off") << "{\"entries\": ["_ba << u"“Journal.json” breaks off in line 1. Export"_s;
        QTest::newRow("not UTF-8") << "{\"entries\": [\"\xff\"]}"_ba << u"“Journal.json” is not encoded as UTF-8"_s;
        QTest::newRow("empty") << QByteArray() << u"“Journal.json” breaks off in line 1."_s;
    }

    void shouldRefuseWhatIsNoExport()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, sentence);
        const auto found = read(ZipBuilder().with("Journal.json", json));
        QVERIFY(!found);
        QVERIFY2(found.error().sentence.startsWith(sentence), qPrintable(found.error().sentence));
    }

    void shouldRefuseAnArchiveWithoutAJournal()
    {
        const auto found = read(ZipBuilder().with("photos/a.png", "x"));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Malformed);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::DayOneReaderTest)

#include "dayonereadertest.moc"
