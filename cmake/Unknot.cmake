# unknot_target(<target> [QT]): the settings every target of ours shares. Without QT a target knows no Qt:
# no automoc, no Qt include path.
function(unknot_target target)
  cmake_parse_arguments(ARG "QT" "" "" ${ARGN})
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Werror)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # Fully optimising, g++ 12 takes "literal" + std::string for overlapping memory (GCC bug 105651).
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-Wno-restrict>)
  endif()
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/include)
  if(ARG_QT)
    target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
      QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  else()
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
  endif()
  if(UNKNOT_FUZZ)
    target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
  endif()
  if(UNKNOT_SANITIZE)
    target_compile_options(${target} PUBLIC -fsanitize=address,undefined -fno-omit-frame-pointer
      -fno-sanitize-recover=undefined)
    target_link_options(${target} PUBLIC -fsanitize=address,undefined)
  endif()
endfunction()

# unknot_precompile(<target> <headers...>): reads big headers once for a whole target, when UNKNOT_PCH says so. What
# a file needs it includes all the same.
function(unknot_precompile target)
  if(UNKNOT_PCH)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()

# unknot_test(<name> [QT|GUI] SOURCES ... LIBS ...): one Catch2 executable per room, each case a ctest. GUI brings
# fonts along.
function(unknot_test name)
  cmake_parse_arguments(ARG "QT;GUI" "" "SOURCES;LIBS" ${ARGN})
  if(ARG_GUI)
    add_executable(${name} ${PROJECT_SOURCE_DIR}/tests/support/main_gui.cpp ${ARG_SOURCES})
    unknot_target(${name} QT)
    target_link_libraries(${name} PRIVATE Qt6::Gui)
  elseif(ARG_QT)
    add_executable(${name} ${PROJECT_SOURCE_DIR}/tests/support/main_qt.cpp ${ARG_SOURCES})
    unknot_target(${name} QT)
    target_link_libraries(${name} PRIVATE Qt6::Core)
  else()
    add_executable(${name} ${PROJECT_SOURCE_DIR}/tests/support/main.cpp ${ARG_SOURCES})
    unknot_target(${name})
  endif()
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(${name} PRIVATE UNKNOT_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    UNKNOT_DATA_DIR="${PROJECT_SOURCE_DIR}/data" UNKNOT_TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data")
  # Catch's assertions take twice as long to compile with optimisation; what they test keeps its own.
  target_compile_options(${name} PRIVATE -O0 -g1)
  target_link_libraries(${name} PRIVATE Catch2::Catch2 ${ARG_LIBS})
  catch_discover_tests(${name} DISCOVERY_MODE PRE_TEST TEST_PREFIX "${name}: "
    PROPERTIES TIMEOUT 120 ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
