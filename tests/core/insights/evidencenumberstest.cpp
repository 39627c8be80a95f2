// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencenumbers.h"

#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

class EvidenceNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNumberInTheOrderOfFirstCitation()
    {
        const EntryId a = EntryId::make();
        const EntryId b = EntryId::make();
        EvidenceNumbers numbers;
        QCOMPARE(numbers.cite(b), u"E1"_s);
        QCOMPARE(numbers.cite(a), u"E2"_s);
        QCOMPARE(numbers.cite(b), u"E1"_s);
        QCOMPARE(numbers.cited(), (QList<EntryId>{b, a}));
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, EvidenceNumbersTest)
#include "evidencenumberstest.moc"
