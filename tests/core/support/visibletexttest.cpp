// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visibletext.h"

#include "headwaytest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

class VisibleTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSeeWhatIsThere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("visible");
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("spaces") << u" \t\u00a0\u3000\n"_s << false;
        QTest::newRow("of no width") << u"\u00a0\u200b\u200d\ufeff"_s << false;
        QTest::newRow("marks of direction") << u"\u200e\u2067\u2069"_s << false;
        QTest::newRow("fillers") << u"\u3164\u115f\u2800\ufe0f"_s << false;
        QTest::newRow("a letter among them") << u"\u200ba\u200b"_s << true;
        QTest::newRow("a Chinese one") << u"研"_s << true;
        QTest::newRow("a picture") << u"😀"_s << true;
        QTest::newRow("punctuation") << u"–"_s << true;
    }
    void shouldSeeWhatIsThere()
    {
        QFETCH(QString, text);
        QTEST(isVisible(text), "visible");
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::VisibleTextTest)

#include "visibletexttest.moc"
