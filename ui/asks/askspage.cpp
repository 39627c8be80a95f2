// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askspage.h"

#include "askform.h"
#include "recordedits.h"
#include "recordlistmodel.h"

using namespace Qt::StringLiterals;

namespace Headway {

AsksPage::AsksPage(Career &career, RecordEdits &edits, const Clock &clock, QWidget *parent)
    : RecordPage(parent)
    , m_asks(career)
    , m_edits(edits)
    , m_model(new RecordListModel(this))
    , m_form(new AskForm(edits, clock))
{
    m_model->setRows(rows());
    arrange({
        .listName = tr("Asks"),
        .addText = tr("Add an &ask"),
        .trashText = tr("Move the ask to the &trash"),
        .emptyIcon = u"bookmarks-symbolic"_s,
        .emptyTitle = tr("What do you want?"),
        .emptyText = tr("Say it so that your boss can repeat it: what, from when, and why now. The promotion case is "
                        "built around it."),
        .unreadTitle = tr("The asks could not be read"),
        .model = m_model,
        .idRole = RecordListModel::IdRole,
        .subtitleRole = RecordListModel::SubtitleRole,
        .privateRole = RecordListModel::PrivateRole,
        .form = m_form,
    });
    showRows();
    connect(&m_asks, &CareerAsks::changed, this, &AsksPage::showRows);
}

RecordRow AsksPage::rowFor(const Ask &ask) const
{
    const QString when = ask.effectiveDate.isValid()
                             ? tr("from %1").arg(m_locale.toString(ask.effectiveDate, QLocale::LongFormat))
                             : tr("no date yet");
    return {ask.id.uuid(), ask.what.isEmpty() ? tr("New ask") : ask.what, when, ask.audience == Audience::Private};
}

QList<RecordRow> AsksPage::rows() const
{
    QList<RecordRow> rows;
    for (const Ask &ask : m_asks.all())
        rows << rowFor(ask);
    return rows;
}

void AsksPage::showRows()
{
    m_model->setRows(rows());
    explainNone(m_asks.isRead(), m_asks.failure());
    refresh();
}

QUuid AsksPage::begin()
{
    const Ask ask{.id = AskId::make(), .what = {}};
    m_edits.begin(ask);
    m_model->setNewRow(rowFor(ask));
    return ask.id.uuid();
}

bool AsksPage::dropUntouched(const QUuid &id)
{
    if (!m_edits.abandon(AskId(id)))
        return false;
    m_model->dropNewRow();
    return true;
}

void AsksPage::showInForm(const QUuid &id)
{
    const auto ask = std::ranges::find(m_asks.all(), AskId(id), &Ask::id);
    m_form->showAsk(ask == m_asks.all().cend() ? Ask{.id = AskId(id), .what = {}} : *ask);
}

void AsksPage::moveToTrash(const QUuid &id, const QString &name)
{
    m_edits.moveToTrash(AskId(id), name);
}

void AsksPage::reload()
{
    m_asks.reload();
}

} // namespace Headway
