// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportspage.h"

#include "leadbutton.h"
#include "leftoutpane.h"
#include "messagebar.h"
#include "pagepreview.h"
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
        page = std::make_unique<ReportsPage>(*career, folder.clock, prompt);
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
    void shouldNameEverythingForScreenReaders();
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

HEADWAY_TEST_MAIN(QApplication, ReportsPageTest)
#include "reportspagetest.moc"
