# One call per room. A room is a static library that may link only what its row in ARCHITECTURE.md says;
# tests/architecture reads the includes and holds us to it.

find_program(CLAUSEKEEPER_CCACHE ccache)
if(CLAUSEKEEPER_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers are only cacheable when ccache is told which checks they may relax.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CLAUSEKEEPER_CCACHE})
endif()
find_program(CLAUSEKEEPER_MOLD mold)
if(CLAUSEKEEPER_MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT APPLE)
  add_link_options(-fuse-ld=mold)
endif()
if(CLAUSEKEEPER_SANITIZE AND NOT MSVC)
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

add_library(ck_flags INTERFACE)
target_compile_definitions(ck_flags INTERFACE QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
                           QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(ck_flags INTERFACE ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR})
if(MSVC)
  target_compile_options(ck_flags INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${CLAUSEKEEPER_WERROR}>:/WX>)
else()
  target_compile_options(ck_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    $<$<BOOL:${CLAUSEKEEPER_WERROR}>:-Werror>)
endif()

# ck_room(NAME [LINK target...] [PRIVATE_LINK target...])
# Sources are whatever stands in the room's folder, so that adding a file touches one place.
function(ck_room name)
  cmake_parse_arguments(arg "" "" "LINK;PRIVATE_LINK" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
  add_library(ck_${name} STATIC ${sources})
  target_link_libraries(ck_${name} PUBLIC ck_flags Qt6::Core ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
  # One precompiled header for all rooms without a screen, one for those with.
  if("Qt6::Widgets" IN_LIST arg_LINK)
    target_precompile_headers(ck_${name} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_ui.h)
  elseif(TARGET ck_base AND NOT name STREQUAL "base")
    target_precompile_headers(ck_${name} REUSE_FROM ck_base)
  else()
    target_precompile_headers(ck_${name} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_core.h)
  endif()
endfunction()
