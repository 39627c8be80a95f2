// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerclaim.h"

#include "canonicalpath.h"

#include <kdsingleapplication.h>

#include <QCryptographicHash>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr char raiseWord[] = "raise";
constexpr char captureWord[] = "capture";
constexpr char linesWord[] = "lines";

/** One socket per career file, so that two careers can be open at once. */
QString socketName(const QString &file)
{
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256);
    return u"headway-"_s + QString::fromLatin1(hash.toHex().left(24));
}

/** Each user has their own, also of a file that several may open. */
std::unique_ptr<KDSingleApplication> singleFor(const QString &file)
{
    return std::make_unique<KDSingleApplication>(socketName(file),
                                                 KDSingleApplication::Option::IncludeUsernameInSocketName);
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
    if (single->isPrimaryInstance())
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
