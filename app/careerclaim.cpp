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

/** Where the first has gone meanwhile, there is nobody to tell. */
void tellToRaise(const QString &name)
{
    KDSingleApplication second(name);
    if (!second.isPrimaryInstance())
        second.sendMessage("raise");
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
    single.reset();
    // The first may be busy, or be another window of this thread: telling it holds nothing up. Quitting waits for it.
    QThreadPool::globalInstance()->start([name = socketName(canonical)] { tellToRaise(name); });
    return {};
}

} // namespace Headway
