// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportspage.h"

#include "chipbutton.h"
#include "leadbutton.h"
#include "messagebar.h"
#include "previewbar.h"
#include "searchchips.h"
#include "searchedit.h"

#include "headwaytest.h"
#include "reportsdesk.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

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
    void shouldRedrawWhenASettingChanges();
    void shouldNarrowAJournalExtractToWhatASearchFinds();
    void shouldOfferNoSearchForAPromotionCase();
    void shouldSayThatASearchFindsNothing();
    void shouldTellOfWhatWasFoundThatIsLeftOut();
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
    void shouldShowTheFolderOfWhatWasSaved();
    void shouldSaveNothingWhereTheUserThoughtBetterOfIt();
    void shouldSayWhyAFileCouldNotBeWritten();
    void shouldHandItsActionsToTheMenus();
    void shouldHideThePageListWhereRoomIsShort();
    void shouldKeepThePageNumberWholeWhereRoomIsShort();
    void shouldGiveThePagesAllTheRoomWhereItIsShort();
    void shouldRememberApartWhatWasAskedForWhereRoomIsShort();
    void shouldPutTheSettingsAwayByEscapeWhereTheyTakeRoomFromThePages();
    void shouldShowOneColumnBesideThePagesWhereRoomIsShort();
    void shouldOfferSaveAndPrintAboveThePagesWithoutTheSettings();
    void shouldLeadToTheSettingsAndToWhatIsLeftOutWithoutThem();
    void shouldMoveNothingForAMessage();
    void shouldNameEverythingForScreenReaders();
    void shouldTryAgainWhereTheReportCouldNotBeMade();
    void shouldKeepItsStateAsBytes();
};

void ReportsPageTest::shouldShowThePagesOfAPromotionCase()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QVERIFY(desk.pageText().contains(u"Cut onboarding"_s));
    QVERIFY(desk.find<PagePreview>()->accessibleName().startsWith(u"Report, page 1 of"_s));
}

void ReportsPageTest::shouldKeepPrivateRecordsOffThePages()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    desk.capture(EntryBuilder{}.titled("Doubts about the ward"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QVERIFY(!desk.pageText().contains(u"Doubts"_s));
    QCOMPARE(desk.find<LeadButton>()->text().first(2), u"1 "_s);
}

void ReportsPageTest::shouldRedrawWhenASettingChanges()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    auto *reader = desk.find<ReportSettingsPanel>()->findChild<QLineEdit *>();
    reader->setText(u"Dana Whitfield"_s);
    QTRY_VERIFY(desk.pageText().contains(u"Dana Whitfield"_s));
}

void ReportsPageTest::shouldNarrowAJournalExtractToWhatASearchFinds()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding").ofKind(EntryKind::Praise));
    desk.capture(released("Halved the waiting list"));
    desk.show();
    Q_EMIT desk.find<ReportSettingsPanel>()->kindChosen(ReportKind::JournalExtract);
    QTRY_VERIFY(desk.pageText().contains(u"Halved"_s));
    QTest::keyClicks(desk.find<SearchEdit>(), u"kind:praise "_s);
    QTRY_VERIFY(desk.isReady() && !desk.pageText().contains(u"Halved"_s));
    QVERIFY(desk.pageText().contains(u"Cut onboarding"_s));
    auto *chip = desk.find<SearchChips>()->findChild<ChipButton *>();
    QVERIFY(chip && chip->isVisible());
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_VERIFY(desk.pageText().contains(u"Halved"_s));
}

void ReportsPageTest::shouldOfferNoSearchForAPromotionCase()
{
    ReportsDesk desk;
    desk.show();
    QVERIFY(!desk.find<SearchEdit>()->isVisible());
    Q_EMIT desk.find<ReportSettingsPanel>()->kindChosen(ReportKind::JournalExtract);
    QVERIFY(desk.find<SearchEdit>()->isVisible());
}

void ReportsPageTest::shouldSayThatASearchFindsNothing()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    desk.page->showExtract(u"zebra"_s);
    QTRY_VERIFY(desk.shows(u"No entry of the journal matches “zebra”"_s));
}

void ReportsPageTest::shouldTellOfWhatWasFoundThatIsLeftOut()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    desk.capture(EntryBuilder{}.titled("Doubts about the ward"));
    desk.capture(EntryBuilder{}.titled("Cut a corner").on("2019-01-01"));
    desk.show();
    ReportSettings forBoss = desk.find<ReportSettingsPanel>()->settings();
    desk.page->restore({.kind = ReportKind::JournalExtract, .settings = {{ReportKind::JournalExtract, forBoss}}});
    desk.page->showExtract(u"cut"_s);
    QTRY_VERIFY(desk.pageText().contains(u"Cut onboarding"_s));
    QTRY_COMPARE(desk.find<LeadButton>()->text().first(2), u"1 "_s);
    QVERIFY(!desk.pageText().contains(u"corner"_s));
}

void ReportsPageTest::shouldFollowTheCareer()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    desk.capture(released("Halved the waiting list"));
    QTRY_VERIFY(desk.pageText().contains(u"Halved the waiting list"_s));
}

void ReportsPageTest::shouldRememberTheSettingsOfEachReport()
{
    ReportsDesk desk;
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
    ReportsDesk desk;
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
    ReportsDesk desk;
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
    ReportsDesk desk;
    desk.capture(EntryBuilder{}.titled("Doubts about the ward"));
    desk.show();
    QTRY_VERIFY(desk.shows(u"has been released to your boss yet"_s));
    desk.capture(released("Cut onboarding"));
    QTRY_VERIFY(desk.isReady());
    QVERIFY(desk.find<PagePreview>()->isVisible());
}

void ReportsPageTest::shouldSayThatThePeriodIsEmpty()
{
    ReportsDesk desk;
    desk.capture(released("Long ago").on("2019-01-01"));
    desk.show();
    QTRY_VERIFY(desk.shows(u"Choose a longer period"_s));
}

void ReportsPageTest::shouldSaveAGoodPdf()
{
    ReportsDesk desk;
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
    ReportsDesk desk;
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
    ReportsDesk desk;
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

void ReportsPageTest::shouldShowTheFolderOfWhatWasSaved()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    desk.prompt.file = desk.folder.file("case.pdf");
    desk.action(u"report-save-pdf"_s)->trigger();
    QTRY_VERIFY(desk.find<MessageBar>()->isVisible());
    desk.actionSaying(u"Show folder"_s)->trigger();
    QCOMPARE(desk.prompt.folders, QStringList{QFileInfo(desk.prompt.file).absolutePath()});
}

void ReportsPageTest::shouldSaveNothingWhereTheUserThoughtBetterOfIt()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    desk.action(u"report-save-pdf"_s)->trigger();
    QVERIFY(!desk.find<MessageBar>()->isVisible());
}

void ReportsPageTest::shouldSayWhyAFileCouldNotBeWritten()
{
    ReportsDesk desk;
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
    ReportsDesk desk;
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
    ReportsDesk desk;
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
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    desk.page->resize(664, 480);
    const QList<QLabel *> labels = desk.find<PreviewBar>()->findChildren<QLabel *>();
    const QLabel *page = labels.constFirst();
    QVERIFY(page->text().startsWith(u"Page 1 of"_s));
    QTRY_VERIFY(page->width() >= page->sizeHint().width());
}

void ReportsPageTest::shouldGiveThePagesAllTheRoomWhereItIsShort()
{
    ReportsDesk desk;
    desk.show();
    const auto *panel = desk.find<ReportSettingsPanel>();
    QVERIFY(panel->isVisible());
    QVERIFY(desk.action(u"report-settings"_s)->isChecked());
    desk.page->resize(664, 400);
    QVERIFY(!panel->isVisible());
    QVERIFY(!desk.action(u"report-settings"_s)->isChecked());
    desk.action(u"report-settings"_s)->trigger();
    QVERIFY(panel->isVisible());
    QVERIFY(desk.page->isAncestorOf(desk.page->focusWidget()) && panel->isAncestorOf(desk.page->focusWidget()));
}

void ReportsPageTest::shouldRememberApartWhatWasAskedForWhereRoomIsShort()
{
    ReportsDesk desk;
    desk.show();
    const auto *panel = desk.find<ReportSettingsPanel>();
    desk.action(u"report-settings"_s)->trigger();
    QVERIFY(!panel->isVisible());
    desk.page->resize(664, 400);
    desk.action(u"report-settings"_s)->trigger();
    QVERIFY(panel->isVisible());
    desk.page->resize(1280, 800);
    QVERIFY(!panel->isVisible());
    const QByteArray kept = desk.page->saveState();

    ReportsDesk next;
    next.show();
    next.page->restoreState(kept);
    QVERIFY(!next.find<ReportSettingsPanel>()->isVisible());
    next.page->resize(664, 400);
    QVERIFY(next.find<ReportSettingsPanel>()->isVisible());
}

void ReportsPageTest::shouldPutTheSettingsAwayByEscapeWhereTheyTakeRoomFromThePages()
{
    ReportsDesk desk;
    desk.show();
    auto *panel = desk.find<ReportSettingsPanel>();
    QTest::keyClick(panel->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(panel->isVisible());
    desk.page->resize(664, 400);
    desk.action(u"report-settings"_s)->trigger();
    QTest::keyClick(panel->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
}

void ReportsPageTest::shouldShowOneColumnBesideThePagesWhereRoomIsShort()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    desk.page->resize(664, 400);
    const QWidget *list = desk.named(u"Pages of the report"_s);
    desk.action(u"report-settings"_s)->trigger();
    desk.action(u"report-page-list"_s)->trigger();
    QVERIFY(list->isVisible());
    QVERIFY(!desk.find<ReportSettingsPanel>()->isVisible());
    desk.action(u"report-settings"_s)->trigger();
    QVERIFY(!list->isVisible());
    QVERIFY(desk.find<ReportSettingsPanel>()->isVisible());
}

void ReportsPageTest::shouldOfferSaveAndPrintAboveThePagesWithoutTheSettings()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    const auto offered = [&desk] {
        QStringList names;
        for (const auto *button : desk.find<PreviewBar>()->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->defaultAction())
                names << button->defaultAction()->objectName();
        }
        return names;
    };
    QVERIFY(!offered().contains(u"report-save-pdf"_s));
    desk.action(u"report-settings"_s)->trigger();
    QVERIFY(offered().contains(u"report-save-pdf"_s));
    QVERIFY(offered().contains(u"report-print"_s));
    QVERIFY(offered().contains(u"report-settings"_s));
}

void ReportsPageTest::shouldLeadToTheSettingsAndToWhatIsLeftOutWithoutThem()
{
    ReportsDesk desk;
    desk.capture(EntryBuilder{}.titled("Doubts about the ward"));
    desk.show();
    desk.page->resize(664, 400);
    QTRY_VERIFY(desk.shows(u"has been released to your boss yet"_s));
    desk.actionSaying(u"See what is left out"_s)->trigger();
    QVERIFY(desk.find<LeftOutPane>()->isVisible());
    desk.action(u"report-settings"_s)->trigger();
    QVERIFY(!desk.find<LeftOutPane>()->isVisible());
    desk.actionSaying(u"Change the settings"_s)->trigger();
    QVERIFY(desk.find<ReportSettingsPanel>()->isVisible());
}

void ReportsPageTest::shouldMoveNothingForAMessage()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    desk.action(u"report-fit-page"_s)->trigger();
    const auto *pages = desk.find<PagePreview>();
    const double zoom = pages->zoomFactor();
    const QRect place = pages->geometry();
    desk.prompt.file = desk.folder.file("case.pdf");
    desk.action(u"report-save-pdf"_s)->trigger();
    QTRY_VERIFY(desk.find<MessageBar>()->isVisible());
    QVERIFY(desk.page->grab().height() > 0); // What is laid out anew is laid out by now.
    QCOMPARE(pages->geometry(), place);
    QCOMPARE(pages->zoomFactor(), zoom);
}

void ReportsPageTest::shouldNameEverythingForScreenReaders()
{
    ReportsDesk desk;
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

void ReportsPageTest::shouldTryAgainWhereTheReportCouldNotBeMade()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    const QString work = desk.career->reader().path();
    QVERIFY(QFile::rename(work, work + u".away"_s));
    desk.show();
    QTRY_VERIFY(desk.shows(u"The report could not be made"_s));
    QVERIFY(!desk.isReady());
    QVERIFY(!desk.find<LeadButton>()->isVisible()); // It is not known what is left out.
    QVERIFY(QFile::rename(work + u".away"_s, work));
    desk.actionSaying(u"Try again"_s)->trigger();
    QTRY_VERIFY(desk.isReady());
    QVERIFY(desk.pageText().contains(u"Cut onboarding"_s));
    QVERIFY(!desk.shows(u"The report could not be made"_s));
    QVERIFY(desk.find<LeadButton>()->isVisible());
}

void ReportsPageTest::shouldKeepItsStateAsBytes()
{
    ReportsDesk desk;
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

HEADWAY_TEST_MAIN(QApplication, ReportsPageTest)
#include "reportspagetest.moc"
