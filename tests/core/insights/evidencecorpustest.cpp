// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencecorpus.h"
#include "evidencelinter.h"
#include "headwaytest.h"

#include <algorithm>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 3);

QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules << finding.rule;
    rules.sort();
    return rules;
}

QStringList without(QStringList rules, const QStringList &others)
{
    rules.removeIf([&others](const QString &rule) { return others.contains(rule); });
    return rules;
}

/** How often a rule spoke, rightly and wrongly, and how often it should have. */
struct Tally
{
    int right = 0;
    int wrong = 0;
    int missed = 0;

    void tell(const QString &name) const
    {
        const auto share = [](int part, int all) { return all == 0 ? 100.0 : 100.0 * part / all; };
        qInfo("%-24s precision %5.1f %% (%d of %d)  recall %5.1f %% (%d of %d)", qPrintable(name),
              share(right, right + wrong), right, right + wrong, share(right, right + missed), right, right + missed);
    }
};

} // namespace

/**
 * What the linter finds in entries as people write them, beside what a mentor would say to each. Where it is known to
 * miss something the entry says so; a finding that no mentor would have is never allowed.
 */
class EvidenceCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHoldEnoughEntriesInEachLanguage()
    {
        QHash<QString, int> count;
        for (const CorpusEntry &one : m_corpus)
            ++count[one.language];
        QVERIFY(m_corpus.size() >= 200);
        QVERIFY(count.value(u"de"_s) >= 60);
        QVERIFY(count.value(u"fr"_s) >= 60);
        const auto good =
            std::ranges::count_if(m_corpus, [](const CorpusEntry &one) { return one.findings.isEmpty(); });
        QVERIFY2(2 * good > m_corpus.size(), "Most entries shall be good ones.");
    }

    void shouldFindWhatAMentorWould_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_corpus.size(); ++i) {
            const CorpusEntry &one = m_corpus.at(i);
            QTest::addRow("%s: %s", qPrintable(one.language), qPrintable(one.entry.title)) << i;
        }
    }

    void shouldFindWhatAMentorWould()
    {
        QFETCH(int, index);
        const CorpusEntry &one = m_corpus.at(index);
        const QStringList found = rulesOf(m_linter.findings(one.entry, today));
        count(one, found);
        QCOMPARE(found.join(u' '), without(one.findings, one.missed).join(u' '));
    }

    void cleanupTestCase()
    {
        for (auto tally = m_tallies.cbegin(); tally != m_tallies.cend(); ++tally)
            tally->tell(tally.key());
    }

private:
    void count(const CorpusEntry &one, const QStringList &found)
    {
        for (const QString &rule : found) {
            const bool isRight = one.findings.contains(rule);
            for (const QString &name : {rule, one.language, u"all"_s})
                ++(isRight ? m_tallies[name].right : m_tallies[name].wrong);
        }
        for (const QString &rule : without(one.findings, found)) {
            for (const QString &name : {rule, one.language, u"all"_s})
                ++m_tallies[name].missed;
        }
    }

    const QList<CorpusEntry> m_corpus = evidenceCorpus(today);
    EvidenceLinter m_linter;
    QMap<QString, Tally> m_tallies;
};

HEADWAY_TEST_MAIN(QCoreApplication, EvidenceCorpusTest)

#include "evidencecorpustest.moc"
