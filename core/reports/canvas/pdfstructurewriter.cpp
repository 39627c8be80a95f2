// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfstructurewriter.h"

#include "pdfsyntax.h"

#include <limits>

namespace Headway {

namespace {

constexpr int neverDrawn = std::numeric_limits<int>::max();

QPDFObjectHandle name(const char *value)
{
    return QPDFObjectHandle::newName(value);
}

QPDFObjectHandle integer(qint64 value)
{
    return QPDFObjectHandle::newInteger(value);
}

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

size_t indexOf(ElementId element)
{
    return static_cast<size_t>(element);
}

/** PDF counts from the page's lower left corner. */
QPDFObjectHandle rectangle(const QRectF &place, const PdfPage &page)
{
    const double height = page.size.height();
    return QPDFObjectHandle::newFromRectangle(
        {place.left(), height - place.bottom(), place.right(), height - place.top()});
}

} // namespace

PdfStructureWriter::PdfStructureWriter(QPDF &pdf, const StructureTree &structure, const std::vector<PdfPage> &pages,
                                       const PdfPageTree &pageTree)
    : m_pdf(pdf)
    , m_structure(structure)
    , m_pages(pages)
    , m_pageTree(pageTree)
    , m_root(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Type", name("/StructTreeRoot")}})))
    , m_kids(static_cast<size_t>(structure.size()))
{
    for (qsizetype i = 0; i < structure.size(); ++i)
        m_objects.push_back(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()));
}

void PdfStructureWriter::write(const QHash<QString, PagePosition> &anchors)
{
    collectContent();
    collectChildren();
    writeLinks(anchors);
    for (size_t i = 0; i < m_objects.size(); ++i)
        writeElement(static_cast<int>(i));
    writeRoot();
}

void PdfStructureWriter::collectContent()
{
    int order = 0;
    for (size_t page = 0; page < m_pages.size(); ++page) {
        QPDFObjectHandle owners = QPDFObjectHandle::newArray();
        int number = 0;
        for (const ElementId element : m_pages[page].markedContent) {
            m_kids[indexOf(element)].push_back({Kid::Kind::Content, order++, static_cast<int>(page), number++});
            owners.appendItem(m_objects[indexOf(element)]);
        }
        m_parents.appendItem(integer(static_cast<qint64>(page)));
        m_parents.appendItem(m_pdf.makeIndirectObject(owners));
    }
}

void PdfStructureWriter::collectChildren()
{
    std::vector<std::vector<Kid>> children(m_objects.size());
    std::vector<int> firstDrawn(m_objects.size(), neverDrawn);
    // Parents come before their children in the tree; from its end, each element is known when its parent asks.
    for (size_t i = m_objects.size(); i-- > 0;) {
        if (!m_kids[i].empty())
            firstDrawn[i] = qMin(firstDrawn[i], m_kids[i].front().order);
        const ElementId parent = m_structure[static_cast<ElementId>(i)].parent;
        if (isArtifact(parent))
            continue;
        firstDrawn[indexOf(parent)] = qMin(firstDrawn[indexOf(parent)], firstDrawn[i]);
        children[indexOf(parent)].push_back({Kid::Kind::Element, firstDrawn[i], 0, static_cast<int>(i)});
    }
    for (size_t i = 0; i < m_objects.size(); ++i) {
        const bool ownContent = !m_kids[i].empty();
        m_kids[i].insert(m_kids[i].end(), children[i].rbegin(), children[i].rend());
        if (ownContent)
            std::ranges::stable_sort(m_kids[i], {}, &Kid::order);
    }
}

void PdfStructureWriter::writeLinks(const QHash<QString, PagePosition> &anchors)
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
        for (const PdfLink &link : m_pages[i].links) {
            if (link.target.address.isEmpty() && !anchors.contains(link.target.anchor))
                continue; // Leads nowhere: plain text.
            const auto key = qint64(m_pages.size()) + qint64(m_annotations.size());
            QPDFObjectHandle annotation = linkAnnotation(link, m_pages[i], anchors);
            annotation.replaceKey("/StructParent", integer(key));
            annotation = m_pdf.makeIndirectObject(annotation);
            annotations.appendItem(annotation);
            m_kids[indexOf(link.element)].push_back(
                {Kid::Kind::Annotation, 0, static_cast<int>(i), static_cast<int>(m_annotations.size())});
            m_parents.appendItem(integer(key));
            m_parents.appendItem(m_objects[indexOf(link.element)]);
            m_annotations.push_back(annotation);
        }
        if (annotations.getArrayNItems() > 0)
            m_pageTree.page(static_cast<int>(i)).replaceKey("/Annots", annotations);
    }
}

QPDFObjectHandle PdfStructureWriter::linkAnnotation(const PdfLink &link, const PdfPage &page,
                                                    const QHash<QString, PagePosition> &anchors) const
{
    constexpr int printed = 4;
    QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary({
        {"/Type", name("/Annot")},
        {"/Subtype", name("/Link")},
        {"/F", integer(printed)},
        {"/Border", QPDFObjectHandle::newArray({integer(0), integer(0), integer(0)})},
        {"/Rect", rectangle(link.place, page)},
        {"/Contents", text(link.target.address.isEmpty() ? link.text : link.target.address)},
    });
    if (link.target.address.isEmpty()) {
        annotation.replaceKey("/Dest", m_pageTree.destination(anchors.value(link.target.anchor)));
        return annotation;
    }
    annotation.replaceKey("/A", QPDFObjectHandle::newDictionary({
                                    {"/S", name("/URI")},
                                    {"/URI", QPDFObjectHandle::newString(link.target.address.toStdString())},
                                }));
    return annotation;
}

void PdfStructureWriter::writeElement(int element)
{
    const StructureElement &described = m_structure[static_cast<ElementId>(element)];
    const std::vector<Kid> &kids = m_kids[static_cast<size_t>(element)];
    QPDFObjectHandle dictionary = m_objects[static_cast<size_t>(element)];
    dictionary.replaceKey("/Type", name("/StructElem"));
    dictionary.replaceKey("/S", name(PdfSyntax::structureType(described.role)));
    dictionary.replaceKey("/P", isArtifact(described.parent) ? m_root : m_objects[indexOf(described.parent)]);
    writeAttributes(element, dictionary);
    const auto content = std::ranges::find(kids, Kid::Kind::Content, &Kid::kind);
    const int homePage = content == kids.end() ? -1 : content->page;
    if (homePage >= 0)
        dictionary.replaceKey("/Pg", m_pageTree.page(homePage));
    if (kids.empty())
        return;
    QPDFObjectHandle objects = QPDFObjectHandle::newArray();
    for (const Kid &kid : kids)
        objects.appendItem(kidObject(kid, homePage));
    dictionary.replaceKey("/K", objects);
}

void PdfStructureWriter::writeAttributes(int element, QPDFObjectHandle &dictionary) const
{
    const StructureElement &described = m_structure[static_cast<ElementId>(element)];
    if (!described.alternative.isEmpty())
        dictionary.replaceKey("/Alt", text(described.alternative));
    if (!described.language.isEmpty())
        dictionary.replaceKey("/Lang", text(described.language));
    if (described.scope == HeaderScope::Column)
        dictionary.replaceKey("/A", QPDFObjectHandle::parse("<</O /Table /Scope /Column>>"));
    else if (described.scope == HeaderScope::Row)
        dictionary.replaceKey("/A", QPDFObjectHandle::parse("<</O /Table /Scope /Row>>"));
    else if (described.role == Role::List)
        dictionary.replaceKey("/A", QPDFObjectHandle::parse(described.numbered ? "<</O /List /ListNumbering /Decimal>>"
                                                                               : "<</O /List /ListNumbering /Disc>>"));
    else if (described.role == Role::Figure)
        dictionary.replaceKey("/A", figureAttributes(element));
    else if (described.role == Role::Note)
        dictionary.replaceKey("/ID", QPDFObjectHandle::newString("note-" + std::to_string(element)));
}

QPDFObjectHandle PdfStructureWriter::figureAttributes(int element) const
{
    QPDFObjectHandle attributes = QPDFObjectHandle::parse("<</O /Layout /Placement /Block>>");
    for (const PdfPage &page : m_pages) {
        const auto box = page.figures.constFind(static_cast<ElementId>(element));
        if (box != page.figures.constEnd()) {
            attributes.replaceKey("/BBox", rectangle(*box, page));
            break;
        }
    }
    return attributes;
}

QPDFObjectHandle PdfStructureWriter::kidObject(const Kid &kid, int homePage) const
{
    switch (kid.kind) {
    case Kid::Kind::Element:
        return m_objects[static_cast<size_t>(kid.number)];
    case Kid::Kind::Annotation:
        return QPDFObjectHandle::newDictionary({
            {"/Type", name("/OBJR")},
            {"/Obj", m_annotations[static_cast<size_t>(kid.number)]},
            {"/Pg", m_pageTree.page(kid.page)},
        });
    case Kid::Kind::Content:
        break;
    }
    if (kid.page == homePage)
        return integer(kid.number);
    return QPDFObjectHandle::newDictionary({
        {"/Type", name("/MCR")},
        {"/Pg", m_pageTree.page(kid.page)},
        {"/MCID", integer(kid.number)},
    });
}

void PdfStructureWriter::writeRoot()
{
    QPDFObjectHandle catalogue = m_pdf.getRoot();
    m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Nums", m_parents}})));
    m_root.replaceKey("/ParentTreeNextKey", integer(qint64(m_pages.size()) + qint64(m_annotations.size())));
    if (!m_objects.empty())
        m_root.replaceKey("/K", m_objects.front());
    catalogue.replaceKey("/StructTreeRoot", m_root);
    catalogue.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<</Marked true>>"));
}

} // namespace Headway
