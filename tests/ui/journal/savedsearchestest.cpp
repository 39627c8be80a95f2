// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaldesk.h"
#include "menubutton.h"
#include "savedsearchrepository.h"
#include "searchnamerow.h"

#include <QApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Headway {

/** Searches that are kept under a name: chosen, made, renamed and deleted in the menu of the search. */
class SavedSearchesTest final : public JournalDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void shouldSaveASearchUnderANameAndLookForItAgain()
    {
        openTwo();
        search(u"kind:praise"_s);
        action({u"&Save this search…"_s})->trigger();
        QVERIFY(nameField()->hasFocus());
        QTest::keyClicks(nameField(), u"Kind words"_s);
        QTest::keyClick(nameField(), Qt::Key_Return);
        QVERIFY(!nameField()->isVisible());
        QVERIFY(searchField()->hasFocus());
        QTRY_VERIFY(action({u"Kind words"_s}));
        QVERIFY(action({u"Kind words"_s})->isChecked());
        QTest::keyClick(searchField(), Qt::Key_Escape);
        QVERIFY(!action({u"Kind words"_s})->isChecked());
        action({u"Kind words"_s})->trigger();
        QCOMPARE(searchField()->text(), u"kind:praise"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(m_career->undoText(), u"Save search “Kind words”"_s);
    }

    void shouldOfferToSaveOnlyWhatIsNotSavedYet()
    {
        openTwo();
        QVERIFY(!action({u"&Save this search…"_s})->isEnabled());
        keep(u"Kind words"_s, u"kind:praise"_s);
        search(u" kind:praise  "_s);
        QVERIFY(!action({u"&Save this search…"_s})->isEnabled());
        search(u"kind:feedback"_s);
        QVERIFY(action({u"&Save this search…"_s})->isEnabled());
    }

    void shouldGoWithoutANameByEscape()
    {
        openTwo();
        search(u"kind:praise"_s);
        action({u"&Save this search…"_s})->trigger();
        QTest::keyClick(nameField(), Qt::Key_Escape);
        QVERIFY(!nameField()->isVisible());
        QCOMPARE(searchField()->text(), u"kind:praise"_s);
        QVERIFY(kept().isEmpty());
    }

    void shouldTakeNoEmptyName()
    {
        openTwo();
        search(u"kind:praise"_s);
        action({u"&Save this search…"_s})->trigger();
        QTest::keyClicks(nameField(), u"  "_s);
        QTest::keyClick(nameField(), Qt::Key_Return);
        QVERIFY(nameField()->isVisible());
        QVERIFY(!button(u"Save"_s)->isEnabled());
    }

    void shouldRenameASearch()
    {
        openTwo();
        keep(u"Kind words"_s, u"kind:praise"_s);
        action({u"&Rename"_s, u"Kind words"_s})->trigger();
        QCOMPARE(nameField()->text(), u"Kind words"_s);
        QTest::keyClicks(nameField(), u"Thanks & praise"_s);
        QTest::keyClick(nameField(), Qt::Key_Return);
        QTRY_COMPARE(kept(), QStringList{u"Thanks & praise"_s});
        QTRY_VERIFY(action({u"Thanks && praise"_s}));
        QCOMPARE(m_career->undoText(), u"Rename search “Thanks & praise”"_s);
    }

    void shouldDeleteASearchAndBringItBackByUndo()
    {
        openTwo();
        keep(u"Kind words"_s, u"kind:praise"_s);
        action({u"&Delete"_s, u"Kind words"_s})->trigger();
        QTRY_VERIFY(!action({u"Kind words"_s}));
        m_career->undo();
        QTRY_VERIFY(action({u"Kind words"_s}));
    }

private:
    void openTwo()
    {
        open({EntryBuilder{}.titled("Praise").ofKind(EntryKind::Praise).build(),
              EntryBuilder{}.titled("Cut waiting").build()});
    }
    void keep(const QString &name, const QString &query)
    {
        QVERIFY(wentWell(m_career->perform({u"Save"_s}, [=, now = m_folder->clock.now()](Session &session) {
            return SavedSearchRepository(session).insert({SavedSearchId::make(), name, query, 0}, now);
        })));
        QTRY_VERIFY(action({name}));
    }
    QStringList kept()
    {
        QStringList names;
        const QList<SavedSearch> all = SavedSearchRepository(m_career->reader()).all().value();
        for (const SavedSearch &saved : all)
            names << saved.name;
        return names;
    }
    QLineEdit *nameField() const { return m_page->findChild<SearchNameRow *>()->findChild<QLineEdit *>(); }
    /** What the menu offers, as it would be if it were opened now; through its menus to the last of `path`. */
    QAction *action(const QStringList &path) const
    {
        QMenu *menu = nullptr;
        for (const auto *candidate : m_page->findChildren<MenuButton *>()) {
            if (candidate->text() == u"Saved")
                menu = candidate->menu();
        }
        Q_EMIT menu->aboutToShow();
        QAction *found = nullptr;
        for (const QString &text : path) {
            const QList<QAction *> actions = found ? found->menu()->actions() : menu->actions();
            const auto at = std::ranges::find(actions, text, &QAction::text);
            if (at == actions.cend())
                return nullptr;
            found = *at;
        }
        return found;
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::SavedSearchesTest)

#include "savedsearchestest.moc"
