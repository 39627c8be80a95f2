// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportformats.h"

#include "exportedjournal.h"
#include "headwaytest.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Headway {

/** What holds of every way in which a career leaves. */
class ExportFormatsTest final : public QObject
{
    Q_OBJECT

private:
    static void addFormats()
    {
        QTest::addColumn<QString>("name");
        for (const ExportFormat &format : exportFormats())
            QTest::newRow(format.name.data()) << QString(format.name);
    }

private Q_SLOTS:
    void shouldTellHowFarItIs_data() { addFormats(); }
    void shouldTellHowFarItIs()
    {
        QFETCH(QString, name);
        TemporaryCareer career;
        QVERIFY(career.perform([&](Session &session) { return writeHardJournal(session, career.now()); }));
        QList<qint64> seen;
        qint64 all = 0;
        const ImportControl control{{}, [&](qint64 done, qint64 total) {
                                        seen << done;
                                        all = total;
                                    }};
        const auto summary = exportCareer(career.reader(), *exportFormat(name), career.folder() + u"/out"_s, control);
        QVERIFY(summary);
        QCOMPARE(all, summary->entries);
        QVERIFY(seen.size() >= all && std::ranges::is_sorted(seen));
    }

    void shouldLeaveNothingBehindWhereItIsStopped_data() { addFormats(); }
    void shouldLeaveNothingBehindWhereItIsStopped()
    {
        QFETCH(QString, name);
        TemporaryCareer career;
        QVERIFY(career.perform([&](Session &session) { return writeHardJournal(session, career.now()); }));
        const QStringList before = QDir(career.folder()).entryList(QDir::AllEntries | QDir::Hidden);
        std::stop_source stop;
        qint64 last = 0;
        const ImportControl control{stop.get_token(), [&](qint64 done, qint64) {
                                        last = done;
                                        if (done == 3)
                                            stop.request_stop();
                                    }};
        const auto written = exportCareer(career.reader(), *exportFormat(name), career.folder() + u"/out"_s, control);
        QCOMPARE(written.error().sentence, exportCancelled().sentence);
        QCOMPARE(last, 3);
        QCOMPARE(QDir(career.folder()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::ExportFormatsTest)

#include "exportformatstest.moc"
