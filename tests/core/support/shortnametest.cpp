// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortname.h"

#include "headwaytest.h"

using namespace Qt::StringLiterals;

namespace Headway {

class ShortNameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCutOnlyWhatIsLong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shortened");
        const QString forty(40, u'a');
        QTest::newRow("short") << u"Cut rounds"_s << u"Cut rounds"_s;
        QTest::newRow("just fits") << forty << forty;
        QTest::newRow("one too many") << forty + u'a' << QString(39, u'a') + u'…';
        QTest::newRow("at a space") << u"word "_s.repeated(30) << u"word word word word word word word word…"_s;
        QTest::newRow("two lines") << u"Two\nlines"_s << u"Two lines"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void shouldCutOnlyWhatIsLong()
    {
        QFETCH(const QString, name);
        QTEST(shortName(name), "shortened");
    }

    void shouldNeverCutThroughALetter_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("beyond the first plane") << u"\U0001F389"_s;
        QTest::newRow("with an accent of its own") << u"e\u0301"_s;
        QTest::newRow("a family") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    }

    void shouldNeverCutThroughALetter()
    {
        QFETCH(const QString, letter);
        const QString before(38, u'a');
        QCOMPARE(shortName(before + letter + u"bcd"_s), before + u'…');
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::ShortNameTest)

#include "shortnametest.moc"
