// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askspage.h"
#include "askrepository.h"
#include "careerfolder.h"
#include "headwaytest.h"
#include "losttable.h"
#include "pendingedits.h"
#include "recordedits.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Headway {

class AsksPageTest final : public QObject
{
    Q_OBJECT

private:
    CareerFolder m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<PendingEdits> m_pending;
    std::unique_ptr<RecordEdits> m_edits;
    std::unique_ptr<AsksPage> m_page;

    QList<Ask> stored() { return AskRepository(m_career->reader()).all().value_or(QList<Ask>()); }
    QPlainTextEdit *prose(const char *name) const
    {
        for (auto *edit : m_page->findChildren<QPlainTextEdit *>()) {
            if (edit->accessibleName() == QString::fromLatin1(name))
                return edit;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_career = m_folder.create();
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_edits = std::make_unique<RecordEdits>(*m_pending, m_folder.clock);
        m_page = std::make_unique<AsksPage>(*m_career, *m_edits, m_folder.clock);
        m_page->show();
        m_page->editActions().constFirst()->trigger();
    }

    void cleanupTestCase()
    {
        m_page.reset();
        m_edits.reset();
        m_pending.reset();
        m_career.reset();
    }

    void shouldStoreANewAskWithTheFirstThingWritten()
    {
        QCOMPARE(stored().size(), 0);
        QTest::keyClicks(prose("Why now"), u"The ward grew"_s);
        m_page->flush();
        QTRY_COMPARE(stored().size(), 1);
        QCOMPARE(stored().constFirst().whyNow, u"The ward grew"_s);
        const auto lists = m_page->findChildren<QListView *>();
        QCOMPARE((*std::ranges::find(lists, u"Asks"_s, &QListView::accessibleName))->model()->rowCount(), 1);
    }

    void shouldKeepEachFieldWhereSeveralAreWrittenAtOnce()
    {
        QTest::keyClicks(prose("Why now"), u" by half"_s);
        QTest::keyClicks(prose("The sentence to repeat"), u"Anna runs Ward 7."_s);
        m_page->findChild<QCheckBox *>()->click();
        m_page->flush();
        QTRY_COMPARE(m_pending->pending(), 0);
        QCOMPARE(prose("Why now")->toPlainText(), u"The ward grew by half"_s);
        QCOMPARE(stored().constFirst().whyNow, u"The ward grew by half"_s);
        QCOMPARE(stored().constFirst().sentence, u"Anna runs Ward 7."_s);
        QCOMPARE(stored().constFirst().effectiveDate, m_folder.clock.today().addDays(60));
    }

    void shouldShowTheAskThatIsWanted()
    {
        const Ask first = stored().constFirst();
        const Ask raise{.id = AskId::make(), .what = u"Raise"_s, .whyNow = u"The market moved"_s};
        QVERIFY(wentWell(m_career->perform(
            {u"Ask"_s}, [&](Session &session) { return AskRepository(session).insert(raise, m_folder.clock.now()); })));
        const auto lists = m_page->findChildren<QListView *>();
        const auto *model = (*std::ranges::find(lists, u"Asks"_s, &QListView::accessibleName))->model();
        QTRY_COMPARE(model->rowCount(), 2);
        for (const Ask &wanted : {raise, first, raise}) {
            m_page->showRecord(wanted.id.uuid());
            QCOMPARE(prose("Why now")->toPlainText(), wanted.whyNow);
        }
        m_page->showRecord(QUuid::createUuid()); // gone meanwhile
        QCOMPARE(prose("Why now")->toPlainText(), raise.whyNow);
    }

    void shouldSayThatTheAsksCouldNotBeReadAndTryAgain()
    {
        LostTable asks(m_career->reader().path(), "ask");
        AsksPage page(*m_career, *m_edits, m_folder.clock);
        page.show();
        const auto isSaid = [&page](const QString &words) {
            return std::ranges::any_of(page.findChildren<QLabel *>(), [&words](const QLabel *label) {
                return label->isVisible() && label->text() == words;
            });
        };
        QVERIFY(isSaid(u"The asks could not be read"_s));
        QVERIFY(!isSaid(u"What do you want?"_s));
        asks.putBack();
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"&Try again")
                button->click();
        }
        const auto lists = page.findChildren<QListView *>();
        const auto *model = (*std::ranges::find(lists, u"Asks"_s, &QListView::accessibleName))->model();
        QTRY_COMPARE(model->rowCount(), stored().size());
        QVERIFY(!isSaid(u"The asks could not be read"_s));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::AsksPageTest)

#include "askspagetest.moc"
