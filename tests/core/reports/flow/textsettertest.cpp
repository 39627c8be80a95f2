// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textsetter.h"

#include "headwaytest.h"
#include "middledot.h"
#include "reportfonts.h"
#include "typography.h"

#include <QGuiApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

constexpr double column = 480;

/** What the glyphs of a text stand for, cluster by cluster. */
QString textOf(const TextLine &line)
{
    QString text;
    for (const TextRun &run : line.runs) {
        for (qsizetype first = 0, last = 0; first < run.glyphs.size(); first = last) {
            last = endOfCluster(run, first);
            text += textOfCluster(run, first, last);
        }
    }
    return text;
}

QStringList clusters(const SetText &text)
{
    QStringList clusters;
    for (const TextLine &line : text.lines) {
        for (const TextRun &run : line.runs) {
            for (qsizetype first = 0, last = 0; first < run.glyphs.size(); first = last) {
                last = endOfCluster(run, first);
                clusters << textOfCluster(run, first, last);
            }
        }
    }
    return clusters;
}

} // namespace

class TextSetterTest : public QObject
{
    Q_OBJECT

private:
    TextSetter m_setter{QLocale(QLocale::English, QLocale::UnitedKingdom)};

    SetText set(const QString &text, double width = column)
    {
        return m_setter.set(text, Typography::body(), width, ElementId::Artifact);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!ReportFonts::missing().isEmpty())
            QSKIP(qPrintable(u"not installed: "_s + ReportFonts::missing().join(u", "_s)));
    }

    void shouldSetAboutNinetyCharactersOnALine()
    {
        const SetText text =
            set(u"The ward changed its handover in February, its drug round in March. "_s.repeated(20));
        const auto average = 68.0 * 20 / text.lineCount();
        QVERIFY2(average > 80 && average < 100, qPrintable(QString::number(average)));
    }

    void shouldEndNoLineWithAMiddleDot()
    {
        const QString parts = QStringList(12, u"Agency shifts: 22"_s).join(middleDot);
        for (int width = 80; width < 400; width += 7) {
            const SetText text = set(parts, width);
            QVERIFY(text.lineCount() > 1);
            for (const TextLine &line : text.lines)
                QVERIFY2(!textOf(line).trimmed().endsWith(u'·'), qPrintable(textOf(line)));
        }
    }

    void shouldSetFiguresOfOneWidthInColumns()
    {
        const TextStyle figures = Typography::tableCell(ColumnKind::Figure);
        QCOMPARE(m_setter.widthOf(u"111.1"_s, figures), m_setter.widthOf(u"880.8"_s, figures));
        QVERIFY(m_setter.widthOf(u"1111"_s, Typography::body()) < m_setter.widthOf(u"8888"_s, Typography::body()));
    }

    void shouldKeepItsLeadingWhateverTheScript()
    {
        for (const QString &text : {u"Latin"_s, u"काम"_s, u"كان"_s, u"她主持"_s, u"🚀"_s})
            QCOMPARE(set(text).height(), 14.0);
    }

    void shouldLeaveNoSingleWordOnTheLastLineOfAHeading()
    {
        const TextPieces title{TextPiece{.text = u"Case for promotion to Senior Charge Nurse"_s}};
        const SetText plain = m_setter.set(title, Typography::heading(1), column);
        const SetText balanced = m_setter.setBalanced(title, Typography::heading(1), column);
        QCOMPARE(balanced.lineCount(), plain.lineCount());
        QVERIFY(balanced.width < plain.width);
    }

    void shouldSayWhatEachGlyphStandsFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << u"office 19"_s;
        QTest::newRow("accents") << u"Zoe\u0308"_s;
        QTest::newRow("Arabic") << u"بدلا من"_s;
        QTest::newRow("Persian with a non-joiner") << u"می\u200cخواهم"_s;
        QTest::newRow("Devanagari") << u"प्रिया हुआ"_s;
        QTest::newRow("Chinese and Latin") << u"她 ok 很"_s;
        QTest::newRow("emoji") << u"ok 👩‍💻"_s;
    }

    void shouldSayWhatEachGlyphStandsFor()
    {
        QFETCH(QString, text);
        QCOMPARE(clusters(set(text)).join(QString()), text);
    }

    void shouldBreakAWordThatIsLongerThanALine()
    {
        const SetText text = set(QString(1'000, u'x'));
        QVERIFY(text.lineCount() > 5);
        QVERIFY(text.width <= column);
    }

    void shouldBreakWhereATextSaysSo() { QCOMPARE(set(u"one\ntwo"_s).lineCount(), 2); }

    void shouldAlignTextByItsOwnDirection()
    {
        QVERIFY(set(u"left"_s).lines[0].runs[0].left < 1);
        QVERIFY(set(u"שלום"_s).lines[0].runs[0].right > column - 1);
    }

    void shouldStartHeadingsWhereTheDocumentBegins()
    {
        TextSetter hebrew{QLocale(QLocale::Hebrew, QLocale::Israel)};
        const auto heading = [&hebrew](const QString &text) {
            return hebrew.set(text, Typography::heading(3), column, ElementId::Artifact).lines[0].runs;
        };
        const auto right = [](const TextRun &run) { return run.right; };
        QVERIFY(std::ranges::max(heading(u"Results by goal"_s), {}, right).right > column - 1);
        const std::vector<TextRun> numbered = heading(u"E1 · דנה"_s);
        const TextRun first = std::ranges::max(numbered, {}, right);
        QVERIFY(first.left > column - 20);
        QVERIFY(textOfCluster(first, 0, endOfCluster(first, 0)).contains(u'E')); // the number comes first
        QVERIFY(m_setter.set(u"דנה"_s, Typography::heading(3), column, ElementId::Artifact).lines[0].runs[0].left < 1);
    }

    void shouldNotPartANumberFromWhatItCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Chinese") << u"交接班会议从2026年8月22日到2026年11月21日共用了19分钟完成"_s.repeated(4);
        QTest::newRow("Korean") << u"인수인계는 2026년 8월 22일부터 19분"_s.repeated(6);
    }

    void shouldNotPartANumberFromWhatItCounts()
    {
        QFETCH(QString, text);
        for (double width = 60; width < 200; width += 7) {
            QString before;
            for (const TextLine &line : set(text, width).lines) {
                const QString now = textOf(line);
                QVERIFY2(before.isEmpty() || !before.back().isDigit() || now.front() < QChar(0x1100),
                         qPrintable(before + u'|' + now));
                QVERIFY(!now.isEmpty());
                before = now;
            }
        }
    }
};

HEADWAY_TEST_MAIN(QGuiApplication, TextSetterTest)
#include "textsettertest.moc"
