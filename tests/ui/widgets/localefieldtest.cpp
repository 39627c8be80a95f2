// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localefield.h"

#include "headwaytest.h"

#include <QApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const QComboBox &field)
{
    QStringList names;
    for (int row = 0; row < field.count(); ++row)
        names << field.itemText(row);
    names.removeAll(QString());
    return names;
}

} // namespace

class LocaleFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNameALanguageByItselfAndItsCountryOnlyBesideAnother()
    {
        const QStringList names = namesIn(LocaleField());
        for (const QString &name :
             {u"Español (España)"_s, u"Español (México)"_s, u"Português (Brasil)"_s, u"Português (Portugal)"_s,
              u"Deutsch (Deutschland)"_s, u"Deutsch (Österreich)"_s, u"Deutsch (Schweiz)"_s, u"Français (Canada)"_s,
              u"English (United Kingdom)"_s, u"Čeština"_s, u"Italiano"_s, u"日本語"_s})
            QVERIFY2(names.contains(name), qPrintable(names.join(u", "_s)));
    }

    void shouldNameEachOnce()
    {
        QStringList names = namesIn(LocaleField());
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void shouldOfferAllOthersBehindThoseThatAreUsedMost()
    {
        LocaleField field;
        const int most = field.count();
        field.offerNone(u"No language"_s);
        field.offerAll();
        QStringList names = namesIn(field);
        QCOMPARE(names.constFirst(), u"No language"_s);
        QVERIFY(names.size() > 200);
        QVERIFY2(field.findText(u"Deutsch (Schweiz)"_s) < most + 2, "behind the others");
        QVERIFY(field.findText(u"Kiswahili (Kenya)"_s) > most);
        for (const QString &name : std::as_const(names))
            QVERIFY2(!name.contains(u"()") && !name.startsWith(u' '), qPrintable(name));
        QStringList twice;
        for (const QString &name : std::as_const(names))
            twice << (names.count(name) > 1 ? QStringList{name} : QStringList());
        QCOMPARE(twice, QStringList());
        field.setChosenLocale(QLocale::c());
        QCOMPARE(field.currentText(), u"No language"_s);
        QCOMPARE(field.chosenLocale(), QLocale::c());
    }

    void shouldTellApartACountryThatIsAddedLater()
    {
        LocaleField field;
        QVERIFY(namesIn(field).contains(u"Italiano"_s));
        const QLocale swiss(QLocale::Italian, QLocale::Switzerland);
        field.setChosenLocale(swiss);
        QCOMPARE(field.currentText(), u"Italiano (Svizzera)"_s);
        QVERIFY(namesIn(field).contains(u"Italiano (Italia)"_s));
        QCOMPARE(field.chosenLocale(), swiss);
    }
};

HEADWAY_TEST_MAIN(QApplication, LocaleFieldTest)
#include "localefieldtest.moc"
