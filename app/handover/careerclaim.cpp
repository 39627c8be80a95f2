// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerclaim.h"

#include "canonicalpath.h"

#include <kdsingleapplication.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr char raiseWord[] = "raise";
constexpr char captureWord[] = "capture";
constexpr char linesWord[] = "lines";

/** One socket per career file, so that two careers can be open at once; each user has their own of it. */
QString socketName(const QString &file)
{
    const QByteArray wanted = file.toUtf8() + '\0' + QDir::homePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(wanted, QCryptographicHash::Sha256);
    return u"headway-"_s + QString::fromLatin1(hash.toHex().left(24));
}

std::unique_ptr<KDSingleApplication> singleFor(const QString &file)
{
    return std::make_unique<KDSingleApplication>(socketName(file), KDSingleApplication::Option::None);
}

/**
 * Whether it is this user's own Headway that has the claim. Sockets lie where all may write, and anybody else could
 * take its name to keep Headway from starting. Where none of this user's is there, the career's lock decides alone.
 */
bool isHeldByOwn(const QString &file)
{
#ifdef Q_OS_UNIX
    const QFileInfo socket(QDir::tempPath() + u"/kdsingleapp-"_s + socketName(file));
    return !socket.isSymLink() && socket.exists() && socket.ownerId() == ::getuid();
#else
    Q_UNUSED(file)
    return true; // Windows lets nobody else listen there.
#endif
}

} // namespace

CareerClaim::CareerClaim(const QString &file, std::unique_ptr<KDSingleApplication> single)
    : m_file(file)
    , m_single(std::move(single))
{
    connect(m_single.get(), &KDSingleApplication::messageReceived, this, &CareerClaim::hear);
}

CareerClaim::~CareerClaim() = default;

std::unique_ptr<CareerClaim> CareerClaim::take(const QString &file, Summons wanted)
{
    const QString canonical = canonicalPath(file);
    auto single = singleFor(canonical);
    if (single->isPrimaryInstance() || !isHeldByOwn(canonical))
        return std::unique_ptr<CareerClaim>(new CareerClaim(canonical, std::move(single)));
    // The first may be busy, or be another window of this thread: telling it holds nothing up. Quitting waits for it.
    // It is told by the very one that came second: another could come first meanwhile, and keep the claim from others.
    single->moveToThread(nullptr);
    const std::shared_ptr<KDSingleApplication> second(std::move(single));
    const QByteArray word = wanted == Summons::Capture ? captureWord : raiseWord;
    QThreadPool::globalInstance()->start([second, word] { second->sendMessage(word); });
    return {};
}

void CareerClaim::tellOfLines(const QString &file)
{
    constexpr int patienceMs = 500;
    const auto single = singleFor(canonicalPath(file));
    if (!single->isPrimaryInstance())
        single->sendMessageWithTimeout(linesWord, patienceMs);
}

/** Whatever else comes is nobody's business. */
void CareerClaim::hear(const QByteArray &word)
{
    if (word == raiseWord)
        Q_EMIT raiseRequested();
    else if (word == captureWord)
        Q_EMIT captureRequested();
    else if (word == linesWord)
        Q_EMIT linesOffered();
}

} // namespace Headway
