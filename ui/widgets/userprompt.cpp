// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "userprompt.h"

#include "confirmlistdialog.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace Headway {

void DialogPrompt::tell(QWidget *parent, const QString &sentence, const QString &detail)
{
    QMessageBox box(QMessageBox::Information, QString(), sentence, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(detail);
    box.exec();
}

bool DialogPrompt::confirm(QWidget *parent, const QString &question, const QString &detail, const QString &verb)
{
    QMessageBox box(QMessageBox::Question, QString(), question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(detail);
    const QPushButton *yes = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel); // What is asked for cannot be taken back by everybody who has read it.
    box.exec();
    return box.clickedButton() == yes;
}

bool DialogPrompt::confirmList(QWidget *parent, const QString &question, const QString &detail, const QString &list,
                               const QString &verb)
{
    ConfirmListDialog dialog(question, detail, list, verb, parent);
    return dialog.exec() == QDialog::Accepted;
}

QString DialogPrompt::fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                 const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString DialogPrompt::fileToOpen(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList DialogPrompt::filesToOpen(QWidget *parent, const QString &title, const QString &folder,
                                      const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString DialogPrompt::folderToOpen(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

void DialogPrompt::showFolder(const QString &folder)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        tell(QApplication::activeWindow(), tr("The folder could not be opened."), QDir::toNativeSeparators(folder));
}

bool DialogPrompt::openFile(const QString &file)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

void DialogPrompt::openLink(const QUrl &address)
{
    QDesktopServices::openUrl(address);
}

} // namespace Headway
