// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program to be killed, or watched: it captures numbered entries and writes each number once it is acknowledged.
//
//     captureloop capture FILE DATAFOLDER COUNT     makes or opens the career; COUNT 0: until it is killed
//     captureloop check FILE DATAFOLDER             opens the career; prints how many there are, and "ok"

#include "career.h"
#include "clock.h"
#include "entrybuilder.h"
#include "entryrepository.h"
#include "soundness.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Career>> openOrMake(const QString &file, const CareerEnvironment &environment)
{
    return QFile::exists(file) ? Career::open(file, environment) : Career::create(file, {}, environment);
}

bool captureOne(Career &career, qint64 number, const QDateTime &now)
{
    Entry entry = EntryBuilder();
    entry.title = QString::number(number);
    entry.body = u"word%1 project salary "_s.arg(number).repeated(1 + int(number * 7919 % 200));
    auto done =
        career.perform({u"Capture"_s}, [=](Session &session) { return EntryRepository(session).insert(entry, now); });
    done.waitForFinished();
    return done.result().has_value();
}

int captureMany(Career &career, qint64 count, const Clock &clock)
{
    const qint64 first = EntryRepository(career.reader()).count().value_or(0) + 1;
    for (qint64 number = first; count == 0 || number < first + count; ++number) {
        if (!captureOne(career, number, clock.now()))
            return 2;
        std::printf("%lld\n", static_cast<long long>(number));
        std::fflush(stdout);
    }
    return 0;
}

int check(Career &career)
{
    const qint64 count = EntryRepository(career.reader()).count().value_or(-1);
    const auto whole = checkSound(career.reader(), Inspection::Whole);
    std::printf("%lld %s\n", static_cast<long long>(count), whole ? "ok" : qPrintable(whole.error().detail));
    return whole ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const FixedClock clock(QDate(2026, 11, 3));
    const CareerEnvironment environment{.clock = &clock, .dataFolder = arguments.value(3), .publishAfterMs = 0};
    const auto career = openOrMake(arguments.value(2), environment);
    if (!career) {
        std::fprintf(stderr, "%s %s\n", qPrintable(career.error().sentence), qPrintable(career.error().detail));
        return 3;
    }
    if (arguments.value(1) == u"check")
        return check(**career);
    return captureMany(**career, arguments.value(4).toLongLong(), clock);
}
