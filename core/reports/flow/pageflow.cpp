// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageflow.h"

#include "documentsetter.h"
#include "paginator.h"

#include <limits>

namespace Headway {

namespace {

/** So many pages wait until it is known whether they are the last, which are made up together. */
constexpr size_t waitingPages = 5;
constexpr double aboveLandmark = 12; ///< What a viewer shows above the place that it was led to.

QSizeF textArea(const PageSetup &setup)
{
    return setup.size().shrunkBy(setup.margins);
}

} // namespace

class PageFlow::Private
{
public:
    Private(ReportDocument &&reportDocument, const PageSetup &setup)
        : document(std::move(reportDocument))
        , galley(textArea(setup), anchorsOf(document.blocks))
        , setter(document, galley)
    {
        report.m_setup = setup;
        report.m_properties = {document.title,           document.subtitle, document.author,
                               document.confidentiality, document.locale,   document.date};
    }

    bool hasPage() const { return isClosing || ahead.size() > waitingPages; }
    void lookAhead();
    void takePage();
    void noteLandmarks(const Page &page);
    void finish();

    const ReportDocument document;
    Galley galley;
    DocumentSetter setter;
    PagedReport report;
    std::deque<PageCut> ahead; ///< Pages that are cut and not yet taken.
    size_t atomsAhead = 0;     ///< In them.
    bool isClosing = false;
    QString section; ///< The one that the last page ended in.
};

PageFlow::PageFlow(ReportDocument document, const PageSetup &setup)
    : d(std::make_unique<Private>(std::move(document), setup))
{}

PageFlow::~PageFlow() = default;
PageFlow::PageFlow(PageFlow &&) noexcept = default;
PageFlow &PageFlow::operator=(PageFlow &&) noexcept = default;

bool PageFlow::layOutAll(const std::stop_token &stop)
{
    return layOutPages(std::numeric_limits<int>::max(), stop);
}

bool PageFlow::layOutPages(int pages, const std::stop_token &stop)
{
    TextSetter textSetter(d->document.locale);
    d->galley.setTextSetter(&textSetter);
    while (!isComplete() && pageCount() < pages) {
        if (stop.stop_requested())
            return false;
        if (d->hasPage())
            d->takePage();
        else
            d->lookAhead();
    }
    return true;
}

void PageFlow::Private::lookAhead()
{
    const double height = galley.textArea().height();
    if (setter.isDone()) {
        isClosing = true;
        std::vector<PageCut> last = closingPages(galley.atoms(), height);
        ahead.assign(std::make_move_iterator(last.begin()), std::make_move_iterator(last.end()));
    } else if (auto cut = cutPage(galley.atoms(), height, false, atomsAhead)) {
        atomsAhead += cut->tops.size();
        ahead.push_back(std::move(*cut));
    } else {
        setter.setMore();
    }
}

void PageFlow::Private::takePage()
{
    if (!ahead.empty()) {
        const PageCut cut = std::move(ahead.front());
        ahead.pop_front();
        atomsAhead -= std::min(atomsAhead, cut.tops.size());
        auto page = std::make_shared<const Page>(makeUpPage(galley.take(cut.tops.size()), cut, section));
        noteLandmarks(*page);
        report.m_pages.push_back(std::move(page));
    }
    if (isClosing && ahead.empty())
        finish();
}

void PageFlow::Private::noteLandmarks(const Page &page)
{
    for (const auto &[top, landmark] : page.landmarks) {
        const PagePosition position{report.pageCount(), report.origin().y() + top - aboveLandmark};
        if (landmark.level == 2)
            section = landmark.title;
        if (landmark.level > 0)
            report.m_outline << OutlineEntry{landmark.level, landmark.title, position};
        if (!landmark.anchor.isEmpty() && !report.m_anchors.contains(landmark.anchor))
            report.m_anchors.insert(landmark.anchor, position);
    }
}

void PageFlow::Private::finish()
{
    report.m_structure = std::make_shared<const StructureTree>(std::move(galley.structure()));
    report.m_complete = true;
}

bool PageFlow::isComplete() const
{
    return d->report.isComplete();
}

int PageFlow::pageCount() const
{
    return d->report.pageCount();
}

PagedReport PageFlow::report() const
{
    return d->report;
}

} // namespace Headway
