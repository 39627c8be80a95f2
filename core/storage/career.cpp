// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "career.h"

#include "careeropener.h"
#include "clock.h"
#include "integritycheck.h"
#include "publisher.h"
#include "storageerror.h"
#include "workerthread.h"

#include <QFileInfo>
#include <QMutex>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Headway {

struct Career::Private
{
    explicit Private(Career *career)
        : q(career)
    {}

    using OpeningStep = std::function<Result<OpenedCareer>()>;

    static Opening begin(OpeningStep step, const CareerEnvironment &environment);
    static Result<std::unique_ptr<Career>> finish(Opening opening);
    static Opening continued(Opening opening);
    Result<void> take(Result<OpenedCareer> opened);
    Result<void> start();
    void beginWriting();
    QFuture<Result<void>> change(std::function<Result<ChangeSet>()> step);
    QFuture<Result<CareerStep>> step(Result<CareerStep> (CareerWriter::*go)());
    void tellOutcome(const Result<ChangeSet> &outcome);
    void updateTexts();
    PublisherPlan plan();
    void startCheck();
    void noteDamage(const Error &error);
    QFuture<bool> allSaved();
    QFuture<Result<void>> beginClosing();
    Result<void> close();
    template<typename Emission>
    void tell(Emission emission);

    Career *q;
    CareerEnvironment environment;
    CareerId id;
    QString file;
    QString database; ///< Of the working copy. Like its folder it is known, also to workers, when that is given up.
    QString folder;
    OpeningReport report;
    bool isPublished = true; ///< Whether the file held everything when it was opened.
    std::optional<WorkingCopy> workingCopy;
    std::unique_ptr<Session> reader;
    std::unique_ptr<CareerWriter> writer; // Used on the storage thread alone.
    mutable QMutex textsMutex;
    UndoRedoTexts texts;
    WorkerThread storage{u"storage"_s};
    std::unique_ptr<Publisher> publisher;
    QTimer checkTimer;
    std::unique_ptr<IntegrityCheck> check;
    std::atomic<bool> isOpen = false; ///< Workers ask too.
    std::optional<QFuture<Result<void>>> closing;
};

/** Emits on the career's own thread. The threads end before the career does, so that it is there. */
template<typename Emission>
void Career::Private::tell(Emission emission)
{
    QMetaObject::invokeMethod(q, std::move(emission), Qt::QueuedConnection);
}

Career::Opening Career::Private::begin(OpeningStep step, const CareerEnvironment &environment)
{
    std::unique_ptr<Career> career(new Career);
    Private *d = career->d.get();
    d->environment = environment;
    auto opened = d->storage.run([d, step = std::move(step)] { return d->take(step()); });
    return {std::move(career), opened};
}

/** Waits: for who has no event loop, or nothing else to do. */
Result<std::unique_ptr<Career>> Career::Private::finish(Opening opening)
{
    Private *d = opening.career->d.get();
    return opening.opened.result().and_then([d] { return d->start(); }).transform([&] {
        d->allSaved().waitForFinished();
        return std::move(opening.career);
    });
}

/** The rest follows by the event loop of the thread that the career lives on. */
Career::Opening Career::Private::continued(Opening opening)
{
    Career *career = opening.career.get();
    opening.opened = opening.opened.then(career, [career](const Result<void> &taken) {
        return taken.and_then([career] { return career->d->start(); });
    });
    return opening;
}

/** On the storage thread, to which the writer belongs from its first moment. */
Result<void> Career::Private::take(Result<OpenedCareer> opened)
{
    if (!opened)
        return std::unexpected(opened.error());
    id = opened->workingCopy.id();
    file = opened->file;
    report = opened->report;
    isPublished = opened->isPublished;
    writer = std::move(opened->writer);
    workingCopy.emplace(std::move(opened->workingCopy));
    database = workingCopy->database();
    folder = QFileInfo(database).absolutePath();
    return {};
}

Result<void> Career::Private::start()
{
    return Session::open(database, Session::Access::ReadOnly).transform([this](std::unique_ptr<Session> session) {
        reader = std::move(session);
        publisher = std::make_unique<Publisher>(plan());
        isOpen = true;
        if (!isPublished)
            publisher->noteChange();
        beginWriting();
        // Not while the window is being set up: that needs the disk.
        checkTimer.setSingleShot(true);
        QObject::connect(&checkTimer, &QTimer::timeout, q, [this] { startCheck(); });
        checkTimer.start(environment.checkAfterMs);
    });
}

/** Behind the opening, which shows what there is meanwhile. What else fails here is told by the first change. */
void Career::Private::beginWriting()
{
    storage.run([this] {
        const Result<ChangeSet> begun = writer->begin();
        tellOutcome(begun);
        updateTexts();
        return true;
    });
}

void Career::Private::startCheck()
{
    if (!isOpen)
        return;
    check = std::make_unique<IntegrityCheck>(database, [this](const Error &error) { noteDamage(error); });
}

/** Also for the next opening, which then looks before it goes on with the same database. */
void Career::Private::noteDamage(const Error &error)
{
    workingCopy->suspect();
    tell([this, error] { Q_EMIT q->damageFound(error); });
}

PublisherPlan Career::Private::plan()
{
    return {.id = workingCopy->id(),
            .database = database,
            .target = file,
            .backupFolder = workingCopy->backupFolder(),
            .clock = environment.clock,
            .restMs = environment.publishAfterMs,
            .latestMs = environment.publishAtLatestMs,
            .record =
                [this](const Publication &publication) {
                    return storage
                        .run([this, publication] { return recordPublication(writer->session(), publication); })
                        .result();
                },
            .tellState = [this](PublishState state) { tell([this, state] { Q_EMIT q->publishStateChanged(state); }); },
            .tellFailure = [this](const Error &error) { tell([this, error] { Q_EMIT q->publishFailed(error); }); },
            .tellDamage = [this](const Error &error) { noteDamage(error); }};
}

QFuture<Result<void>> Career::Private::change(std::function<Result<ChangeSet>()> step)
{
    if (!isOpen)
        return QtFuture::makeReadyValueFuture(Result<void>(std::unexpected(alreadyClosed())));
    return storage.run([this, run = std::move(step)]() -> Result<void> {
        const Result<ChangeSet> outcome = run();
        tellOutcome(outcome);
        return outcome.transform([](const ChangeSet &) {});
    });
}

QFuture<Result<CareerStep>> Career::Private::step(Result<CareerStep> (CareerWriter::*go)())
{
    if (!isOpen)
        return QtFuture::makeReadyValueFuture(Result<CareerStep>(std::unexpected(alreadyClosed())));
    return storage.run([this, go] {
        const Result<CareerStep> done = (*writer.*go)();
        tellOutcome(done.transform([](const CareerStep &taken) { return taken.changes; }));
        return done;
    });
}

void Career::Private::tellOutcome(const Result<ChangeSet> &outcome)
{
    if (!outcome && isDamage(outcome.error()))
        noteDamage(outcome.error());
    if (!outcome || outcome->isEmpty())
        return;
    updateTexts();
    publisher->noteChange();
    tell([this, changes = *outcome] { Q_EMIT q->changed(changes); });
}

void Career::Private::updateTexts()
{
    const UndoRedoTexts now = writer->undoRedoTexts().value_or(UndoRedoTexts());
    const QMutexLocker locker(&textsMutex);
    if (texts == now)
        return;
    texts = now;
    tell([this] { Q_EMIT q->undoRedoChanged(); });
}

/** Behind all that was asked for, the opening too. */
QFuture<bool> Career::Private::allSaved()
{
    return storage.run([] { return true; });
}

QFuture<Result<void>> Career::Private::beginClosing()
{
    if (!closing)
        closing =
            isOpen.exchange(false) ? publisher->publish(allSaved()) : QtFuture::makeReadyValueFuture(Result<void>());
    return *closing;
}

Result<void> Career::Private::close()
{
    check.reset();
    allSaved().waitForFinished();
    Result<void> published = beginClosing().result();
    publisher.reset();
    if (reader)
        reader->close(); // It stays for whoever still holds it.
    storage
        .run([this] {
            writer.reset();
            return true;
        })
        .waitForFinished();
    workingCopy.reset();
    return published;
}

Career::Career()
    : d(std::make_unique<Private>(this))
{}

Career::~Career()
{
    (void)d->close();
}

Result<std::unique_ptr<Career>> Career::create(const QString &file, const Profile &owner,
                                               const CareerEnvironment &environment)
{
    return Private::finish(Private::begin([=] { return createCareer(file, owner, environment); }, environment));
}

Result<std::unique_ptr<Career>> Career::open(const QString &file, const CareerEnvironment &environment)
{
    return Private::finish(Private::begin([=] { return openCareer(file, environment); }, environment));
}

Career::Opening Career::beginCreating(const QString &file, const Profile &owner, const CareerEnvironment &environment)
{
    return Private::continued(Private::begin([=] { return createCareer(file, owner, environment); }, environment));
}

Career::Opening Career::beginOpening(const QString &file, const CareerEnvironment &environment)
{
    return Private::continued(Private::begin([=] { return openCareer(file, environment); }, environment));
}

Result<std::unique_ptr<Session>> Career::openForReading(const QString &file, const CareerEnvironment &environment)
{
    return openCareerForReading(file, environment).transform([](CareerView view) { return std::move(view.session); });
}

CareerId Career::id() const
{
    return d->id;
}

QString Career::file() const
{
    return d->file;
}

QString Career::folder() const
{
    return d->folder;
}

const OpeningReport &Career::openingReport() const
{
    return d->report;
}

Session &Career::reader()
{
    return *d->reader;
}

Result<std::unique_ptr<Session>> Career::openReader() const
{
    if (!d->isOpen)
        return std::unexpected(alreadyClosed());
    return Session::open(d->database, Session::Access::ReadOnly);
}

QFuture<Result<void>> Career::perform(const UserAction &action, Work work)
{
    return d->change([this, action, todo = std::move(work)] {
        return d->writer->perform(action, todo).transform([this, &action](const ChangeSet &changes) {
            if (!changes.isEmpty())
                d->tell([this, action] { Q_EMIT performed(action); });
            return changes;
        });
    });
}

QFuture<Result<CareerStep>> Career::undo()
{
    return d->step(&CareerWriter::undo);
}

QFuture<Result<CareerStep>> Career::redo()
{
    return d->step(&CareerWriter::redo);
}

QString Career::undoText() const
{
    const QMutexLocker locker(&d->textsMutex);
    return d->texts.undo;
}

QString Career::redoText() const
{
    const QMutexLocker locker(&d->textsMutex);
    return d->texts.redo;
}

QDateTime Career::publishedAt() const
{
    return d->reader ? lastPublished(*d->reader).value_or(QDateTime()) : QDateTime();
}

QFuture<Result<void>> Career::saveCopy(const QString &file)
{
    if (!d->isOpen)
        return QtFuture::makeReadyValueFuture(Result<void>(std::unexpected(alreadyClosed())));
    return d->publisher->saveCopy(file, d->allSaved());
}

QFuture<Result<void>> Career::publish()
{
    if (!d->isOpen)
        return QtFuture::makeReadyValueFuture(Result<void>(std::unexpected(alreadyClosed())));
    return d->publisher->publish(d->allSaved());
}

PublishState Career::publishState() const
{
    return d->publisher ? d->publisher->state() : PublishState::Published;
}

QFuture<Result<void>> Career::beginClosing()
{
    return d->beginClosing();
}

Result<void> Career::close()
{
    return d->close();
}

} // namespace Headway
