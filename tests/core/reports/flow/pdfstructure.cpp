// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfstructure.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

using ObjectNumber = int;

/** Follows marked content through a page's operators. */
class ContentReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit ContentReader(QStringList &faults)
        : m_faults(faults)
    {}

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "BDC" || name == "BMC")
            open();
        else if (name == "EMC")
            --m_depth;
        else if (m_depth == 0 && paints(name))
            m_faults << u"painted outside of marked content: %1"_s.arg(QString::fromStdString(name));
        m_operands.clear();
    }
    void handleEOF() override
    {
        if (m_depth != 0)
            m_faults << u"marked content not closed"_s;
    }

    std::set<int> numbers;

private:
    static bool paints(const std::string &name)
    {
        return std::set<std::string>{"Tj", "TJ", "f", "f*", "S", "Do", "B"}.contains(name);
    }

    void open()
    {
        if (m_operands.size() > 1 && m_operands[1].isDictionary() && m_operands[1].hasKey("/MCID")) {
            if (m_depth > 0)
                m_faults << u"marked content within marked content"_s;
            numbers.insert(m_operands[1].getKey("/MCID").getIntValueAsInt());
        }
        ++m_depth;
    }

    QStringList &m_faults;
    std::vector<QPDFObjectHandle> m_operands;
    int m_depth = 0;
};

class StructureReader
{
public:
    explicit StructureReader(QPDF &pdf)
        : m_pdf(pdf)
    {}

    PdfStructure read()
    {
        QPDFObjectHandle root = m_pdf.getRoot().getKey("/StructTreeRoot");
        QPDFObjectHandle numbers = root.getKey("/ParentTree").getKey("/Nums");
        for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
            m_parents[numbers.getArrayItem(i).getIntValueAsInt()] = numbers.getArrayItem(i + 1);
        walk(root.getKey("/K"), root);
        for (QPDFObjectHandle page : m_pdf.getAllPages())
            readPage(page);
        return m_result;
    }

private:
    void walk(QPDFObjectHandle kid, QPDFObjectHandle parent)
    {
        if (kid.isArray()) {
            for (QPDFObjectHandle item : kid.aitems())
                walk(item, parent);
        } else if (kid.isInteger()) {
            takeContent(parent.getKey("/Pg"), kid.getIntValueAsInt(), parent);
        } else if (kid.hasKey("/MCID")) {
            takeContent(kid.getKey("/Pg"), kid.getKey("/MCID").getIntValueAsInt(), parent);
        } else if (kid.hasKey("/Obj")) {
            takeAnnotation(kid, parent);
        } else if (kid.hasKey("/S")) {
            takeElement(kid, parent);
        }
    }

    void takeElement(QPDFObjectHandle element, QPDFObjectHandle parent)
    {
        m_result.roles << QString::fromStdString(element.getKey("/S").getName()).sliced(1);
        if (element.getKey("/P").getObjectID() != parent.getObjectID())
            m_result.faults << u"element with a wrong parent"_s;
        if (element.hasKey("/K"))
            walk(element.getKey("/K"), element);
    }

    void takeContent(QPDFObjectHandle page, int number, QPDFObjectHandle element)
    {
        ++m_result.markedContent;
        m_claimed[page.getObjectID()].insert(number);
        QPDFObjectHandle owners = m_parents[page.getKey("/StructParents").getIntValueAsInt()];
        if (number >= owners.getArrayNItems() || owners.getArrayItem(number).getObjectID() != element.getObjectID())
            m_result.faults << u"content whose way back leads elsewhere"_s;
    }

    void takeAnnotation(QPDFObjectHandle reference, QPDFObjectHandle element)
    {
        QPDFObjectHandle annotation = reference.getKey("/Obj");
        if (m_parents[annotation.getKey("/StructParent").getIntValueAsInt()].getObjectID() != element.getObjectID())
            m_result.faults << u"link whose way back leads elsewhere"_s;
        bool onPage = false;
        for (QPDFObjectHandle item : reference.getKey("/Pg").getKey("/Annots").aitems())
            onPage = onPage || item.getObjectID() == annotation.getObjectID();
        if (!onPage)
            m_result.faults << u"link that is not on its page"_s;
    }

    void readPage(QPDFObjectHandle page)
    {
        ContentReader reader(m_result.faults);
        QPDFPageObjectHelper(page).parseContents(&reader);
        if (reader.numbers != m_claimed[page.getObjectID()])
            m_result.faults << u"content that the structure does not hold"_s;
    }

    QPDF &m_pdf;
    PdfStructure m_result;
    std::map<int, QPDFObjectHandle> m_parents;
    std::map<ObjectNumber, std::set<int>> m_claimed;
};

} // namespace

PdfStructure PdfStructure::of(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("report", bytes.constData(), static_cast<size_t>(bytes.size()));
    return StructureReader(pdf).read();
}

} // namespace Headway
