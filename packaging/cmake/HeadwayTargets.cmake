# SPDX-FileCopyrightText: 2026 The Headway authors
# SPDX-License-Identifier: GPL-3.0-or-later

# How every target of Headway is built: one language standard, one set of warnings, one way to state a layer.
#
# A layer is a static library with one include root, its own folder, and headers are included by their bare name
# ("entry.h"). What a library does not link it cannot see, so a wrong include does not compile.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
# No modules here; without the scan, ccache serves every file.
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
# The folders of the system's headers come in with the libraries; moc and uic write into each target's own folder.
set(CMAKE_INCLUDE_CURRENT_DIR OFF)

if(HEADWAY_CCACHE)
    find_program(HEADWAY_CCACHE_PROGRAM ccache)
    if(HEADWAY_CCACHE_PROGRAM)
        set(CMAKE_CXX_COMPILER_LAUNCHER ${HEADWAY_CCACHE_PROGRAM})
        set(CMAKE_C_COMPILER_LAUNCHER ${HEADWAY_CCACHE_PROGRAM})
    endif()
endif()

add_library(headway_build_options INTERFACE)
target_compile_definitions(headway_build_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_UP_TO=0x060800
    HEADWAY_VERSION="${PROJECT_VERSION}"
)
if(MSVC)
    target_compile_options(headway_build_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${HEADWAY_WERROR}>:/WX>)
else()
    target_compile_options(headway_build_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
        $<$<BOOL:${HEADWAY_WERROR}>:-Werror>
        # QStringBuilder and -Og together warn about moved-from temporaries that are never read.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
        # The same report from the same sources, wherever they lie.
        -fmacro-prefix-map=${CMAKE_SOURCE_DIR}/=
        # Some libraries ask for it; precompiled headers want it everywhere or nowhere.
        $<$<BOOL:${HEADWAY_PCH}>:-pthread>)
endif()
if(HEADWAY_SANITIZERS)
    target_compile_options(headway_build_options INTERFACE -fsanitize=${HEADWAY_SANITIZERS} -fno-omit-frame-pointer)
    target_link_options(headway_build_options INTERFACE -fsanitize=${HEADWAY_SANITIZERS})
endif()

# Qt's headers take most of the compiler's time; they are compiled once for each of these and then only loaded.
if(HEADWAY_PCH)
    set(empty ${CMAKE_BINARY_DIR}/empty.cpp)
    file(CONFIGURE OUTPUT ${empty} CONTENT "")
    function(headway_pch name)
        cmake_parse_arguments(ARG "" "" "LINK;HEADERS" ${ARGN})
        add_library(${name} OBJECT ${empty})
        set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
        target_link_libraries(${name} PRIVATE headway_build_options ${ARG_LINK})
        target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
    endfunction()
    set(core_headers <algorithm> <expected> <functional> <memory> <optional> <variant> <vector>
        <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QList> <QLocale> <QObject> <QSet> <QString> <QStringList>
        <QVariant>)
    set(gui_headers ${core_headers} <QColor> <QFont> <QImage> <QPainter> <QPainterPath> <QTextLayout>)
    set(widget_headers ${gui_headers} <QAbstractItemModel> <QAction> <QBoxLayout> <QFuture> <QLabel> <QLineEdit>
        <QListView> <QPlainTextEdit> <QStyledItemDelegate> <QTimer> <QToolButton> <QWidget>)
    headway_pch(headway_pch_core LINK Qt6::Core HEADERS ${core_headers})
    headway_pch(headway_pch_gui LINK Qt6::Gui HEADERS ${gui_headers})
    headway_pch(headway_pch_widgets LINK Qt6::Widgets HEADERS ${widget_headers})
endif()

# The headers that fit a folder; a layer that must not know widgets gets none of theirs.
function(headway_use_pch name)
    if(NOT HEADWAY_PCH)
        return()
    endif()
    file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    if(folder MATCHES "^ui/models|^core/reports/(flow|canvas)|^tests/core/reports/(flow|canvas)")
        target_precompile_headers(${name} REUSE_FROM headway_pch_gui)
    elseif(folder MATCHES "^(ui|app$|tests/ui)")
        target_precompile_headers(${name} REUSE_FROM headway_pch_widgets)
    else()
        target_precompile_headers(${name} REUSE_FROM headway_pch_core)
    endif()
endfunction()

# headway_layer(NAME SOURCES … LINK … [PRIVATE_LINK …])
#   LINK: what its headers may include; PRIVATE_LINK: what only its sources use.
function(headway_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE headway_build_options ${ARG_PRIVATE_LINK})
    headway_use_pch(${name})
endfunction()

# headway_test(NAME SOURCES … LINK … [LABELS …])
#   One executable with one test class; ctest runs it on the offscreen platform.
function(headway_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE headway_build_options headway_test_support Qt6::Test ${ARG_LINK})
    headway_use_pch(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=kf.*.debug=false"
        LABELS "${ARG_LABELS}"
        TIMEOUT 300)
endfunction()
