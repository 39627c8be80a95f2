// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Headway {

class Career;
class MessageBar;
class PendingEdits;
class ProfileFields;

/** Edit > Your name and role: what stands on every report, corrected or brought up to date, and undone in one step. */
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    ProfileDialog(Career &career, PendingEdits &edits, QWidget *parent = nullptr);

private:
    void load();
    void save();

    Career &m_career;
    PendingEdits &m_edits;
    ProfileFields *m_fields;
    MessageBar *m_message;
    bool m_isLoaded = false;
};

} // namespace Headway
