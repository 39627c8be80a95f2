// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplepage.h"
#include "audiencefield.h"
#include "careerfolder.h"
#include "careernames.h"
#include "choosing.h"
#include "headwaytest.h"
#include "losttable.h"
#include "nameindex.h"
#include "pendingedits.h"
#include "personrepository.h"
#include "recordedits.h"
#include "scrollplace.h"
#include "stuckdisk.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Headway {

/** The people's page on a real career, by keyboard as a person would; it stands for every page of records. */
class PeoplePageTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<CareerNames> m_names;
    std::unique_ptr<PendingEdits> m_pending;
    std::unique_ptr<RecordEdits> m_edits;
    std::unique_ptr<PeoplePage> m_page;

    QListView *list() const
    {
        const auto lists = m_page->findChildren<QListView *>();
        return *std::ranges::find(lists, u"People"_s, &QListView::accessibleName);
    }
    QAction *addAction() const { return m_page->editActions().at(0); }
    QLineEdit *field(const char *name) const
    {
        for (auto *edit : m_page->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QString::fromLatin1(name))
                return edit;
        }
        return nullptr;
    }
    QStringList rows() const
    {
        QStringList shown;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            shown << list()->model()->index(row, 0).data().toString();
        return shown;
    }
    QString chosen() const { return list()->currentIndex().data().toString(); }
    QStringList stored()
    {
        QStringList names;
        for (const Person &person : PersonRepository(m_career->reader()).all().value_or(QList<Person>()))
            names << person.name;
        return names;
    }
    /** The words that are seen in place of the fields. */
    QString said() const
    {
        QStringList words;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(u'\n');
    }
    void tryAgain() const
    {
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"&Try again")
                button->click();
        }
    }
    void choose(int row) { list()->setCurrentIndex(list()->model()->index(row, 0)); }

    void open(const QStringList &names)
    {
        const auto work = [names, now = m_folder->clock.now()](Session &session) -> Result<void> {
            for (const QString &name : names) {
                const auto made = PersonRepository(session).insert({.id = PersonId::make(), .name = name}, now);
                if (!made)
                    return made;
            }
            return {};
        };
        QVERIFY(wentWell(m_career->perform({u"Before"_s}, work)));
        QCoreApplication::processEvents();
        m_page = std::make_unique<PeoplePage>(*m_names, *m_edits);
        m_page->resize(900, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_names = std::make_unique<CareerNames>(*m_career);
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_edits = std::make_unique<RecordEdits>(*m_pending, m_folder->clock);
    }

    void cleanup()
    {
        m_page.reset();
        m_edits.reset();
        m_pending.reset();
        m_names.reset();
        m_career.reset();
        m_folder.reset();
    }

    void shouldStoreANewPersonWithTheName()
    {
        open({u"Anna"_s, u"Zoe"_s});
        addAction()->trigger();
        QCOMPARE(chosen(), u"New person"_s);
        QCOMPARE(stored(), (QStringList{u"Anna"_s, u"Zoe"_s}));
        QCOMPARE(QApplication::focusWidget(), field("Name"));
        QTest::keyClicks(field("Name"), u"Dana"_s);
        QTest::keyClick(field("Name"), Qt::Key_Tab);
        QTRY_COMPARE(rows(), (QStringList{u"Anna"_s, u"Dana"_s, u"Zoe"_s}));
        QCOMPARE(chosen(), u"Dana"_s);
        QCOMPARE(field("Name")->text(), u"Dana"_s);
        QCOMPARE(m_career->undoText(), u"New person “Dana”"_s);
    }

    void shouldSaveTheNameBeforeTheAudienceThatIsChosenBehindIt()
    {
        open({});
        addAction()->trigger();
        QTest::keyClicks(field("Name"), u"Dana"_s);
        chooseValue(m_page->findChild<AudienceField *>(), Audience::Boss); // The focus stays in the name.
        QTRY_COMPARE(m_pending->pending(), 0);
        QCOMPARE(stored(), QStringList{u"Dana"_s});
        QCOMPARE(m_career->undoText(), u"Release “Dana”"_s);
    }

    void shouldTakeNoLongerNameThanOneMayBe()
    {
        open({});
        addAction()->trigger();
        field("Name")->selectAll();
        field("Name")->insert(QString(longestName + 1, u'a'));
        QCOMPARE(field("Name")->text(), QString(longestName, u'a'));
        QVERIFY(!QToolTip::text().isEmpty());
    }

    void shouldLeaveNoTraceOfAnEmptyNewPerson()
    {
        open({u"Anna"_s});
        const QString undo = m_career->undoText();
        addAction()->trigger();
        QCOMPARE(rows(), (QStringList{u"Anna"_s, u"New person"_s}));
        choose(0);
        QTRY_COMPARE(rows(), QStringList{u"Anna"_s});
        QCOMPARE(chosen(), u"Anna"_s);
        QCOMPARE(m_career->undoText(), undo);
    }

    void shouldTakeAnEmptyNewPersonAwayWhenThePageIsLeft()
    {
        open({u"Anna"_s});
        addAction()->trigger();
        m_page->hide();
        QCOMPARE(rows(), QStringList{u"Anna"_s});
    }

    void shouldNotPileUpEmptyPeople()
    {
        open({});
        addAction()->trigger();
        addAction()->trigger();
        QCOMPARE(rows(), QStringList{u"New person"_s});
        QCOMPARE(QApplication::focusWidget(), field("Name"));
    }

    void shouldDeleteByTheDeleteKeyAndGoToTheNeighbour()
    {
        open({u"Anna"_s, u"Dana"_s, u"Lee"_s});
        list()->setFocus();
        choose(1);
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(stored(), (QStringList{u"Anna"_s, u"Lee"_s}));
        QTRY_COMPARE(chosen(), u"Lee"_s);
        QCOMPARE(field("Name")->text(), u"Lee"_s);
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(chosen(), u"Anna"_s);
        QCOMPARE(QApplication::focusWidget(), list());
    }

    void shouldFocusTheNeighbourWhereOneIsDeletedFromItsFields()
    {
        open({u"Anna"_s, u"Dana"_s});
        field("Name")->setFocus();
        QTest::keyClick(field("Name"), Qt::Key_Delete, Qt::ControlModifier);
        QTRY_COMPARE(rows(), QStringList{u"Dana"_s});
        QCOMPARE(QApplication::focusWidget(), list());
        QCOMPARE(field("Name")->text(), u"Dana"_s);
    }

    void shouldBeginAnotherRecordAtItsTop()
    {
        open({u"Anna"_s, u"Dana"_s});
        m_page->resize(900, 150);
        const auto *area = scrollAreaAround(field("Name"));
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        choose(1);
        QCOMPARE(field("Name")->text(), u"Dana"_s);
        QCOMPARE(area->verticalScrollBar()->value(), 0);
    }

    void shouldDeleteOnlyALetterInAField()
    {
        open({u"Anna"_s});
        field("Name")->setFocus();
        field("Name")->setCursorPosition(0);
        QTest::keyClick(field("Name"), Qt::Key_Delete);
        QCOMPARE(field("Name")->text(), u"nna"_s);
        QCOMPARE(rows(), QStringList{u"Anna"_s});
    }

    void shouldSaveWhatIsTypedBeforeAnotherIsChosen()
    {
        open({u"Anna"_s, u"Lee"_s});
        field("Title or role")->setFocus();
        QTest::keyClicks(field("Title or role"), u"Director"_s);
        choose(1);
        QCOMPARE(field("Title or role")->text(), QString());
        QTRY_COMPARE(m_names->people().constFirst().title, u"Director"_s);
        QCOMPARE(m_names->people().constLast().title, QString());
    }

    void shouldKeepAPersonsNameWhereItIsEmptied()
    {
        open({u"Anna"_s});
        field("Name")->setFocus();
        field("Name")->selectAll();
        QTest::keyClick(field("Name"), Qt::Key_Backspace);
        list()->setFocus();
        QCOMPARE(field("Name")->text(), u"Anna"_s);
    }

    void shouldSayThatThePeopleCouldNotBeReadAndTryAgain()
    {
        open({u"Anna"_s});
        LostTable people(m_career->reader().path(), "person");
        m_page.reset();
        m_names = std::make_unique<CareerNames>(*m_career);
        m_page = std::make_unique<PeoplePage>(*m_names, *m_edits);
        m_page->show();
        QVERIFY(said().contains(u"The people could not be read"_s));
        QVERIFY(said().contains(m_names->failureOfPeople()->sentence));
        QVERIFY(!said().contains(u"Nobody here yet"_s));
        people.putBack();
        tryAgain();
        QTRY_COMPARE(rows(), QStringList{u"Anna"_s});
        QVERIFY(!said().contains(u"could not be read"_s));
    }

    void shouldKeepThePeopleWhoWereReadWhereAReadFails()
    {
        open({u"Anna"_s});
        const LostTable people(m_career->reader().path(), "person");
        m_names->reload();
        QVERIFY(m_names->failureOfPeople());
        QCOMPARE(rows(), QStringList{u"Anna"_s});
        QVERIFY(!said().contains(u"could not be read"_s));
    }

    void shouldShowListOrFieldsWhereThereIsNoRoomForBoth()
    {
        open({u"Anna"_s, u"Lee"_s});
        m_page->resize(500, 600);
        QVERIFY(list()->isVisible());
        QVERIFY(!field("Name")->isVisible());
        list()->setFocus();
        choose(1);
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(field("Name")->isVisible());
        QVERIFY(!list()->isVisible());
        field("Name")->setFocus();
        QTest::keyClick(field("Name"), Qt::Key_Delete, Qt::ControlModifier);
        QTRY_COMPARE(chosen(), u"Anna"_s);
        QVERIFY(list()->isVisible());
        QCOMPARE(QApplication::focusWidget(), list());
    }

    void shouldKeepBothFieldsThatCouldNotBeSaved()
    {
        open({u"Anna"_s});
        StuckDisk disk(*m_career);
        field("Name")->end(false);
        QTest::keyClicks(field("Name"), u" Beispiel"_s);
        QTest::keyClicks(field("Title or role"), u"Director"_s);
        m_page->flush();
        QTRY_COMPARE(m_pending->unsaved(), 2);
        QCOMPARE(field("Name")->text(), u"Anna Beispiel"_s);
        disk.free();
        m_pending->retry();
        QTRY_COMPARE(stored(), QStringList{u"Anna Beispiel"_s});
        QTRY_COMPARE(m_names->people().constFirst().title, u"Director"_s);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::PeoplePageTest)

#include "peoplepagetest.moc"
