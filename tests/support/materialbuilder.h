// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entrybuilder.h"
#include "reportmaterial.h"

namespace Headway {

/** `MaterialBuilder{}.owner("Anna").asking("Promotion").did(EntryBuilder{}…)` is what a report is built from. */
class MaterialBuilder
{
public:
    MaterialBuilder &owner(const char *name, const char *role = "", const char *organisation = "")
    {
        m_material.profile = {.name = QString::fromUtf8(name),
                              .role = QString::fromUtf8(role),
                              .organisation = QString::fromUtf8(organisation)};
        return *this;
    }
    PersonId person(const char *name, Audience audience, const char *title = "")
    {
        m_material.people << Person{.id = PersonId::make(),
                                    .name = QString::fromUtf8(name),
                                    .title = QString::fromUtf8(title),
                                    .audience = audience};
        return m_material.people.constLast().id;
    }
    PersonId personInTrash(const char *name, Audience audience)
    {
        m_material.peopleInTrash << Person{
            .id = PersonId::make(), .name = QString::fromUtf8(name), .audience = audience};
        return m_material.peopleInTrash.constLast().id;
    }
    GoalId goal(const char *name, Audience audience)
    {
        m_material.goals << Goal{.id = GoalId::make(), .name = QString::fromUtf8(name), .audience = audience};
        return m_material.goals.constLast().id;
    }
    TagId tag(const char *name)
    {
        m_material.tags << Tag{.id = TagId::make(), .name = QString::fromUtf8(name)};
        return m_material.tags.constLast().id;
    }
    StrengthId strength(const char *name)
    {
        m_material.strengths << Strength{.id = StrengthId::make(), .name = QString::fromUtf8(name)};
        return m_material.strengths.constLast().id;
    }
    CriterionId criterion(const char *name)
    {
        m_material.criteria << Criterion{.id = CriterionId::make(), .name = QString::fromUtf8(name)};
        return m_material.criteria.constLast().id;
    }
    MaterialBuilder &asking(const char *what, Audience audience = Audience::Boss)
    {
        m_material.ask = Ask{.id = AskId::make(),
                             .what = QString::fromUtf8(what),
                             .effectiveDate = QDate(2027, 1, 1),
                             .whyNow = QStringLiteral("The post falls vacant."),
                             .sentence = QStringLiteral("She already runs the ward."),
                             .audience = audience};
        return *this;
    }
    MaterialBuilder &did(const Entry &entry)
    {
        m_material.entries << entry;
        return *this;
    }

    Ask &ask() { return *m_material.ask; }
    const ReportMaterial &build() const { return m_material; }
    operator const ReportMaterial &() const { return m_material; }

private:
    ReportMaterial m_material;
};

} // namespace Headway
