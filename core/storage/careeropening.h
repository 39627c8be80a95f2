// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careeropener.h"
#include "careerstate.h"

#include <QDateTime>

namespace Headway {

/** By which one file is told from another that took its place, without reading either. */
struct FileStamp
{
    qint64 size = 0;
    QDateTime changed = {};
    QDateTime born = {}; ///< Invalid where the disk does not keep it.

    static FileStamp of(const QString &file);
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/** One opening for work: the file, what it says of itself, and what becomes of it and of the working copy here. */
class CareerOpening final
{
public:
    /** `file` is the file itself, and no link to it. */
    CareerOpening(const QString &file, const CareerEnvironment &environment);

    Result<OpenedCareer> open();

private:
    Result<void> readFile();
    Result<void> checkWritable();
    Result<void> lock();
    Result<void> chooseState();
    Result<void> checkWorkingCopy();
    Result<void> checkFile();
    Result<bool> isSecondCopy() const;
    Result<void> separate();
    Result<void> compareWithWorkingCopy();
    Result<void> takeNewerFile();
    Result<void> keepBoth();
    Result<void> takeFile();
    Result<void> orSetAside(const Result<void> &done);
    Result<void> startWriter();
    Result<void> backUp(Session &here);
    QDateTime now() const;

    QString m_file;
    CareerEnvironment m_environment;
    std::unique_ptr<Session> m_snapshot;
    FileStamp m_stamp; ///< Of what m_snapshot reads.
    CareerState m_fileState;
    std::optional<WorkingCopy> m_workingCopy;
    std::unique_ptr<Session> m_here; ///< On the working copy, while it is compared and kept.
    std::unique_ptr<CareerWriter> m_writer;
    OpeningReport m_report;
    bool m_isPublished = true;
    bool m_isFileSound = false; ///< As far as is known; reading it from end to end takes its time.
};

} // namespace Headway
