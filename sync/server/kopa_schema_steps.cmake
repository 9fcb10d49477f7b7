# kopa_schema_steps(<step>...): schema.cpp from schema.cpp.in and the numbered files of schema/.
function(kopa_schema_steps)
    foreach(step IN LISTS ARGN)
        file(READ schema/${step}.sql text)
        string(APPEND KOPA_SCHEMA_STEPS "    R\"sql(${text})sql\",\n")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS schema/${step}.sql)
    endforeach()
    configure_file(schema.cpp.in schema.cpp @ONLY)
endfunction()
