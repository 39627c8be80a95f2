// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structuretree.h"

namespace Headway {

ElementId StructureTree::add(StructureElement element)
{
    m_elements.push_back(std::move(element));
    return static_cast<ElementId>(m_elements.size() - 1);
}

ElementId StructureTree::add(Role role, ElementId parent)
{
    return add(StructureElement{.role = role, .parent = parent});
}

} // namespace Headway
