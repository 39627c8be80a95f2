// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandcontext.h"
#include "careeropener.h"
#include "careerrecovery.h"
#include "commandtext.h"
#include "storageerror.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Headway {

CommandContext::CommandContext(const Invocation &invocation, const Surroundings &surroundings)
    : m_invocation(invocation)
    , m_with(surroundings)
{}

CareerEnvironment CommandContext::environment() const
{
    const auto tellWaiting = [] {
        Terminal().problem(CommandText::tr("The career is open in another Headway: waiting for it to be closed …"));
    };
    return {.clock = &m_with.clock,
            .dataFolder = m_with.dataFolder,
            .waitForLockMs = patienceMs,
            .tellWaiting = tellWaiting};
}

Result<QLocale> CommandContext::locale() const
{
    if (!has("locale"_L1))
        return QLocale::system();
    const QLocale locale(value("locale"_L1));
    if (locale.language() == QLocale::C)
        return misuse(CommandText::tr("There is no locale “%1”. Write language and country: --locale en_GB")
                          .arg(value("locale"_L1)));
    return locale;
}

Result<QString> CommandContext::careerFile() const
{
    const QString file = has("file"_L1) ? value("file"_L1) : m_with.settings.lastCareer();
    if (file.isEmpty()) {
        return misuse(
            CommandText::tr("No career was used on this computer yet. Name one with --file FILE, or make one: "
                            "headway new FILE"));
    }
    return QFileInfo(file).absoluteFilePath();
}

Error CommandContext::tellingHelp(Error error, const QString &file) const
{
    if (isRecoverable(error, file, environment()))
        error.sentence += u' ' + wayToRecover(file);
    return error;
}

QString CommandContext::wayToRecover(const QString &file)
{
    return CommandText::tr("To write the file anew from the newest state: headway recover “%1”")
        .arg(QDir::toNativeSeparators(file));
}

Result<std::unique_ptr<Session>> CommandContext::openForReading()
{
    return careerFile().and_then([this](const QString &file) {
        return openCareerForReading(file, environment())
            .transform([&](CareerView view) {
                rememberIfFirst(file);
                tellShown(view.shown, file);
                return std::move(view.session);
            })
            .transform_error([&](const Error &error) { return tellingHelp(error, file); });
    });
}

Result<std::unique_ptr<Career>> CommandContext::openForWriting(int waitForLockMs)
{
    return careerFile().and_then([this, waitForLockMs](const QString &file) {
        CareerEnvironment patient = environment();
        patient.waitForLockMs = waitForLockMs;
        auto career = Career::open(file, patient);
        if (career) {
            rememberIfFirst(file);
            tellOpening((*career)->openingReport(), file);
        }
        return std::move(career).transform_error([&](const Error &error) { return tellingHelp(error, file); });
    });
}

/** Somebody who scripts must learn as well where their changes are. */
void CommandContext::tellOpening(const OpeningReport &report, const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    if (!report.separatedFrom.isEmpty())
        terminal().problem(CommandText::tr("“%1” is a copy of “%2”, which is in use here: it goes on as a career of "
                                           "its own.")
                               .arg(name, QDir::toNativeSeparators(report.separatedFrom)));
    if (!report.keptBothAs.isEmpty())
        terminal().problem(CommandText::tr("“%1” was changed elsewhere while this computer had changes too. Both are "
                                           "kept: this computer's are in “%2”.")
                               .arg(name, QDir::toNativeSeparators(report.keptBothAs)));
    for (const QString &displaced : report.displacedAs)
        terminal().problem(CommandText::tr("“%1” is another career than the one that was open here under this name. "
                                           "What that had is kept as “%2”.")
                               .arg(name, QDir::toNativeSeparators(displaced)));
    if (!report.setAsideAs.isEmpty())
        terminal().problem(CommandText::tr("The working copy of “%1” on this computer was damaged. It is kept as “%2”, "
                                           "and work goes on with the file.")
                               .arg(name, QDir::toNativeSeparators(report.setAsideAs)));
    if (!report.backup.isEmpty())
        terminal().problem(CommandText::tr("What this computer had of “%1” before is kept as a backup: “%2”.")
                               .arg(name, QDir::toNativeSeparators(report.backup)));
}

void CommandContext::tellShown(ShownState shown, const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    if (shown == ShownState::FileBesideOther)
        terminal().problem(CommandText::tr("“%1” was changed elsewhere while this computer had changes too. This shows "
                                           "the file; this computer's changes are kept beside it as soon as it is "
                                           "opened: headway “%1”")
                               .arg(name));
    if (shown == ShownState::FileBesideDamaged)
        terminal().problem(CommandText::tr("The working copy of “%1” on this computer is damaged. This shows the file; "
                                           "the working copy is set aside as soon as it is opened: headway “%1”")
                               .arg(name));
}

void CommandContext::rememberAsLast(const QString &file)
{
    m_with.settings.setLastCareer(QFileInfo(file).absoluteFilePath());
}

void CommandContext::rememberIfFirst(const QString &file)
{
    const QString last = m_with.settings.lastCareer();
    if (last.isEmpty() || !QFileInfo::exists(last))
        rememberAsLast(file);
}

Result<void> performAndWait(Career &career, const UserAction &action, const Career::Work &work)
{
    auto done = career.perform(action, work);
    done.waitForFinished();
    return done.result();
}

Result<void> closeAfterwards(Career &career)
{
    return career.close().transform_error([](Error error) {
        if (isDamage(error)) {
            error.sentence =
                CommandText::tr("%1 What was done just now may be missing then: do it again.", "%1: a sentence")
                    .arg(error.sentence);
            return error;
        }
        error.sentence =
            CommandText::tr("This is saved on this computer and need not be done again, but the file could "
                            "not be written yet; the next change writes it. %1")
                .arg(error.sentence);
        return error;
    });
}

} // namespace Headway
