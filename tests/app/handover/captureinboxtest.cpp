// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captureinbox.h"
#include "careerfolder.h"
#include "headwaytest.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace Headway {

/** A line that waits for another Headway is taken or withdrawn, and never both. */
class CaptureInboxTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    CaptureInbox inbox() const { return CaptureInbox(m_folder.path()); }
    QString path(const QString &name) const { return m_folder.filePath(u"lines/"_s + name); }
    static OfferedLine line(const QString &title = u"Cut falls"_s, int second = 0)
    {
        return {.entry = EntryId::make(),
                .line = {.title = title, .date = QDate(2026, 11, 3)},
                .at = QDateTime(QDate(2026, 11, 3), QTime(12, 0, second), QTimeZone::UTC)};
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void init()
    {
        QDir(path({})).removeRecursively();
        QVERIFY(inbox().open());
    }

    void shouldLetNobodyElseIn()
    {
        QVERIFY(inbox().offer(line()));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(path({})) & others));
        for (const QFileInfo &file : QDir(path({})).entryInfoList(QDir::Files))
            QVERIFY(!(file.permissions() & others));
    }

    void shouldSayWhyALineIsNotTaken()
    {
        const auto tooLong = inbox().offer(line(QString(CaptureInbox::largest, u'x')));
        QVERIFY(!tooLong);
        QVERIFY(tooLong.error().sentence.contains(u"too long to be handed"_s));
        const OfferedLine taken = line();
        QVERIFY(QDir().mkpath(path(taken.entry.uuid().toString(QUuid::WithoutBraces) + u".line"_s)));
        const auto inTheWay = inbox().offer(taken);
        QVERIFY(!inTheWay);
        QVERIFY(inTheWay.error().sentence.contains(u"Nothing was captured"_s));
        QVERIFY(inbox().isOpen());
    }

    void shouldGiveWhatIsOfferedInItsOrder()
    {
        const OfferedLine later = line(u"Later"_s, 2);
        const OfferedLine first = line(u"First"_s, 1);
        QVERIFY(inbox().offer(later) && inbox().offer(first));
        QCOMPARE(inbox().offers(), (QList{first, later}));
    }

    void shouldBeTakenOnceAndNotWithdrawnThen()
    {
        const OfferedLine offered = line();
        QVERIFY(inbox().offer(offered));
        QVERIFY(inbox().take(offered.entry));
        QVERIFY(!inbox().take(offered.entry));
        QVERIFY(!inbox().withdraw(offered.entry));
        QVERIFY(inbox().offers().isEmpty());
    }

    void shouldNotBeTakenWhereItWasWithdrawn()
    {
        const OfferedLine offered = line();
        QVERIFY(inbox().offer(offered));
        QVERIFY(inbox().withdraw(offered.entry));
        QVERIFY(!inbox().take(offered.entry));
    }

    void shouldLetOneOfTwoHaveItWhoeverIsFaster()
    {
        for (int i = 0; i < 200; ++i) {
            const OfferedLine offered = line();
            QVERIFY(inbox().offer(offered));
            bool isTaken = false;
            std::thread other([&] { isTaken = inbox().take(offered.entry); });
            const bool isWithdrawn = inbox().withdraw(offered.entry);
            other.join();
            QVERIFY(isTaken != isWithdrawn);
        }
    }

    void shouldHandOnTheAnswer_data()
    {
        QTest::addColumn<LineAnswer>("answer");
        QTest::newRow("saved") << LineAnswer{LineAnswer::Outcome::Saved};
        QTest::newRow("kept") << LineAnswer{LineAnswer::Outcome::Kept, u"The disk is full."_s};
        QTest::newRow("refused") << LineAnswer{LineAnswer::Outcome::Refused, u"It may “not” be."_s};
    }

    void shouldHandOnTheAnswer()
    {
        QFETCH(LineAnswer, answer);
        const EntryId entry = EntryId::make();
        QVERIFY(!inbox().answerTo(entry));
        inbox().answer(entry, answer);
        QCOMPARE(inbox().answerTo(entry).value(), answer);
        QVERIFY(!inbox().answerTo(EntryId::make()));
        inbox().forget(entry);
        QVERIFY(!inbox().answerTo(entry));
    }

    void shouldOfferNothingThatWouldNotBeRead()
    {
        OfferedLine large = line();
        large.line.title = QString(CaptureInbox::largest, u'x');
        QVERIFY(!inbox().offer(large));
        QVERIFY(inbox().offers().isEmpty());
    }

    void shouldTakeAwayWhatIsNoLine()
    {
        const OfferedLine good = line();
        QVERIFY(inbox().offer(good));
        put(u"junk.line"_s, "junk");
        put(EntryId::make().uuid().toString(QUuid::WithoutBraces) + u".line"_s, line().toJson()); // Of another name.
        put(u"large.line"_s, QByteArray(CaptureInbox::largest + 1, ' '));
        QVERIFY(QFile::link(path(u"large.line"_s), path(u"linked.line"_s)));
        QVERIFY(QDir(path({})).mkdir(u"folder.line"_s));
        put(u"other.txt"_s, "not ours");
        QCOMPARE(inbox().offers(), QList{good});
        QCOMPARE(QDir(path({})).entryList({u"*.line"_s}, QDir::Files).size(), 1);
        QVERIFY(QFile::exists(path(u"other.txt"_s)));
    }

    void shouldLeaveALineThatWaitsWithItsOwnerWhereItCloses()
    {
        const OfferedLine offered = line();
        QVERIFY(inbox().offer(offered));
        inbox().answer(EntryId::make(), {LineAnswer::Outcome::Saved});
        inbox().close();
        QVERIFY(inbox().withdraw(offered.entry));
        inbox().close();
        QVERIFY(!inbox().isOpen());
        QVERIFY(!inbox().offer(offered)); // Nobody would look.
    }

    void shouldBeFoundByTheCareersOwnFileAlone()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(career);
        const QString data = folder.dataFolder();
        QVERIFY(!CaptureInbox::openFor(data, folder.file()));
        CaptureInbox own(career->folder());
        QVERIFY(own.open());
        QVERIFY(CaptureInbox::openFor(data, folder.file()));
        const QString link = folder.file("link.headway");
        QVERIFY(QFile::link(folder.file(), link));
        QVERIFY(CaptureInbox::openFor(data, link));
        const QString copy = folder.file("copy.headway");
        QVERIFY(QFile::copy(folder.file(), copy));
        QVERIFY(!CaptureInbox::openFor(data, copy));
        own.close();
        QVERIFY(!CaptureInbox::openFor(data, folder.file()));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::CaptureInboxTest)

#include "captureinboxtest.moc"
