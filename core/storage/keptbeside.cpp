// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptbeside.h"

#include "careerstate.h"
#include "clock.h"
#include "freename.h"
#include "session.h"
#include "snapshot.h"
#include "storageerror.h"
#include "workingcopy.h"

#include <QFileInfo>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

Q_LOGGING_CATEGORY(log, "headway.storage", QtWarningMsg)

/** Where it was written; empty where the file held everything already. */
Result<QString> writeBeside(const QString &file, WorkingCopy &displaced, const Clock &clock)
{
    return Session::open(displaced.database(), Session::Access::ReadWrite)
        .and_then([&](const std::unique_ptr<Session> &session) {
            return readState(*session).and_then([&](const CareerState &state) -> Result<QString> {
                if (!state.hasUnpublishedChanges())
                    return QString();
                const QString beside = nameBeside(file, clock.today());
                return publishAtOnce(*session, beside, displaced.id(), clock.now())
                    .and_then([&] { return displaced.recordFile(beside); })
                    .transform([&] { return beside; });
            });
        });
}

} // namespace

QString nameBeside(const QString &file, QDate today)
{
    const QFileInfo info(file);
    const QString base =
        StorageText::tr("%1 (%2, this computer)").arg(info.completeBaseName(), today.toString(Qt::ISODate));
    return freeName(info.absolutePath(), base, u".headway"_s);
}

QStringList keepDisplaced(const QString &file, const CareerId &there, const CareerEnvironment &environment)
{
    CareerEnvironment atOnce = environment;
    atOnce.waitForLockMs = 0; // Who has it open keeps it safe.
    QStringList kept;
    for (const QString &folder : WorkingCopy::foldersOf(environment.dataFolder, file)) {
        const CareerId id = WorkingCopy::idOf(folder);
        if (id == there || !QFileInfo::exists(WorkingCopy::databaseIn(folder)))
            continue;
        const auto written = WorkingCopy::lock(atOnce, id, file).and_then([&](WorkingCopy displaced) {
            return writeBeside(file, displaced, *environment.clock);
        });
        if (!written)
            qCInfo(log) << "not kept beside:" << written.error().sentence << written.error().detail;
        else if (!written->isEmpty())
            kept << *written;
    }
    return kept;
}

} // namespace Headway
