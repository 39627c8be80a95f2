// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capturecompletion.h"
#include "result.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;

namespace Headway {

class CaptureCompletionList;
class CaptureField;
class CapturePreview;
class CaptureRecogniser;
class Clock;
class IconLabel;
class MessageBar;

/** What capturing asks of the career; given by its owner. */
struct CaptureService
{
    std::function<KnownNames()> knownNames;
    /** Finishes when the entry is safe on disk. */
    std::function<QFuture<Result<EntryId>>(const CaptureLine &)> save;
    /** Whether what failed so is kept elsewhere, told there, and tried again: then the line need not stay. */
    std::function<bool(const Error &)> keeps = [](const Error &) { return false; };
};

/**
 * One line, what was recognised in it, and Enter; wherever it stands. What is typed stays until it is safe on disk, or
 * with who keeps what could not be saved.
 */
class CaptureForm final : public QWidget
{
    Q_OBJECT

public:
    /** `recogniser` and `clock` outlive it. */
    CaptureForm(const CaptureRecogniser &recogniser, const Clock &clock, CaptureService service,
                QWidget *parent = nullptr);

    /** What is typed and not saved, nor on its way there; to be kept where the window goes, and set again. */
    QString unsavedLine() const;
    void setLine(const QString &line);
    bool isSaving() const { return m_saving; }

    /** Somebody looks at it from now on, and types. */
    void begin();
    void goOn();
    /** Nobody looks at it any more. */
    void end();
    /** People, goals or tags changed: read their names again. */
    void refreshNames();

Q_SIGNALS:
    void captured(const Headway::EntryId &id, const QString &title);
    void unsavedLineChanged();
    /** Something is to be read in it. */
    void troubled();
    /** It is done with: "Saved" has stood for a moment, or somebody else keeps the line. */
    void finished();
    void cancelled();

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
    QTimer m_rest; ///< "Saved" stands for a moment.
    bool m_saving = false;
    std::shared_ptr<int> m_life = std::make_shared<int>(); ///< Gone before the widget is, as all that it has.
};

} // namespace Headway
