# What every target of ours is compiled with.
add_library(turnscope_options INTERFACE)
target_include_directories(turnscope_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(turnscope_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
  TURNSCOPE_VERSION="${PROJECT_VERSION}")
target_compile_options(turnscope_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused -Wformat=2
  -Wimplicit-fallthrough $<$<BOOL:${TURNSCOPE_WERROR}>:-Werror>)

if(TURNSCOPE_SANITIZE)
  add_compile_options(-fsanitize=${TURNSCOPE_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${TURNSCOPE_SANITIZE})
endif()

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
