// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ziparchive.h"

#include "headwaytest.h"
#include "zipbuilder.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Headway {

/** Archives that come from anywhere: what is sound is read, and the rest is left with a reason. */
class ZipArchiveTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"journal.zip"_s);
    static constexpr qint64 much = 64 * 1024 * 1024;

    Result<std::shared_ptr<const ImportTree>> open(const ZipBuilder &builder)
    {
        return builder.write(m_path) ? ImportTree::open(m_path)
                                     : refuse(Error::Kind::Internal, u"The test could not write."_s);
    }

private Q_SLOTS:
    void shouldReadFilesWhetherTheyArePackedOrNot()
    {
        const auto zip = open(ZipBuilder()
                                  .with("photos/", {})
                                  .with("photos/a.png", QByteArray(100'000, 'p'))
                                  .with({.name = "Journal.json", .content = "{}", .isPacked = false}));
        QVERIFY(zip);
        QCOMPARE((*zip)->name(), u"journal.zip"_s);
        QCOMPARE((*zip)->files(), (QStringList{u"Journal.json"_s, u"photos/a.png"_s}));
        QCOMPARE((*zip)->read(u"Journal.json"_s, much).value(), "{}");
        QCOMPARE((*zip)->read(u"photos/a.png"_s, much)->size(), 100'000);
        QVERIFY((*zip)->contains(u"photos/a.png"_s));
        QVERIFY(!(*zip)->read(u"b.png"_s, much));
        QVERIFY((*zip)->skipped().isEmpty());
    }

    void shouldPassOverWhatProgramsKeepForThemselves()
    {
        const auto zip = open(ZipBuilder().with("__MACOSX/._a.txt", "x").with("b/.DS_Store", "x").with("a.txt", "x"));
        QCOMPARE((*zip)->files(), QStringList{u"a.txt"_s});
        QVERIFY((*zip)->skipped().isEmpty());
    }

    void shouldLeaveAloneWhatNoJournalHolds_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("flags");
        QTest::addColumn<int>("mode");
        QTest::addColumn<qint64>("claims");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *what, const QByteArray &name, const QByteArray &content, int flags, int mode,
                            qint64 claims, const QString &reason) {
            QTest::newRow(what) << name << content << flags << mode << claims << reason;
        };
        row("a name above", "../evil.txt", "x", 0, 0, -1, u"leads out of the archive"_s);
        row("a name above on the way", "a/../../evil.txt", "x", 0, 0, -1, u"leads out of the archive"_s);
        row("a name above as Windows has it", "..\\evil.txt", "x", 0, 0, -1, u"leads out of the archive"_s);
        row("an absolute name", "/etc/evil.txt", "x", 0, 0, -1, u"leads out of the archive"_s);
        row("a drive", "C:\\evil.txt", "x", 0, 0, -1, u"leads out of the archive"_s);
        row("an archive within", "inner.ZIP", "x", 0, 0, -1, u"archive within the archive"_s);
        row("encrypted", "secret.txt", "x", 1, 0, -1, u"without a password"_s);
        row("a claim of 1 GB", "large.txt", "x", 0, 0, qint64(1) << 30, u"would unpack to 1.00 GiB"_s);
        row("a bomb", "bomb.txt", QByteArray(40'000'000, '0'), 0, 0, -1, u"would unpack to 38.15 MiB"_s);
    }

    void shouldLeaveAloneWhatNoJournalHolds()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, content);
        QFETCH(int, flags);
        QFETCH(int, mode);
        QFETCH(qint64, claims);
        QFETCH(QString, reason);
        const auto zip = open(ZipBuilder()
                                  .with({.name = name,
                                         .content = content,
                                         .claims = claims,
                                         .flags = quint16(flags),
                                         .mode = quint16(mode)})
                                  .with("2026-01.txt", QByteArray(200'000, 'x')));
        QVERIFY(zip);
        QCOMPARE((*zip)->files(), QStringList{u"2026-01.txt"_s}); // The rest is read.
        QCOMPARE((*zip)->skipped().size(), 1);
        const SkippedItem skipped = (*zip)->skipped().constFirst();
        QVERIFY2(skipped.reason.contains(reason), qPrintable(skipped.reason));
        QCOMPARE(skipped.file, QString::fromLatin1(name).replace(u'\\', u'/'));
    }

    void shouldFollowNoLinks()
    {
        const auto zip =
            open(ZipBuilder()
                     .with({.name = "2026-01.txt", .content = "/etc/passwd", .isPacked = false, .mode = 0120777})
                     .with("a.txt", "x"));
        QCOMPARE((*zip)->files(), QStringList{u"a.txt"_s});
        QVERIFY((*zip)->skipped().constFirst().reason.contains(u"link"));
    }

    void shouldGiveNoMoreThanAFileClaims_data()
    {
        QTest::addColumn<qint64>("claims");
        QTest::newRow("less than it holds") << qint64(10);
        QTest::newRow("more than it holds") << qint64(15'000'000);
    }

    void shouldGiveNoMoreThanAFileClaims()
    {
        QFETCH(qint64, claims);
        const auto zip =
            open(ZipBuilder().with({.name = "a.txt", .content = QByteArray(2'000'000, 'x'), .claims = claims}));
        const auto read = (*zip)->read(u"a.txt"_s, much);
        QVERIFY(!read);
        QCOMPARE(read.error().sentence, u"“a.txt” is damaged in the archive."_s);
    }

    void shouldGiveNoMoreThanIsWanted()
    {
        const auto zip = open(ZipBuilder().with("a.txt", QByteArray(2'000, 'x')));
        QVERIFY((*zip)->read(u"a.txt"_s, 2'000));
        QVERIFY(!(*zip)->read(u"a.txt"_s, 1'999));
    }

    void shouldNoticeAFileThatIsDamaged()
    {
        QByteArray bytes =
            ZipBuilder().with({.name = "a.txt", .content = "Moved the round.", .isPacked = false}).bytes();
        bytes.replace("Moved", "Mowed");
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
        file.close();
        const auto zip = ImportTree::open(m_path);
        QVERIFY(!(*zip)->read(u"a.txt"_s, much));
    }

    /** Each of them is as large as may be, so that only together they are too much. */
    void shouldRefuseABombOfManyHarmlessFiles()
    {
        ZipBuilder builder;
        for (int i = 0; i < 5; ++i)
            builder.with(QByteArray::number(i), QByteArray(8'000'000, '0'));
        const auto zip = open(builder);
        QVERIFY(!zip);
        QVERIFY2(zip.error().sentence.startsWith(u"“journal.zip” would unpack to 38.15 MiB"),
                 qPrintable(zip.error().sentence));
    }

    /** Cut anywhere, or with any byte changed: read or refused in a sentence. */
    void shouldHoldForAnyDamage()
    {
        const QByteArray whole =
            ZipBuilder().with("photos/a.png", "picture").with("Journal.json", "{\"entries\": []}").bytes();
        for (qsizetype place = 0; place < whole.size(); ++place) {
            for (const QByteArray &bytes : {whole.first(place), QByteArray(whole).replace(place, 1, "\xff")}) {
                QFile file(m_path);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(bytes);
                file.close();
                const auto zip = ZipArchive::open(m_path);
                QVERIFY(zip || !zip.error().sentence.isEmpty());
                for (const QString &name : zip ? (*zip)->files() : QStringList())
                    QVERIFY((*zip)->read(name, much) || !(*zip)->read(name, much).error().sentence.isEmpty());
            }
        }
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::ZipArchiveTest)

#include "ziparchivetest.moc"
