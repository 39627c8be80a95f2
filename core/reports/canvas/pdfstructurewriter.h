// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfpagetree.h"
#include "qpdflibrary.h"

#include <vector>

namespace Headway {

/**
 * Writes the structure tree of a PDF, the links that belong to it, and the way back from content to elements.
 *
 * An element's children stand in the order in which the tree was made. Only where an element holds text of its own
 * beside other elements (a sentence with a link in it) do all of them stand in the order in which they were drawn.
 */
class PdfStructureWriter
{
public:
    PdfStructureWriter(QPDF &pdf, const StructureTree &structure, const std::vector<PdfPage> &pages,
                       const PdfPageTree &pageTree);

    void write(const QHash<QString, PagePosition> &anchors);

private:
    /** A stretch of content that belongs to an element, or a child of it. */
    struct Kid
    {
        enum class Kind { Content, Element, Annotation };
        Kind kind = Kind::Element;
        int order = 0; ///< When it was first drawn.
        int page = 0;
        int number = 0; ///< The content's (MCID), the child's, or the annotation's.
    };

    void collectContent();
    void collectChildren();
    void writeLinks(const QHash<QString, PagePosition> &anchors);
    QPDFObjectHandle linkAnnotation(const PdfLink &link, const PdfPage &page,
                                    const QHash<QString, PagePosition> &anchors) const;
    void writeElement(int element);
    void writeAttributes(int element, QPDFObjectHandle &dictionary) const;
    QPDFObjectHandle figureAttributes(int element) const;
    QPDFObjectHandle kidObject(const Kid &kid, int homePage) const;
    void writeRoot();

    QPDF &m_pdf;
    const StructureTree &m_structure;
    const std::vector<PdfPage> &m_pages;
    const PdfPageTree &m_pageTree;
    QPDFObjectHandle m_root;
    std::vector<QPDFObjectHandle> m_objects;
    std::vector<std::vector<Kid>> m_kids;
    std::vector<QPDFObjectHandle> m_annotations;
    QPDFObjectHandle m_parents = QPDFObjectHandle::newArray();
};

} // namespace Headway
