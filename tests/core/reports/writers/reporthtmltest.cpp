// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporthtml.h"

#include "everykindofblock.h"
#include "headwaytest.h"

#include <QXmlStreamReader>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

/** Every element with its attributes, in order; empty where it is not well-formed. */
QStringList elements(const QByteArray &html)
{
    QStringList elements;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        QString element = xml.name().toString();
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            element += u' ' + attribute.name().toString() + u'=' + attribute.value().toString();
        elements << element;
    }
    return xml.hasError() ? QStringList() : elements;
}

} // namespace

class ReportHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeWellFormedAndNameWhatItHolds()
    {
        const QStringList all = elements(toHtml(documentOfEveryKind()));
        QVERIFY(!all.isEmpty());
        QCOMPARE(all.constFirst(), u"html lang=en-GB dir=ltr"_s);
        for (const QString &wanted : {u"h1"_s,
                                      u"h2 id=E1"_s,
                                      u"p class=lead"_s,
                                      u"strong"_s,
                                      u"em"_s,
                                      u"s"_s,
                                      u"code"_s,
                                      u"a href=#E1"_s,
                                      u"a href=https://example.org/a?b=1&c=2"_s,
                                      u"br"_s,
                                      u"ol start=3"_s,
                                      u"blockquote lang=und-Arab"_s,
                                      u"figcaption"_s,
                                      u"pre"_s,
                                      u"hr"_s,
                                      u"dl"_s,
                                      u"caption"_s,
                                      u"th scope=col"_s,
                                      u"td class=figure"_s,
                                      u"svg viewBox=0 0 1000.0 94.0 role=img aria-label=The year · Falls · E1"_s})
            QVERIFY2(all.contains(wanted), qPrintable(wanted));
    }

    void shouldRunAndLoadNothing()
    {
        const QStringList all = elements(toHtml(documentOfEveryKind()));
        for (const QString &element : all) {
            for (const QLatin1StringView forbidden : {"script"_L1, "img"_L1, "link"_L1, "iframe"_L1, "object"_L1})
                QVERIFY2(!element.startsWith(forbidden), qPrintable(element));
            QVERIFY2(!element.contains("src="_L1) && !element.contains(" on"_L1), qPrintable(element));
        }
        const QByteArray html = toHtml(documentOfEveryKind());
        QVERIFY(!html.contains("url("));
        QVERIFY(!html.contains("@import"));
        QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    }

    void shouldBeginAsHtmlAndKeepItsStyleSheetWhole()
    {
        const QByteArray html = toHtml(documentOfEveryKind());
        QVERIFY(html.contains("<!DOCTYPE html>"));
        const qsizetype begin = html.indexOf("<style>");
        const QByteArray css = html.sliced(begin, html.indexOf("</style>") - begin);
        QVERIFY(css.contains("@media print"));
        QVERIFY(!css.contains('&'));
    }

    void shouldWriteNoElementThatHtmlWouldLeaveOpen()
    {
        static const QRegularExpression selfClosed(u"<([a-z0-9]+)[^<>]*/>"_s);
        const QString html = QString::fromUtf8(toHtml(documentOfEveryKind()));
        for (const QRegularExpressionMatch &match : selfClosed.globalMatch(html)) {
            const QString name = match.captured(1);
            QVERIFY2((QStringList{u"meta"_s, u"br"_s, u"hr"_s, u"line"_s}.contains(name)), qPrintable(name));
        }
    }

    void shouldRunFromTheRightWhereTheLocaleDoes()
    {
        ReportDocument document = documentOfEveryKind();
        document.locale = QLocale(QLocale::Arabic, QLocale::Egypt);
        QCOMPARE(elements(toHtml(document)).constFirst(), u"html lang=ar dir=rtl"_s);
    }

    void shouldGiveTheSameBytesForTheSameDocument()
    {
        QCOMPARE(toHtml(documentOfEveryKind()), toHtml(documentOfEveryKind()));
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, ReportHtmlTest)
#include "reporthtmltest.moc"
