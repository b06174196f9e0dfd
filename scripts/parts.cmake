# The third-party parts as targets: SDL2::SDL2, imgui, nanosvg, JPEG::JPEG, PNG::PNG, PkgConfig::LUA,
# PkgConfig::UTF8PROC, PkgConfig::SPEECHD, PkgConfig::SYSTEMD, fmt::fmt, CLI11::CLI11, SQLite::SQLite3, nlohmann_json::nlohmann_json,
# Threads::Threads, and for the tests PkgConfig::XTST and
# Catch2::Catch2WithMain.
# scripts/setup installs the packages and puts what a distribution lacks into build/parts; what is in neither comes
# from GitHub.

find_package(PkgConfig REQUIRED)
find_package(SDL2 REQUIRED)
find_package(Freetype REQUIRED)
find_package(JPEG REQUIRED)
find_package(PNG REQUIRED)
find_package(fmt REQUIRED)
find_package(SQLite3 3.37 REQUIRED) # STRICT tables
find_package(CLI11 REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(SPEECHD REQUIRED IMPORTED_TARGET speech-dispatcher)
pkg_check_modules(SYSTEMD REQUIRED IMPORTED_TARGET libsystemd)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)
pkg_search_module(LUA REQUIRED IMPORTED_TARGET lua5.4-c++ lua-c++) # built as C++: its errors unwind destructors

include(FetchContent)
function(find_source name file repository commit)
  set(folder ${CMAKE_SOURCE_DIR}/build/parts/${name})
  if(NOT EXISTS ${folder}/${file})
    FetchContent_Declare(${name} GIT_REPOSITORY https://github.com/${repository}.git GIT_TAG ${commit} SOURCE_SUBDIR none)
    FetchContent_MakeAvailable(${name})
    set(folder ${${name}_SOURCE_DIR})
  endif()
  set(${name}_folder ${folder} PARENT_SCOPE)
endfunction()

function(header_only name folder)
  add_library(${name} INTERFACE)
  target_include_directories(${name} SYSTEM INTERFACE ${folder})
endfunction()

find_path(NANOSVG_INCLUDE_DIR nanosvg.h PATH_SUFFIXES nanosvg)
set(nanosvg_folder ${NANOSVG_INCLUDE_DIR})
if(NOT nanosvg_folder)
  find_source(nanosvg nanosvg.h memononen/nanosvg ea6a6aca009422bba0dbad4c80df6e6ba0c82183) # no tags; Debian 13 ships this one
  if(EXISTS ${nanosvg_folder}/src)
    set(nanosvg_folder ${nanosvg_folder}/src)
  endif()
endif()
header_only(nanosvg ${nanosvg_folder})

find_source(imgui imgui.h ocornut/imgui 45acd5e0e82f4c954432533ae9985ff0e1aad6d5) # v1.92.2b
add_library(imgui STATIC
  ${imgui_folder}/imgui.cpp ${imgui_folder}/imgui_draw.cpp ${imgui_folder}/imgui_tables.cpp ${imgui_folder}/imgui_widgets.cpp
  ${imgui_folder}/misc/freetype/imgui_freetype.cpp ${imgui_folder}/backends/imgui_impl_sdlrenderer2.cpp)
target_include_directories(imgui SYSTEM PUBLIC ${imgui_folder} ${imgui_folder}/backends)
target_compile_definitions(imgui PUBLIC IMGUI_ENABLE_FREETYPE IMGUI_DISABLE_DEMO_WINDOWS IMGUI_DISABLE_OBSOLETE_FUNCTIONS)
target_link_libraries(imgui PUBLIC SDL2::SDL2 Freetype::Freetype)
target_compile_options(imgui PRIVATE -O2) # it takes most of a frame, whatever the preset
file(STRINGS ${imgui_folder}/imgui.h imgui_version REGEX "^#define IMGUI_VERSION ")
string(REGEX REPLACE ".*\"(.*)\"" "\\1" imgui_version "${imgui_version}")
if(imgui_version VERSION_LESS 1.92)
  message(FATAL_ERROR "Dear ImGui 1.92 is needed and ${imgui_folder} has ${imgui_version}: remove it and type scripts/setup.")
endif()

if(BUILD_TESTING)
  pkg_check_modules(XTST REQUIRED IMPORTED_TARGET xtst xrandr x11)
  find_package(Catch2 3 QUIET)
  if(Catch2_FOUND)
    set(catch2_folder ${Catch2_DIR})
  else()
    find_source(catch2 CMakeLists.txt catchorg/Catch2 fa43b77429ba76c462b1898d6cd2f2d7a9416b14) # v3.7.1
    add_subdirectory(${catch2_folder} ${CMAKE_BINARY_DIR}/catch2 EXCLUDE_FROM_ALL SYSTEM)
    get_directory_property(Catch2_VERSION DIRECTORY ${catch2_folder} DEFINITION Catch2_VERSION)
  endif()
  message(STATUS "Catch2 ${Catch2_VERSION} from ${catch2_folder}")
endif()
message(STATUS "Dear ImGui ${imgui_version} from ${imgui_folder}")
message(STATUS "nanosvg from ${nanosvg_folder}")
message(STATUS "From the system: SDL ${SDL2_VERSION}, FreeType ${FREETYPE_VERSION_STRING}, Lua ${LUA_VERSION}, "
  "fmt ${fmt_VERSION}, SQLite ${SQLite3_VERSION}, CLI11 ${CLI11_VERSION}, nlohmann/json ${nlohmann_json_VERSION}, "
  "libspeechd ${SPEECHD_VERSION}")
