// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strengthspage.h"
#include "careerfolder.h"
#include "careernames.h"
#include "entrybuilder.h"
#include "evidencecounts.h"
#include "headwaytest.h"
#include "pendingedits.h"
#include "recordedits.h"
#include "strengthrepository.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Headway {

class StrengthsPageTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<CareerNames> m_names;
    std::unique_ptr<EvidenceCounts> m_evidence;
    std::unique_ptr<PendingEdits> m_pending;
    std::unique_ptr<RecordEdits> m_edits;
    std::unique_ptr<StrengthsPage> m_page;
    QStringList m_searched;
    Strength m_calm{.id = StrengthId::make(), .name = u"Staying calm"_s};

    /** Captures an entry that shows the strength. */
    bool show(const char *title)
    {
        Entry entry = EntryBuilder{}.titled(title);
        entry.strengths = {m_calm.id};
        return capture(*m_career, entry, m_folder->clock.now());
    }
    LeadButton *lead() const { return m_page->findChild<LeadButton *>(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        const QDateTime now = m_folder->clock.now();
        QVERIFY(wentWell(m_career->perform(
            {u"Calm"_s}, [this, now](Session &session) { return StrengthRepository(session).insert(m_calm, now); })));
        QVERIFY(show("Kept the ward going"));
        m_names = std::make_unique<CareerNames>(*m_career);
        m_evidence = std::make_unique<EvidenceCounts>(*m_career);
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_edits = std::make_unique<RecordEdits>(*m_pending, m_folder->clock);
        m_searched.clear();
        m_page = std::make_unique<StrengthsPage>(*m_names, *m_evidence, *m_edits,
                                                 [this](const QString &typed) { m_searched << typed; });
        m_page->show();
        m_page->showRecord(m_calm.id.uuid());
    }

    void cleanup()
    {
        m_page.reset();
        m_edits.reset();
        m_pending.reset();
        m_evidence.reset();
        m_names.reset();
        m_career.reset();
        m_folder.reset();
    }

    void shouldCountTheEvidenceAndFollowIt()
    {
        QTRY_COMPARE(m_evidence->of(m_calm.id), 1);
        QTRY_VERIFY(lead()->isVisible());
        QVERIFY(show("Talked the student through it"));
        QTRY_COMPARE(m_evidence->of(m_calm.id), 2);
    }

    void shouldCountWhatCameWhileNobodyLookedOnceSomebodyDoes()
    {
        QTRY_COMPARE(m_evidence->of(m_calm.id), 1);
        m_page->hide();
        const QSignalSpy changed(m_career.get(), &Career::changed);
        QVERIFY(show("Talked the student through it"));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(m_evidence->of(m_calm.id), 1);
        m_page->show();
        QTRY_COMPARE(m_evidence->of(m_calm.id), 2);
    }

    void shouldLeadToTheEntriesThatShowIt()
    {
        QTRY_VERIFY(lead()->isVisible());
        lead()->click();
        QCOMPARE(m_searched, QStringList{u"strength:\"Staying calm\""_s});
    }

    void shouldStoreANewStrengthWithItsWords()
    {
        m_page->editActions().constFirst()->trigger();
        QTest::keyClicks(m_page->findChild<QLineEdit *>(), u"Teaching"_s);
        m_page->flush();
        QTRY_COMPARE(m_names->strengths().size(), 2);
        QCOMPARE(m_career->undoText(), u"New strength “Teaching”"_s);
        QVERIFY(!lead()->isVisible()); // Nothing shows it yet.
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::StrengthsPageTest)
#include "strengthspagetest.moc"
