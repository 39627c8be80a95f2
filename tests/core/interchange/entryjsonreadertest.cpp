// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryjsonreader.h"
#include "careerjsonexporter.h"
#include "exportedjournal.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class EntryJsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldComeBackToTheByte();
    void shouldTellOfFilesThatAreNotInIt();
    void shouldRefuseWhatIsNoExport();
};

void EntryJsonReaderTest::shouldComeBackToTheByte()
{
    TemporaryCareer career;
    QVERIFY(career.perform([&](Session &session) { return writeHardJournal(session, career.now()); }));
    const QByteArray json = careerAsJson(career.reader()).value();
    QVERIFY(isCareerJson({.path = u"a.json"_s, .beginning = json.first(std::min<qsizetype>(json.size(), 64 * 1024))}));
    TemporaryCareer other;
    const auto summary = brought(other, readCareerJson(json, u"a.json"_s));
    QVERIFY(summary && summary->skipped.isEmpty());
    QCOMPARE(told(other.reader()), told(career.reader()));
    QCOMPARE(brought(other, readCareerJson(json, u"a.json"_s))->imported, 0);
    QCOMPARE(brought(career, readCareerJson(json, u"a.json"_s))->imported, 0);
}

void EntryJsonReaderTest::shouldTellOfFilesThatAreNotInIt()
{
    const auto journal = readCareerJson(R"({"format": "headway-career", "entries": [
        {"date": "2026-11-03", "title": "a", "attachments": [{"file_name": "b.png"}]}, {"title": "no date"}, 5]})",
                                        u"a.json"_s);
    QVERIFY(journal);
    QCOMPARE(journal->entries.size(), 1);
    QCOMPARE(journal->skipped.size(), 3);
    QVERIFY(journal->skipped.first().reason.contains(u"“b.png”"));
    QCOMPARE(journal->skipped.first().line, 2);
}

void EntryJsonReaderTest::shouldRefuseWhatIsNoExport()
{
    QVERIFY(!readCareerJson({}, u"a.json"_s));
    QVERIFY(!readCareerJson(R"({"format": "other", "entries": []})", u"a.json"_s));
    QVERIFY(!readCareerJson(R"({"format": "headway-career", "entries": [)", u"a.json"_s));
}

HEADWAY_TEST_MAIN(QCoreApplication, EntryJsonReaderTest)
#include "entryjsonreadertest.moc"
