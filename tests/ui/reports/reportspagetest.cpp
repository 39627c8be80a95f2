// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportspage.h"

#include "askrepository.h"
#include "careernames.h"
#include "goalrepository.h"
#include "leadbutton.h"
#include "leftoutpane.h"
#include "messagebar.h"
#include "pagepreview.h"
#include "personrepository.h"
#include "previewbar.h"
#include "reportsettingspanel.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "scriptedprompt.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

/** The page on a career, in a window. */
struct Desk
{
    void capture(const EntryBuilder &entry) { QVERIFY(Headway::capture(*career, entry, folder.clock.now())); }
    void show()
    {
        page = std::make_unique<ReportsPage>(*career, edits, names, folder.clock, prompt);
        page->resize(1280, 800);
        page->show();
    }

    template<typename Widget>
    Widget *find() const
    {
        return page->findChild<Widget *>();
    }
    QWidget *named(const QString &accessibleName) const
    {
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    QAction *actionSaying(const QString &text) const
    {
        for (QAction *action : page->findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    Person meet(const char *name)
    {
        const Person person{.id = PersonId::make(), .name = QString::fromUtf8(name)};
        wentWell(career->perform({u"Meet"_s}, [this, person](Session &session) {
            return PersonRepository(session).insert(person, folder.clock.now());
        }));
        return person;
    }
    Audience audienceOf(const PersonId &id) const
    {
        return PersonRepository(career->reader()).find(id).value().value_or(Person{}).audience;
    }
    Audience audienceOf(const EntryId &id) const
    {
        return EntryRepository(career->reader()).find(id).value().value_or(Entry{}).audience;
    }
    QListView *openLeftOut() const
    {
        Q_EMIT find<ReportSettingsPanel>()->leftOutRequested();
        return find<LeftOutPane>()->findChild<QListView *>();
    }
    QAction *action(const QString &name) const { return page->findChild<QAction *>(name); }
    QString pageText() const
    {
        const PagedReport &report = find<PagePreview>()->report();
        QString text;
        for (int n = 0; n < report.pageCount(); ++n)
            text += report.pageText(n);
        return text;
    }
    bool shows(const QString &words) const
    {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    /** A whole report is there to be saved. */
    bool isReady() const { return action(u"report-save-pdf"_s)->isEnabled(); }

    CareerFolder folder;
    std::unique_ptr<Career> career = folder.create();
    PendingEdits edits{*career};
    CareerNames names{*career};
    ScriptedPrompt prompt;
    std::unique_ptr<ReportsPage> page;
};

EntryBuilder released(const char *title)
{
    return EntryBuilder{}.titled(title).measured("days", 10, 6, "days").releasedTo(Audience::Boss);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldShowThePagesOfAPromotionCase();
    void shouldKeepPrivateRecordsOffThePages();
    void shouldLeadFromWhatIsLeftOutToItsEntry();
    void shouldLeadFromAnAskThatIsLeftOutToIt();
    void shouldRedrawWhenASettingChanges();
    void shouldFollowTheCareer();
    void shouldRememberTheSettingsOfEachReport();
    void shouldRestoreItsState();
    void shouldInviteToTheJournalWhereItIsEmpty();
    void shouldSayThatNothingIsReleasedYet();
    void shouldSayThatThePeriodIsEmpty();
    void shouldSaveAGoodPdf();
    void shouldSaveOtherFormats_data();
    void shouldSaveOtherFormats();
    void shouldAddTheEndingAndAskBeforeReplacing();
    void shouldSaveNothingWhereTheUserThoughtBetterOfIt();
    void shouldSayWhyAFileCouldNotBeWritten();
    void shouldHandItsActionsToTheMenus();
    void shouldHideThePageListWhereRoomIsShort();
    void shouldKeepThePageNumberWholeWhereRoomIsShort();
    void shouldGiveTheListOfWhatIsLeftOutTheRoomThereIs();
    void shouldNameEverythingForScreenReaders();
    void shouldReleaseWhatHoldsAnEntryBack();
    void shouldReleaseNothingWithoutAYes();
    void shouldReleaseSeveralAtOnceByKeyboard();
    void shouldReleaseByTheWordInARow();
    void shouldSayThatNamesHoldBackWhatIsReleased();
    void shouldTryAgainWhereTheReportCouldNotBeMade();
    void shouldKeepItsStateAsBytes();
    void shouldStayShutWhereWhoeverKeptItGoesToTheTrash();
};

void ReportsPageTest::shouldShowThePagesOfAPromotionCase()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QVERIFY(desk.pageText().contains(u"Cut onboarding"_s));
    QVERIFY(desk.find<PagePreview>()->accessibleName().startsWith(u"Report, page 1 of"_s));
}

void ReportsPageTest::shouldKeepPrivateRecordsOffThePages()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.capture(EntryBuilder{}.titled("Doubts about the ward"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QVERIFY(!desk.pageText().contains(u"Doubts"_s));
    QCOMPARE(desk.find<LeadButton>()->text().first(2), u"1 "_s);
}

void ReportsPageTest::shouldLeadFromWhatIsLeftOutToItsEntry()
{
    Desk desk;
    const Entry doubts = EntryBuilder{}.titled("Doubts about the ward");
    desk.capture(released("Cut onboarding"));
    QVERIFY(Headway::capture(*desk.career, doubts, desk.folder.clock.now()));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QSignalSpy requested(desk.page.get(), &ReportsPage::entryRequested);
    Q_EMIT desk.find<ReportSettingsPanel>()->leftOutRequested();
    QVERIFY(desk.find<LeftOutPane>()->isVisible());
    QTest::keyClick(desk.find<LeftOutPane>()->findChild<QListView *>(), Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().value<EntryId>(), doubts.id);
    QTest::keyClick(desk.find<LeftOutPane>()->findChild<QListView *>(), Qt::Key_Escape);
    QVERIFY(desk.find<ReportSettingsPanel>()->isVisible());
}

void ReportsPageTest::shouldLeadFromAnAskThatIsLeftOutToIt()
{
    Desk desk;
    const Ask raise{.id = AskId::make(), .what = u"Raise"_s, .effectiveDate = QDate(2027, 1, 1)};
    desk.capture(released("Cut onboarding"));
    QVERIFY(wentWell(desk.career->perform(
        {u"Ask"_s}, [&](Session &session) { return AskRepository(session).insert(raise, desk.folder.clock.now()); })));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QSignalSpy requested(desk.page.get(), &ReportsPage::askRequested);
    QListView *list = desk.openLeftOut();
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(desk.actionSaying(u"&Open"_s)->isEnabled());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().value<AskId>(), raise.id);
}

void ReportsPageTest::shouldRedrawWhenASettingChanges()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    auto *reader = desk.find<ReportSettingsPanel>()->findChild<QLineEdit *>();
    reader->setText(u"Dana Whitfield"_s);
    QTRY_VERIFY(desk.pageText().contains(u"Dana Whitfield"_s));
}

void ReportsPageTest::shouldFollowTheCareer()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    desk.capture(released("Halved the waiting list"));
    QTRY_VERIFY(desk.pageText().contains(u"Halved the waiting list"_s));
}

void ReportsPageTest::shouldRememberTheSettingsOfEachReport()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    auto *panel = desk.find<ReportSettingsPanel>();
    auto *reader = panel->findChild<QLineEdit *>();
    reader->setText(u"Dana"_s);
    Q_EMIT panel->kindChosen(ReportKind::JournalExtract);
    QCOMPARE(reader->text(), QString());
    QCOMPARE(panel->settings().audience, Audience::Private);
    Q_EMIT panel->kindChosen(ReportKind::PromotionCase);
    QCOMPARE(reader->text(), u"Dana"_s);
}

void ReportsPageTest::shouldRestoreItsState()
{
    Desk desk;
    desk.show();
    ReportsState state{.kind = ReportKind::JournalExtract, .zoom = {Zoom::Fit::Page}, .showsPageList = false};
    state.settings.insert(ReportKind::JournalExtract, {.period = {ReportPeriod::Preset::LastYear},
                                                       .audience = Audience::Sponsor,
                                                       .readerName = u"Lee"_s,
                                                       .paper = Paper::Letter});
    state.folder = desk.folder.dataFolder();
    desk.page->restore(state);
    QCOMPARE(desk.page->state(), state);
    QCOMPARE(desk.find<ReportSettingsPanel>()->settings(), state.settings.value(ReportKind::JournalExtract));
}

void ReportsPageTest::shouldInviteToTheJournalWhereItIsEmpty()
{
    Desk desk;
    desk.show();
    QSignalSpy requested(desk.page.get(), &ReportsPage::journalRequested);
    QTRY_VERIFY(desk.shows(u"made from your journal"_s));
    QVERIFY(!desk.isReady());
    const auto actions = desk.page->findChildren<QAction *>();
    const auto *open = *std::ranges::find(actions, u"Open the journal"_s, &QAction::text);
    const_cast<QAction *>(open)->trigger();
    QCOMPARE(requested.count(), 1);
}

void ReportsPageTest::shouldSayThatNothingIsReleasedYet()
{
    Desk desk;
    desk.capture(EntryBuilder{}.titled("Doubts about the ward"));
    desk.show();
    QTRY_VERIFY(desk.shows(u"has been released to your boss yet"_s));
    desk.capture(released("Cut onboarding"));
    QTRY_VERIFY(desk.isReady());
    QVERIFY(desk.find<PagePreview>()->isVisible());
}

void ReportsPageTest::shouldSayThatThePeriodIsEmpty()
{
    Desk desk;
    desk.capture(released("Long ago").on("2019-01-01"));
    desk.show();
    QTRY_VERIFY(desk.shows(u"Choose a longer period"_s));
}

void ReportsPageTest::shouldSaveAGoodPdf()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    desk.prompt.file = desk.folder.file("case.pdf");
    desk.action(u"report-save-pdf"_s)->trigger();
    QTRY_VERIFY(desk.find<MessageBar>()->isVisible());
    const QByteArray bytes = contents(desk.prompt.file);
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QVERIFY(desk.shows(u"case.pdf"_s));
    QVERIFY(desk.prompt.suggestion.endsWith(u"Promotion case – Anna Beispiel – 2026-11.pdf"_s));
}

void ReportsPageTest::shouldSaveOtherFormats_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("odt") << u"report-save-odt"_s << u"case.odt"_s << QByteArray("PK");
    QTest::newRow("html") << u"report-save-html"_s << u"case.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << u"report-save-markdown"_s << u"case.md"_s << QByteArray("#");
    QTest::newRow("json") << u"report-save-json"_s << u"case.json"_s << QByteArray("{");
}

void ReportsPageTest::shouldSaveOtherFormats()
{
    QFETCH(QString, action);
    QFETCH(QString, file);
    QFETCH(QByteArray, start);
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    desk.prompt.file = desk.folder.file(file.toUtf8().constData());
    desk.action(action)->trigger();
    QTRY_VERIFY(desk.find<MessageBar>()->isVisible());
    QVERIFY(contents(desk.prompt.file).toLower().startsWith(start.toLower()));
}

void ReportsPageTest::shouldAddTheEndingAndAskBeforeReplacing()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QFile there(desk.folder.file("case.pdf"));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    desk.prompt.file = desk.folder.file("case");
    desk.prompt.agrees = false;
    desk.action(u"report-save-pdf"_s)->trigger();
    QCOMPARE(desk.prompt.questions, QStringList{u"Replace “case.pdf”?"_s});
    QCOMPARE(contents(there.fileName()), QByteArray("mine"));
}

void ReportsPageTest::shouldSaveNothingWhereTheUserThoughtBetterOfIt()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    desk.action(u"report-save-pdf"_s)->trigger();
    QVERIFY(!desk.find<MessageBar>()->isVisible());
}

void ReportsPageTest::shouldSayWhyAFileCouldNotBeWritten()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    desk.prompt.file = desk.folder.file("no such folder/case.pdf");
    desk.action(u"report-save-pdf"_s)->trigger();
    QTRY_VERIFY(desk.find<MessageBar>()->isVisible());
    QVERIFY(desk.find<MessageBar>()->accessibleName().contains(u"no such folder"_s));
    QVERIFY(!QFile::exists(desk.prompt.file));
    QVERIFY(desk.isReady());
}

void ReportsPageTest::shouldHandItsActionsToTheMenus()
{
    Desk desk;
    desk.show();
    QSet<QKeySequence> shortcuts;
    for (const QAction *action : desk.page->fileActions() + desk.page->viewActions()) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
        for (const QKeySequence &shortcut : action->shortcuts()) {
            QVERIFY2(!shortcuts.contains(shortcut), qPrintable(shortcut.toString()));
            shortcuts << shortcut;
        }
    }
    QVERIFY(shortcuts.contains(QKeySequence(Qt::CTRL | Qt::Key_P)));
}

void ReportsPageTest::shouldHideThePageListWhereRoomIsShort()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QWidget *list = desk.named(u"Pages of the report"_s);
    QVERIFY(list->isVisible());
    desk.page->resize(1100, 800);
    QVERIFY(!list->isVisible());
    desk.action(u"report-page-list"_s)->trigger();
    QVERIFY(list->isVisible());
}

void ReportsPageTest::shouldKeepThePageNumberWholeWhereRoomIsShort()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    desk.page->resize(664, 480);
    const QList<QLabel *> labels = desk.find<PreviewBar>()->findChildren<QLabel *>();
    const QLabel *page = labels.constFirst();
    QVERIFY(page->text().startsWith(u"Page 1 of"_s));
    QTRY_VERIFY(page->width() >= page->sizeHint().width());
}

void ReportsPageTest::shouldGiveTheListOfWhatIsLeftOutTheRoomThereIs()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.capture(EntryBuilder{}.titled("Doubts"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    const int settings = desk.find<ReportSettingsPanel>()->width();
    desk.openLeftOut();
    QTRY_VERIFY(desk.find<LeftOutPane>()->width() > settings);
    desk.page->resize(664, 480);
    QTRY_COMPARE(desk.find<LeftOutPane>()->width(), settings);
    Q_EMIT desk.find<LeftOutPane>()->closed();
    desk.page->resize(1280, 800);
    QTRY_COMPARE(desk.find<ReportSettingsPanel>()->width(), settings);
}

void ReportsPageTest::shouldNameEverythingForScreenReaders()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    for (const QWidget *widget : desk.page->findChildren<QWidget *>()) {
        const bool own = !widget->objectName().startsWith(u"qt_"_s);
        if (own && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named || qobject_cast<const QAbstractScrollArea *>(widget), widget->metaObject()->className());
        }
    }
}

void ReportsPageTest::shouldReleaseWhatHoldsAnEntryBack()
{
    Desk desk;
    const Person dana = desk.meet("Dana Whitfield");
    const Entry told = EntryBuilder{}.titled("Told the director").with(dana.id);
    desk.capture(released("Cut onboarding"));
    QVERIFY(Headway::capture(*desk.career, told, desk.folder.clock.now()));
    desk.capture(released("Thanked by Whitfield"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QListView *list = desk.openLeftOut();
    QCOMPARE(list->model()->rowCount(), 2);
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(list->currentIndex().data().toString(), told.title);
    desk.actionSaying(u"&Release…"_s)->trigger();
    QCOMPARE(desk.prompt.questions, QStringList{u"Release 2 records to your boss?"_s});
    for (const QString &part : {u"“Told the director”"_s, u"“Dana Whitfield”"_s, u"“Thanked by Whitfield”"_s})
        QVERIFY2(desk.prompt.details.constFirst().contains(part), qPrintable(part));
    QTRY_VERIFY(desk.pageText().contains(told.title));
    QCOMPARE(list->model()->rowCount(), 0);
    QCOMPARE(desk.audienceOf(dana.id), Audience::Boss);

    QVERIFY(wentWell(desk.career->undo())); // All of it is one action.
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(desk.audienceOf(dana.id), Audience::Private);
    QCOMPARE(desk.audienceOf(told.id), Audience::Private);
}

void ReportsPageTest::shouldReleaseNothingWithoutAYes()
{
    Desk desk;
    const Entry doubts = EntryBuilder{}.titled("Doubts about the ward");
    desk.capture(released("Cut onboarding"));
    QVERIFY(Headway::capture(*desk.career, doubts, desk.folder.clock.now()));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    desk.prompt.agrees = false;
    desk.openLeftOut();
    desk.actionSaying(u"&Release…"_s)->trigger();
    QCOMPARE(desk.prompt.questions, QStringList{u"Release “Doubts about the ward” to your boss?"_s});
    QCOMPARE(desk.career->undoText(), u"Capture"_s);
    QCOMPARE(desk.audienceOf(doubts.id), Audience::Private);
}

void ReportsPageTest::shouldReleaseSeveralAtOnceByKeyboard()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.capture(EntryBuilder{}.titled("First"));
    desk.capture(EntryBuilder{}.titled("Second"));
    desk.capture(EntryBuilder{}.titled("Thought").ofKind(EntryKind::Reflection).releasedTo(Audience::Boss));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QListView *list = desk.openLeftOut();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QAction *release = desk.actionSaying(u"&Release 2 records…"_s); // the thought cannot be
    QVERIFY(release && release->isEnabled());
    release->trigger();
    QTRY_VERIFY(desk.pageText().contains(u"First"_s) && desk.pageText().contains(u"Second"_s));
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(!desk.actionSaying(u"&Release…"_s)->isEnabled());
}

void ReportsPageTest::shouldReleaseByTheWordInARow()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    desk.capture(EntryBuilder{}.titled("Doubts about the ward"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    const QListView *list = desk.openLeftOut();
    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(40, 14));
    QVERIFY(desk.prompt.questions.isEmpty()); // the rest of the row selects
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.topRight() + QPoint(-40, 14));
    QCOMPARE(desk.prompt.questions.size(), 1);
    QTRY_VERIFY(desk.pageText().contains(u"Doubts"_s));
}

void ReportsPageTest::shouldSayThatNamesHoldBackWhatIsReleased()
{
    Desk desk;
    const Person dana = desk.meet("Dana Whitfield");
    desk.capture(released("Cut onboarding").with(dana.id));
    desk.capture(released("Halved the waiting list").with(dana.id));
    desk.show();
    QTRY_VERIFY(desk.shows(u"2 entr"_s));
    QVERIFY(desk.shows(u"Dana Whitfield"_s));
    QVERIFY(!desk.shows(u"has been released"_s));
    desk.actionSaying(u"See what is left out"_s)->trigger();
    QVERIFY(desk.find<LeftOutPane>()->isVisible());
    QTest::keyClick(desk.find<LeftOutPane>()->findChild<QListView *>(), Qt::Key_A, Qt::ControlModifier);
    desk.actionSaying(u"&Release 2 records…"_s)->trigger();
    QTRY_VERIFY(desk.isReady());
    QVERIFY(desk.pageText().contains(u"Dana Whitfield"_s));
}

void ReportsPageTest::shouldTryAgainWhereTheReportCouldNotBeMade()
{
    Desk desk;
    desk.capture(released("Cut onboarding"));
    const QString work = desk.career->reader().path();
    QVERIFY(QFile::rename(work, work + u".away"_s));
    desk.show();
    QTRY_VERIFY(desk.find<MessageBar>()->isVisible());
    QVERIFY(!desk.isReady());
    QVERIFY(QFile::rename(work + u".away"_s, work));
    desk.actionSaying(u"Try again"_s)->trigger();
    QTRY_VERIFY(desk.isReady());
    QVERIFY(desk.pageText().contains(u"Cut onboarding"_s));
    QVERIFY(!desk.find<MessageBar>()->isVisible());
}

void ReportsPageTest::shouldKeepItsStateAsBytes()
{
    Desk desk;
    desk.show();
    ReportsState state{.kind = ReportKind::JournalExtract, .zoom = {Zoom::Fit::Page}, .showsPageList = false};
    desk.page->restore(state);
    const QByteArray kept = desk.page->saveState();
    desk.show();
    desk.page->restoreState(kept);
    QCOMPARE(desk.page->state().kind, ReportKind::JournalExtract);
    QCOMPARE(desk.page->state().zoom, Zoom{Zoom::Fit::Page});
    QVERIFY(!desk.page->state().showsPageList);
}

void ReportsPageTest::shouldStayShutWhereWhoeverKeptItGoesToTheTrash()
{
    Desk desk;
    const Person rex = desk.meet("Rex Hunter");
    desk.capture(released("Cut onboarding"));
    desk.capture(released("Met the recruiter").with(rex.id));
    desk.capture(released("Walked with Hunter"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QVERIFY(wentWell(desk.career->perform({u"Delete"_s}, [&](Session &session) {
        return PersonRepository(session).moveToTrash(rex.id, desk.folder.clock.now());
    })));
    const QListView *list = desk.openLeftOut();
    QTRY_VERIFY(list->model()->index(0, 0).data(LeftOutModel::ReasonRole).toString().contains(u"in the trash"_s));
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(!desk.pageText().contains(u"recruiter"_s) && !desk.pageText().contains(u"Hunter"_s));
}

HEADWAY_TEST_MAIN(QApplication, ReportsPageTest)
#include "reportspagetest.moc"
