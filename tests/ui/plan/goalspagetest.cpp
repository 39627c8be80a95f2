// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalspage.h"
#include "careerfolder.h"
#include "careernames.h"
#include "headwaytest.h"
#include "losttable.h"
#include "pendingedits.h"
#include "recordedits.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Headway {

class GoalsPageTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<CareerNames> m_names;
    std::unique_ptr<PendingEdits> m_pending;
    std::unique_ptr<RecordEdits> m_edits;
    std::unique_ptr<GoalsPage> m_page;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_names = std::make_unique<CareerNames>(*m_career);
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_edits = std::make_unique<RecordEdits>(*m_pending, m_folder->clock);
        m_page = std::make_unique<GoalsPage>(*m_names, *m_edits);
        m_page->show();
        m_page->editActions().constFirst()->trigger();
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

    void shouldStoreANewGoalWithItsWords()
    {
        QTest::keyClicks(m_page->findChild<QLineEdit *>(), u"Fewer falls"_s);
        m_page->flush();
        QTRY_COMPARE(m_names->goals().size(), 1);
        QCOMPARE(m_names->goals().constFirst().name, u"Fewer falls"_s);
        QCOMPARE(m_career->undoText(), u"New goal “Fewer falls”"_s);
    }

    void shouldLeaveNoTraceOfAnEmptyNewGoal()
    {
        m_page->hide();
        QCOMPARE(m_pending->pending(), 0);
        QCOMPARE(m_career->undoText(), QString());
    }

    void shouldSayThatTheGoalsCouldNotBeRead()
    {
        m_page->hide();
        const LostTable goals(m_career->reader().path(), "goal");
        m_names->reload();
        m_page->show();
        QStringList said;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            said << (label->isVisible() ? label->text() : QString());
        QVERIFY(said.contains(u"The goals could not be read"_s));
        QVERIFY(said.contains(m_names->failureOfGoals()->sentence));
        QVERIFY(!said.contains(u"No goals yet"_s));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::GoalsPageTest)

#include "goalspagetest.moc"
