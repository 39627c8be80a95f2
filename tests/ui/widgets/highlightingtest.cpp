// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "highlighting.h"
#include "headwaytest.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/FoldingRegion>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

/** Writes each line with what was recognised between guillemets: "Thanks «Person|@Dana»". */
class ReferenceWriter final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit ReferenceWriter(const KSyntaxHighlighting::Definition &definition) { setDefinition(definition); }

    QStringList write(const QStringList &lines)
    {
        QStringList written;
        KSyntaxHighlighting::State state;
        for (const QString &line : lines) {
            m_line = line;
            m_written.clear();
            state = highlightLine(line, state);
            written << m_written;
        }
        return written;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const QString words = m_line.mid(offset, length);
        const bool plain = format.name() == u"Text"_s;
        m_written += plain ? words : u'«' + format.name() + u'|' + words + u'»';
    }
    void applyFolding(int, int, KSyntaxHighlighting::FoldingRegion) override {}

private:
    QString m_line;
    QString m_written;
};

/** What the definition's file says of itself: names and what refers to them. */
struct DefinitionFile
{
    QSet<QString> contexts;
    QSet<QString> contextsUsed;
    QSet<QString> styles;
    QSet<QString> stylesUsed;
    QStringList expressions;

    static DefinitionFile read()
    {
        QFile file(u":/headway/highlighting/syntax/headway-markdown.xml"_s);
        DefinitionFile read;
        if (!file.open(QIODevice::ReadOnly))
            return read;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement)
                read.take(xml.name(), xml.attributes());
        }
        return read;
    }

private:
    void take(QStringView element, const QXmlStreamAttributes &attributes)
    {
        const auto value = [&](const QString &name) { return attributes.value(name).toString(); };
        if (element == u"context")
            contexts << value(u"name"_s);
        else if (element == u"itemData")
            styles << value(u"name"_s);
        else if (element == u"RegExpr" && value(u"dynamic"_s).isEmpty())
            expressions << value(u"String"_s);
        if (attributes.hasAttribute(u"attribute"_s))
            stylesUsed << value(u"attribute"_s);
        for (const QString &name : {u"context"_s, u"lineEndContext"_s, u"fallthroughContext"_s}) {
            const QString target = value(name).section(u'!', -1);
            if (!target.isEmpty() && !target.startsWith(u'#'))
                contextsUsed << target;
        }
    }
};

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

} // namespace

class HighlightingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void shouldReadTheDefinitionsWithTheFirstEditorOnly()
    {
        Highlighting highlighting;
        QVERIFY(!highlighting.isLoaded());
        QVERIFY(highlighting.markdown().isValid());
        QVERIFY(highlighting.isLoaded());
    }

    void shouldKnowEveryContextAndStyleThatTheDefinitionNames()
    {
        const DefinitionFile file = DefinitionFile::read();
        QVERIFY(!file.contexts.isEmpty());
        QCOMPARE(file.contextsUsed - file.contexts, QSet<QString>());
        QCOMPARE(file.stylesUsed - file.styles, QSet<QString>());
    }

    void shouldUseEveryContextAndStyleThatTheDefinitionHas()
    {
        const DefinitionFile file = DefinitionFile::read();
        QCOMPARE(file.contexts - file.contextsUsed, QSet<QString>{u"Line"_s}); // where every text begins
        QCOMPARE(file.styles - file.stylesUsed, QSet<QString>());
    }

    void shouldHoldOnlyValidExpressions()
    {
        const QStringList expressions = DefinitionFile::read().expressions;
        QVERIFY(expressions.size() > 20);
        for (const QString &expression : expressions)
            QVERIFY2(QRegularExpression(expression).isValid(), qPrintable(expression));
    }

    void shouldColourAsTheReferenceFilesSay_data()
    {
        QTest::addColumn<QString>("text");
        const QDir folder(QString::fromUtf8(HIGHLIGHTING_REFERENCES));
        for (const QFileInfo &text : folder.entryInfoList({u"*.md"_s}))
            QTest::newRow(qPrintable(text.baseName())) << text.filePath();
    }

    /** HEADWAY_UPDATE_REFERENCES=1 writes the reference files anew: look at the difference before it is committed. */
    void shouldColourAsTheReferenceFilesSay()
    {
        QFETCH(const QString, text);
        const QString reference = text + u".ref"_s;
        const QStringList written = ReferenceWriter(m_highlighting.markdown()).write(linesOf(text));
        if (qEnvironmentVariableIsSet("HEADWAY_UPDATE_REFERENCES")) {
            QFile file(reference);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(written.join(u'\n').toUtf8());
        }
        QCOMPARE(written, linesOf(reference));
    }

    void shouldFindALanguageByWhatPeopleCallIt()
    {
        for (const auto &[name, language] :
             {std::pair(u"python"_s, u"Python"_s), std::pair(u"py"_s, u"Python"_s), std::pair(u"C++"_s, u"C++"_s),
              std::pair(u"sh"_s, u"Bash"_s), std::pair(u"Json"_s, u"JSON"_s), std::pair(u"rs"_s, u"Rust"_s)})
            QCOMPARE(m_highlighting.language(name).name(), language);
        QVERIFY(!m_highlighting.language(u"nonesuch"_s).isValid());
        QVERIFY(!m_highlighting.language({}).isValid());
    }

    void shouldComeToAnEndWithAnyLine_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"**a ", "`a ", "[a ", "![a](", "_a ", "~~a ", "| a ", "> ", "# ", "- ", "@\"a ",
                                  "1,000 ", "<https:", "\\*", "a"})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }

    void shouldComeToAnEndWithAnyLine()
    {
        QFETCH(const QString, piece);
        const QString line = piece.repeated(50'000 / piece.size());
        QCOMPARE(ReferenceWriter(m_highlighting.markdown()).write({line}).size(), 1);
    }

private:
    Highlighting m_highlighting;
};

HEADWAY_TEST_MAIN(QCoreApplication, HighlightingTest)
#include "highlightingtest.moc"
