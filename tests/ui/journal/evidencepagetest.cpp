// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryeditor.h"
#include "findingrow.h"
#include "findingsdialog.h"
#include "findingssection.h"
#include "journalactions.h"
#include "journaldesk.h"

#include <QApplication>
#include <QListView>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Headway {

/** From what is missing to where it is mended, on the journal's page. */
class EvidencePageTest final : public JournalDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void shouldKeepFindingsInSightHoweverTheEntryIsScrolled()
    {
        open({EntryBuilder{}.titled("Organised the summer party")});
        QTRY_VERIFY(findings()->isVisible());
        for (const auto *area : m_page->findChildren<QScrollArea *>())
            QVERIFY(!area->isAncestorOf(findings()));
        QCOMPARE(findings()->mapTo(m_page.get(), QPoint(0, findings()->height())).y(), m_page->height());
    }

    void shouldGoFromTheReviewToTheEntryAndItsField()
    {
        const Entry other =
            EntryBuilder{}.titled("Cut scrap from 4 % to 2 % with Dana").aboveAndBeyond().on("2026-11-02");
        const Entry lacking = EntryBuilder{}.titled("Cut waste from 4 % to 2 %").aboveAndBeyond().on("2026-10-01");
        open({other, lacking});
        QTRY_COMPARE(editor()->entry(), other.id);
        m_page->actions().reviewEvidence->trigger();
        auto *dialog = m_page->findChild<FindingsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *list = dialog->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(editor()->entry(), lacking.id);
        QCOMPARE(editor()->focusWidget()->accessibleName(), u"Add a person"_s);
    }

    void shouldOpenOneReviewAtATime()
    {
        open({EntryBuilder{}.titled("Organised the summer party")});
        m_page->actions().reviewEvidence->trigger();
        m_page->actions().reviewEvidence->trigger();
        QCOMPARE(m_page->findChildren<FindingsDialog *>().size(), 1);
    }

private:
    FindingsSection *findings() const { return m_page->findChild<FindingsSection *>(); }
    EntryEditor *editor() const { return m_page->findChild<EntryEditor *>(); }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::EvidencePageTest)

#include "evidencepagetest.moc"
