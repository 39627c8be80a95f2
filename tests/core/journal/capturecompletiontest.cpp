// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturecompletion.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class CaptureCompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldOfferNames_data();
    void shouldOfferNames();
    void shouldReplaceWhatWasTyped();
    void shouldSayWhatIsAStrength();
    void shouldOfferAtMostEight();
    void shouldBearAnyCursor();

private:
    const KnownNames m_known{
        .people = {{PersonId::make(), u"Dana Whitfield"_s},
                   {PersonId::make(), u"Åsa Öberg"_s},
                   {PersonId::make(), u"Omar"_s},
                   {PersonId::make(), u"Omar Haddad"_s}},
        .goals = {{GoalId::make(), u"Onboarding goal"_s}},
        .tags = {{TagId::make(), u"process"_s}, {TagId::make(), u"teaching"_s}},
        .strengths = {{StrengthId::make(), u"Patience"_s}, {StrengthId::make(), u"Teaching"_s}},
    };
};

void CaptureCompletionTest::shouldOfferNames_data()
{
    QTest::addColumn<QString>("text"); // the cursor stands at |
    QTest::addColumn<QString>("names");
    const auto row = [](const char *text, const QString &names) {
        QTest::newRow(text) << QString::fromUtf8(text) << names;
    };
    row("Cut rounds @|", u"Dana Whitfield, Åsa Öberg, Omar, Omar Haddad"_s);
    row("@da|", u"Dana Whitfield"_s);
    row("@DA|", u"Dana Whitfield"_s);
    row("@a|", u"Åsa Öberg"_s);
    row("@ober|", u"Åsa Öberg"_s);
    row("@h|", u"Omar Haddad"_s);
    row("@dana wh| and more", u"Dana Whitfield"_s);
    row("@omar|", u"Omar, Omar Haddad"_s);
    row("@dana whitfield|", QString());
    row("@dana was|", QString());
    row("@zz|", QString());
    row("@ |", QString());
    row("a@|", QString());
    row("Cut|", QString());
    row("|@da", QString());
    row("#p|", u"Patience, process"_s);
    row("#te|", u"Teaching"_s);
    row(">on|", u"Onboarding goal"_s);
    row("@Dana #pro|", u"process"_s);
    row("->|", QString());
    row("|", QString());
}

void CaptureCompletionTest::shouldOfferNames()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf(u'|');
    QStringList names;
    for (const auto &completion : completionsAt(text.remove(cursor, 1), cursor, m_known))
        names << completion.name;
    QTEST(names.join(u", "_s), "names");
}

void CaptureCompletionTest::shouldReplaceWhatWasTyped()
{
    QString text = u"Cut rounds @wh"_s;
    const auto completion = completionsAt(text, text.size(), m_known).constFirst();
    QCOMPARE(completion.kind, CaptureSpan::Kind::Person);
    text.replace(completion.start, completion.length, completion.text);
    QCOMPARE(text, u"Cut rounds @Dana Whitfield "_s);
}

void CaptureCompletionTest::shouldSayWhatIsAStrength()
{
    const auto completions = completionsAt(u"#p"_s, 2, m_known);
    QCOMPARE(completions.size(), 2);
    QCOMPARE(completions.at(0).kind, CaptureSpan::Kind::Strength);
    QCOMPARE(completions.at(0).text, u"#Patience "_s);
    QCOMPARE(completions.at(1).kind, CaptureSpan::Kind::Tag);
}

void CaptureCompletionTest::shouldOfferAtMostEight()
{
    KnownNames known;
    for (int i = 0; i < 100; ++i)
        known.tags.append({TagId::make(), u"tag%1"_s.arg(i)});
    QCOMPARE(completionsAt(u"#t"_s, 2, known).size(), 8);
}

void CaptureCompletionTest::shouldBearAnyCursor()
{
    QVERIFY(completionsAt(u"@d"_s, -5, m_known).isEmpty());
    QCOMPARE(completionsAt(u"@d"_s, 500, m_known).size(), 1);
}

HEADWAY_TEST_MAIN(QCoreApplication, CaptureCompletionTest)
#include "capturecompletiontest.moc"
