# Warnings are errors; hardening is on in every build. Linked privately by everything of ours. g++ 12 sees
# uninitialised members in moved std::variants that are not there, hence the one exception.
add_library(kopa_compiler INTERFACE)
target_compile_options(kopa_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual -Werror
    -fstack-protector-strong
    $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local -Wno-maybe-uninitialized>)
target_compile_definitions(kopa_compiler INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
