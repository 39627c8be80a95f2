// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzztargets.h"

#include "headwaytest.h"

#include <QCoreApplication>
#include <QDirListing>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Headway {

/** What once broke a parser, and what fuzzing begins with, given to it again. */
class FuzzCorpusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadOrRefuse_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("path");
        for (const auto &item : QDirListing(folder(), QDirListing::IteratorFlag::Recursive)) {
            const QString target = item.filePath().section(u'/', -2, -2);
            if (item.isFile())
                QTest::newRow(qPrintable(target + u'/' + item.fileName())) << target << item.filePath();
        }
    }

    void shouldReadOrRefuse()
    {
        using Target = void (*)(const QByteArray &);
        static const QHash<QString, Target> targets{
            {u"bragdoc"_s, fuzz_bragdoc},         {u"captureline"_s, fuzz_captureline}, {u"csv"_s, fuzz_csv},
            {u"dayone"_s, fuzz_dayone},           {u"jrnljson"_s, fuzz_jrnljson},       {u"jrnltext"_s, fuzz_jrnltext},
            {u"markdown"_s, fuzz_markdown},       {u"rednotebook"_s, fuzz_rednotebook}, {u"zip"_s, fuzz_zip},
            {u"searchquery"_s, fuzz_searchquery}, {u"pastedhtml"_s, fuzz_pastedhtml},
        };
        QFETCH(QString, target);
        QFETCH(QString, path);
        QVERIFY(targets.contains(target));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        targets.value(target)(file.readAll()); // Coming back is all that is asked for.
    }

private:
    static QString folder() { return QStringLiteral(HEADWAY_TEST_DATA "/fuzz"); }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::FuzzCorpusTest)

#include "fuzzcorpustest.moc"
