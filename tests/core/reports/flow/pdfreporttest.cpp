// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfreport.h"

#include "headwaytest.h"
#include "pdfstructure.h"
#include "reportsamples.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const ReportDocument &document, Paper paper = Paper::A4)
{
    const PagedReport report = PagedReport::layOut(document, {.paper = paper});
    return writePdf(report, ReportSamples::wordsAsJson(document), u"report.json"_s).value_or(QByteArray());
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

struct Outcome
{
    bool started = false;
    int exitCode = -1;
    QString output;
};

Outcome run(const QString &program, const QStringList &arguments,
            const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool finished = process.waitForFinished(240'000);
    return {finished, process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString withoutSpaces(QString text)
{
    return text.remove(u' ').remove(u'\n').remove(QChar(0x200c)).remove(QChar::Nbsp);
}

std::string nameOf(QPDFObjectHandle object)
{
    return object.isName() ? object.getName() : std::string();
}

} // namespace

class PdfReportTest : public QObject
{
    Q_OBJECT

private:
    void addSamples()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<Paper>("paper");
        for (const QString &sample : {u"case"_s, u"hostile"_s, u"rtl"_s}) {
            QTest::newRow(qPrintable(sample + u" A4"_s)) << sample << Paper::A4;
            QTest::newRow(qPrintable(sample + u" Letter"_s)) << sample << Paper::Letter;
        }
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void shouldBeJudgedWell_data() { addSamples(); }

    void shouldBeJudgedWell()
    {
        QFETCH(QString, sample);
        QFETCH(Paper, paper);
        const QString judge = QDir::cleanPath(QStringLiteral(HEADWAY_SOURCE_DIR "/../shared/checks/pdfcheck"));
        if (!QFile::exists(judge) || run(u"python3"_s, {u"-c"_s, u"import pikepdf, PIL"_s}).exitCode != 0)
            QSKIP("the judge of PDFs or what it needs is not here");
        const ReportDocument document = ReportSamples::named(sample);
        const QString pdf = written(m_folder, u"judged.pdf"_s, pdfOf(document, paper));
        const QString words = written(m_folder, u"judged.json"_s, ReportSamples::wordsAsJson(document));
        const Outcome outcome = run(u"python3"_s, {judge, pdf, words});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.output));
    }

    void shouldBeWellFormed_data() { addSamples(); }

    void shouldBeWellFormed()
    {
        QFETCH(QString, sample);
        QFETCH(Paper, paper);
        const QByteArray bytes = pdfOf(ReportSamples::named(sample), paper);
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), static_cast<size_t>(bytes.size()));
        QVERIFY(pdf.getAllPages().size() > 0);
        QVERIFY(pdf.getWarnings().empty());
    }

    void shouldHoldAllContentInItsStructure_data() { addSamples(); }

    void shouldHoldAllContentInItsStructure()
    {
        QFETCH(QString, sample);
        QFETCH(Paper, paper);
        const PdfStructure structure = PdfStructure::of(pdfOf(ReportSamples::named(sample), paper));
        QVERIFY2(structure.faults.isEmpty(), qPrintable(structure.faults.join(u'\n')));
        QVERIFY(structure.markedContent > 20);
    }

    void shouldSayWhatEachPartIs()
    {
        const QStringList roles = PdfStructure::of(pdfOf(ReportSamples::promotionCase())).roles;
        for (const QString &role :
             {u"Document"_s, u"Sect"_s, u"H1"_s, u"H2"_s, u"H3"_s, u"P"_s, u"L"_s, u"LI"_s, u"Lbl"_s, u"LBody"_s,
              u"BlockQuote"_s, u"Code"_s, u"Table"_s, u"TR"_s, u"TH"_s, u"TD"_s, u"Figure"_s, u"Link"_s, u"Caption"_s})
            QVERIFY2(roles.contains(role), qPrintable(role));
        QCOMPARE(roles.count(u"TH"_s), 7);
        QCOMPARE(roles.count(u"TD"_s), 35);
    }

    void shouldGiveItsWordsBackInEveryScript()
    {
        const QString pdf = written(m_folder, u"words.pdf"_s, pdfOf(ReportSamples::promotionCase()));
        const Outcome text = run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
        if (!text.started)
            QSKIP("pdftotext is not here");
        const QString found = withoutSpaces(text.output);
        for (const QString &words :
             {u"Lindqvist"_s, u"Εξαιρετική δουλειά"_s, u"Передача смены"_s, u"كان العمل مع آنا ممتازا"_s,
              u"העבודה עם אנה"_s, u"团队很快达成一致"_s, u"引き継ぎがとても分かりやすく"_s, u"훨씬 안전해졌습니다"_s,
              u"काम बहुत अच्छा"_s, u"🚀"_s, u"👩‍💻"_s, u"office, efficient, fjord"_s, u"19 min"_s, u"−44 %"_s})
            QVERIFY2(found.contains(withoutSpaces(words)), qPrintable(words));
    }

    void shouldBeTheSameInAnyEnvironment()
    {
        QByteArray first;
        int count = 0;
        for (const auto &[zone, language, seed] :
             {std::tuple("UTC", "C.UTF-8", "0"), std::tuple("Pacific/Kiritimati", "de_DE.UTF-8", "1"),
              std::tuple("America/St_Johns", "ja_JP.UTF-8", "4711")}) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"TZ"_s, QString::fromLatin1(zone));
            environment.insert(u"LANG"_s, QString::fromLatin1(language));
            environment.insert(u"LC_ALL"_s, QString::fromLatin1(language));
            environment.insert(u"QT_HASH_SEED"_s, QString::fromLatin1(seed));
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
            const QString path = m_folder.filePath(u"same%1.pdf"_s.arg(++count));
            const Outcome outcome = run(QStringLiteral(SET_REPORT), {u"case"_s, u"A4"_s, path}, environment);
            QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.output));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (first.isEmpty())
                first = bytes;
            QVERIFY(bytes == first);
        }
    }

    void shouldEmbedASubsetOfEveryFont()
    {
        const QByteArray bytes = pdfOf(ReportSamples::promotionCase());
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), static_cast<size_t>(bytes.size()));
        int fonts = 0;
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            if (!object.isDictionary() || nameOf(object.getKey("/Type")) != "/Font")
                continue;
            QVERIFY(nameOf(object.getKey("/Subtype")) != "/Type3");
            QVERIFY(nameOf(object.getKey("/BaseFont")).at(7) == '+');
            if (nameOf(object.getKey("/Subtype")) != "/Type0")
                continue;
            QVERIFY(object.hasKey("/ToUnicode"));
            QPDFObjectHandle descriptor = object.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
            QVERIFY(descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3"));
            ++fonts;
        }
        QVERIFY(fonts >= 10);
        QVERIFY2(bytes.size() < 400'000, qPrintable(QString::number(bytes.size())));
    }

    void shouldCarryItsSourceAndSayWhoMadeItOnWhichDay()
    {
        const ReportDocument document = ReportSamples::promotionCase();
        const QByteArray bytes = pdfOf(document);
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), static_cast<size_t>(bytes.size()));
        QPDFObjectHandle root = pdf.getRoot();
        QPDFObjectHandle file = root.getKey("/AF").getArrayItem(0);
        const auto source = file.getKey("/EF").getKey("/F").getStreamData();
        const QByteArray attached(reinterpret_cast<const char *>(source->getBuffer()),
                                  static_cast<qsizetype>(source->getSize()));
        QCOMPARE(attached, ReportSamples::wordsAsJson(document));
        QCOMPARE(root.getKey("/Lang").getUTF8Value(), "en-GB");
        QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
        QCOMPARE(information.getKey("/Title").getUTF8Value(), document.title.toStdString());
        QCOMPARE(information.getKey("/Author").getUTF8Value(), "Anna Lindqvist");
        QCOMPARE(information.getKey("/CreationDate").getUTF8Value(), "D:20261114000000Z");
        QVERIFY(root.hasKey("/Outlines") && root.hasKey("/Metadata") && root.hasKey("/PageLabels") &&
                root.hasKey("/OutputIntents"));
    }

    void shouldOpenNoFileThatATextNames()
    {
#ifdef Q_OS_LINUX
        const QString secret = written(m_folder, u"secret.png"_s, "not to be opened");
        ReportDocument document = ReportSamples::hostileCase();
        const QString url = QUrl::fromLocalFile(secret).toString();
        document.blocks.push_back(Paragraph{.spans = {
            Span {
                .text = u"![x](%1) <img src='%1'> <object data='%1'>"_s.arg(url)
            }
        }});
        const int watch = inotify_init1(IN_NONBLOCK);
        inotify_add_watch(watch, m_folder.path().toLocal8Bit().constData(), IN_OPEN | IN_ACCESS);
        const QByteArray pdf = pdfOf(document);
        char events[4096];
        const auto seen = read(watch, events, sizeof events);
        close(watch);
        QVERIFY(!pdf.isEmpty());
        QVERIFY(seen <= 0);
#else
        QSKIP("watched on Linux alone");
#endif
    }
};

HEADWAY_TEST_MAIN(QGuiApplication, PdfReportTest)
#include "pdfreporttest.moc"
