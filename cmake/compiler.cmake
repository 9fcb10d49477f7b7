# Warnings are errors; hardening is on in every build. Linked privately by everything of ours. g++ 12 sees
# uninitialised members in moved std::variants that are not there; clang minds what g++ 12's own std::stable_partition
# calls: hence the two exceptions.
add_library(kopa_compiler INTERFACE)
target_compile_options(kopa_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual -Werror
    -fstack-protector-strong
    $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local -Wno-maybe-uninitialized>
    $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
target_compile_definitions(kopa_compiler INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
target_link_options(kopa_compiler INTERFACE -Wl,-z,relro,-z,now)
