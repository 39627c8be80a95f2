// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capturecompletion.h"
#include "floatingcard.h"
#include "result.h"

#include <QFuture>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLabel;
class QPropertyAnimation;
class QPushButton;

namespace Headway {

class CaptureCompletionList;
class CaptureField;
class CapturePreview;
class CaptureRecogniser;
class Clock;
class IconLabel;
class MessageBar;

/** What the capture bar asks of the career; given by its owner. */
struct CaptureService
{
    std::function<KnownNames()> knownNames;
    /** Finishes when the entry is safe on disk. */
    std::function<QFuture<Result<EntryId>>(const CaptureLine &)> save;
    /** Whether what failed so is kept elsewhere, told there, and tried again: then the line need not stay. */
    std::function<bool(const Error &)> keeps = [](const Error &) { return false; };
};

/**
 * Drops from the top over any page: one line, what was recognised in it, and Enter. What is typed stays until it is
 * safe on disk, or with who keeps what could not be saved, also where the bar is closed or the disk is full.
 */
class CaptureBar final : public FloatingCard
{
    Q_OBJECT

public:
    /** Lies over `pageArea`. `recogniser` and `clock` outlive it. */
    CaptureBar(const CaptureRecogniser &recogniser, const Clock &clock, CaptureService service, QWidget *pageArea);
    ~CaptureBar() override;

    /** What is typed and not saved, nor on its way there; to be kept where the window goes, and set again. */
    QString unsavedLine() const;
    void setLine(const QString &line);

    void open();
    void close();
    bool isOpen() const { return m_open; }

    /** People, goals or tags changed: read their names again. */
    void refreshNames();

Q_SIGNALS:
    void captured(const Headway::EntryId &id);
    void unsavedLineChanged();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildLine();
    QWidget *buildBelow();
    void followLine();
    void recognise();
    bool isBlank() const;
    bool stands(const CaptureCompletion &completion) const;
    void complete();
    void submit();
    void setSaving(bool saving);
    void finish(const Result<EntryId> &result);
    void tellSaved(const EntryId &id);
    void tellFailed(const Error &error);
    void handOver();
    void showHint();
    QString hint() const;
    void place();
    void slide(bool in);
    void followFocus(const QWidget *now);

    const CaptureRecogniser &m_recogniser;
    const Clock &m_clock;
    CaptureService m_service;
    KnownNames m_known;
    CaptureLine m_line;

    CaptureField *m_field;
    CaptureCompletionList *m_completions;
    QPushButton *m_save;
    CapturePreview *m_preview;
    IconLabel *m_tick;
    QLabel *m_hint;
    MessageBar *m_message;
    QPropertyAnimation *m_motion;
    QTimer m_rest;                ///< "Saved" stands for a moment before the bar goes.
    QPointer<QWidget> m_returnTo; ///< What had the focus before.
    bool m_open = false;
    bool m_saving = false;
};

} // namespace Headway
