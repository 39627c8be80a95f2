// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Headway {

/** Names an element of a StructureTree. What is drawn as an artifact is not part of the text: rules, page numbers. */
enum class ElementId : int { Artifact = -1, Header = -2, Footer = -3 };

constexpr bool isArtifact(ElementId id)
{
    return static_cast<int>(id) < 0;
}

/** What a part of the text is, by the standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
enum class Role {
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    BlockQuote,
    Code,
    Table,
    TableRow,
    TableHeader,
    TableCell,
    Figure,
    Link,
    Note,
    Caption,
};

enum class HeaderScope { None, Column, Row };

struct StructureElement
{
    Role role = Role::Paragraph;
    ElementId parent = ElementId::Artifact; ///< Artifact for the root alone.
    QString alternative = {};               ///< What a figure shows, in words.
    QString language = {};                  ///< BCP 47, where it differs from the document's.
    HeaderScope scope = HeaderScope::None;
    bool numbered = false; ///< Of a list.
};

/** The logical structure of a report, in reading order: what a screen reader walks through. */
class StructureTree
{
public:
    ElementId add(StructureElement element);
    ElementId add(Role role, ElementId parent);

    const StructureElement &operator[](ElementId id) const { return m_elements[static_cast<size_t>(id)]; }
    qsizetype size() const { return static_cast<qsizetype>(m_elements.size()); }

private:
    std::vector<StructureElement> m_elements;
};

inline Role headingRole(int level)
{
    return static_cast<Role>(static_cast<int>(Role::Heading1) + qBound(1, level, 5) - 1);
}

} // namespace Headway
