// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencereview.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "losttable.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Headway;
using namespace Qt::StringLiterals;

class EvidenceReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_review = std::make_unique<EvidenceReview>(*m_career, m_folder->clock);
        connect(m_review.get(), &EvidenceReview::found, this, [this](const auto &findings) { m_found = findings; });
        m_found.reset();
    }

    void cleanup()
    {
        m_review.reset();
        m_career.reset();
        m_folder.reset();
    }

    void shouldGroupByRuleWithTheNewestFirst()
    {
        add(EntryBuilder{}.titled("Organised the picnic").on("2026-05-01"));
        add(EntryBuilder{}.titled("Organised the party").on("2026-06-01"));
        m_review->ask(QDate(2025, 11, 4), QDate(2026, 11, 3));
        QTRY_VERIFY(m_found);
        QCOMPARE(said(), (QStringList{u"no_outcome: Organised the party"_s, u"no_outcome: Organised the picnic"_s,
                                      u"no_number: Organised the party"_s, u"no_number: Organised the picnic"_s,
                                      u"no_witness: Organised the party"_s, u"no_witness: Organised the picnic"_s,
                                      u"no_goal_or_criterion: Organised the party"_s,
                                      u"no_goal_or_criterion: Organised the picnic"_s}));
    }

    void shouldKeepToThePeriod()
    {
        add(EntryBuilder{}.titled("Organised the picnic").on("2026-05-01"));
        m_review->ask(QDate(2026, 5, 2), QDate(2026, 11, 3));
        QTRY_VERIFY(m_found);
        QCOMPARE(said(), QStringList());
    }

    void shouldFollowWhatIsMended()
    {
        Entry entry = EntryBuilder{}.titled("Cut scrap from 4 % to 2 % with Dana").aboveAndBeyond();
        entry.aboveAndBeyond = false;
        add(entry);
        m_review->ask({}, {});
        QTRY_VERIFY(m_found);
        QCOMPARE(said(), QStringList{u"no_goal_or_criterion: "_s + entry.title});
        entry.aboveAndBeyond = true;
        const auto mend = [&](Session &session) {
            return EntryRepository(session).update(entry, m_folder->clock.now());
        };
        QVERIFY(m_career->perform({u"Mend"_s}, mend).result());
        QTRY_COMPARE(said(), QStringList());
    }

    void shouldSayThatTheJournalCannotBeRead()
    {
        QSignalSpy failed(m_review.get(), &EvidenceReview::failed);
        const LostTable lost(m_career->reader().path(), "criterion");
        m_review->ask({}, {});
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.first().first().value<Error>().sentence.isEmpty());
    }

private:
    void add(const Entry &entry) { QVERIFY(capture(*m_career, entry, m_folder->clock.now())); }
    QStringList said() const
    {
        QStringList all;
        for (const ReviewedFinding &one : m_found.value_or(QList<ReviewedFinding>()))
            all << one.finding.rule + u": "_s + one.title;
        return all;
    }

    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<EvidenceReview> m_review;
    std::optional<QList<ReviewedFinding>> m_found;
};

HEADWAY_TEST_MAIN(QApplication, EvidenceReviewTest)

#include "evidencereviewtest.moc"
