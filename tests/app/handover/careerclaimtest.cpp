// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerclaim.h"
#include "headwaytest.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Headway {

/** What a second start says to the first. */
class CareerClaimTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"anna.headway"_s);

private Q_SLOTS:
    void shouldHearWhatASecondStartCameFor()
    {
        const auto first = CareerClaim::take(m_file);
        QVERIFY(first);
        QSignalSpy raised(first.get(), &CareerClaim::raiseRequested);
        QSignalSpy captured(first.get(), &CareerClaim::captureRequested);
        QSignalSpy offered(first.get(), &CareerClaim::linesOffered);
        QVERIFY(!CareerClaim::take(m_file));
        QTRY_COMPARE(raised.count(), 1);
        QVERIFY(!CareerClaim::take(m_file, CareerClaim::Summons::Capture));
        QTRY_COMPARE(captured.count(), 1);
        CareerClaim::tellOfLines(m_file);
        QTRY_COMPARE(offered.count(), 1);
        QCOMPARE(raised.count(), 1);
        QCOMPARE(captured.count(), 1);
    }

    void shouldGoToTheNextWhenItIsLetGo()
    {
        auto first = CareerClaim::take(m_file);
        QVERIFY(first);
        first.reset();
        QVERIFY(CareerClaim::take(m_file));
    }

    void shouldKeepNobodyFromTheCareerByTellingOfLines()
    {
        CareerClaim::tellOfLines(m_file);
        QVERIFY(CareerClaim::take(m_file));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::CareerClaimTest)

#include "careerclaimtest.moc"
