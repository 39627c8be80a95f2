// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fontchooser.h"

#include "headwaytest.h"
#include "reportfonts.h"

#include <QGuiApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class FontChooserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!ReportFonts::missing().isEmpty())
            QSKIP(qPrintable(u"not installed: "_s + ReportFonts::missing().join(u", "_s)));
    }

    void shouldChooseByScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QStringList>("families");

        const QString inter = u"Inter"_s;
        QTest::newRow("Latin") << u"Zoë, 34 → 19 min"_s << u"en_GB"_s << QStringList{inter};
        QTest::newRow("Greek") << u"Εξαιρετική"_s << u"en_GB"_s << QStringList{inter};
        QTest::newRow("Cyrillic") << u"Передача"_s << u"en_GB"_s << QStringList{inter};
        QTest::newRow("Arabic with its comma")
            << u"ممتازا، وأنهينا"_s << u"en_GB"_s << QStringList{u"Noto Sans Arabic"_s};
        QTest::newRow("Hebrew") << u"שלום"_s << u"en_GB"_s << QStringList{u"Noto Sans Hebrew"_s};
        QTest::newRow("Devanagari with its full stop")
            << u"हुआ।"_s << u"en_GB"_s << QStringList{u"Noto Sans Devanagari"_s};
        QTest::newRow("Chinese") << u"非常清楚，"_s << u"en_GB"_s << QStringList{u"Noto Sans CJK SC"_s};
        QTest::newRow("Chinese, traditional") << u"非常清楚"_s << u"zh_TW"_s << QStringList{u"Noto Sans CJK TC"_s};
        QTest::newRow("Japanese by its kana") << u"引き継ぎ"_s << u"en_GB"_s << QStringList{u"Noto Sans CJK JP"_s};
        QTest::newRow("Japanese by the document") << u"東京"_s << u"ja_JP"_s << QStringList{u"Noto Sans CJK JP"_s};
        QTest::newRow("Korean") << u"훨씬 안전"_s << u"en_GB"_s
                                << QStringList{u"Noto Sans CJK KR"_s, inter, u"Noto Sans CJK KR"_s};
        QTest::newRow("emoji") << u"ok 🚀!"_s << u"en_GB"_s << QStringList{inter, u"Noto Color Emoji"_s, inter};
        QTest::newRow("joined emoji") << u"👩‍💻"_s << u"en_GB"_s << QStringList{u"Noto Color Emoji"_s};
        QTest::newRow("keycap") << u"1️⃣"_s << u"en_GB"_s << QStringList{u"Noto Color Emoji"_s};
        QTest::newRow("check box") << u"☐"_s << u"en_GB"_s << QStringList{u"Noto Sans Symbols2"_s};
    }

    void shouldChooseByScript()
    {
        QFETCH(QString, text);
        QFETCH(QString, locale);
        QFETCH(QStringList, families);
        FontChooser chooser{QLocale(locale)};
        QStringList chosen;
        for (const FontChooser::Range &range : chooser.ranges(text, u"Inter"_s))
            chosen << range.family;
        if (text.contains(u' ') && chosen.size() == 1) // A space goes with either side.
            families = {families.constFirst()};
        QCOMPARE(chosen, families);
    }
};

HEADWAY_TEST_MAIN(QGuiApplication, FontChooserTest)
#include "fontchoosertest.moc"
