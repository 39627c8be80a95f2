// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

class QString;

namespace KSyntaxHighlighting {
class Definition;
class Repository;
} // namespace KSyntaxHighlighting

namespace Headway {

/**
 * The one repository of highlighting definitions, with Headway's own among them. The program makes one and hands it to
 * every editor. Reading the definitions takes longer than opening a window, so that happens with the first editor.
 */
class Highlighting final
{
public:
    Highlighting();
    ~Highlighting();
    Highlighting(const Highlighting &) = delete;
    Highlighting &operator=(const Highlighting &) = delete;

    bool isLoaded() const { return m_repository != nullptr; }
    /** Markdown with the marks of the capture line. */
    KSyntaxHighlighting::Definition markdown();
    /** By what people write behind a fence: a language's name, another name of it, or how its files end. */
    KSyntaxHighlighting::Definition language(const QString &name);

private:
    KSyntaxHighlighting::Repository &repository();

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace Headway
