// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heldbacknote.h"

#include "career.h"
#include "careernames.h"
#include "iconlabel.h"
#include "journaledits.h"
#include "look.h"
#include "profilerepository.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int signSize = 14;

/** What would have to be released; nothing can be done here about what is gone. */
QStringList namesOf(const QList<LeftOutReason> &reasons)
{
    QStringList names;
    for (const LeftOutReason &reason : reasons)
        names << reason.name;
    names.removeDuplicates();
    return names;
}

} // namespace

HeldBackNote::HeldBackNote(Career &career, const CareerNames &names, JournalEdits &edits, Edited edited,
                           const Clock &clock, QWidget *parent)
    : EntrySection(edits, std::move(edited), parent)
    , m_career(career)
    , m_names(names)
    , m_releases(edits.pending(), clock)
    , m_words(new QLabel(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *release = new QToolButton(this);
    release->setText(tr("Release them too"));
    release->setAutoRaise(true);
    release->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Within);
    row->addWidget(new IconLabel(u"lock-symbolic"_s, IconInk::Muted, signSize, this));
    row->addWidget(m_words, 1);
    row->addWidget(release);
    hide();
    connect(release, &QToolButton::clicked, this, &HeldBackNote::release);
    connect(&names, &CareerNames::changed, this, [this] {
        m_withheld.reset();
        tell();
    });
}

void HeldBackNote::showEntry(const Entry &entry)
{
    m_entry = entry;
    tell();
}

void HeldBackNote::forget()
{
    m_entry = {};
    hide();
}

void HeldBackNote::tell()
{
    const bool isForOthers = !m_entry.id.isNull() && m_entry.audience != Audience::Private;
    if (isForOthers && (!m_withheld || m_reader != m_entry.audience))
        readNames();
    m_leftOut = {.what = m_entry.title,
                 .reasons = isForOthers ? reasons() : QList<LeftOutReason>(),
                 .date = m_entry.date,
                 .entry = m_entry.id};
    const QString names = QLocale().createSeparatedList(namesOf(m_leftOut.reasons));
    m_words->setText(
        m_entry.audience == Audience::Boss
            ? tr("Also names %1, not released to your boss: reports for your boss leave the entry out.").arg(names)
            : tr("Also names %1, not released to your sponsors: reports for them leave the entry out.").arg(names));
    setVisible(!names.isEmpty());
}

void HeldBackNote::readNames()
{
    const auto author = ProfileRepository(m_career.reader()).load();
    m_reader = m_entry.audience;
    m_directory = RecordDirectory(m_names.people(), m_names.goals());
    m_withheld.emplace(m_reader, m_directory, KnownToReader{.author = author ? author->name : QString()});
}

QList<LeftOutReason> HeldBackNote::reasons() const
{
    QList<LeftOutReason> reasons = whyNotReleased(m_entry.audience, m_entry, m_directory);
    reasons += m_withheld->namedIn({m_entry.title, m_entry.body, m_entry.situation, m_entry.action, m_entry.result},
                                   idsOf(m_entry.people));
    reasons.removeIf([](const LeftOutReason &reason) { return reason.name.isEmpty() || reason.inTrash; });
    return reasons;
}

void HeldBackNote::release()
{
    m_releases.release(releasePlan({m_leftOut}, {}), m_entry.audience);
}

} // namespace Headway
