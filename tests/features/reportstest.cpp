// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askrepository.h"
#include "desk.h"
#include "headwaytest.h"
#include "leftoutpane.h"
#include "pagepreview.h"
#include "reportsettingspanel.h"
#include "searchbar.h"

using namespace Qt::StringLiterals;

namespace Headway {

/** From a report to what it is made of. */
class ReportsTest final : public QObject
{
    Q_OBJECT

private:
    Desk m_desk;

    MainWindow &window() const { return m_desk.window(); }
    QListView *leftOut() const { return window().findChild<LeftOutPane *>()->findChild<QListView *>(); }
    QAction *actionSaying(const QString &text) const
    {
        for (QAction *action : window().findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    void openLeftOut(const QString &what)
    {
        window().goTo(u"reports"_s);
        Q_EMIT window().findChild<ReportSettingsPanel *>()->leftOutRequested();
        QAbstractItemModel *model = leftOut()->model();
        QTRY_VERIFY(!model->match(model->index(0, 0), Qt::DisplayRole, what).isEmpty());
        leftOut()->setCurrentIndex(model->match(model->index(0, 0), Qt::DisplayRole, what).constFirst());
        QTest::keyClick(leftOut(), Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desk.open(m_desk.make("anna.headway"))); }

    void shouldOpenAnEntryThatIsLeftOut()
    {
        openLeftOut(u"Cut onboarding"_s);
        QVERIFY(m_desk.list()->isVisible());
        QCOMPARE(m_desk.list()->currentIndex().data().toString(), u"Cut onboarding"_s);
    }

    void shouldOpenAnAskThatIsLeftOut()
    {
        const Ask travel{.id = AskId::make(), .what = u"Travel"_s};
        const Ask raise{.id = AskId::make(),
                        .what = u"Raise"_s,
                        .effectiveDate = m_desk.folder.clock.today().addDays(30),
                        .whyNow = u"The market moved"_s};
        QVERIFY(wentWell(
            m_desk.application->window()->career().perform({u"Ask"_s}, [this, raise, travel](Session &session) {
                const QDateTime now = m_desk.folder.clock.now();
                return AskRepository(session).insert(raise, now).and_then([&] {
                    return AskRepository(session).insert(travel, now);
                });
            })));
        window().goTo(u"asks"_s);
        openLeftOut(u"Raise"_s);
        QVERIFY(m_desk.text(u"Why now"_s));
        QCOMPARE(m_desk.text(u"Why now"_s)->toPlainText(), raise.whyNow);
    }

    void shouldPrintWhatTheJournalFound()
    {
        window().goTo(u"journal"_s);
        auto *print = actionSaying(u"&Print what was found…"_s);
        QVERIFY(print && !print->isEnabled());
        auto *search = window().findChild<SearchBar *>();
        search->setText(u"cut"_s);
        QTRY_VERIFY(print->isEnabled());
        print->trigger();
        auto *panel = window().findChild<ReportSettingsPanel *>();
        QVERIFY(panel && window().windowTitle().contains(u"Reports"));
        QCOMPARE(panel->kind(), ReportKind::JournalExtract);
        QCOMPARE(panel->settings().search, u"cut"_s);
        const auto *pages = window().findChild<PagePreview *>();
        QTRY_VERIFY(pages->report().pageCount() > 0 && pages->report().pageText(0).contains(u"Found by: cut"_s));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::ReportsTest)

#include "reportstest.moc"
