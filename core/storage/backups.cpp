// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backups.h"

#include "filesync.h"
#include "snapshot.h"
#include "storageerror.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int newestKept = 12;
constexpr int daysKept = 10;
constexpr int monthsKept = 9;
constexpr int secondsBetween = 30 * 60;

/** No colons: Windows has none in names. */
QString nameFormat()
{
    return u"yyyy-MM-dd'T'HH-mm-ss-zzz'Z.headway'"_s;
}

/** The newest backup of each of the newest `count` periods; `made` is newest first. */
template<typename PeriodOf>
QList<QDateTime> lastOfEach(const QList<QDateTime> &made, int count, PeriodOf periodOf)
{
    QList<QDateTime> last;
    for (const QDateTime &one : made) {
        if (last.size() < count && (last.isEmpty() || periodOf(last.constLast()) != periodOf(one)))
            last << one;
    }
    return last;
}

} // namespace

QList<QDateTime> backupsToKeep(QList<QDateTime> made)
{
    std::ranges::sort(made, std::ranges::greater());
    const auto dayOf = [](const QDateTime &one) { return one.date().toJulianDay(); };
    const auto monthOf = [](const QDateTime &one) { return one.date().year() * 12 + one.date().month(); };
    QList<QDateTime> kept = made.first(std::min<qsizetype>(newestKept, made.size()));
    kept += lastOfEach(made, daysKept, dayOf);
    kept += lastOfEach(made, monthsKept, monthOf);
    std::ranges::sort(kept, std::ranges::greater());
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    return kept;
}

Backups::Backups(const QString &folder)
    : m_folder(folder)
{}

Result<QString> Backups::make(Session &reader, const QDateTime &now)
{
    if (!QDir().mkpath(m_folder))
        return refuse(Error::Kind::ReadOnly,
                      StorageText::tr("No backup can be made in %1: check its permissions and the free space.")
                          .arg(nativePath(m_folder)));
    const QString file = fileOf(now);
    const QString temporary = m_folder + u"/unverified.part"_s;
    return copyCareer(reader, temporary, file)
        .and_then([&] { return checkSnapshot(temporary); })
        .and_then([&] { return syncFile(temporary); })
        .and_then([&] { return replaceFile(temporary, file); })
        .and_then([&] { return syncFolder(m_folder); })
        .transform([&] {
            rotate();
            return file;
        })
        .transform_error([&](const Error &error) {
            QFile::remove(temporary);
            return error;
        });
}

Result<QString> Backups::makeIfDue(Session &reader, const QDateTime &now)
{
    const QList<QDateTime> earlier = made();
    // A backup from the future (a clock that was set back) does not count.
    const bool recent = std::ranges::any_of(
        earlier, [&](const QDateTime &one) { return one <= now && one.secsTo(now) < secondsBetween; });
    return recent ? QString() : make(reader, now);
}

QList<QDateTime> Backups::made() const
{
    QList<QDateTime> instants;
    const QStringList names = QDir(m_folder).entryList({u"*.headway"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        QDateTime instant = QDateTime::fromString(name, nameFormat());
        instant.setTimeZone(QTimeZone::UTC);
        if (instant.isValid())
            instants << instant;
    }
    return instants;
}

QString Backups::fileOf(const QDateTime &made) const
{
    return m_folder + u'/' + made.toUTC().toString(nameFormat());
}

void Backups::rotate()
{
    const QList<QDateTime> all = made();
    const QList<QDateTime> kept = backupsToKeep(all);
    for (const QDateTime &one : all) {
        if (!kept.contains(one))
            QFile::remove(fileOf(one));
    }
}

} // namespace Headway
