// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelledwords.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

class SpelledWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindTheWordsThatADictionaryHasToKnow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("sentence") << u"The night-shift said: done."_s << u"The|night|shift|said|done"_s;
        QTest::newRow("apostrophes") << u"don't won’t Dana's"_s << u"don't|won’t|Dana's"_s;
        QTest::newRow("umlauts") << u"Einführung für Bäcker"_s << u"Einführung|für|Bäcker"_s;
        QTest::newRow("figures") << u"10 days, 3.5h, B2B and Q4"_s << u"days|and"_s;
        QTest::newRow("abbreviations") << u"the NHS and its FTEs"_s << u"the|and|its"_s;
        QTest::newRow("names of products") << u"an iPhone with OpenSSL"_s << u"an|with"_s;
        QTest::newRow("single letters") << u"a b cc"_s << u"cc"_s;
        QTest::newRow("mail address") << u"to dana.w@example.org now"_s << u"to|now"_s;
        QTest::newRow("path and file") << u"in C:\\temp\\teh or report.odt or snake_case"_s << u"in|or|or"_s;
        QTest::newRow("two words with a slash") << u"and/or"_s << u"and|or"_s;
        QTest::newRow("Chinese and Japanese") << u"会議 meeting ありがとう"_s << u"meeting"_s;
        QTest::newRow("no word at all") << QString(61, u'a') << QString();
    }

    void shouldFindTheWordsThatADictionaryHasToKnow()
    {
        QFETCH(const QString, text);
        QStringList words;
        for (const TextRange &word : spelledWords(text, {}))
            words << text.mid(word.start, word.length);
        QTEST(words.join(u'|'), "words");
    }

    void shouldLeaveOutWhatIsNoProse()
    {
        const QList<TextRange> words = spelledWords(u"see teh link"_s, {{4, 3}});
        QCOMPARE(words, (QList<TextRange>{{0, 3}, {8, 4}}));
    }

    void shouldAskADictionaryAsItIsWritten()
    {
        QCOMPARE(forDictionary(u"won’t"_s), u"won't"_s);
        QCOMPARE(withoutPossession(u"Dana’s"_s), u"Dana"_s);
        QCOMPARE(withoutPossession(u"glass"_s), u"glass"_s);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::SpelledWordsTest)

#include "spelledwordstest.moc"
