// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Headway {

/** Each gives one parser bytes that may be anything. It must come back, having read or refused them. */
void fuzz_bragdoc(const QByteArray &bytes);
void fuzz_captureline(const QByteArray &bytes);
void fuzz_csv(const QByteArray &bytes);
void fuzz_dayone(const QByteArray &bytes);
void fuzz_jrnljson(const QByteArray &bytes);
void fuzz_jrnltext(const QByteArray &bytes);
void fuzz_markdown(const QByteArray &bytes);
void fuzz_pastedhtml(const QByteArray &bytes);
void fuzz_rednotebook(const QByteArray &bytes);
void fuzz_searchquery(const QByteArray &bytes);
void fuzz_zip(const QByteArray &bytes);

} // namespace Headway
