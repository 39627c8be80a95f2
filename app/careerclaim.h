// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class KDSingleApplication;

namespace Headway {

/** The word between two starts of Headway that a career is open here; a second start asks for its window instead. */
class CareerClaim final : public QObject
{
    Q_OBJECT

public:
    /** Null where another Headway has it: that one was asked to raise its window. One claim for each file. */
    static std::unique_ptr<CareerClaim> take(const QString &file);
    ~CareerClaim() override;

    QString file() const { return m_file; }

Q_SIGNALS:
    void raiseRequested();

private:
    CareerClaim(const QString &file, std::unique_ptr<KDSingleApplication> single);

    QString m_file; ///< By its canonical path.
    std::unique_ptr<KDSingleApplication> m_single;
};

} // namespace Headway
