// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QLocale>
#include <QStandardPaths>
#include <QTest>

/**
 * The main function of a test: one locale, time zone and hash seed on every machine, the offscreen platform unless
 * another is asked for by QT_QPA_PLATFORM, and the settings of the test's own. `Application` is the lightest that will
 * do: QCoreApplication, QGuiApplication or QApplication.
 */
#define HEADWAY_TEST_MAIN(Application, TestClass)                                                                      \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))                                                            \
            qputenv("QT_QPA_PLATFORM", "offscreen");                                                                   \
        qputenv("TZ", "UTC");                                                                                          \
        QHashSeed::setDeterministicGlobalSeed();                                                                       \
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));                                        \
        QStandardPaths::setTestModeEnabled(true);                                                                      \
        Application application(argc, argv);                                                                           \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
