# kopa_library(<target> SOURCES ... [PUBLIC ...] [PRIVATE ...])
#
# A folder of the house as a static library. Its headers are reached as "core/crypto/seal.h", and only by targets
# that link it: each target exports an include root of its own in which nothing but its own folder stands. A folder
# that includes what it does not link therefore fails to build.
function(kopa_library target)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;PUBLIC;PRIVATE")
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    set(root ${PROJECT_BINARY_DIR}/include/${target})
    get_filename_component(parent ${root}/${folder} DIRECTORY)
    file(MAKE_DIRECTORY ${parent})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${folder} SYMBOLIC)

    add_library(${target} STATIC ${ARG_SOURCES})
    target_include_directories(${target} PUBLIC ${root})
    target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} kopa_compiler)
endfunction()
