// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

class QUrl;
class QWidget;

namespace Headway {

/** Questions that need an answer before going on. Passed in, so that a test answers without a nested event loop. */
class UserPrompt
{
public:
    virtual ~UserPrompt() = default;

    /** Shows one sentence that must be seen; `detail` explains. */
    virtual void tell(QWidget *parent, const QString &sentence, const QString &detail) = 0;
    /** Asks before something is done; `verb` is the word on the button that does it. */
    virtual bool confirm(QWidget *parent, const QString &question, const QString &detail, const QString &verb) = 0;
    /** The same of much that is done at once; `list` says of what, and may be long. */
    virtual bool confirmList(QWidget *parent, const QString &question, const QString &detail, const QString &list,
                             const QString &verb) = 0;
    /** Where to save; empty where the user thought better of it. */
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                               const QString &filter) = 0;
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &folder, const QString &filter) = 0;
    /** One or several of a folder; none where the user thought better of it. */
    virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &folder,
                                    const QString &filter) = 0;
    /** A folder that is there, to read from or to write into. */
    virtual QString folderToOpen(QWidget *parent, const QString &title, const QString &folder) = 0;
    /** Opens a folder of this computer in its file manager. */
    virtual void showFolder(const QString &folder) = 0;
    /** Opens a file of this computer with the program that the desktop has for it, if there is one. */
    virtual bool openFile(const QString &file) = 0;
    /** Opens an address of the web, or of somebody's mail, in the program that the desktop has for it. */
    virtual void openLink(const QUrl &address) = 0;
};

class DialogPrompt final : public UserPrompt
{
    Q_DECLARE_TR_FUNCTIONS(Headway::DialogPrompt)

public:
    void tell(QWidget *parent, const QString &sentence, const QString &detail) override;
    bool confirm(QWidget *parent, const QString &question, const QString &detail, const QString &verb) override;
    bool confirmList(QWidget *parent, const QString &question, const QString &detail, const QString &list,
                     const QString &verb) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                       const QString &filter) override;
    QString fileToOpen(QWidget *parent, const QString &title, const QString &folder, const QString &filter) override;
    QStringList filesToOpen(QWidget *parent, const QString &title, const QString &folder,
                            const QString &filter) override;
    QString folderToOpen(QWidget *parent, const QString &title, const QString &folder) override;
    void showFolder(const QString &folder) override;
    bool openFile(const QString &file) override;
    void openLink(const QUrl &address) override;
};

} // namespace Headway
