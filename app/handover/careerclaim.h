// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class KDSingleApplication;

namespace Headway {

/**
 * The word between two starts of Headway that a career is open here; a second start asks for its window instead.
 *
 * What goes over the socket is one of a few words and nothing of the career: anybody who could listen there, or speak,
 * learns and changes nothing.
 */
class CareerClaim final : public QObject
{
    Q_OBJECT

public:
    /** What a second start came for. */
    enum class Summons { Window, Capture };

    /** Null where another Headway of this user has it: that one was asked for what is `wanted`. One for each file. */
    static std::unique_ptr<CareerClaim> take(const QString &file, Summons wanted = Summons::Window);
    /** Tells the Headway that has the career open that lines wait for it; see CaptureInbox. Ask only where one has. */
    static void tellOfLines(const QString &file);
    ~CareerClaim() override;

    QString file() const { return m_file; }

Q_SIGNALS:
    void raiseRequested();
    void captureRequested();
    void linesOffered();

private:
    CareerClaim(const QString &file, std::unique_ptr<KDSingleApplication> single);
    void hear(const QByteArray &word);

    QString m_file; ///< By its canonical path.
    std::unique_ptr<KDSingleApplication> m_single;
};

} // namespace Headway
