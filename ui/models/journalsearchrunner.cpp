// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalsearchrunner.h"

#include "career.h"
#include "journalsearch.h"

using namespace Qt::StringLiterals;

namespace Headway {

JournalSearchRunner::JournalSearchRunner(const Career &career, QObject *parent)
    : QObject(parent)
    , m_worker(u"search"_s, [&career] { return career.openReader(); })
{}

void JournalSearchRunner::cancel()
{
    m_worker.cancel();
}

void JournalSearchRunner::search(const QString &typed, std::optional<qint64> after, int limit)
{
    m_worker.cancel();
    const auto find = [=](Session &session, const std::stop_token &) {
        return JournalSearch(session).page(typed, after, limit).transform([after](const SearchPage &page) {
            return FoundPage{!after, page.entries, page.nextAfter};
        });
    };
    m_worker.run(find, [this](const Result<FoundPage> &page) { tell(page); });
}

void JournalSearchRunner::tell(const Result<FoundPage> &page)
{
    if (page)
        Q_EMIT found(*page);
    else
        Q_EMIT failed(page.error());
}

} // namespace Headway
