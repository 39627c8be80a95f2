// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownexporter.h"
#include "attachmentcontents.h"
#include "exportedjournal.h"
#include "headwaytest.h"
#include "markdownfolderreader.h"

#include <QCoreApplication>
#include <QDir>

using namespace Headway;
using namespace Qt::StringLiterals;

class MarkdownExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldComeBackToTheByte();
    void shouldComeBackOnce();
    void shouldAddNothingToTheCareerThatItIsOf();
    void shouldBringACopiedFileInAsAnEntryOfItsOwn();
    void shouldBringAttachmentsBack();
    void shouldTellOfAttachmentsThatAreGone();
    void shouldBeReadByPeople();
    void shouldHaveNamesThatEverySystemTakes();
    void shouldWriteIntoAnEmptyFolder();
    void shouldTouchNoFolderThatHoldsAnything();
    void shouldSayThatItMayNotWriteOnlyWhereThatIsWhy();
    void shouldLeaveNothingBehindWhereItIsStopped();
    void shouldBeForItsOwnerAlone();

private:
    static Result<ExportSummary> write(TemporaryCareer &career, const QString &folder)
    {
        return exportMarkdown(career.reader(), folder, {});
    }
};

static QString hardExport(TemporaryCareer &career)
{
    const QString folder = career.folder() + u"/out"_s;
    const auto written =
        career.perform([&](Session &session) { return writeHardJournal(session, career.now()); }).and_then([&] {
            return exportMarkdown(career.reader(), folder, {});
        });
    return written ? folder : written.error().sentence;
}

void MarkdownExporterTest::shouldComeBackToTheByte()
{
    TemporaryCareer career;
    const QString folder = hardExport(career);
    TemporaryCareer other;
    const auto summary = brought(other, readMarkdownFolder(folder, {}, {}));
    QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().sentence));
    QVERIFY2(summary->skipped.isEmpty(), qPrintable(summary->skipped.value(0).reason));
    QVERIFY(summary->shortened.isEmpty());
    QCOMPARE(told(other.reader()), told(career.reader()));
}

void MarkdownExporterTest::shouldComeBackOnce()
{
    TemporaryCareer career;
    const QString folder = hardExport(career);
    TemporaryCareer other;
    const int all = brought(other, readMarkdownFolder(folder, {}, {}))->imported;
    QVERIFY(all > 0);
    const auto again = brought(other, readMarkdownFolder(folder, {}, {}));
    QCOMPARE(again->imported, 0);
    QCOMPARE(again->alreadyThere, all);
}

void MarkdownExporterTest::shouldAddNothingToTheCareerThatItIsOf()
{
    TemporaryCareer career;
    const QString folder = hardExport(career);
    const QStringList before = told(career.reader());
    const auto first = EntryRepository(career.reader()).inPeriod({}, {})->first();
    QVERIFY(
        career.perform([&](Session &session) { return EntryRepository(session).moveToTrash(first.id, career.now()); }));
    const auto summary = brought(career, readMarkdownFolder(folder, {}, {}));
    QCOMPARE(summary->imported, 0);
    QCOMPARE(summary->alreadyThere, before.size());
    QCOMPARE(told(career.reader()), before.sliced(1));
}

void MarkdownExporterTest::shouldBringACopiedFileInAsAnEntryOfItsOwn()
{
    TemporaryCareer career;
    const QDir folder(hardExport(career));
    QVERIFY(QFile::copy(folder.filePath(u"2025-02-03-Everything.md"_s), folder.filePath(u"copy.md"_s)));
    TemporaryCareer other;
    const auto summary = brought(other, readMarkdownFolder(folder.path(), {}, {}));
    QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().sentence));
    QCOMPARE(summary->imported, told(career.reader()).size() + 1);
}

/** Three attachments of two contents, with names that no system takes. */
static Entry withAttachments(Session &session)
{
    Entry entry = EntryBuilder{}.on("2026-11-03").titled("Proof");
    const QByteArray first = AttachmentContents(session).put("one").value_or(QByteArray());
    const QByteArray second = AttachmentContents(session).put("two").value_or(QByteArray());
    entry.attachments = {{AttachmentId::make(), u"50%25 #1?.PNG"_s, u"image/png"_s, first, 3},
                         {AttachmentId::make(), u"../50%25 #1.png"_s, u"image/x-own"_s, second, 3},
                         {AttachmentId::make(), u"again.txt"_s, u"text/plain"_s, first, 3}};
    return entry;
}

void MarkdownExporterTest::shouldBringAttachmentsBack()
{
    TemporaryCareer career;
    QVERIFY(career.perform(
        [&](Session &session) { return EntryRepository(session).insert(withAttachments(session), career.now()); }));
    const QString folder = career.folder() + u"/out"_s;
    QCOMPARE(*write(career, folder), (ExportSummary{1, 2, {}}));
    QCOMPARE(QDir(folder + u"/attachments"_s).entryList(QDir::Files).size(), 2);
    TemporaryCareer other;
    const auto summary = brought(other, readMarkdownFolder(folder, {}, {}));
    QVERIFY(summary && summary->skipped.isEmpty());
    QCOMPARE(told(other.reader()), told(career.reader()));
}

void MarkdownExporterTest::shouldTellOfAttachmentsThatAreGone()
{
    TemporaryCareer career;
    QVERIFY(career.perform([&](Session &session) {
        return EntryRepository(session).insert(withAttachments(session), career.now()).and_then([&] {
            return session.write(u"UPDATE attachment_content SET content = CAST('two!' AS BLOB), size = 4 WHERE "
                                 "content = CAST('two' AS BLOB)"_s,
                                 {});
        });
    }));
    const QString folder = career.folder() + u"/out"_s;
    const auto summary = write(career, folder);
    QVERIFY(summary);
    QCOMPARE(summary->attachments, 1);
    QCOMPARE(summary->leftOut.size(), 1);
    QVERIFY(brought(career, readMarkdownFolder(folder, {}, {}))->skipped.isEmpty());
}

void MarkdownExporterTest::shouldBeReadByPeople()
{
    TemporaryCareer career;
    const Tag tag{TagId::make(), u"process"_s};
    Entry entry = EntryBuilder{}
                      .on("2026-11-03")
                      .titled("Cut onboarding")
                      .saying("Went well.\n")
                      .measured("Onboarding", 10, 6, "days")
                      .tagged(tag.id);
    entry.id = EntryId(QUuid(u"018f0000-0000-7000-8000-000000000001"_s));
    QVERIFY(career.perform([&](Session &session) {
        return TagRepository(session).insert(tag, career.now()).and_then([&] {
            return EntryRepository(session).insert(entry, career.now());
        });
    }));
    const QString folder = career.folder() + u"/out"_s;
    QCOMPARE(write(career, folder)->entries, 1);
    QFile file(folder + u"/2026-11-03-Cut onboarding.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "---\n"
                             "title: Cut onboarding\n"
                             "date: 2026-11-03\n"
                             "kind: accomplishment\n"
                             "audience: private\n"
                             "tags:\n"
                             "  - process\n"
                             "metrics:\n"
                             "  - name: Onboarding\n"
                             "    before: 10\n"
                             "    after: 6\n"
                             "    unit: days\n"
                             "headway: 1\n"
                             "id: \"018f0000-0000-7000-8000-000000000001\"\n"
                             "created_at: 2026-11-21T12:00:00.000Z\n"
                             "changed_at: 2026-11-21T12:00:00.000Z\n"
                             "---\n"
                             "Went well.\n");
}

void MarkdownExporterTest::shouldHaveNamesThatEverySystemTakes()
{
    TemporaryCareer career;
    QSet<QString> seen;
    for (const QString &name : QDir(hardExport(career)).entryList(QDir::Files)) {
        QVERIFY2(!name.contains(QRegularExpression(u"[<>:\"/\\\\|?*]"_s)), qPrintable(name));
        QVERIFY2(!seen.contains(name.toLower()), qPrintable(name));
        seen << name.toLower();
    }
    QVERIFY(seen.contains(u"2026-11-03-same title.md"_s));
    QVERIFY(seen.contains(u"2026-11-03-same title-2.md"_s));
    QVERIFY(seen.contains(u"2026-11-03.md"_s));
}

void MarkdownExporterTest::shouldWriteIntoAnEmptyFolder()
{
    TemporaryCareer career;
    const QString folder = career.folder() + u"/empty"_s;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(write(career, folder));
    QVERIFY(write(career, folder)); // A career without entries leaves it empty.
}

void MarkdownExporterTest::shouldTouchNoFolderThatHoldsAnything()
{
    TemporaryCareer career;
    const QString folder = career.folder() + u"/mine"_s;
    QVERIFY(QDir().mkpath(folder + u"/.hidden"_s));
    const auto written = write(career, folder);
    QCOMPARE(written.error().kind, Error::Kind::Refused);
    QVERIFY(written.error().sentence.contains(u"was left as it is"));
    QVERIFY(QFileInfo::exists(folder + u"/.hidden"_s));
    QFile file(career.folder() + u"/file"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!write(career, file.fileName()));
    QVERIFY(QFile::link(career.folder() + u"/nowhere"_s, career.folder() + u"/link"_s));
    QVERIFY(!write(career, career.folder() + u"/link"_s));
    QCOMPARE(write(career, career.folder() + u"/no/such"_s).error().kind, Error::Kind::NotFound);
}

void MarkdownExporterTest::shouldSayThatItMayNotWriteOnlyWhereThatIsWhy()
{
    TemporaryCareer career;
    const auto tooLong = write(career, career.folder() + u'/' + QString(300, u'x'));
    QCOMPARE(tooLong.error().kind, Error::Kind::Internal);
    QVERIFY(tooLong.error().sentence.contains(u"Check the disk and the name"_s));
    const QString sealed = career.folder() + u"/sealed"_s;
    QVERIFY(QDir().mkdir(sealed) && QFile::setPermissions(sealed, QFile::ReadOwner | QFile::ExeOwner));
    const auto denied = write(career, sealed + u"/out"_s);
    QFile::setPermissions(sealed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!denied) // An administrator may write anywhere.
        QCOMPARE(denied.error().kind, Error::Kind::ReadOnly);
}

void MarkdownExporterTest::shouldLeaveNothingBehindWhereItIsStopped()
{
    TemporaryCareer career;
    QVERIFY(career.perform([&](Session &session) { return writeHardJournal(session, career.now()); }));
    const QStringList before = QDir(career.folder()).entryList(QDir::AllEntries | QDir::Hidden);
    std::stop_source stop;
    const ImportControl control{stop.get_token(), [&](qint64 done, qint64) {
                                    if (done == 3)
                                        stop.request_stop();
                                }};
    QCOMPARE(exportMarkdown(career.reader(), career.folder() + u"/out"_s, control).error().kind,
             Error::Kind::Cancelled);
    QCOMPARE(QDir(career.folder()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void MarkdownExporterTest::shouldBeForItsOwnerAlone()
{
    TemporaryCareer career;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(hardExport(career)) & others));
}

HEADWAY_TEST_MAIN(QCoreApplication, MarkdownExporterTest)
#include "markdownexportertest.moc"
