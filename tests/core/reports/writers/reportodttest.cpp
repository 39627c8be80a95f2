// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportodt.h"

#include "everykindofblock.h"
#include "headwaytest.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Headway;
using namespace Qt::StringLiterals;

class ReportOdtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeWellFormed_data()
    {
        QTest::addColumn<QString>("member");
        for (const char *member : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"})
            QTest::newRow(member) << QString::fromLatin1(member);
    }

    void shouldBeWellFormed()
    {
        QFETCH(QString, member);
        QXmlStreamReader xml(unpacked(member));
        int elements = 0;
        while (!xml.atEnd())
            elements += xml.readNext() == QXmlStreamReader::StartElement;
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(elements > 2);
    }

    void shouldHoldStructureAndNotOnlyLooks_data()
    {
        QTest::addColumn<QString>("markup");

        QTest::newRow("heading") << u"<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">"
                                    "<text:bookmark text:name=\"E1\"/>E1 · Cut falls"_s;
        QTest::newRow("list") << u"<text:list text:style-name=\"Bullets\"><text:list-item>"_s;
        QTest::newRow("numbered list")
            << u"<text:list text:style-name=\"Numbers\"><text:list-item text:start-value=\"3\">"_s;
        QTest::newRow("header row") << u"<table:table-header-rows><table:table-row>"_s;
        QTest::newRow("link within") << u"<text:a xlink:type=\"simple\" xlink:href=\"#E1\">E1</text:a>"_s;
        QTest::newRow("link") << u"xlink:href=\"https://example.org/a?b=1&amp;c=2\""_s;
        QTest::newRow("markup is text") << u"&lt;script&gt;alert(1)"_s;
        QTest::newRow("line break") << u"first<text:line-break/>second"_s;
        QTest::newRow("spaces of code")
            << u"(a &lt; b)<text:line-break/><text:s/><text:s/><text:s/><text:s/>```return"_s;
    }

    void shouldHoldStructureAndNotOnlyLooks()
    {
        QFETCH(QString, markup);
        const QString content = QString::fromUtf8(unpacked(u"content.xml"_s));
        QVERIFY2(content.contains(markup), qPrintable(content));
    }

    void shouldTellItsTitleAuthorAndLanguage()
    {
        const QString meta = QString::fromUtf8(unpacked(u"meta.xml"_s));
        QVERIFY(meta.contains(u"<dc:title>The case for: &lt;b&gt;Promotion&lt;/b&gt;</dc:title>"_s));
        QVERIFY(meta.contains(u"<dc:creator>Anna</dc:creator>"_s));
        QVERIFY(meta.contains(u"<dc:language>en-GB</dc:language>"_s));
        QVERIFY(meta.contains(u"2026-11-21T00:00:00"_s));
        const QString styles = QString::fromUtf8(unpacked(u"styles.xml"_s));
        QVERIFY(styles.contains(u"fo:language=\"en\" fo:country=\"GB\""_s));
        QVERIFY(styles.contains(u"Confidential: for Dana"_s));
    }

    void shouldGiveTheSameBytesForTheSameDocument()
    {
        QCOMPARE(toOdt(documentOfEveryKind()), toOdt(documentOfEveryKind()));
    }

private:
    static QByteArray unpacked(const QString &member)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"report.odt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(toOdt(documentOfEveryKind())) < 0)
            return {};
        file.close();
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s,
                                    u"import sys, zipfile\n"
                                    "sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s,
                                    file.fileName(), member});
        return python.waitForFinished() ? python.readAllStandardOutput() : QByteArray();
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, ReportOdtTest)
#include "reportodttest.moc"
