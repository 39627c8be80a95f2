// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publisher.h"

#include "backups.h"
#include "canonicalpath.h"
#include "clock.h"
#include "copyplace.h"
#include "snapshot.h"
#include "storageerror.h"

#include <QFileInfo>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

// Heard where QT_LOGGING_RULES asks for it; people get a sentence.
Q_LOGGING_CATEGORY(log, "headway.storage", QtWarningMsg)

/** Publishing takes at most one part in 50 of the time. */
constexpr qint64 restPerWork = 49;

std::unexpected<Error> changedElsewhere(const QString &file)
{
    return refuse(Error::Kind::Conflict,
                  StorageText::tr("%1 was replaced while it is open here, and was left as it is: close it and open it "
                                  "again, and both states are kept.")
                      .arg(nativePath(file)));
}

/** What can be read, and is no state of a career: it was put there. All else says nothing of whose the file is. */
bool isSomethingElse(const Error &error)
{
    return error.kind == Error::Kind::NotACareer || error.kind == Error::Kind::Damaged;
}

} // namespace

Publisher::Publisher(PublisherPlan plan)
    : m_plan(std::move(plan))
    , m_thread(u"publisher"_s)
{}

Publisher::~Publisher()
{
    m_thread
        .run([this] {
            m_timer.reset();
            m_reader.reset();
            return true;
        })
        .waitForFinished();
}

void Publisher::noteChange()
{
    {
        const QMutexLocker locker(&m_mutex);
        ++m_changes;
        changeState(PublishState::Waiting);
    }
    m_thread.run([this] {
        tellStates();
        scheduleRest();
        return true;
    });
}

QFuture<Result<void>> Publisher::publish(const QFuture<bool> &saved)
{
    return m_thread.run([this, before = saved]() mutable {
        before.waitForFinished();
        return publishNow();
    });
}

QFuture<Result<void>> Publisher::saveCopy(const QString &file, const QFuture<bool> &saved)
{
    return m_thread.run([this, file, before = saved]() mutable {
        before.waitForFinished();
        const QString target = canonicalPath(file);
        return target == m_plan.target ? publishNow() : writeCopy(target);
    });
}

PublishState Publisher::state() const
{
    const QMutexLocker locker(&m_mutex);
    return m_state;
}

/** Every change begins the rest anew, but whoever types on and on is not left with an old file. */
void Publisher::scheduleRest()
{
    if (!m_sinceFirstChange.isValid())
        m_sinceFirstChange.start();
    const qint64 left = std::max<qint64>(0, m_plan.latestMs - m_sinceFirstChange.elapsed());
    schedule(int(std::min<qint64>(m_plan.restMs, left)));
}

void Publisher::schedule(int restMs)
{
    if (!m_timer) {
        m_timer = std::make_unique<QTimer>();
        m_timer->setSingleShot(true);
        QObject::connect(m_timer.get(), &QTimer::timeout, m_thread.context(), [this] { (void)publishNow(); });
    }
    m_timer->start(std::max(restMs, owedMs()));
}

int Publisher::owedMs() const
{
    return m_sinceLast.isValid() ? int(std::max<qint64>(0, m_lastTookMs * restPerWork - m_sinceLast.elapsed())) : 0;
}

Result<void> Publisher::publishNow()
{
    if (m_timer)
        m_timer->stop();
    m_sinceFirstChange.invalidate();
    const quint64 changes = noted();
    QElapsedTimer taken;
    taken.start();
    Result<void> published = bringUpToDate();
    m_lastTookMs = taken.elapsed();
    m_sinceLast.start();
    if (!published) {
        noteFailure(published.error());
        return published;
    }
    setPublished(changes);
    return published;
}

/** What stands in the way by itself, as a full disk, may go away by itself. */
void Publisher::noteFailure(const Error &error)
{
    qCInfo(log) << "not published:" << error.sentence << error.detail;
    m_reader.reset(); // The next time shall not meet the same broken connection.
    if (isDamage(error))
        m_plan.tellDamage(error);
    else
        m_plan.tellFailure(error);
    setState(PublishState::Failed);
    if (error.kind != Error::Kind::Conflict && !isDamage(error))
        schedule(m_plan.retryAfterMs);
}

Result<void> Publisher::bringUpToDate()
{
    return reader()
        .and_then([](Session *session) { return readState(*session); })
        .and_then([this](const CareerState &here) { return isCurrent(here); })
        .and_then([this](bool current) { return current ? Result<void>() : writeFile(); });
}

Result<Session *> Publisher::reader()
{
    if (m_reader)
        return m_reader.get();
    return Session::open(m_plan.database, Session::Access::ReadOnly)
        .transform([this](std::unique_ptr<Session> session) {
            m_reader = std::move(session);
            return m_reader.get();
        });
}

/** Refuses where the file is not one that was published from here: it is somebody's work. */
Result<bool> Publisher::isCurrent(const CareerState &here)
{
    if (!QFileInfo::exists(m_plan.target))
        return false;
    const auto there = openSnapshot(m_plan.target).and_then([](const auto &session) { return readState(*session); });
    if (!there && !isSomethingElse(there.error()))
        return std::unexpected(there.error());
    if (!there || there->id != m_plan.id || there->publications.isEmpty() ||
        !here.isPublished(there->publications.constLast().revision))
        return changedElsewhere(m_plan.target);
    return !here.hasUnpublishedChanges() && there->publications.constLast() == here.publications.constLast();
}

/**
 * The publication is noted before the file gets its name: if the computer stops between the two, the working copy knows
 * one publication more than there is, which does no harm; one less would make the file look like somebody else's.
 */
Result<void> Publisher::writeFile()
{
    setState(PublishState::Publishing);
    return writeSnapshot(*m_reader, m_plan.target, m_plan.id, m_plan.clock->now())
        .and_then([this](const PreparedSnapshot &snapshot) {
            return m_plan.record(snapshot.publication).and_then([&] { return placeSnapshot(snapshot); });
        })
        .transform([this] { backUp(); });
}

/** With a publication that is the copy's alone: whoever changes the copy must not be taken for this career. */
Result<void> Publisher::writeCopy(const QString &file)
{
    return checkCopyPlace(file, m_plan.id)
        .and_then([this] { return reader(); })
        .and_then([&](Session *session) { return writeSnapshot(*session, file, m_plan.id, m_plan.clock->now()); })
        .and_then([](const PreparedSnapshot &copy) { return placeSnapshot(copy); })
        .transform_error([this](const Error &error) {
            m_reader.reset();
            return error;
        });
}

void Publisher::backUp()
{
    const auto made = Backups(m_plan.backupFolder).makeIfDue(*m_reader, m_plan.clock->now());
    if (made)
        return;
    qCInfo(log) << "no backup:" << made.error().sentence << made.error().detail;
    m_reader.reset();
    if (made.error().kind == Error::Kind::Damaged)
        m_plan.tellDamage(made.error());
}

quint64 Publisher::noted() const
{
    const QMutexLocker locker(&m_mutex);
    return m_changes;
}

/** What was noted since may not be in the file; it comes with the next publishing, which its note has asked for. */
void Publisher::setPublished(quint64 changes)
{
    {
        const QMutexLocker locker(&m_mutex);
        changeState(changes == m_changes ? PublishState::Published : PublishState::Waiting);
    }
    tellStates();
}

void Publisher::setState(PublishState state)
{
    {
        const QMutexLocker locker(&m_mutex);
        changeState(state);
    }
    tellStates();
}

void Publisher::changeState(PublishState state)
{
    if (std::exchange(m_state, state) != state)
        m_untold << state;
}

/** In their order, whichever thread they came about on: by this one alone. */
void Publisher::tellStates()
{
    const QList<PublishState> untold = [this] {
        const QMutexLocker locker(&m_mutex);
        return std::exchange(m_untold, {});
    }();
    for (const PublishState state : untold)
        m_plan.tellState(state);
}

} // namespace Headway
