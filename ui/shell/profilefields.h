// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"

#include <QWidget>

class QLineEdit;

namespace Headway {

/** Whose career it is, as it stands on paper: asked for when a career begins, and corrected whenever it changes. */
class ProfileFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileFields(QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    Profile profile() const;

Q_SIGNALS:
    /** Enter was pressed in one of them. */
    void entered();

private:
    QLineEdit *m_name;
    QLineEdit *m_role;
    QLineEdit *m_organisation;
};

} // namespace Headway
