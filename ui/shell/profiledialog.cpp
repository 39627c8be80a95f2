// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiledialog.h"

#include "career.h"
#include "look.h"
#include "messagebar.h"
#include "pendingedits.h"
#include "profilefields.h"
#include "profilerepository.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Headway {

namespace {
constexpr int leastWidth = 440;
}

ProfileDialog::ProfileDialog(Career &career, PendingEdits &edits, QWidget *parent)
    : QDialog(parent)
    , m_career(career)
    , m_edits(edits)
    , m_fields(new ProfileFields(this))
    , m_message(new MessageBar(this))
{
    setWindowTitle(tr("Your name and role"));
    setMinimumWidth(leastWidth);
    auto *why =
        new QLabel(tr("They stand at the head of every report. Reports that were printed stay as they are."), this);
    why->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Edge, Space::Edge, Space::Edge, Space::Edge);
    column->setSpacing(Space::Between);
    column->addWidget(m_message);
    column->addWidget(why);
    column->addWidget(m_fields);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    load();
    buttons->button(QDialogButtonBox::Save)->setEnabled(m_isLoaded);
    m_fields->setFocus();
}

/** What could not be read is not saved either: three empty fields would take the place of what is there. */
void ProfileDialog::load()
{
    const Result<Profile> profile = ProfileRepository(m_career.reader()).load();
    m_isLoaded = profile.has_value();
    if (profile)
        m_fields->setProfile(*profile);
    else
        m_message->tell(MessageBar::Tone::Warning, profile.error().sentence);
    m_fields->setEnabled(m_isLoaded);
}

/** As every edit of the window: where it fails it is kept, told, and tried again. */
void ProfileDialog::save()
{
    const auto store = [profile = m_fields->profile()](Session &session) {
        return ProfileRepository(session).save(profile);
    };
    m_edits.perform({tr("Edit your name and role")}, RecordField{.name = Field::profile}, store);
    accept();
}

} // namespace Headway
