// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplepage.h"

#include "careernames.h"
#include "emptystate.h"
#include "icons.h"
#include "listdetailpage.h"
#include "personform.h"
#include "recordedits.h"
#include "recordlistmodel.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

PeoplePage::PeoplePage(const CareerNames &names, RecordEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_edits(edits)
    , m_add(new QAction(symbolicIcon(u"list-add-symbolic"_s), tr("Add a &person"), this))
    , m_trash(new QAction(symbolicIcon(u"user-trash-symbolic"_s), tr("Move the person to the &trash"), this))
    , m_model(new RecordListModel(this))
    , m_form(new PersonForm(edits))
{
    auto *empty = new EmptyState(u"user-symbolic"_s, tr("Nobody here yet"),
                                 tr("Your boss, a mentor, whoever saw what you did: name them with @ when you capture "
                                    "something, or add them here."));
    empty->addAction(m_add);
    showRows();
    m_layout = new ListDetailPage(
        {tr("People"), m_model, RecordListModel::SubtitleRole, RecordListModel::PrivateRole, m_form, empty, m_add},
        this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_layout);
    setFocusProxy(m_layout);
    connectActions();
    showCurrent();
}

void PeoplePage::connectActions()
{
    m_trash->setShortcut(Qt::CTRL | Qt::Key_Delete);
    m_trash->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_trash);
    connect(m_add, &QAction::triggered, this, &PeoplePage::addPerson);
    connect(m_trash, &QAction::triggered, this, [this] {
        m_form->flush();
        const QModelIndex current = m_layout->current();
        m_edits.moveToTrash(PersonId(m_model->idAt(current.row())), current.data().toString());
    });
    connect(m_layout, &ListDetailPage::currentChanged, this, &PeoplePage::showCurrent);
    connect(&m_names, &CareerNames::changed, this, [this] {
        showRows();
        showCurrent();
    });
}

void PeoplePage::showRows()
{
    QList<RecordRow> rows;
    for (const Person &person : m_names.people())
        rows << RecordRow{person.id.uuid(), person.name, person.title, person.audience == Audience::Private};
    m_model->setRows(rows);
    if (const int row = m_model->rowOf(m_wanted.uuid()); !m_wanted.isNull() && row >= 0) {
        m_wanted = {};
        m_layout->setCurrent(m_model->index(row));
        m_form->focusName();
    }
}

void PeoplePage::showCurrent()
{
    const QUuid id = m_model->idAt(m_layout->current().row());
    m_trash->setEnabled(!id.isNull());
    const auto person = std::ranges::find(m_names.people(), PersonId(id), &Person::id);
    if (person != m_names.people().cend())
        m_form->showPerson(*person);
}

void PeoplePage::addPerson()
{
    m_wanted = PersonId::make();
    m_edits.add(Person{.id = m_wanted, .name = tr("New person")});
}

void PeoplePage::flush()
{
    m_form->flush();
}

QByteArray PeoplePage::saveState() const
{
    return m_layout->saveState();
}

void PeoplePage::restoreState(const QByteArray &state)
{
    m_layout->restoreState(state);
}

} // namespace Headway
