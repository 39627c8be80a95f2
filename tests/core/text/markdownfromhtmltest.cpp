// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownfromhtml.h"
#include "headwaytest.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Headway {

class MarkdownFromHtmlTest final : public QObject
{
    Q_OBJECT

private:
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    }

private Q_SLOTS:
    void shouldWriteWhatIsFormattedAsMarkdown_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        const auto add = [](const char *name, const char *html, const char *markdown) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(markdown);
        };
        add("bold and italic", "<b>a</b> <i>b</i> <strong><em>c</em></strong>", "**a** *b* ***c***");
        add("struck", "<s>a</s> b <del>c</del>", "~~a~~ b ~~c~~");
        add("marks that meet", "<b>a</b> <b>b</b>", "**a b**");
        add("spaces at the edge of a mark", "x<b> bold </b>y", "x **bold** y");
        add("marks that end one in the other", "<b>a <i>b</b> c</i>", "**a *b*** c");
        add("bold by style", "<span style='font-weight:700'>a</span> b", "**a** b");
        add("bold that is none", "<b style='font-weight:normal'>a <i>b</i></b>", "a *b*");
        add("code", "run <code>a`b</code> and <kbd>x_y</kbd>", "run ``a`b`` and `x_y`");
        add("headings", "<h1>One</h1><h3><b>Three</b> of it</h3><p>words</p>", "# One\n\n### Three of it\n\nwords");
        add("paragraphs and breaks", "<p><b>a</b><br>b</p><div>c</div>", "**a**  \nb\n\nc");
        add("two breaks part", "<b>a</b><br><br>b", "**a**\n\nb");
        add("entities", "<b>R&amp;D &lt;3 &#8211; caf&eacute;</b>", "**R&D <3 – café**");
        add("link", "<a href='https://a.org/x_(y)'>a <b>b</b></a>", "[a **b**](https://a.org/x_%28y%29)");
        add("bare link", "<a href='https://a.org/x'>https://a.org/x</a>", "<https://a.org/x>");
        add("link to a file", "<a href='file:///etc/passwd'><b>a</b></a>", "**a**");
        add("link to a script", "<a href='javascript:alert(1)'><b>a</b></a>", "**a**");
        add("list", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c");
        add("numbered list", "<ol start=3><li><p>a</p><p>more</p></li><li>b</li></ol>", "3. a\n\n   more\n4. b");
        add("list without closing tags", "<ul><li>a<li>b</ul>words", "- a\n- b\n\nwords");
        add("tasks", "<ul><li><input type=checkbox checked> a<li><input type=checkbox>b</ul>", "- [x] a\n- [ ] b");
        add("words between lists", "<ul><li>a</ul><p>w</p><ul><li>b</ul>", "- a\n\nw\n\n- b");
        add("quotation", "<blockquote><p>a</p><p>b</p></blockquote>c", "> a\n>\n> b\n\nc");
        add("list in a quotation", "<blockquote>a<ul><li>b</ul></blockquote>", "> a\n>\n> - b");
        add("rule", "<p>a</p><hr><p>b</p>", "a\n\n---\n\nb");
        add("block of code", "<pre><code class='language-python'>if a:\n    b = 1\n</code></pre>",
            "```python\nif a:\n    b = 1\n```");
        add("table", "<table><tr><th>Ward</th><th>Days</th></tr><tr><td>7</td><td><b>10</b>|6</td></tr></table>",
            "| Ward | Days |\n| --- | --- |\n| 7 | **10**\\|6 |");
        add("table with wide cells", "<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>",
            "| a |  |\n| --- | --- |\n| b | c |");
        add("description of a picture", "<p><b>see</b> <img alt='the chart' src='file:///tmp/x.png'></p>",
            "**see** the chart");
        add("what is not to be read", "<style>p{}</style><script>if (a<b) x()</script><title>t</title><b>a</b>",
            "**a**");
        add("what is hidden", "<b>a</b><span style='display:none'>secret</span>", "**a**");
        add("comments", "<!-- <b>x</b> --><!--[if gte mso 9]><xml>y</xml><![endif]--><b>a</b>", "**a**");
        add("letters that are marks", "<b>a</b> 2*3*4 snake_case _x_ [1] # `",
            "**a** 2\\*3\\*4 snake_case \\_x\\_ \\[1\\] # \\`");
        add("beginnings that are marks", "<p><b>a</b></p><p># no</p><p>- no</p><p>1. no</p><p>&gt; no</p>",
            "**a**\n\n\\# no\n\n\\- no\n\n1\\. no\n\n\\> no");
    }

    void shouldWriteWhatIsFormattedAsMarkdown()
    {
        QFETCH(const QString, html);
        const FoundMarkdown found = markdownFromHtml(html);
        QTEST(found.markdown, "markdown");
        QVERIFY(found.hasMarks);
    }

    /** As they lie in the folder: what a program put on the clipboard, and the Markdown of it. */
    void shouldReadWhatProgramsSend_data()
    {
        QTest::addColumn<QString>("sent");
        const QDir folder(QString::fromUtf8(PASTED_SAMPLES));
        for (const QFileInfo &file : folder.entryInfoList({u"*.html"_s}))
            QTest::newRow(qPrintable(file.baseName())) << file.filePath();
    }

    void shouldReadWhatProgramsSend()
    {
        QFETCH(QString, sent);
        const QString html = read(sent);
        const QString markdown = read(sent.replace(u".html"_s, u".md"_s));
        QVERIFY(!markdown.isEmpty());
        QCOMPARE(markdownFromHtml(html).markdown, markdown);
    }

    void shouldSayWhereNothingIsFormatted()
    {
        QVERIFY(!markdownFromHtml(u"<div><span style='color:red'>if a:</span></div><div>&nbsp; b</div>"_s).hasMarks);
        QVERIFY(!markdownFromHtml(u"<body style='font-weight:600'><p>title</p></body>"_s).hasMarks);
        QVERIFY(!markdownFromHtml(QString()).hasMarks);
    }

    void shouldComeToAnEndWithAnything_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"<",
                                  "<b>",
                                  "</b>",
                                  "<b",
                                  "<!--",
                                  "<![",
                                  "&",
                                  "&amp",
                                  "<ul><li>",
                                  "<blockquote>",
                                  "<table><tr><td>",
                                  "<td>",
                                  "<a href='",
                                  "<p style='font-weight:",
                                  "<br>",
                                  "<br> ",
                                  "<pre>",
                                  "```",
                                  "<b> </b>",
                                  "<i>a<b>b</i>c</b>",
                                  "<script>",
                                  "\\",
                                  "* ",
                                  "\n",
                                  "<hr>",
                                  "<p style='mso-list:l0 level9'>x",
                                  "<b>a</b> <br>",
                                  " <i> </i>"})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }

    void shouldComeToAnEndWithAnything()
    {
        QFETCH(const QString, piece);
        QElapsedTimer timer;
        timer.start();
        markdownFromHtml(piece.repeated(200'000 / piece.size()));
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        for (qsizetype cut = 0; cut < piece.size(); ++cut)
            markdownFromHtml(piece.left(cut));
    }

    void shouldOpenNothingThatIsNamed()
    {
#ifndef Q_OS_LINUX
        QSKIP("Files are watched by inotify here.");
#else
        const QTemporaryDir folder;
        const QString picture = folder.filePath(u"picture.png"_s);
        QFile file(picture);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const int watch = inotify_init1(IN_NONBLOCK);
        QVERIFY(watch >= 0 && inotify_add_watch(watch, qPrintable(folder.path()), IN_OPEN | IN_ACCESS) >= 0);
        const auto isOpened = [watch] {
            char event[4096];
            return ::read(watch, event, sizeof event) > 0;
        };
        QString html =
            u"<link rel=stylesheet href='%1'><base href='%1'><body background='%1' style='background:url(%1)'>"
            "<b>a</b><img src='%1' srcset='%1 2x'><object data='%1'></object><iframe src='%1'></iframe>"
            "<video src='%1'></video><a href='%1'>x</a><table background='%1'><tr><td>y</td></tr></table>"_s;
        for (const QString &name : {picture, QString(u"file://"_s + picture)})
            QVERIFY(markdownFromHtml(QString(html).replace(u"%1"_s, name)).hasMarks);
        QVERIFY(!isOpened());
        QVERIFY(file.open(QIODevice::ReadOnly)); // That would have been seen.
        QVERIFY(isOpened());
        close(watch);
#endif
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::MarkdownFromHtmlTest)

#include "markdownfromhtmltest.moc"
