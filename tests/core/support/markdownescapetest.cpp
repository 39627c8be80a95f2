// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownescape.h"

#include "headwaytest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

class MarkdownEscapeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldEscapeWhatWouldBeAMark_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        const auto row = [](const QString &text, const QString &escaped) {
            QTest::newRow(qPrintable(text)) << text << escaped;
        };
        row(u"plain words, 5 – 3!"_s, u"plain words, 5 – 3!"_s);
        row(u"*bold*"_s, u"\\*bold\\*"_s);
        row(u"*\"quoted\"*"_s, u"\\*\"quoted\"\\*"_s);
        row(u"3 * 4"_s, u"3 * 4"_s);
        row(u"***"_s, u"\\*\\*\\*"_s);
        row(u"snake_case and _this_"_s, u"snake_case and \\_this\\_"_s);
        row(u"~5 days, ~~gone~~ ~so~"_s, u"~5 days, \\~\\~gone\\~\\~ ~so\\~"_s);
        row(u"`code`"_s, u"\\`code\\`"_s);
        row(u"[words](a) [x]"_s, u"\\[words\\](a) \\[x\\]"_s);
        row(u"a < b, <b>, </b>, <!-- <?"_s, u"a < b, \\<b>, \\</b>, \\<!-- \\<?"_s);
        row(u"<http://a.org>"_s, u"\\<http://a.org>"_s);
        row(u"C:\\new"_s, u"C:\\\\new"_s);
        row(u"R&D, AT&T; &amp; &#39; &#x27;"_s, u"R&D, AT\\&T; \\&amp; \\&#39; \\&#x27;"_s);
    }

    void shouldEscapeWhatWouldBeAMark()
    {
        QFETCH(QString, text);
        QTEST(escapedMarkdown(text), "escaped");
    }

    void shouldEscapeWhatWouldBeginAnotherBlock_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("escaped");
        const auto row = [](const QString &line, const QString &escaped) {
            QTest::newRow(qPrintable(line)) << line << escaped;
        };
        row(u"words"_s, u"words"_s);
        row(u"1986. What a year"_s, u"1986\\. What a year"_s);
        row(u"1986."_s, u"1986\\."_s);
        row(u"  3) Third"_s, u"  3\\) Third"_s);
        row(u"1986.5 tonnes"_s, u"1986.5 tonnes"_s);
        row(u"1234567890. is too long for a list"_s, u"1234567890. is too long for a list"_s);
        row(u"# heading"_s, u"\\# heading"_s);
        row(u"#tag"_s, u"#tag"_s);
        row(u"- item"_s, u"\\- item"_s);
        row(u"-5 degrees"_s, u"-5 degrees"_s);
        row(u"+ item"_s, u"\\+ item"_s);
        row(u"* item"_s, u"\\* item"_s);
        row(u">quoted"_s, u"\\>quoted"_s);
        row(u"| no table"_s, u"| no table"_s);
        row(u"| --- |"_s, u"\\| --- |"_s);
        row(u"==="_s, u"\\==="_s);
        row(u"= so"_s, u"= so"_s);
        row(u"---"_s, u"\\---"_s);
        row(u"-- so"_s, u"-- so"_s);
        row(u"--- | ---"_s, u"\\--- | ---"_s);
        row(u":-- | --:"_s, u"\\:-- | --:"_s);
    }

    void shouldEscapeWhatWouldBeginAnotherBlock()
    {
        QFETCH(QString, line);
        QTEST(escapedMarkdownStart(line), "escaped");
    }

    void shouldKeepAnExclamationMarkFromMakingAPicture()
    {
        QCOMPARE(escapedBeforeLink(u"Look!"_s), u"Look\\!"_s);
        QCOMPARE(escapedBeforeLink(u"Look! "_s), u"Look! "_s);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::MarkdownEscapeTest)

#include "markdownescapetest.moc"
