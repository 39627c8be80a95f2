// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

#include <QByteArrayView>

#include <md4c.h>

namespace Headway {

/** Collects the spans of one paragraph, heading or table cell from what the Markdown parser reports. */
class MarkdownSpans final
{
public:
    void enter(MD_SPANTYPE type, const void *detail);
    void leave(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, QByteArrayView utf8);

    /** What was collected, tidied; begins anew. Empty where there was nothing but space. */
    Spans take();

private:
    bool isInPicture() const { return m_pictures > 0; }
    void append(const QString &text, bool code);
    void leavePicture();

    Spans m_spans;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_strikethrough = 0;
    int m_pictures = 0; ///< How many pictures are open: the alternative text of one may hold another.
    QString m_link;
    QString m_alternative;
};

/** The words alone, in one line. */
QString plainText(const Spans &spans);

} // namespace Headway
