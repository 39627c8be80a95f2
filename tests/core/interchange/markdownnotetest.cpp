// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownnote.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class MarkdownNoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadFieldsInFront();
    void shouldFindTheDay_data();
    void shouldFindTheDay();
    void shouldFindTheTitle_data();
    void shouldFindTheTitle();
    void shouldFindTags();
    void shouldTakeCodeForNoTag();
    void shouldTakeARuleForNoFields();
    void shouldKeepForeignNotesPrivate();
    void shouldTakeItsOwnExportToTheByte();
    void shouldSayWhyANoteIsSkipped_data();
    void shouldSayWhyANoteIsSkipped();
    void shouldReadUtf16();
    void shouldBearLongLines_data();
    void shouldBearLongLines();
    void shouldFindWhatTheTextPointsTo();
};

static MarkdownNote note(const QByteArray &bytes, const QString &file = u"2026-11-03.md"_s, QDate otherwise = {})
{
    const auto read = readMarkdownNote(bytes, file, otherwise);
    return read ? *read : MarkdownNote{.entry = {.title = read.error().reason}};
}

void MarkdownNoteTest::shouldReadFieldsInFront()
{
    const ImportedEntry entry = note("---\n"
                                     "title: Cut onboarding\n"
                                     "Date: 2026-11-03 10:15:00Z\n"
                                     "kind: praise\n"
                                     "tags:\n  - process\n  - team work\n"
                                     "goals: Onboarding goal\n"
                                     "people: [Dana Whitfield, {name: Tom}]\n"
                                     "starred: true\n"
                                     "metrics:\n  - {name: Onboarding, before: 10, after: 6.5, unit: days}\n"
                                     "---\n\nWent well.\n",
                                     u"any.md"_s)
                                    .entry;
    QCOMPARE(entry.title, u"Cut onboarding"_s);
    QCOMPARE(entry.date, QDate(2026, 11, 3));
    QCOMPARE(entry.kind, EntryKind::Praise);
    QCOMPARE(entry.tags, (QStringList{u"process"_s, u"team work"_s}));
    QCOMPARE(entry.goals, QStringList{u"Onboarding goal"_s});
    QCOMPARE(entry.people.size(), 2);
    QCOMPARE(entry.people.at(1).name, u"Tom"_s);
    QVERIFY(entry.starred);
    QCOMPARE(entry.metrics.size(), 1);
    QCOMPARE(entry.metrics.first().before, 10.0);
    QCOMPARE(entry.metrics.first().after, 6.5);
    QCOMPARE(entry.metrics.first().unit, u"days"_s);
    QCOMPARE(entry.body, u"Went well."_s);
}

void MarkdownNoteTest::shouldFindTheDay_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("date");
    const QDate third(2026, 11, 3);
    QTest::newRow("field") << u"2020-01-01.md"_s << QByteArray("---\ndate: 2026-11-03\n---\nx") << third;
    QTest::newRow("created") << u"a.md"_s << QByteArray("---\ncreated: 2026-11-03T23:30:00+02:00\n---\nx") << third;
    QTest::newRow("date says nothing") << u"a.md"_s << QByteArray("---\ndate:\ncreated: 2026-11-03\n---\nx") << third;
    QTest::newRow("slashes") << u"a.md"_s << QByteArray("---\ndate: 2026/11/3\n---\nx") << third;
    QTest::newRow("name") << u"daily/2026-11-03.md"_s << QByteArray("x") << third;
    QTest::newRow("name and title") << u"2026-11-03 Standup.md"_s << QByteArray("x") << third;
    QTest::newRow("without joints") << u"20261103-standup.md"_s << QByteArray("x") << third;
    QTest::newRow("underscores") << u"2026_11_03.md"_s << QByteArray("x") << third;
    QTest::newRow("behind words") << u"Standup of 2026-11-03.md"_s << QByteArray("x") << third;
    QTest::newRow("otherwise") << u"a.md"_s << QByteArray("x") << QDate(2026, 1, 2);
}

void MarkdownNoteTest::shouldFindTheDay()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    QTEST(note(text, file, QDate(2026, 1, 2)).entry.date, "date");
}

void MarkdownNoteTest::shouldFindTheTitle_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::newRow("field") << u"2026-11-03 b.md"_s << QByteArray("---\ntitle: a\n---\n# c\nd") << u"a"_s << u"# c\nd"_s;
    QTest::newRow("heading") << u"2026-11-03 b.md"_s << QByteArray("\n# c #\n\nd\n") << u"c"_s << u"d"_s;
    QTest::newRow("closed heading") << u"2026-11-03.md"_s << QByteArray("# Learned C#  ##") << u"Learned C#"_s
                                    << QString();
    QTest::newRow("no words") << u"2026-11-03 b.md"_s << QByteArray("# #\nd") << u"b"_s << u"# #\nd"_s;
    QTest::newRow("no tag as heading") << u"2026-11-03.md"_s << QByteArray("#c\n\nd\n") << u"#c"_s << u"#c\n\nd"_s;
    QTest::newRow("name") << u"2026-11-03 - b b.md"_s << QByteArray("d") << u"b b"_s << u"d"_s;
    QTest::newRow("first words") << u"2026-11-03.md"_s << QByteArray("- [x] d e\n- f") << u"d e"_s
                                 << u"- [x] d e\n- f"_s;
    QTest::newRow("windows") << u"2026-11-03.md"_s << QByteArray("# c\r\n\r\nd\r\ne\r\n") << u"c"_s << u"d\ne"_s;
}

void MarkdownNoteTest::shouldFindTheTitle()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    const ImportedEntry entry = note(text, file).entry;
    QTEST(entry.title, "title");
    QTEST(entry.body, "body");
}

void MarkdownNoteTest::shouldFindTags()
{
    QCOMPARE(note("---\ntags: a, b c\n---\nx").entry.tags, (QStringList{u"a"_s, u"b c"_s}));
    QCOMPARE(note("---\ntags: '#a #b'\n---\nx").entry.tags, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(note("---\ntags: [A]\n---\n#a (#work/now) and #über, a#b #1 #2026-plan").entry.tags,
             (QStringList{u"A"_s, u"work/now"_s, u"über"_s, u"2026-plan"_s}));
}

void MarkdownNoteTest::shouldTakeCodeForNoTag()
{
    QCOMPARE(note("a `#b` c\n```css\n#d {}\n```\n~~~\n#e\n```\n#f\n~~~\n#g\n").entry.tags, QStringList{u"g"_s});
}

void MarkdownNoteTest::shouldTakeARuleForNoFields()
{
    QCOMPARE(note("---\nAll quiet\n---\nx").entry.body, u"---\nAll quiet\n---\nx"_s);
    QCOMPARE(note("---\ntitle: never closed").entry.body, u"---\ntitle: never closed"_s);
    QCOMPARE(note("---\n---\nx").entry.body, u"x"_s);
}

void MarkdownNoteTest::shouldKeepForeignNotesPrivate()
{
    QCOMPARE(note("---\naudience: boss\n---\nx").entry.audience, Audience::Private);
    QCOMPARE(note("---\naudience: boss\nheadway: 1\n---\nx").entry.audience, Audience::Boss);
}

void MarkdownNoteTest::shouldTakeItsOwnExportToTheByte()
{
    const ImportedEntry entry =
        note("---\ntitle: \" a \"\ndate: 2026-11-03\nheadway: 1\n---\n\n# b  \r\n\r\n---\n#c\n\n").entry;
    QCOMPARE(entry.title, u" a "_s);
    QCOMPARE(entry.body, u"\n# b  \r\n\r\n---\n#c\n\n"_s);
    QVERIFY(entry.tags.isEmpty());
}

void MarkdownNoteTest::shouldSayWhyANoteIsSkipped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no date") << QByteArray("x") << 1 << u"There is no date"_s;
    QTest::newRow("no such date") << QByteArray("---\ntitle: a\ndate: 2026-02-30\n---\n") << 3
                                  << u"The date “2026-02-30” is not"_s;
    QTest::newRow("no year") << QByteArray("---\ndate: yesterday\n---\n") << 2 << u"The date “yesterday” is not"_s;
    QTest::newRow("encoding") << QByteArray("---\ntitle: a\n---\nGr\xf6\xdf"
                                            "e")
                              << 4 << u"This is not encoded"_s;
    QTest::newRow("no text") << QByteArray("a\0b", 3) << 0 << u"This is not a text."_s;
    QTest::newRow("fields") << QByteArray("---\ntitle: a: b\n---\n") << 2 << u"This is not YAML."_s;
}

void MarkdownNoteTest::shouldSayWhyANoteIsSkipped()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, reason);
    const auto read = readMarkdownNote(text, u"a/b.md"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().file, u"a/b.md"_s);
    QTEST(read.error().line, "line");
    QVERIFY2(read.error().reason.startsWith(reason), qPrintable(read.error().reason));
}

void MarkdownNoteTest::shouldReadUtf16()
{
    QByteArray bytes("\xff\xfe", 2);
    for (const QChar c : u"# Größe"_s) {
        bytes += char(c.unicode() & 0xff);
        bytes += char(c.unicode() >> 8);
    }
    QCOMPARE(note(bytes).entry.title, u"Größe"_s);
}

void MarkdownNoteTest::shouldBearLongLines_data()
{
    QTest::addColumn<QByteArray>("text");
    constexpr int many = 400'000;
    QTest::newRow("code") << QByteArray("x" + QByteArray(many, '`') + "x");
    QTest::newRow("heading") << QByteArray("# a" + QByteArray(many, ' ') + "b");
    QTest::newRow("brackets") << QByteArray("x" + QByteArray(many, '['));
    QTest::newRow("links") << QByteArray("x" + QByteArray("[](").repeated(many / 3));
    QTest::newRow("embedded") << QByteArray("x" + QByteArray("![[").repeated(many / 3));
    QTest::newRow("tags") << QByteArray("#a" + QByteArray(many, '-'));
    QTest::newRow("figures") << QByteArray("#" + QByteArray(many, '1'));
    QTest::newRow("lines") << QByteArray("# a" + QByteArray(many, '\n') + "b");
    QTest::newRow("fields") << QByteArray("---\n" + QByteArray("a: [1, {b: 2}]\n").repeated(many / 15) + "---\n");
}

/** Each within moments: what takes the square of a length would take hours. */
void MarkdownNoteTest::shouldBearLongLines()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!note(text).entry.title.startsWith(u"This is"));
}

void MarkdownNoteTest::shouldFindWhatTheTextPointsTo()
{
    const QList<MarkdownTarget> targets =
        note("---\ntags: a\n---\nSee ![plan](img/a%20b.png \"Plan\") and [it](<c d.pdf>).\n\n"
             "![[e.png|200]] [[Note]] `![x](y.png)` [web](https://example.org/f_(g).html)\n")
            .targets;
    const QList<MarkdownTarget> expected{{u"img/a%20b.png"_s, true, 4},
                                         {u"c d.pdf"_s, false, 4},
                                         {u"https://example.org/f_(g).html"_s, false, 6},
                                         {u"e.png"_s, true, 6}};
    QCOMPARE(targets, expected);
}

HEADWAY_TEST_MAIN(QCoreApplication, MarkdownNoteTest)
#include "markdownnotetest.moc"
