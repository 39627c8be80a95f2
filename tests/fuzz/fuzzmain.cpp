// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What libFuzzer calls; which parser it is, the build says.

#include "fuzztargets.h"

extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size)
{
    Headway::HEADWAY_FUZZ_TARGET(QByteArray(data, qsizetype(size)));
    return 0;
}
