// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careeropener.h"

#include "backups.h"
#include "careerstate.h"
#include "clock.h"
#include "migrations.h"
#include "profilerepository.h"
#include "snapshot.h"
#include "storageerror.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** The file itself where `file` is a link to it: a snapshot that takes a link's place would leave the file behind. */
QString resolved(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + u'/' + info.fileName();
}

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
    return {};
}

Result<void> checkWritable(const QString &file)
{
    const QFileInfo info(file);
    if (info.isWritable() && QFileInfo(info.absolutePath()).isWritable())
        return {};
    return refuse(Error::Kind::ReadOnly,
                  StorageText::tr("%1 may only be read: allow writing to the file and its folder, or work with a copy "
                                  "elsewhere.")
                      .arg(nativePath(file)));
}

/** Publishes at once, on this thread, with nobody else at work on the career. */
Result<void> publish(Session &writer, const QString &file, const CareerId &id, const QDateTime &now)
{
    return writeSnapshot(writer, file, id, now).and_then([&](const PreparedSnapshot &snapshot) {
        return recordPublication(writer, snapshot.publication).and_then([&] { return placeSnapshot(snapshot); });
    });
}

/** Makes the snapshot the working copy's database; under a new id, it becomes a career of its own. */
Result<void> adopt(Session &source, WorkingCopy &target, bool asSeparate)
{
    const QString incoming = target.incomingDatabase();
    const auto separate = [&]() -> Result<void> {
        if (!asSeparate)
            return {};
        return Session::open(incoming, Session::Access::Unpublished)
            .and_then([&](const std::unique_ptr<Session> &copy) { return makeSeparate(*copy, target.id()); });
    };
    return checkIntegrity(source)
        .and_then([&] { return copyCareer(source, incoming, target.database()); })
        .and_then(separate)
        .and_then([&] { return target.replaceDatabase(incoming); });
}

QString nameBeside(const QString &file, QDate today)
{
    const QFileInfo info(file);
    const QString date = today.toString(Qt::ISODate);
    const QString base = StorageText::tr("%1 (%2, this computer)").arg(info.completeBaseName(), date);
    QString candidate = info.absolutePath() + u'/' + base + u".headway"_s;
    for (int count = 2; QFileInfo::exists(candidate); ++count)
        candidate = info.absolutePath() + u"/%1 %2.headway"_s.arg(base).arg(count);
    return candidate;
}

/** One opening: the file, what it says of itself, and what became of it. */
class Opening
{
public:
    Opening(const QString &file, const CareerEnvironment &environment)
        : m_file(resolved(file))
        , m_environment(environment)
    {}

    Result<OpenedCareer> open();

private:
    Result<void> readFile();
    Result<void> chooseState();
    Result<bool> isSecondCopy() const;
    Result<void> separate();
    Result<void> compareWithWorkingCopy();
    Result<void> takeFile();
    Result<void> keepBoth();
    Result<void> replaceWorkingCopy();
    Result<std::unique_ptr<CareerWriter>> startWriter();
    Result<void> backUp(Session &here);
    QDateTime now() const { return m_environment.clock->now(); }

    QString m_file;
    CareerEnvironment m_environment;
    std::unique_ptr<Session> m_snapshot;
    CareerState m_fileState;
    std::optional<WorkingCopy> m_workingCopy;
    std::unique_ptr<Session> m_here; ///< On the working copy, while it is compared and kept.
    OpeningReport m_report;
    bool m_isPublished = true;
};

Result<OpenedCareer> Opening::open()
{
    return readFile()
        .and_then([this] { return checkWritable(m_file); })
        .and_then([this] { return WorkingCopy::lock(m_environment.dataFolder, m_fileState.id, m_file); })
        .and_then([this](WorkingCopy workingCopy) {
            m_workingCopy.emplace(std::move(workingCopy));
            discardUnfinishedSnapshot(m_file, m_fileState.id);
            return chooseState();
        })
        .and_then([this] { return m_workingCopy->recordFile(m_file); })
        .and_then([this] { return startWriter(); })
        .transform([this](std::unique_ptr<CareerWriter> writer) {
            return OpenedCareer{std::move(*m_workingCopy), std::move(writer), m_file, m_report, m_isPublished};
        });
}

Result<void> Opening::readFile()
{
    return openSnapshot(m_file)
        .and_then([this](std::unique_ptr<Session> snapshot) {
            m_snapshot = std::move(snapshot);
            return readState(*m_snapshot);
        })
        .and_then([this](const CareerState &state) -> Result<void> {
            if (state.publications.isEmpty())
                return std::unexpected(damaged(m_file, u"never published"_s));
            m_fileState = state;
            return {};
        });
}

Result<void> Opening::chooseState()
{
    if (!m_workingCopy->exists())
        return adopt(*m_snapshot, *m_workingCopy, false);
    return isSecondCopy().and_then([this](bool second) { return second ? separate() : compareWithWorkingCopy(); });
}

/**
 * Whether the working copy belongs to another file of the same career, which is still there. If that one and this one
 * and the working copy are all in one state, it makes no difference, and the working copy follows the file that is
 * used. Otherwise going on here would one day publish over one of them what belongs to the other.
 */
Result<bool> Opening::isSecondCopy() const
{
    const QString first = m_workingCopy->recordedFile();
    if (first.isEmpty() || first == m_file || !QFileInfo::exists(first))
        return false;
    const auto firstState = openSnapshot(first).and_then([](const auto &session) { return readState(*session); });
    if (!firstState || firstState->id != m_fileState.id || firstState->publications.isEmpty())
        return false;
    const auto here =
        Session::open(m_workingCopy->database(), Session::Access::ReadOnly).and_then([](const auto &session) {
            return readState(*session);
        });
    if (!here)
        return std::unexpected(here.error());
    const Publication &shown = m_fileState.publications.constLast();
    return firstState->publications.constLast() != shown || here->publications.constLast() != shown ||
           here->hasUnpublishedChanges();
}

Result<void> Opening::separate()
{
    const auto id = CareerId::make();
    m_report.separatedFromCopy = true;
    return WorkingCopy::lock(m_environment.dataFolder, id, m_file)
        .and_then([this](WorkingCopy own) {
            m_workingCopy.emplace(std::move(own));
            return adopt(*m_snapshot, *m_workingCopy, true);
        })
        .and_then([this] { return Session::open(m_workingCopy->database(), Session::Access::ReadWrite); })
        .and_then([&](const std::unique_ptr<Session> &writer) { return publish(*writer, m_file, id, now()); });
}

Result<void> Opening::compareWithWorkingCopy()
{
    return Session::open(m_workingCopy->database(), Session::Access::ReadWrite)
        .and_then([this](std::unique_ptr<Session> here) {
            m_here = std::move(here);
            return readState(*m_here);
        })
        .and_then([this](const CareerState &state) -> Result<void> {
            switch (standing(state, m_fileState)) {
            case Standing::HereIsCurrent:
                m_here.reset();
                m_isPublished = !state.hasUnpublishedChanges() &&
                                state.publications.constLast() == m_fileState.publications.constLast();
                return {};
            case Standing::FileIsNewer:
                return takeFile();
            case Standing::BothChanged:
                return keepBoth();
            }
            Q_UNREACHABLE_RETURN({});
        });
}

Result<void> Opening::takeFile()
{
    m_report.tookNewerSnapshot = true;
    return backUp(*m_here).and_then([this] { return replaceWorkingCopy(); });
}

/** This computer's state becomes a career of its own beside the file, whole and on the disk, before the file's is
 * taken. */
Result<void> Opening::keepBoth()
{
    const auto id = CareerId::make();
    const QString kept = nameBeside(m_file, m_environment.clock->today());
    m_report.keptBothAs = kept;
    return WorkingCopy::lock(m_environment.dataFolder, id, kept)
        .and_then([&](WorkingCopy own) {
            return adopt(*m_here, own, true)
                .and_then([&] { return Session::open(own.database(), Session::Access::ReadWrite); })
                .and_then([&](const std::unique_ptr<Session> &writer) { return publish(*writer, kept, id, now()); })
                .and_then([&] { return own.recordFile(kept); });
        })
        .and_then([this] { return replaceWorkingCopy(); });
}

/** Closed first: a connection to what is replaced would write its log into what replaces it. */
Result<void> Opening::replaceWorkingCopy()
{
    m_here.reset();
    return adopt(*m_snapshot, *m_workingCopy, false);
}

Result<std::unique_ptr<CareerWriter>> Opening::startWriter()
{
    return Session::open(m_workingCopy->database(), Session::Access::ReadWrite)
        .and_then([this](std::unique_ptr<Session> session) {
            return migrate(*session, [&] { return backUp(*session); }).and_then([&](bool) {
                auto writer = std::make_unique<CareerWriter>(std::move(session), *m_environment.clock);
                return writer->begin().transform([&] { return std::move(writer); });
            });
        });
}

Result<void> Opening::backUp(Session &here)
{
    return Backups(m_workingCopy->backupFolder()).make(here, now()).transform([this](const QString &backup) {
        m_report.backup = backup;
    });
}

Result<std::unique_ptr<CareerWriter>> fillNewCareer(WorkingCopy &workingCopy, const QString &file, const Profile &owner,
                                                    const Clock &clock)
{
    const CareerId id = workingCopy.id();
    return Session::open(workingCopy.database(), Session::Access::Create)
        .and_then([&](std::unique_ptr<Session> session) {
            return createSchema(*session)
                .and_then([&] {
                    return session->execute(u"INSERT INTO career_file (only_row, id, created_at) VALUES (1, ?, ?)"_s,
                                            {id.bytes(), clock.now()});
                })
                .and_then([&](int) { return ProfileRepository(*session).save(owner); })
                .and_then([&] { return publish(*session, file, id, clock.now()); })
                .and_then([&] { return workingCopy.recordFile(file); })
                .and_then([&] {
                    auto writer = std::make_unique<CareerWriter>(std::move(session), clock);
                    return writer->begin().transform([&] { return std::move(writer); });
                });
        });
}

} // namespace

Result<OpenedCareer> createCareer(const QString &file, const Profile &owner, const CareerEnvironment &environment)
{
    const QString target = resolved(file);
    if (const Result<void> isFree = checkFree(target); !isFree)
        return std::unexpected(isFree.error());
    auto workingCopy = WorkingCopy::lock(environment.dataFolder, CareerId::make(), target);
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
    return Opening(file, environment).open();
}

Result<std::unique_ptr<Session>> openCareerForReading(const QString &file, const CareerEnvironment &environment)
{
    auto snapshot = openSnapshot(resolved(file));
    if (!snapshot)
        return snapshot;
    const auto there = readState(**snapshot);
    if (!there)
        return std::unexpected(there.error());
    const QString folder = WorkingCopy::folderFor(environment.dataFolder, there->id);
    if (WorkingCopy::recordedFile(folder) != resolved(file) || !QFileInfo::exists(WorkingCopy::databaseIn(folder)))
        return snapshot;
    auto working = Session::open(WorkingCopy::databaseIn(folder), Session::Access::ReadOnly);
    const auto here = working ? readState(**working) : std::unexpected(working.error());
    const bool isNewer = here && !there->publications.isEmpty() && standing(*here, *there) == Standing::HereIsCurrent;
    return isNewer ? std::move(working) : std::move(snapshot);
}

} // namespace Headway
