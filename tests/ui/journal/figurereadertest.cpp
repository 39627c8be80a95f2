// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurereader.h"
#include "headwaytest.h"

using namespace Qt::StringLiterals;

namespace Headway {

class FigureReaderTest final : public QObject
{
    Q_OBJECT

    static inline const QLocale english{QLocale::English, QLocale::UnitedKingdom};
    static inline const QLocale german{QLocale::German, QLocale::Germany};

private Q_SLOTS:
    void shouldReadWhatPeopleType_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::newRow("plain") << english << u"12"_s << 12.0 << QString();
        QTest::newRow("spaces around") << english << u"  12 "_s << 12.0 << QString();
        QTest::newRow("percent") << english << u"12 %"_s << 12.0 << u"%"_s;
        QTest::newRow("percent at once") << english << u"12%"_s << 12.0 << u"%"_s;
        QTest::newRow("percent as a word") << english << u"12 percent"_s << 12.0 << u"%"_s;
        QTest::newRow("a true minus") << english << u"−15 %"_s << -15.0 << u"%"_s;
        QTest::newRow("a hyphen") << english << u"-15"_s << -15.0 << QString();
        QTest::newRow("money") << english << u"€ 184k"_s << 184000.0 << u"€"_s;
        QTest::newRow("any word") << english << u"6 bananas"_s << 6.0 << u"bananas"_s;
        QTest::newRow("groups") << english << u"1,234.5"_s << 1234.5 << QString();
        QTest::newRow("German comma") << german << u"1,5 Tage"_s << 1.5 << u"Tage"_s;
        QTest::newRow("German groups") << german << u"184.000"_s << 184000.0 << QString();
        QTest::newRow("English point in German") << german << u"1.5"_s << 1.5 << QString();
    }

    void shouldReadWhatPeopleType()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        QFETCH(double, value);
        QFETCH(QString, unit);
        const TypedFigure typed = FigureReader(locale).read(text);
        QVERIFY(typed.isReadable);
        QCOMPARE(typed.value, std::optional(value));
        QCOMPARE(typed.unit, unit);
    }

    void shouldSayWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"abc", "12 to 15", "10-12", "12:30", "1.2.3", "-", "inf", "nan", "12 % or so"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void shouldSayWhatIsNoNumber()
    {
        QFETCH(QString, text);
        QVERIFY(!FigureReader(english).read(text).isReadable);
    }

    void shouldTakeAnEmptyFieldAsNoNumber() { QCOMPARE(FigureReader(english).read(u"  "_s), TypedFigure()); }

    void shouldReadAgainWhatItShows_data()
    {
        QTest::addColumn<double>("value");
        for (const double value : {0.0, 12.0, -0.1, 184000.0, 1234567.875, 1e20, 1e-9})
            QTest::addRow("%g", value) << value;
    }

    void shouldReadAgainWhatItShows()
    {
        QFETCH(double, value);
        for (const QLocale &locale : {english, german, QLocale(QLocale::French), QLocale(QLocale::Arabic)}) {
            const FigureReader reader(locale);
            QCOMPARE(reader.read(reader.text(value)).value, std::optional(value));
        }
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::FigureReaderTest)

#include "figurereadertest.moc"
