// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentcontents.h"
#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "trash.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Headway {

/** The files that prove an entry: their bytes are kept once, and as long as anything could still bring them back. */
class AttachmentsTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    Entry m_entry;

    QDateTime now() const { return m_folder->clock.now(); }
    bool perform(const Career::Work &work, bool undoable = true)
    {
        return wentWell(m_career->perform({.text = u"Do"_s, .undoable = undoable}, work));
    }
    /** Attaches bytes to the entry, as the window does. */
    bool attach(const QByteArray &bytes)
    {
        return perform([this, bytes](Session &session) {
            return AttachmentContents(session).put(bytes).and_then([&](const QByteArray &hash) {
                m_entry.attachments << Attachment{
                    .id = AttachmentId::make(), .fileName = u"letter.txt"_s, .hash = hash, .size = bytes.size()};
                return EntryRepository(session).update(m_entry, now());
            });
        });
    }
    bool detachAll()
    {
        m_entry.attachments.clear();
        return perform([this](Session &session) { return EntryRepository(session).update(m_entry, now()); });
    }
    QList<Attachment> attached() { return (*EntryRepository(m_career->reader()).find(m_entry.id))->attachments; }
    int contents() { return m_career->reader().value(u"SELECT count(*) FROM attachment_content"_s)->toInt(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_entry = EntryBuilder{}.titled("Praise in writing");
        QVERIFY(capture(*m_career, m_entry, now()));
    }

    void cleanup()
    {
        m_career.reset();
        m_folder.reset();
    }

    void shouldGiveBackTheBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << "Well done, Anna."_ba;
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(5000, '\0');
        QTest::newRow("as large as may be") << QByteArray(largestAttachment, 'x');
    }
    void shouldGiveBackTheBytes()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(attach(bytes));
        const QList<Attachment> found = attached();
        QCOMPARE(found, m_entry.attachments);
        QCOMPARE(found.constFirst().hash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(AttachmentContents(m_career->reader()).get(found.constFirst().hash).value(), bytes);
    }

    void shouldKeepTheSameBytesOnce()
    {
        QVERIFY(attach("Well done."));
        QVERIFY(attach("Well done."));
        QCOMPARE(attached().size(), 2);
        QCOMPARE(contents(), 1);
    }

    void shouldRefuseWhatIsTooLarge()
    {
        const auto put = m_career->perform({.text = u"Attach"_s}, [](Session &session) {
            return AttachmentContents(session).put(QByteArray(largestAttachment + 1, 'x')).transform([](auto) {});
        });
        QCOMPARE(put.result().error().kind, Error::Kind::Refused);
        QCOMPARE(contents(), 0);
    }

    void shouldRefuseBytesThatAreNotThoseAnyMore()
    {
        QVERIFY(attach("Well done."));
        m_entry.starred = true; // What changes no record is not kept.
        QVERIFY(perform([this](Session &session) {
            return session.execute(u"UPDATE attachment_content SET content = x'00', size = 1"_s).and_then([&](int) {
                return EntryRepository(session).update(m_entry, now());
            });
        }));
        const auto read = AttachmentContents(m_career->reader()).get(m_entry.attachments.constFirst().hash);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Damaged);
    }

    void shouldBringAFileBackByUndo()
    {
        QVERIFY(attach("Well done."));
        const QList<Attachment> before = attached();
        QVERIFY(detachAll());
        QVERIFY(attached().isEmpty());
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(attached(), before);
        QCOMPARE(AttachmentContents(m_career->reader()).get(before.constFirst().hash).value(), "Well done."_ba);
    }

    void shouldForgetTheBytesOfWhatWentForGood()
    {
        QVERIFY(attach("Well done."));
        QVERIFY(perform([this](Session &session) { return EntryRepository(session).moveToTrash(m_entry.id, now()); }));
        QCOMPARE(contents(), 1);
        QVERIFY(perform(
            [this](Session &session) { return removeForGood(session, TrashKind::Entry, {m_entry.id.uuid()}, now()); },
            false));
        QCOMPARE(contents(), 0);
    }

    void shouldForgetTheBytesThatNoStepCanBringBackAnyMore()
    {
        QVERIFY(attach("Well done."));
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(contents(), 1); // Redo may want them.
        m_entry.attachments.clear();
        m_entry.starred = true;
        QVERIFY(perform([this](Session &session) { return EntryRepository(session).update(m_entry, now()); }));
        QCOMPARE(contents(), 0);
    }

    void shouldPublishTheFilesWithTheCareer()
    {
        QVERIFY(attach("Well done."));
        QVERIFY(m_career->close());
        const auto published = Career::openForReading(m_folder->file(), m_folder->computer("phone"));
        QVERIFY(published);
        QCOMPARE(AttachmentContents(**published).get(m_entry.attachments.constFirst().hash).value(), "Well done."_ba);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::AttachmentsTest)
#include "attachmentstest.moc"
