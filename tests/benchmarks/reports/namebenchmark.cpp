// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long it takes to look for the names of everybody private in everything that may be printed, beside the
// time that parting the same texts into words takes without any names; fails nothing by time.

#include "headwaytest.h"
#include "namewords.h"
#include "withheldnames.h"

#include <QElapsedTimer>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

constexpr int entries = 10'000;
constexpr int runs = 3;

QString syllables(int n)
{
    static const QStringList parts{u"ka"_s, u"lo"_s, u"mi"_s, u"ne"_s, u"ru"_s,
                                   u"sa"_s, u"to"_s, u"vi"_s, u"wa"_s, u"ze"_s};
    QString name;
    for (int rest = n + 100; rest > 0; rest /= 10)
        name += parts.at(rest % 10);
    name[0] = name.at(0).toUpper();
    return name;
}

RecordDirectory privatePeople(int count)
{
    QList<Person> people;
    for (int n = 0; n < count; ++n)
        people << Person{.id = PersonId::make(), .name = syllables(n) + u' ' + syllables(7 * n + 3000)};
    return {people, {}};
}

/** Some 500 letters each, a tenth of them with accents, and a name in every hundredth. */
QStringList texts()
{
    QStringList texts;
    for (int n = 0; n < entries; ++n) {
        QString text =
            u"Timed the handover on twenty mornings, and it took nineteen minutes on average. "_s.repeated(6);
        if (n % 10 == 0)
            text += u"Die Übergabe läuft jetzt pünktlich, sagt die Frühschicht. "_s;
        if (n % 100 == 0)
            text += syllables(n / 100) + u" was there."_s;
        texts << text;
    }
    return texts;
}

double median(const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(times);
    return times[runs / 2];
}

} // namespace

class NameBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameInEveryText_data()
    {
        QTest::addColumn<int>("people");
        for (const int people : {1, 200, 2000})
            QTest::addRow("%d people", people) << people;
    }

    void everyNameInEveryText()
    {
        QFETCH(int, people);
        const QStringList all = texts();
        const WithheldNames names(Audience::Boss, privatePeople(people));
        qsizetype found = 0;
        const double time = median([&] {
            found = 0;
            for (const QString &text : all)
                found += names.namedIn(text).isEmpty() ? 0 : 1;
        });
        qsizetype words = 0;
        const double floor = median([&] {
            for (const QString &text : all)
                words += NameWords(text).count();
        });
        qInfo("%d people in %d texts: %.0f ms, %lld texts name somebody; words alone %.0f ms, ratio %.2f", people,
              entries, time, static_cast<long long>(found), floor, time / floor);
        QVERIFY(found > 0 && words > 0);
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, NameBenchmark)
#include "namebenchmark.moc"
