// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careermessages.h"

#include "career.h"
#include "messagebar.h"
#include "pendingedits.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

// Who says something in the bar.
constexpr auto opening = "opening"_L1;
constexpr auto unsaved = "unsaved"_L1;
constexpr auto publishing = "publishing"_L1;
constexpr auto damage = "damage"_L1;
constexpr auto problem = "problem"_L1;
constexpr auto lately = "lately"_L1;
constexpr auto copied = "copied"_L1;

constexpr int noticeMs = 10'000;

QString nativeName(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/** What went another way than whoever opened the file may think. */
QStringList surprisesOf(const OpeningReport &report, const QString &file)
{
    QStringList said;
    if (!report.separatedFrom.isEmpty())
        said << CareerMessages::tr("%1 is a copy of %2, which is in use here: it goes on as a career of its own.")
                    .arg(file, nativeName(report.separatedFrom));
    if (!report.keptBothAs.isEmpty())
        said << CareerMessages::tr("%1 was changed on another computer while this one had changes too. Both are kept: "
                                   "this window shows the other computer's; yours is in %2.")
                    .arg(file, nativeName(report.keptBothAs));
    for (const QString &displaced : report.displacedAs)
        said << CareerMessages::tr(
                    "%1 is another career than the one that was open here under this name. What that had "
                    "is kept as %2.")
                    .arg(file, nativeName(displaced));
    if (!report.setAsideAs.isEmpty())
        said << CareerMessages::tr("The working copy of %1 on this computer was damaged. It is kept as %2, and this "
                                   "window shows what the file held.")
                    .arg(file, nativeName(report.setAsideAs));
    return said;
}

QStringList newsOf(const OpeningReport &report, const QString &file)
{
    QStringList said;
    if (report.tookNewerSnapshot)
        said << CareerMessages::tr("%1 was changed on another computer; this window shows its newer state.").arg(file);
    if (!report.backup.isEmpty())
        said << CareerMessages::tr("What this computer had before is kept as a backup: %1.")
                    .arg(nativeName(report.backup));
    return said;
}

} // namespace

CareerMessages::CareerMessages(Career &career, PendingEdits &edits, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_career(career)
    , m_edits(edits)
    , m_bar(bar)
    , m_retry(tr("Try again"))
    , m_publishAgain(tr("Try again"))
    , m_saveCopy(tr("Save a copy as…"))
    , m_showCopy(tr("Show folder"))
    , m_undo(tr("Undo"))
    , m_redo(tr("Redo"))
{
    connect(&m_retry, &QAction::triggered, &m_edits, &PendingEdits::retry);
    connect(&m_publishAgain, &QAction::triggered, this, &CareerMessages::publish);
    connect(&m_saveCopy, &QAction::triggered, this, &CareerMessages::saveCopyRequested);
    connect(&m_showCopy, &QAction::triggered, this,
            [this] { Q_EMIT folderRequested(QFileInfo(m_copy).absolutePath()); });
    connect(&m_undo, &QAction::triggered, this, &CareerMessages::undoRequested);
    connect(&m_redo, &QAction::triggered, this, &CareerMessages::redoRequested);
    connect(&edits, &PendingEdits::unsavedChanged, this, &CareerMessages::tellUnsaved);
    connect(&edits, &PendingEdits::refused, this, [this](const Error &error) { tell(error); });
    connectCareer();
}

void CareerMessages::connectCareer()
{
    connect(&m_career, &Career::performed, this, &CareerMessages::tellPerformed);
    connect(&m_career, &Career::damageFound, this, [this](const Error &error) { m_bar.showProblem(damage, error); });
    connect(&m_career, &Career::publishFailed, this, [this](const Error &error) { tellPublishing(error.sentence); });
    connect(&m_career, &Career::publishStateChanged, this, [this](PublishState state) {
        if (state != PublishState::Published)
            return;
        m_publishProblem.clear();
        m_bar.dismiss(publishing);
    });
}

void CareerMessages::show(const QString &owner, Message::Tone tone, const QString &sentence,
                          const QList<QAction *> &actions)
{
    m_bar.tell(owner, {.tone = tone, .sentence = sentence, .actions = actions});
}

void CareerMessages::tell(const Error &error, const QList<QAction *> &waysOut)
{
    m_bar.showProblem(problem, error, waysOut);
}

void CareerMessages::tellOpening()
{
    const OpeningReport &report = m_career.openingReport();
    const QString file = QFileInfo(m_career.file()).fileName();
    const QStringList surprises = surprisesOf(report, file);
    const QStringList said = surprises + newsOf(report, file);
    if (report.isReadOnly)
        tellSealed(file);
    if (!said.isEmpty())
        show(opening, surprises.isEmpty() ? Message::Tone::Information : Message::Tone::Warning, said.join(u' '));
}

void CareerMessages::tellSealed(const QString &file)
{
    show(publishing, Message::Tone::Warning,
         tr("%1 may only be read. What you change is safe on this computer, but it does not come into the file: save a "
            "copy elsewhere, or allow writing to the file and its folder.")
             .arg(file),
         {&m_saveCopy});
}

void CareerMessages::tellRecovered(const Recovery &recovery)
{
    const QString file = QFileInfo(m_career.file()).fileName();
    QStringList said;
    if (recovery.backup.isValid())
        said << tr("%1 was written anew from its backup of %2: what was changed after that is not in it.")
                    .arg(file, QLocale().toString(recovery.backup.toLocalTime(), QLocale::ShortFormat));
    else
        said << tr("%1 was written anew, with everything that was saved on this computer.").arg(file);
    if (!recovery.keptAside.isEmpty())
        said << tr("What lay in its place is kept as %1.").arg(nativeName(recovery.keptAside));
    show(opening, recovery.backup.isValid() ? Message::Tone::Warning : Message::Tone::Information, said.join(u' '));
}

void CareerMessages::tellClosingProblem(const QString &sentence)
{
    show(publishing, Message::Tone::Warning,
         tr("When Headway was closed, %1 could not be written. Nothing is lost: this window has everything, and the "
            "file is written again in a moment. The reason was: %2")
             .arg(QFileInfo(m_career.file()).fileName(), sentence),
         {&m_publishAgain, &m_saveCopy});
}

void CareerMessages::tellUnsaved(int count)
{
    if (count == 0) {
        m_bar.dismiss(unsaved);
        return;
    }
    const QString kept =
        tr("%n change(s) could not be saved yet. They are kept in this window; do not close it.", nullptr, count);
    const QString &why = m_edits.whyUnsaved().sentence;
    show(unsaved, Message::Tone::Warning,
         why.isEmpty() ? kept : tr("%1 %2", "what is kept, and why it could not be saved").arg(kept, why), {&m_retry});
}

void CareerMessages::tellPublishing(const QString &sentence)
{
    if (std::exchange(m_publishProblem, sentence) == sentence)
        return;
    show(publishing, Message::Tone::Warning,
         tr("%1 Nothing is lost: everything is saved on this computer.", "after why the file could not be written")
             .arg(sentence),
         {&m_publishAgain, &m_saveCopy});
}

void CareerMessages::tellCopied(const QString &copy)
{
    m_copy = copy;
    show(copied, Message::Tone::Information, tr("Copy saved as %1").arg(nativeName(copy)), {&m_showCopy});
}

void CareerMessages::publish()
{
    m_publishProblem.clear();
    m_career.publish().then(this, [this](const Result<void> &written) {
        if (written)
            Q_EMIT published();
    });
}

void CareerMessages::tellPerformed(const UserAction &action)
{
    if (action.notice.isEmpty())
        forgetNotice();
    else
        notice(action.notice, &m_undo);
}

void CareerMessages::tellUndone(const QString &what)
{
    notice(tr("Undone: %1", "what was taken back").arg(what), &m_redo);
}

void CareerMessages::tellRedone(const QString &what)
{
    notice(tr("Done again: %1", "what was taken back before").arg(what), &m_undo);
}

void CareerMessages::notice(const QString &sentence, QAction *wayBack)
{
    m_bar.tell(lately, {.sentence = sentence, .actions = {wayBack}, .forMs = noticeMs});
}

void CareerMessages::forgetNotice()
{
    m_bar.dismiss(lately);
}

} // namespace Headway
