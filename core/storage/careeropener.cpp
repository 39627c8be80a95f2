// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careeropener.h"

#include "canonicalpath.h"
#include "careeropening.h"
#include "careerrecovery.h"
#include "careerstate.h"
#include "clock.h"
#include "migrations.h"
#include "profilerepository.h"
#include "snapshot.h"
#include "soundness.h"
#include "storageerror.h"
#include "writability.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

Result<void> checkFree(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists() || info.isSymLink())
        return refuse(
            Error::Kind::Refused,
            StorageText::tr("There is a file %1 already: choose another name, or open it.").arg(nativePath(file)));
    if (!QFileInfo(info.absolutePath()).isDir())
        return refuse(Error::Kind::NotFound, StorageText::tr("There is no folder %1: make it first, or choose another.")
                                                 .arg(nativePath(info.absolutePath())));
    if (!mayBeWritten(info.absolutePath()))
        return refuse(Error::Kind::ReadOnly,
                      StorageText::tr("Nothing can be made in the folder %1: allow writing to it, or choose another.")
                          .arg(nativePath(info.absolutePath())));
    return {};
}

Result<std::unique_ptr<CareerWriter>> fillNewCareer(WorkingCopy &workingCopy, const QString &file, const Profile &owner,
                                                    const Clock &clock)
{
    const CareerId id = workingCopy.id();
    return Session::open(workingCopy.database(), Session::Access::Create)
        .and_then([&](std::unique_ptr<Session> session) {
            return createSchema(*session)
                .and_then([&] {
                    return session->write(u"INSERT INTO career_file (only_row, id, created_at) VALUES (1, ?, ?)"_s,
                                          {id.bytes(), clock.now()});
                })
                .and_then([&] { return ProfileRepository(*session).save(owner); })
                .and_then([&] { return publishAtOnce(*session, file, id, clock.now()); })
                .and_then([&] { return workingCopy.recordFile(file); })
                .transform([&] { return std::make_unique<CareerWriter>(std::move(session), clock); });
        });
}

/** Whoever cannot open a file learns what this computer keeps of it. */
auto tellingKept(const QString &file, const CareerEnvironment &environment)
{
    return [=](const Error &error) { return tellingWhatIsKept(error, file, environment); };
}

/** Headway's own copies and backups would be written over where they were opened as somebody's file. */
Result<void> checkPlace(const QString &file, const CareerEnvironment &environment)
{
    const QString careers = canonicalPath(environment.dataFolder + u"/careers"_s) + u'/';
    if (!file.startsWith(careers))
        return {};
    const QString published = WorkingCopy::recordedFile(careers + file.sliced(careers.size()).section(u'/', 0, 0));
    if (published.isEmpty())
        return refuse(Error::Kind::Refused, StorageText::tr("%1 is Headway's own: copy it to a folder of yours, and "
                                                            "open the copy.")
                                                .arg(nativePath(file)));
    return refuse(Error::Kind::Refused, StorageText::tr("%1 is Headway's own: use the career file %2, or copy a backup "
                                                        "to a folder of yours and open the copy.")
                                            .arg(nativePath(file), nativePath(published)));
}

/** A file of usual size is read from end to end in a blink; a large one takes seconds, and nothing of it is kept. */
Inspection inspectionForReading(const QString &file)
{
    constexpr qint64 largest = qint64(32) * 1024 * 1024;
    return QFileInfo(file).size() <= largest ? Inspection::Whole : Inspection::Schema;
}

/** The working copy here that belongs to the file; none where there is none, or where it belongs to another file. */
QString workingCopyOf(const QString &file, const CareerId &id, const CareerEnvironment &environment)
{
    const QString folder = WorkingCopy::folderFor(environment.dataFolder, id);
    const QString database = WorkingCopy::databaseIn(folder);
    return WorkingCopy::recordedFile(folder) == file && QFileInfo::exists(database) ? database : QString();
}

Result<CareerView> viewWorkingCopy(const QString &database, const CareerState &file)
{
    return Session::open(database, Session::Access::ReadOnly).and_then([&](std::unique_ptr<Session> session) {
        return checkSound(*session, Inspection::Schema)
            .and_then([&] { return readState(*session); })
            .transform([&](const CareerState &here) {
                if (file.publications.isEmpty() || standing(here, file) == Standing::FileIsNewer)
                    return CareerView{};
                if (standing(here, file) == Standing::BothChanged)
                    return CareerView{{}, ShownState::FileBesideOther};
                return CareerView{std::move(session), ShownState::WorkingCopy};
            });
    });
}

/** The working copy where that shows more than the file, else the file. */
Result<CareerView> chooseView(std::unique_ptr<Session> snapshot, const QString &file,
                              const CareerEnvironment &environment)
{
    const auto there = readState(*snapshot);
    if (!there)
        return std::unexpected(there.error());
    const QString database = workingCopyOf(file, there->id, environment);
    if (database.isEmpty())
        return CareerView{std::move(snapshot)};
    auto view = viewWorkingCopy(database, *there);
    if (!view && view.error().kind == Error::Kind::Damaged)
        return CareerView{std::move(snapshot), ShownState::FileBesideDamaged};
    if (!view)
        return CareerView{std::move(snapshot)};
    if (!view->session)
        view->session = std::move(snapshot);
    return view;
}

/** Why the copy in which an older file is read was not made: of the file, since nobody knows of that copy. */
Error notBroughtUpToDate(const Error &error, const QString &file)
{
    if (error.kind == Error::Kind::Cancelled)
        return error;
    const QString why = error.detail.isEmpty() ? error.sentence : error.detail;
    if (error.kind == Error::Kind::NoSpace || error.kind == Error::Kind::ReadOnly)
        return {
            error.kind,
            StorageText::tr("%1 was saved by an older Headway and is read in a copy, which could not be made in %2: "
                            "make room there, and allow writing to it.")
                .arg(nativePath(file), nativePath(QDir::tempPath())),
            why};
    return {error.kind,
            StorageText::tr("%1 was saved by an older Headway, and a copy of it could not be brought up to date to be "
                            "read: open another copy or a backup of it.")
                .arg(nativePath(file)),
            why};
}

Result<std::unique_ptr<Session>> newestCopyOf(Session &session)
{
    auto folder = std::make_unique<QTemporaryDir>(); // Nobody else may look into it.
    if (!folder->isValid())
        return refuse(Error::Kind::ReadOnly, folder->errorString());
    const QString copy = folder->filePath(u"career.db"_s);
    return session.copyInto(copy, copy)
        .and_then([&] { return Session::open(copy, Session::Access::Unpublished); })
        .and_then([&](std::unique_ptr<Session> older) {
            older->keep(std::move(folder));
            return migrate(*older, [] { return Result<void>(); }).transform([&](bool) { return std::move(older); });
        });
}

/** What an older Headway wrote is read as it will be once it is opened: in a copy, which goes with the reading. */
Result<CareerView> inNewestSchema(CareerView view, const QString &file)
{
    const auto version = schemaVersion(*view.session);
    if (!version)
        return std::unexpected(version.error());
    if (*version == newestSchemaVersion())
        return view;
    return newestCopyOf(*view.session)
        .transform([&](std::unique_ptr<Session> copy) { return CareerView{std::move(copy), view.shown}; })
        .transform_error([&](const Error &error) { return notBroughtUpToDate(error, file); });
}

Result<QStringList> allProblemsIn(const std::unique_ptr<Session> &session)
{
    return problemsIn(*session, Inspection::File);
}

QStringList problemsOfFile(const QString &file, const CareerEnvironment &environment)
{
    const auto problems = openSnapshot(file).and_then(allProblemsIn).transform_error(tellingKept(file, environment));
    if (!problems)
        return {problems.error().sentence};
    QStringList sentences;
    for (const QString &problem : *problems)
        sentences << unsound(file, {problem}).sentence;
    return sentences;
}

QStringList problemsOfWorkingCopy(const QString &file, const CareerEnvironment &environment)
{
    const auto state = openSnapshot(file).and_then([](const auto &session) { return readState(*session); });
    const QString database = state ? workingCopyOf(file, state->id, environment) : QString();
    if (database.isEmpty())
        return {};
    const auto problems = Session::open(database, Session::Access::ReadOnly).and_then(allProblemsIn);
    if (!problems)
        return {problems.error().sentence};
    QStringList sentences;
    if (!problems->isEmpty())
        WorkingCopy::suspect(QFileInfo(database).absolutePath());
    for (const QString &problem : *problems)
        sentences << StorageText::tr(
                         "The working copy %1 is damaged: %2. It is set aside, and kept, when the career is "
                         "opened next.")
                         .arg(nativePath(database), problem);
    return sentences;
}

} // namespace

Result<OpenedCareer> createCareer(const QString &file, const Profile &owner, const CareerEnvironment &environment)
{
    const QString target = canonicalPath(file);
    if (const Result<void> isFree = checkPlace(target, environment).and_then([&] { return checkFree(target); });
        !isFree)
        return std::unexpected(isFree.error());
    auto workingCopy = WorkingCopy::lock(environment, CareerId::make(), target);
    if (!workingCopy)
        return std::unexpected(workingCopy.error());
    auto writer = fillNewCareer(*workingCopy, target, owner, *environment.clock);
    if (!writer) {
        workingCopy->discard();
        return std::unexpected(writer.error());
    }
    return OpenedCareer{std::move(*workingCopy), std::move(*writer), target, {}};
}

Result<OpenedCareer> openCareer(const QString &file, const CareerEnvironment &environment)
{
    const QString target = canonicalPath(file);
    return checkPlace(target, environment)
        .and_then([&] { return CareerOpening(target, environment).open(); })
        .transform_error(tellingKept(target, environment));
}

Result<CareerView> openCareerForReading(const QString &file, const CareerEnvironment &environment)
{
    const QString target = canonicalPath(file);
    return checkPlace(target, environment)
        .and_then([&] { return openSnapshot(target); })
        .and_then([&](std::unique_ptr<Session> snapshot) {
            return checkSound(*snapshot, inspectionForReading(target)).and_then([&] {
                return chooseView(std::move(snapshot), target, environment);
            });
        })
        .and_then([&](CareerView view) { return inNewestSchema(std::move(view), target); })
        .transform_error(tellingKept(target, environment));
}

QStringList problemsOfCareer(const QString &file, const CareerEnvironment &environment)
{
    const QString target = canonicalPath(file);
    if (const auto place = checkPlace(target, environment); !place)
        return {place.error().sentence};
    return problemsOfFile(target, environment) + problemsOfWorkingCopy(target, environment);
}

} // namespace Headway
