// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "releaseedits.h"

#include "builtreport.h"
#include "careerfolder.h"
#include "headwaytest.h"
#include "materialgatherer.h"
#include "samplecareer.h"

using namespace Qt::StringLiterals;

namespace Headway {

/** What a report leaves out can be put into it, whatever kind of record holds it back. */
class ReleaseEditsTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;

    QList<LeftOut> leftOut()
    {
        const QDate today = m_folder->clock.today();
        const ReportRequest request = defaultRequest(ReportKind::PromotionCase, today, QLocale());
        return buildReport(request, gatherMaterial(m_career->reader(), request).value()).leftOut;
    }
    int hidden(const QString &table)
    {
        return m_career->reader().value(u"SELECT count(*) FROM %1 WHERE audience <> 'boss'"_s.arg(table))->toInt();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        const auto sample = sampleCareer(m_folder->clock.today());
        QVERIFY(sample);
        QVERIFY(wentWell(m_career->perform({u"Sample"_s}, [&](Session &session) {
            return insertSampleCareer(session, *sample, m_folder->clock.now());
        })));
    }

    void cleanup()
    {
        m_career.reset();
        m_folder.reset();
    }

    /** The tables with an audience are read from the schema: a kind that is forgotten anywhere on the way fails here.
     */
    void shouldOfferAndReleaseEveryKindThatHoldsSomethingBack_data()
    {
        QTest::addColumn<QString>("table");
        CareerFolder folder;
        const auto career = folder.create();
        const auto tables = career->reader().rows(
            u"SELECT t.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' AND c.name = 'audience'"_s,
            {}, [](const QSqlQuery &row) { return row.value(0).toString(); });
        QVERIFY(tables && tables->size() >= 4);
        for (const QString &table : *tables)
            QTest::newRow(qPrintable(table)) << table;
    }

    void shouldOfferAndReleaseEveryKindThatHoldsSomethingBack()
    {
        QFETCH(const QString, table);
        QVERIFY(wentWell(m_career->perform({u"Hide"_s}, [&](Session &session) {
            for (const char *kind : {"entry", "ask", "person", "goal"})
                (void)session.execute(u"UPDATE %1 SET audience = 'boss'"_s.arg(QLatin1StringView(kind)));
            return session.write(u"UPDATE %1 SET audience = 'private'"_s.arg(table));
        })));
        const int before = hidden(table);
        const QList<LeftOut> heldBack = leftOut();
        QVERIFY(before > 0 && !heldBack.isEmpty());
        PendingEdits pending(*m_career);
        const auto released =
            ReleaseEdits(pending, m_folder->clock).release(releasePlan(heldBack, heldBack), Audience::Boss);
        QTRY_VERIFY(released.isFinished());
        QVERIFY(wentWell(released));
        QVERIFY(hidden(table) < before);
        QVERIFY(std::ranges::none_of(leftOut(), [](const LeftOut &record) { return canBeReleased(record); }));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::ReleaseEditsTest)

#include "releaseeditstest.moc"
