// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programarguments.h"

#include "headwaytest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

class ProgramArgumentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLeaveToQtWhatIsItsOwn_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("ours");
        QTest::newRow("right to left") << u"-reverse anna.headway"_s << u"anna.headway"_s;
        QTest::newRow("with a value") << u"-style fusion anna.headway -platform xcb"_s << u"anna.headway"_s;
        QTest::newRow("with its value") << u"--style=fusion anna.headway"_s << u"anna.headway"_s;
        QTest::newRow("without its value") << u"anna.headway -style"_s << u"anna.headway"_s;
        QTest::newRow("our own") << u"--today 2026-11-03 anna.headway"_s << u"--today 2026-11-03 anna.headway"_s;
        QTest::newRow("words") << u"- -15% -- -reverse"_s << u"- -15% -- -reverse"_s;
    }
    void shouldLeaveToQtWhatIsItsOwn()
    {
        QFETCH(QString, words);
        QFETCH(QString, ours);
        QCOMPARE(withoutQtOptions(words.split(u' ')).join(u' '), ours);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::ProgramArgumentsTest)

#include "programargumentstest.moc"
