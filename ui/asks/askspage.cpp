// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askspage.h"

#include "askform.h"

using namespace Qt::StringLiterals;

namespace Headway {

AsksPage::AsksPage(Career &career, RecordEdits &edits, const Clock &clock, QWidget *parent)
    : RecordPageOf(edits, new AskForm(edits, clock), parent)
    , m_asks(career)
{
    arrange({
        .listName = tr("Asks"),
        .addText = tr("Add an &ask"),
        .trashText = tr("Move the ask to the &trash"),
        .emptyIcon = u"bookmarks-symbolic"_s,
        .emptyTitle = tr("What do you want?"),
        .emptyText = tr("Say it so that your boss can repeat it: what, from when, and why now. The promotion case is "
                        "built around it."),
        .unreadTitle = tr("The asks could not be read"),
    });
    connect(&m_asks, &CareerAsks::changed, this, &AsksPage::showRecords);
}

AsksPage::Known AsksPage::known() const
{
    return {m_asks.all(), m_asks.isRead(), m_asks.failure()};
}

/** Its row alone has a name: the field stays empty, to say by its own words what belongs there. */
Ask AsksPage::fresh() const
{
    return {.id = AskId::make(), .what = {}};
}

RecordRow AsksPage::rowOf(const Ask &ask) const
{
    const QString when = ask.effectiveDate.isValid()
                             ? tr("from %1").arg(m_locale.toString(ask.effectiveDate, QLocale::LongFormat))
                             : tr("no date yet");
    return {ask.id.uuid(), ask.what.isEmpty() ? tr("New ask") : ask.what, when, ask.audience == Audience::Private};
}

void AsksPage::reload()
{
    m_asks.reload();
}

} // namespace Headway
