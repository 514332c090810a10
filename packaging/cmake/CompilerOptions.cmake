# What every target of ours is compiled with.
add_library(turnscope_options INTERFACE)
target_include_directories(turnscope_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(turnscope_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS)
target_compile_options(turnscope_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused -Wformat=2
  -Wimplicit-fallthrough $<$<BOOL:${TURNSCOPE_WERROR}>:-Werror>)

# Where it was built is in no program, be it an assertion or what a debugger reads: two folders, one and the same build. Of
# two that fit the later one is taken.
target_compile_options(turnscope_options INTERFACE
  -ffile-prefix-map=${CMAKE_SOURCE_DIR}=. -ffile-prefix-map=${CMAKE_BINARY_DIR}=build)

# Sources read several at a time: what a private implementation takes from its own source's unnamed namespace is not in a header.
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(turnscope_options INTERFACE -Wno-subobject-linkage)
endif()

# An element that a view hands out lives as long as what the view looks at; GCC sees the view alone, which is a temporary.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
  target_compile_options(turnscope_options INTERFACE -Wno-dangling-reference)
endif()

if(TURNSCOPE_SANITIZE)
  # What a sanitizer finds ends the program: a test that goes on has not failed.
  add_compile_options(-fsanitize=${TURNSCOPE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${TURNSCOPE_SANITIZE})
endif()

# ccache keeps nothing that was compiled with a precompiled header unless it is told not to mind what those hide from it: who
# has not told it so, in ccache.conf or the environment, has it told here, beside what else was set.
find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
  execute_process(COMMAND ${CCACHE} --get-config sloppiness OUTPUT_VARIABLE sloppiness OUTPUT_STRIP_TRAILING_WHITESPACE
    ERROR_QUIET)
  if(NOT sloppiness MATCHES "pch_defines" OR NOT sloppiness MATCHES "time_macros")
    string(REPLACE " " "" sloppiness "${sloppiness},pch_defines,time_macros")
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=${sloppiness} ${CCACHE})
  endif()
  # clang writes the time of each header into a precompiled one, so that no two are alike.
  if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
  endif()
endif()
