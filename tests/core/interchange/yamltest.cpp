// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headwaytest.h"
#include "yamlreader.h"
#include "yamltext.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class YamlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadMapsListsAndTexts();
    void shouldReadNothingAsAnEmptyText();
    void shouldSayWhereATextIsBroken_data();
    void shouldSayWhereATextIsBroken();
    void shouldReadNoReferences();
    void shouldNotGoDeeperThanAnybodyWrites();
    void shouldGiveEveryTextBack_data();
    void shouldGiveEveryTextBack();
    void shouldWriteWhatPeopleRead();
};

void YamlTest::shouldReadMapsListsAndTexts()
{
    const auto read = readYaml("title: 'Cut onboarding'\ntags: [process, \"two words\"]\npeople:\n  - name: Dana\n"
                               "text: !!python/unicode |\n  one\n  two\nnone:\n");
    QVERIFY(read);
    QCOMPARE(read->keys, (QStringList{u"title"_s, u"tags"_s, u"people"_s, u"text"_s, u"none"_s}));
    QCOMPARE(read->find(u"title")->text, u"Cut onboarding"_s);
    QVERIFY(!read->find(u"title")->isPlain);
    QCOMPARE(read->find(u"tags")->items.at(1).text, u"two words"_s);
    QCOMPARE(read->find(u"people")->items.first().find(u"name")->text, u"Dana"_s);
    QCOMPARE(read->find(u"people")->line, 4);
    QCOMPARE(read->find(u"text")->text, u"one\ntwo\n"_s);
    QVERIFY(read->find(u"none")->isNull());
    QVERIFY(!read->find(u"other"));
}

void YamlTest::shouldReadNothingAsAnEmptyText()
{
    for (const char *text : {"", "---\n", "# only a remark\n"}) {
        const auto read = readYaml(text);
        QVERIFY(read);
        QVERIFY(read->isNull());
    }
}

void YamlTest::shouldSayWhereATextIsBroken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("list not closed") << QByteArray("a: 1\nb: [1, 2\n") << 3;
    QTest::newRow("colon too many") << QByteArray("a: 1\nb: c: d\n") << 2;
    QTest::newRow("tab") << QByteArray("a:\n\t- b\n") << 2;
    QTest::newRow("no word in front") << QByteArray("a: 1\n[b]: 2\n") << 2;
    QTest::newRow("quotation") << QByteArray("a: \"b\n") << 2;
}

void YamlTest::shouldSayWhereATextIsBroken()
{
    QFETCH(const QByteArray, text);
    const auto read = readYaml(text);
    QVERIFY(!read);
    QTEST(read.error().line, "line");
    QVERIFY(read.error().reason.endsWith(u'.'));
}

void YamlTest::shouldReadNoReferences()
{
    const auto read = readYaml("a: &x [1]\nb: [*x, *x]\n");
    QVERIFY(!read);
    QCOMPARE(read.error().line, 2);
}

void YamlTest::shouldNotGoDeeperThanAnybodyWrites()
{
    QVERIFY(readYaml(QByteArray("a: " + QByteArray(20, '[') + QByteArray(20, ']'))));
    QVERIFY(!readYaml(QByteArray("a: " + QByteArray(100'000, '['))));
    QVERIFY(!readYaml(QByteArray(100'000, '-').replace('-', "- ")));
}

void YamlTest::shouldGiveEveryTextBack_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{
        u""_s,
        u" "_s,
        u"Cut onboarding"_s,
        u"yes"_s,
        u"Null"_s,
        u"12"_s,
        u"1e3"_s,
        u"2026-11-03"_s,
        u"-"_s,
        u"- a"_s,
        u"a: b"_s,
        u"a #b"_s,
        u"# a"_s,
        u"\"quoted\" and 'single'"_s,
        u"back\\slash"_s,
        u"~"_s,
        u"*star"_s,
        u"&and"_s,
        u"!bang"_s,
        u"%per"_s,
        u"@at"_s,
        u"`tick`"_s,
        u"{a}"_s,
        u"[a]"_s,
        u"---"_s,
        u"..."_s,
        u"one\ntwo"_s,
        u"one\n\n\ntwo  \n  three"_s,
        u"one\ntwo\n"_s,
        u"\none"_s,
        u"  one\ntwo"_s,
        u"one\r\ntwo"_s,
        u"one\rtwo"_s,
        u"one\n---\ntwo"_s,
        u"one\n\ttwo\n   \nthree"_s,
        u"tab\there"_s,
        u"ends with space "_s,
        u"👩‍⚕️ emoji and ü, ß, 漢字"_s,
        u"\u2028\u2029\u0085\ufeff\u00a0"_s,
        u"bell\u0007"_s,
        u"Größe"_s,
        u"a:"_s,
        u"?"_s,
        u"=x"_s,
        u"<<"_s,
        u"0x1F"_s,
        u".inf"_s,
        u"trailing\\"_s,
    };
    for (const QString &text : texts)
        QTest::newRow(qPrintable(QString(text).replace(u'\n', u"\\n"_s))) << text;
}

void YamlTest::shouldGiveEveryTextBack()
{
    QFETCH(const QString, text);
    for (const QString &value : {yamlText(text), yamlWord(text)}) {
        const QByteArray yaml = u"a: %1\nb: 1\n"_s.arg(value).toUtf8();
        const auto read = readYaml(yaml);
        QVERIFY2(read, yaml.constData());
        QVERIFY2(read->find(u"a"), yaml.constData());
        QCOMPARE(read->find(u"a")->text, text);
        QVERIFY(!read->find(u"a")->isNull());
        QVERIFY(read->find(u"b"));
    }
}

void YamlTest::shouldWriteWhatPeopleRead()
{
    QCOMPARE(yamlText(u"Cut onboarding"_s), u"Cut onboarding"_s);
    QCOMPARE(yamlText(u"one\n\ntwo"_s), u"|-\n  one\n\n  two"_s);
    QCOMPARE(yamlText(u"no"_s), u"\"no\""_s);
}

HEADWAY_TEST_MAIN(QCoreApplication, YamlTest)
#include "yamltest.moc"
