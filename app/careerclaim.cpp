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

/** One socket per career file, so that two careers can be open at once. */
QString socketName(const QString &file)
{
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256);
    return u"headway-"_s + QString::fromLatin1(hash.toHex().left(24));
}

} // namespace

CareerClaim::CareerClaim(const QString &file, std::unique_ptr<KDSingleApplication> single)
    : m_file(file)
    , m_single(std::move(single))
{
    connect(m_single.get(), &KDSingleApplication::messageReceived, this, &CareerClaim::raiseRequested);
}

CareerClaim::~CareerClaim() = default;

std::unique_ptr<CareerClaim> CareerClaim::take(const QString &file)
{
    const QString canonical = canonicalPath(file);
    auto single = std::make_unique<KDSingleApplication>(socketName(canonical));
    if (single->isPrimaryInstance())
        return std::unique_ptr<CareerClaim>(new CareerClaim(canonical, std::move(single)));
    // The first may be busy, or be another window of this thread: telling it holds nothing up. Quitting waits for it.
    // It is told by the very one that came second: another could come first meanwhile, and keep the claim from others.
    single->moveToThread(nullptr);
    const std::shared_ptr<KDSingleApplication> second(std::move(single));
    QThreadPool::globalInstance()->start([second] { second->sendMessage("raise"); });
    return {};
}

} // namespace Headway
