// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

namespace Headway {

/** A writing transaction; whatever is not committed when it goes out of scope is rolled back. */
class Transaction final
{
public:
    enum class Lock { Immediate, Exclusive };

    static Result<Transaction> begin(Session &session, Lock lock = Lock::Immediate);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /** Where it fails, everything has been rolled back. */
    Result<void> commit();

private:
    explicit Transaction(Session &session);
    void rollBack();

    Session *m_session;
};

/**
 * Several statements that shall see one state of the file, whatever is written meanwhile. May stand inside of a
 * transaction or of another ReadView.
 */
class ReadView final
{
public:
    static Result<ReadView> begin(Session &session);
    ReadView(ReadView &&other) noexcept;
    ReadView &operator=(ReadView &&) = delete;
    ~ReadView();

private:
    explicit ReadView(Session &session);

    Session *m_session;
};

} // namespace Headway
