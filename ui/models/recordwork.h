// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "career.h"
#include "newrecords.h"

namespace Headway {

/**
 * The work of one edit: reads the record inside the transaction and lets `change` have one thing of it, so that what
 * another edit changed meanwhile stays. Where the record is not there `unstored` is, as long as that may be; else the
 * edit is refused, with `gone` as the sentence.
 */
template<typename Repository, typename Record, typename Change>
Career::Work recordWork(const Id<Record> &id, const std::shared_ptr<NewRecord<Record>> &unstored, const QString &gone,
                        const QDateTime &now, const Change &change)
{
    return [=](Session &session) -> Result<void> {
        Repository repository(session);
        const Result<std::optional<Record>> stored = repository.find(id);
        if (!stored)
            return std::unexpected(stored.error());
        if (!*stored && (!unstored || unstored->isTrashed))
            return refuse(Error::Kind::NotFound, gone);
        Record record = *stored ? **stored : unstored->record;
        return change(session, record).and_then([&] {
            return *stored ? repository.update(record, now) : repository.insert(record, now);
        });
    };
}

/**
 * The work of moving a record to the trash. Where it is not there `unstored` is made for that, so that what was typed
 * into it and could be saved no sooner can be brought back; an older edit of it that is tried again later finds that it
 * is gone.
 */
template<typename Repository, typename Record>
Career::Work trashWork(const Id<Record> &id, const std::shared_ptr<NewRecord<Record>> &unstored, const QDateTime &now)
{
    return [=](Session &session) {
        Repository repository(session);
        return repository.find(id)
            .and_then([&](const std::optional<Record> &stored) {
                return stored || !unstored ? Result<void>() : repository.insert(unstored->record, now);
            })
            .and_then([&] { return repository.moveToTrash(id, now); })
            .transform([&] {
                if (unstored)
                    unstored->isTrashed = true;
            });
    };
}

} // namespace Headway
