// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lineanswer.h"
#include "offeredline.h"
#include "result.h"

#include <QList>

namespace Headway {

/**
 * Where captured lines wait for the Headway that has their career open: a folder in the career's own, which nobody but
 * its user may enter. A line lies there as a file until it is either taken or withdrawn, and it can only be one of the
 * two: both take the file away, and the system lets one of them. So who withdrew it knows that it was not stored.
 */
class CaptureInbox final
{
public:
    /** The largest that is read; more than any system lets a command line be. */
    static constexpr qint64 largest = 4 * 1024 * 1024;

    /** `careerFolder` is the career's own private folder. */
    explicit CaptureInbox(const QString &careerFolder);
    /** Of the career that is published to `file`, where a Headway that is open takes lines for it. */
    static std::optional<CaptureInbox> openFor(const QString &dataFolder, const QString &file);

    /** By who has the career. */
    Result<void> open();
    void close();
    bool isOpen() const;

    /** By who offers a line. Refused, it was not stored, and says why; where isOpen() no longer is, nobody takes any.
     */
    Result<void> offer(const OfferedLine &offered) const;
    /** False where it was taken before. */
    bool withdraw(const EntryId &entry) const;
    std::optional<LineAnswer> answerTo(const EntryId &entry) const;
    void forget(const EntryId &entry) const;

    /** By who takes them: all that wait, the oldest first. What is no line is taken away. */
    QList<OfferedLine> offers() const;
    /** False where it was withdrawn before. From any thread. */
    bool take(const EntryId &entry) const;
    void answer(const EntryId &entry, const LineAnswer &answer) const;

private:
    QString lineFile(const EntryId &entry) const;
    QString answerFile(const EntryId &entry) const;

    QString m_folder;
};

} // namespace Headway
