// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "headwaytest.h"
#include "stuckdisk.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Headway {

/** What the window tells of saving and of writing the career file. */
class PublishingTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    QString m_file;

    Career &career() const { return m_desk->application->window()->career(); }
    void captureSomething() { QVERIFY(capture(career(), EntryBuilder{}.titled("Praise"), m_desk->folder.clock.now())); }
    void failToPublish()
    {
        Desk::spoil(m_file);
        captureSomething();
        m_desk->actions().publish->trigger();
        QTRY_COMPARE(m_desk->messages().size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_file = m_desk->make("anna.headway");
        QVERIFY(m_desk->open(m_file));
    }

    void cleanup() { m_desk.reset(); }

    void shouldTellWhenTheFileWasReallyWritten()
    {
        QVERIFY2(m_desk->state().contains(u"written just now"), qPrintable(m_desk->state()));
        m_desk->folder.clock.advanceSeconds(12 * 60);
        QVERIFY(m_desk->open(m_desk->make("ben.headway")));
        m_desk->folder.clock.advanceSeconds(3 * 3600);
        QVERIFY(m_desk->open(m_file));
        QVERIFY2(m_desk->state().contains(u"written 3 hour"), qPrintable(m_desk->state()));
    }

    void shouldSayThatEverythingIsWritten()
    {
        captureSomething();
        QTRY_VERIFY2(m_desk->state().contains(u"brought up to date"), qPrintable(m_desk->state()));
        m_desk->actions().publish->trigger();
        QTRY_VERIFY2(m_desk->state().contains(u"anna.headway holds everything"), qPrintable(m_desk->state()));
    }

    void shouldWriteTheFileWhereTheCopyIsToBeTheFileItself()
    {
        captureSomething();
        m_desk->prompt.file = m_file;
        m_desk->actions().saveCopy->trigger();
        QTRY_VERIFY2(m_desk->state().contains(u"anna.headway holds everything"), qPrintable(m_desk->state()));
        QVERIFY(m_desk->stored(m_file).contains(u"Praise"_s));
    }

    void shouldSaveACopyBesideAFileThatTheDialogDidNotAskAbout()
    {
        m_desk->prompt.file = m_desk->folder.file("anna"); // With its ending it is the career file.
        m_desk->actions().saveCopy->trigger();
        QTRY_COMPARE(m_desk->stored(m_desk->folder.file("anna 2.headway")), QStringList{u"Cut onboarding"_s});
        QVERIFY(wentWell(career().publish())); // That is still its own.
    }

    void shouldLeadToTheFolderOfACopy()
    {
        m_desk->prompt.file = m_desk->scratch.filePath(u"copy.headway"_s);
        m_desk->actions().saveCopy->trigger();
        QTRY_VERIFY(m_desk->button(u"Show folder"_s));
        QVERIFY(m_desk->messages().join(u'|').contains(u"copy.headway"));
        m_desk->button(u"Show folder"_s)->click();
        QCOMPARE(m_desk->prompt.folders, QStringList{m_desk->scratch.path()});
    }

    void shouldLeaveThePageInItsPlaceWhereAMessageComes()
    {
        QWidget *page = m_desk->window().pageArea();
        const int top = page->mapToGlobal(QPoint()).y();
        failToPublish();
        QWidget &bar = m_desk->window().messages();
        QTRY_VERIFY(bar.isVisible() && bar.height() > 0);
        QCOMPARE(page->mapToGlobal(QPoint()).y(), top);
        QTRY_VERIFY(page->mapToGlobal(page->rect().bottomLeft()).y() < bar.mapToGlobal(QPoint()).y());
    }

    void shouldTellOnceThatTheFileCouldNotBeWritten()
    {
        failToPublish();
        QVERIFY2(m_desk->messages().constFirst().contains(u"Nothing is lost"),
                 qPrintable(m_desk->messages().constFirst()));
        m_desk->window().messages().dismissTop();
        QSignalSpy failed(&career(), &Career::publishFailed);
        career().publish();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(m_desk->messages().isEmpty()); // It is known already …
        m_desk->actions().publish->trigger();
        QTRY_COMPARE(m_desk->messages().size(), 1); // … unless somebody asks.
    }

    void shouldTakeTheMessageAwayWhenTheFileIsWritten()
    {
        failToPublish();
        QVERIFY(QFile::remove(m_file));
        m_desk->button(u"Try again"_s)->click();
        QTRY_VERIFY(m_desk->messages().isEmpty());
        QCOMPARE(m_desk->stored(m_file).size(), 2);
    }

    void shouldSaveACopyWhereTheFileCannotBeWritten()
    {
        failToPublish();
        m_desk->prompt.file = m_desk->folder.file("copy");
        m_desk->button(u"Save a copy as…"_s)->click();
        const auto toldOf = [this](const QString &file) { return m_desk->messages().join(u'|').contains(file); };
        QTRY_VERIFY2(toldOf(u"copy.headway"_s), qPrintable(m_desk->messages().join(u'|')));
        QCOMPARE(m_desk->stored(m_desk->folder.file("copy.headway")).size(), 2);
    }

    void shouldTellOnceWhatCouldNotBeSaved()
    {
        StuckDisk disk(career());
        QPlainTextEdit *title = m_desk->text(u"Title"_s);
        title->setFocus();
        QTest::keyClicks(title, u"We "_s);
        m_desk->window().flush();
        QTRY_COMPARE(m_desk->messages().size(), 1);
        QTest::qWait(0);
        QCOMPARE(m_desk->messages().size(), 1);
        QVERIFY2(m_desk->messages().constFirst().startsWith(u"1 change"), qPrintable(m_desk->messages().constFirst()));
        disk.free();
        m_desk->button(u"Try again"_s)->click();
        QTRY_VERIFY(m_desk->messages().isEmpty());
    }

    void shouldTellWhereTheDataIsKept()
    {
        m_desk->actions().places->trigger();
        QCOMPARE(m_desk->prompt.details.size(), 1);
        QVERIFY(m_desk->prompt.details.constFirst().contains(QDir::toNativeSeparators(career().file())));
        QVERIFY(m_desk->prompt.details.constFirst().contains(QDir::toNativeSeparators(career().folder())));
        QVERIFY(m_desk->prompt.details.constFirst().contains(QDir::toNativeSeparators(m_desk->settings.file())));
        QCOMPARE(m_desk->prompt.folders, QStringList{career().folder()});
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::PublishingTest)

#include "publishingtest.moc"
