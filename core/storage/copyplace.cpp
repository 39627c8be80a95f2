// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copyplace.h"

#include "careerstate.h"
#include "snapshot.h"
#include "storageerror.h"
#include "wholefile.h"

namespace Headway {

namespace {

/** Where it cannot be told whose it is, it is not this career's: the sentence says why, and the kind stays. */
Error leftAlone(const QString &file, const Error &error)
{
    if (error.kind == Error::Kind::NotACareer)
        return {Error::Kind::NotACareer,
                StorageText::tr("%1 holds the records of another program, and was left as it is: choose another name "
                                "for the copy.")
                    .arg(nativePath(file)),
                error.detail};
    return {error.kind,
            StorageText::tr("%1 may be another career, and was left as it is: choose another name for the copy. The "
                            "reason was: %2")
                .arg(nativePath(file), error.sentence),
            error.detail};
}

std::unexpected<Error> anothers(const QString &file)
{
    return refuse(Error::Kind::Refused,
                  StorageText::tr("%1 is the file of another career, and was left as it is: choose another name for "
                                  "the copy.")
                      .arg(nativePath(file)));
}

} // namespace

Result<void> checkCopyPlace(const QString &file, const CareerId &id)
{
    if (!holdsDatabase(file))
        return checkReplaceable(file);
    return openSnapshot(file)
        .and_then([](const auto &session) { return readState(*session); })
        .transform_error([&](const Error &error) { return leftAlone(file, error); })
        .and_then([&](const CareerState &there) { return there.id == id ? Result<void>() : anothers(file); });
}

} // namespace Headway
