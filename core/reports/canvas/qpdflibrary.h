// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifdef __clang__
// qpdf 12 declares a default argument of a type that only its sources define. Clang wants to see that type in C++23,
// although no code comes of it.
namespace qpdf::pl {
struct Link
{};
} // namespace qpdf::pl
#endif

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>
