// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "migrations.h"
#include "soundness.h"

using namespace Headway;
using namespace Qt::StringLiterals;

/** A file of every version that was shipped, as it was written then; a stored one never changes. */
class OldFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveAFileOfEveryVersion()
    {
        for (const Migration &shipped : shippedMigrations())
            QVERIFY2(QFile::exists(stored(shipped.version)), qPrintable(QString::number(shipped.version)));
    }

    void shouldOpen_data()
    {
        QTest::addColumn<int>("version");
        for (const Migration &shipped : shippedMigrations())
            QTest::addRow("version %d", shipped.version) << shipped.version;
    }
    void shouldOpen()
    {
        QFETCH(int, version);
        const CareerFolder folder;
        QVERIFY(QFile::copy(stored(version), folder.file()));
        QVERIFY(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
        const QStringList held{u"Cut onboarding from 10 to 6 days"_s, u"Ran the retrospective with Omar"_s,
                               u"Shift with @Mia on the @ward."_s};
        QCOMPARE(titles(*Career::openForReading(folder.file(), folder.computer()).value()), held);
        const auto career = std::move(Career::open(folder.file(), folder.computer()).value());
        QCOMPARE(titles(career->reader()), held);
        QCOMPARE(schemaVersion(career->reader()).value(), newestSchemaVersion());
        QCOMPARE(problemsIn(career->reader(), Inspection::Whole).value(), QStringList());
        QCOMPARE(QFile::exists(career->openingReport().backup), version < newestSchemaVersion());
        QVERIFY(!career->undoText().isEmpty());
        QVERIFY(wentWell(career->undo()));
        QVERIFY(capture(*career, EntryBuilder().titled("New"), folder.clock.now()));
        QVERIFY(wentWell(career->close()));
        QCOMPARE(titles(*Career::openForReading(folder.file(), folder.computer("office")).value()).size(), 3);
    }

    void shouldReadInACopyThatGoesWithTheReading()
    {
        const CareerFolder folder;
        const TemporaryFolder temporary;
        if (QDir::tempPath() != temporary.path())
            QSKIP("No variable says here where programs put what they need for a while.");
        QVERIFY(QFile::copy(stored(1), folder.file()));
        auto read = Career::openForReading(folder.file(), folder.computer());
        QVERIFY(wentWell(read));
        QCOMPARE(QDir(temporary.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        read->reset();
        QVERIFY(QDir(temporary.path()).isEmpty());
    }

    void shouldNameTheFileWhereNoCopyOfItCanBeMade()
    {
        const CareerFolder folder;
        const TemporaryFolder temporary(u"file"_s);
        QFile file(temporary.path()); // In which there is no room for anything.
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (QDir::tempPath() != temporary.path())
            QSKIP("No variable says here where programs put what they need for a while.");
        QVERIFY(QFile::copy(stored(1), folder.file()));
        const auto read = Career::openForReading(folder.file(), folder.computer());
        QVERIFY(!read);
        const QString sentence = read.error().sentence;
        QVERIFY2(sentence.contains(QDir::toNativeSeparators(folder.file())), qPrintable(sentence));
        QVERIFY2(sentence.contains(QDir::toNativeSeparators(temporary.path())), qPrintable(sentence));
    }

private:
    /** Where programs put what they need for a while, as long as this is there. */
    class TemporaryFolder
    {
    public:
        explicit TemporaryFolder(const QString &name = {})
            : m_before(qgetenv(variable))
            , m_path(m_folder.filePath(name))
        {
            qputenv(variable, QFile::encodeName(m_path));
        }
        ~TemporaryFolder() { qputenv(variable, m_before); }
        Q_DISABLE_COPY_MOVE(TemporaryFolder)

        QString path() const { return QDir::cleanPath(m_path); }

    private:
        static constexpr auto variable = "TMPDIR";

        QTemporaryDir m_folder;
        QByteArray m_before;
        QString m_path;
    };

    static QString stored(int version) { return QStringLiteral(TEST_DATA "/version-%1.headway").arg(version); }
};

HEADWAY_TEST_MAIN(QCoreApplication, OldFilesTest)
#include "oldfilestest.moc"
