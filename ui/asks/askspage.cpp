// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askspage.h"

#include "askform.h"
#include "askrepository.h"
#include "career.h"
#include "emptystate.h"
#include "icons.h"
#include "listdetailpage.h"
#include "recordedits.h"
#include "recordlistmodel.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

AsksPage::AsksPage(Career &career, RecordEdits &edits, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_career(career)
    , m_edits(edits)
    , m_add(new QAction(symbolicIcon(u"list-add-symbolic"_s), tr("Add an &ask"), this))
    , m_trash(new QAction(symbolicIcon(u"user-trash-symbolic"_s), tr("Move the ask to the &trash"), this))
    , m_model(new RecordListModel(this))
    , m_form(new AskForm(edits, clock))
{
    auto *empty = new EmptyState(u"flag-symbolic"_s, tr("What do you want?"),
                                 tr("Say it so that your boss can repeat it: what, from when, and why now. The "
                                    "promotion case is built around it."));
    empty->addAction(m_add);
    m_layout = new ListDetailPage(
        {tr("Asks"), m_model, RecordListModel::SubtitleRole, RecordListModel::PrivateRole, m_form, empty, m_add}, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_layout);
    setFocusProxy(m_layout);
    connectActions();
    load();
}

void AsksPage::connectActions()
{
    m_trash->setShortcut(Qt::CTRL | Qt::Key_Delete);
    m_trash->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_trash);
    connect(m_add, &QAction::triggered, this, &AsksPage::addAsk);
    connect(m_trash, &QAction::triggered, this, [this] {
        m_form->flush();
        const QModelIndex current = m_layout->current();
        m_edits.moveToTrash(AskId(m_model->idAt(current.row())), current.data().toString());
    });
    connect(m_layout, &ListDetailPage::currentChanged, this, &AsksPage::showCurrent);
    connect(&m_career, &Career::changed, this, [this](const ChangeSet &changes) {
        if (!changes.asks.isEmpty())
            load();
    });
}

RecordRow AsksPage::rowFor(const Ask &ask) const
{
    const QString when = ask.effectiveDate.isValid()
                             ? tr("from %1").arg(m_locale.toString(ask.effectiveDate, QLocale::LongFormat))
                             : tr("no date yet");
    return {ask.id.uuid(), ask.what.isEmpty() ? tr("Untitled") : ask.what, when, ask.audience == Audience::Private};
}

void AsksPage::load()
{
    const auto asks = AskRepository(m_career.reader()).all();
    if (!asks)
        return;
    m_asks = *asks;
    QList<RecordRow> rows;
    for (const Ask &ask : std::as_const(m_asks))
        rows << rowFor(ask);
    m_model->setRows(rows);
    if (const int row = m_model->rowOf(m_wanted.uuid()); !m_wanted.isNull() && row >= 0) {
        m_wanted = {};
        m_layout->setCurrent(m_model->index(row));
        m_form->focusFirst();
    }
    showCurrent();
}

void AsksPage::showCurrent()
{
    const AskId id(m_model->idAt(m_layout->current().row()));
    m_trash->setEnabled(!id.isNull());
    const auto ask = std::ranges::find(m_asks, id, &Ask::id);
    if (ask != m_asks.cend())
        m_form->showAsk(*ask);
}

void AsksPage::addAsk()
{
    m_wanted = AskId::make();
    m_edits.add(Ask{.id = m_wanted, .what = tr("New ask")});
}

void AsksPage::flush()
{
    m_form->flush();
}

QByteArray AsksPage::saveState() const
{
    return m_layout->saveState();
}

void AsksPage::restoreState(const QByteArray &state)
{
    m_layout->restoreState(state);
}

} // namespace Headway
