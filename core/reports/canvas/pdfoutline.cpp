// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfoutline.h"

namespace Headway {

namespace {

/** Writes the entries as a tree: each is the child of the nearest before it that is of a higher level. */
class OutlineWriter
{
public:
    OutlineWriter(QPDF &pdf, const QList<OutlineEntry> &entries, const PdfPageTree &pages)
        : m_pdf(pdf)
        , m_entries(entries)
        , m_pages(pages)
    {}

    QPDFObjectHandle write()
    {
        QPDFObjectHandle root = m_pdf.makeIndirectObject(
            QPDFObjectHandle::newDictionary({{"/Type", QPDFObjectHandle::newName("/Outlines")}}));
        writeChildren(root, 0);
        return root;
    }

private:
    /** The children of one parent, from the present entry on, as far as they are below `parentLevel`. */
    void writeChildren(QPDFObjectHandle parent, int parentLevel)
    {
        QPDFObjectHandle previous;
        int count = 0;
        while (m_next < m_entries.size() && m_entries[m_next].level > parentLevel) {
            QPDFObjectHandle item = writeItem(parent);
            if (count++ == 0)
                parent.replaceKey("/First", item);
            else
                chain(previous, item);
            previous = item;
        }
        if (count == 0)
            return;
        parent.replaceKey("/Last", previous);
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(parentLevel <= 1 ? count : -count));
    }

    QPDFObjectHandle writeItem(QPDFObjectHandle parent)
    {
        const OutlineEntry &entry = m_entries[m_next++];
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({
            {"/Title", QPDFObjectHandle::newUnicodeString(entry.title.toStdString())},
            {"/Dest", m_pages.destination(entry.position)},
            {"/Parent", parent},
        }));
        writeChildren(item, entry.level);
        return item;
    }

    static void chain(QPDFObjectHandle previous, QPDFObjectHandle next)
    {
        previous.replaceKey("/Next", next);
        next.replaceKey("/Prev", previous);
    }

    QPDF &m_pdf;
    const QList<OutlineEntry> &m_entries;
    const PdfPageTree &m_pages;
    qsizetype m_next = 0;
};

} // namespace

void writeOutline(QPDF &pdf, const QList<OutlineEntry> &entries, const PdfPageTree &pages)
{
    if (entries.isEmpty())
        return;
    QPDFObjectHandle catalogue = pdf.getRoot();
    catalogue.replaceKey("/Outlines", OutlineWriter(pdf, entries, pages).write());
    catalogue.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace Headway
