// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careeropening.h"

#include "backups.h"
#include "clock.h"
#include "keptbeside.h"
#include "migrations.h"
#include "snapshot.h"
#include "soundness.h"
#include "storageerror.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Makes what was found sound the working copy's database; under a new id, it becomes a career of its own. */
Result<void> adopt(Session &source, WorkingCopy &target, bool asSeparate)
{
    const QString incoming = target.incomingDatabase();
    const auto separate = [&]() -> Result<void> {
        if (!asSeparate)
            return {};
        return Session::open(incoming, Session::Access::Unpublished)
            .and_then([&](const std::unique_ptr<Session> &copy) { return makeSeparate(*copy, target.id()); });
    };
    return copyCareer(source, incoming, target.database()).and_then(separate).and_then([&] {
        return target.replaceDatabase(incoming);
    });
}

} // namespace

FileStamp FileStamp::of(const QString &file)
{
    const QFileInfo info(file);
    return {info.size(), info.lastModified(), info.birthTime()};
}

CareerOpening::CareerOpening(const QString &file, const CareerEnvironment &environment)
    : m_file(file)
    , m_environment(environment)
{}

QDateTime CareerOpening::now() const
{
    return m_environment.clock->now();
}

Result<OpenedCareer> CareerOpening::open()
{
    const Result<void> ready = readFile()
                                   .and_then([this] { return checkWritable(); })
                                   .and_then([this] { return lock(); })
                                   .and_then([this] { return chooseState(); })
                                   .and_then([this] { return m_workingCopy->recordFile(m_file); })
                                   .and_then([this] { return orSetAside(startWriter()); })
                                   .and_then([this] { return m_writer ? Result<void>() : startWriter(); });
    if (ready)
        return OpenedCareer{std::move(*m_workingCopy), std::move(m_writer), m_file, m_report, m_isPublished};
    if (m_workingCopy && !m_workingCopy->exists())
        m_workingCopy->abandon();
    return std::unexpected(ready.error());
}

/** Before anything is made here; who goes on reading it is told. */
Result<void> CareerOpening::checkWritable()
{
    m_report.isReadOnly = !mayBePlaced(m_file);
    if (m_report.isReadOnly && !m_environment.opensReadOnly)
        return std::unexpected(readOnly(m_file));
    return {};
}

Result<void> CareerOpening::readFile()
{
    m_stamp = FileStamp::of(m_file); // Taken first: what is put in its place from here on looks different.
    return openSnapshot(m_file)
        .and_then([this](std::unique_ptr<Session> snapshot) {
            m_snapshot = std::move(snapshot);
            // Before a row is read: what follows trusts the schema.
            return checkSound(*m_snapshot, Inspection::Schema);
        })
        .and_then([this] { return readState(*m_snapshot); })
        .and_then([this](const CareerState &state) -> Result<void> {
            if (state.publications.isEmpty())
                return std::unexpected(damaged(m_file, u"never published"_s));
            m_fileState = state;
            return {};
        });
}

/** Whoever had the lock may have published, or made another career of the file: then it is read again. */
Result<void> CareerOpening::lock()
{
    const CareerId id = m_fileState.id;
    return WorkingCopy::lock(m_environment, id, m_file)
        .and_then([this](WorkingCopy workingCopy) {
            m_workingCopy.emplace(std::move(workingCopy));
            return FileStamp::of(m_file) == m_stamp ? Result<void>() : readFile();
        })
        .and_then([&]() -> Result<void> {
            if (m_fileState.id != id) {
                m_workingCopy->abandon();
                return lock();
            }
            discardUnfinishedSnapshot(m_file, id);
            m_report.displacedAs = keepDisplaced(m_file, id, m_environment);
            return {};
        });
}

Result<void> CareerOpening::chooseState()
{
    if (!m_workingCopy->exists())
        return takeFile();
    return orSetAside(checkWorkingCopy().and_then([this] { return isSecondCopy(); }).and_then([this](bool second) {
        return second ? separate() : compareWithWorkingCopy();
    }));
}

/** Its schema at every opening; all of it where damage was seen. */
Result<void> CareerOpening::checkWorkingCopy()
{
    const bool isSuspect = m_workingCopy->isSuspect();
    return Session::open(m_workingCopy->database(), Session::Access::ReadWrite)
        .and_then([&](const std::unique_ptr<Session> &here) {
            return checkSound(*here, isSuspect ? Inspection::Whole : Inspection::Schema).and_then([&] {
                return readState(*here);
            });
        })
        .and_then([this](const CareerState &state) -> Result<void> {
            if (state.id != m_fileState.id)
                return std::unexpected(damaged(m_workingCopy->database(), u"the id of another career"_s));
            m_workingCopy->clearSuspicion();
            return {};
        });
}

/** From end to end before it becomes a working copy: what is not sound would be met again by every later opening. */
Result<void> CareerOpening::checkFile()
{
    if (m_isFileSound)
        return {};
    return checkSound(*m_snapshot, Inspection::Whole).transform([this] { m_isFileSound = true; });
}

/** A damaged working copy is used no more, but kept; nothing is moved for a file that cannot take its place. */
Result<void> CareerOpening::orSetAside(const Result<void> &done)
{
    if (done || !isDamage(done.error()))
        return done;
    m_here.reset();
    return checkFile()
        .and_then([this] { return m_workingCopy->setAside(now()); })
        .and_then([this](const QString &aside) {
            m_report.setAsideAs = aside;
            m_isPublished = true;
            m_workingCopy->clearSuspicion();
            return takeFile();
        });
}

/**
 * Whether the working copy belongs to another file of the same career, which is still there. If that one and this one
 * and the working copy are all in one state, it makes no difference, and the working copy follows the file that is
 * used. Otherwise going on here would one day publish over one of them what belongs to the other.
 */
Result<bool> CareerOpening::isSecondCopy() const
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
    if (here->publications.isEmpty())
        return false;
    const Publication &shown = m_fileState.publications.constLast();
    return firstState->publications.constLast() != shown || here->publications.constLast() != shown ||
           here->hasUnpublishedChanges();
}

Result<void> CareerOpening::separate()
{
    const auto id = CareerId::make();
    return WorkingCopy::lock(m_environment, id, m_file).and_then([&](WorkingCopy own) {
        return checkFile()
            .and_then([&] { return adopt(*m_snapshot, own, true); })
            .and_then([&] { return Session::open(own.database(), Session::Access::ReadWrite); })
            .and_then([&](const std::unique_ptr<Session> &writer) { return publishAtOnce(*writer, m_file, id, now()); })
            .transform([&] {
                m_report.separatedFrom = m_workingCopy->recordedFile();
                m_workingCopy.emplace(std::move(own));
            })
            .transform_error([&](const Error &error) {
                own.discard();
                return error;
            });
    });
}

Result<void> CareerOpening::compareWithWorkingCopy()
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
                return takeNewerFile();
            case Standing::BothChanged:
                return keepBoth();
            }
            Q_UNREACHABLE_RETURN({});
        });
}

Result<void> CareerOpening::takeNewerFile()
{
    m_report.tookNewerSnapshot = true;
    return checkFile().and_then([this] { return backUp(*m_here); }).and_then([this] { return takeFile(); });
}

/** This computer's state becomes a career of its own beside the file, on the disk, before the file's is taken. */
Result<void> CareerOpening::keepBoth()
{
    const auto id = CareerId::make();
    const QString kept = nameBeside(m_file, m_environment.clock->today());
    return checkFile()
        .and_then([&] { return checkSound(*m_here, Inspection::Whole); })
        .and_then([&] { return WorkingCopy::lock(m_environment, id, kept); })
        .and_then([&](WorkingCopy own) {
            return adopt(*m_here, own, true)
                .and_then([&] { return Session::open(own.database(), Session::Access::ReadWrite); })
                .and_then(
                    [&](const std::unique_ptr<Session> &writer) { return publishAtOnce(*writer, kept, id, now()); })
                .and_then([&] { return own.recordFile(kept); })
                .transform_error([&](const Error &error) {
                    own.discard();
                    return error;
                });
        })
        .and_then([&] {
            m_report.keptBothAs = kept;
            return takeFile();
        });
}

/** The connection is closed first: one to what is replaced would write its log into what replaces it. */
Result<void> CareerOpening::takeFile()
{
    m_here.reset();
    return checkFile().and_then([this] { return adopt(*m_snapshot, *m_workingCopy, false); });
}

Result<void> CareerOpening::startWriter()
{
    return Session::open(m_workingCopy->database(), Session::Access::ReadWrite)
        .and_then([this](std::unique_ptr<Session> session) {
            return migrate(*session, [&] { return backUp(*session); }).transform([&](bool) {
                m_writer = std::make_unique<CareerWriter>(std::move(session), *m_environment.clock);
            });
        });
}

Result<void> CareerOpening::backUp(Session &here)
{
    return Backups(m_workingCopy->backupFolder()).make(here, now()).transform([this](const QString &backup) {
        m_report.backup = backup;
    });
}

} // namespace Headway
