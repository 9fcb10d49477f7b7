# The Debian packages: `kopa` is the component app, `kopa-server` the component server. platforms/linux/package builds
# them from the release build; what goes in stands beside each program, in platforms/*/CMakeLists.txt.
include(GNUInstallDirs)

# kopa_package_documents(<component> <package> [manual...]): what each Debian package brings besides its program.
# Manuals and the changelog are compressed as Debian wants them.
function(kopa_package_documents component package)
    set(debian ${PROJECT_SOURCE_DIR}/platforms/linux/debian)
    file(STRINGS ${debian}/changelog newest LIMIT_COUNT 1)
    if(NOT newest MATCHES "^kopa \\(${PROJECT_VERSION}\\)")
        message(FATAL_ERROR "platforms/linux/debian/changelog has no entry for ${PROJECT_VERSION} at its head")
    endif()
    set(made)
    foreach(file IN ITEMS ${debian}/changelog LISTS ARGN)
        get_filename_component(name ${file} NAME)
        set(packed ${CMAKE_CURRENT_BINARY_DIR}/${package}-${name}.gz)
        add_custom_command(OUTPUT ${packed} COMMAND gzip -9nc ${file} > ${packed} DEPENDS ${file} VERBATIM)
        list(APPEND made ${packed})
        set(folder ${CMAKE_INSTALL_MANDIR}/man1)
        if(file STREQUAL "${debian}/changelog")
            set(folder ${CMAKE_INSTALL_DATADIR}/doc/${package})
        endif()
        install(FILES ${packed} DESTINATION ${folder} RENAME ${name}.gz COMPONENT ${component})
    endforeach()
    add_custom_target(kopa_documents_${component} DEPENDS ${made})
    install(FILES ${debian}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
endfunction()

# cpack installs what platforms/linux/package has built, and builds nothing by itself.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kopa)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Kopa project <maintainers@kopa.example>")
set(CPACK_SET_DESTDIR ON)
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL app server)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SOURCE kopa)

set(CPACK_DEBIAN_APP_PACKAGE_NAME kopa)
set(CPACK_DEBIAN_APP_PACKAGE_SECTION misc)
set(CPACK_COMPONENT_APP_DESCRIPTION "field notebook for networks of regional education pilots
Notes from visits, interviews and workshops, with photos and recordings,
beside a register of pilots, organisations and municipalities; in Finnish,
Swedish and English. Everything works without a connection, and devices
exchange what was written through a server that can read none of it.

With kopa-cli, the same core without a window.")
# What no linker sees: QML modules by their imports, the keyring that QtKeychain loads, time zones.
set(CPACK_DEBIAN_APP_PACKAGE_DEPENDS
    "qml6-module-qtqml, qml6-module-qtqml-models, qml6-module-qtqml-workerscript, qml6-module-qtquick, \
qml6-module-qtquick-window, qml6-module-qtquick-layouts, qml6-module-qtquick-templates, qml6-module-qtquick-controls, \
qml6-module-qtquick-dialogs, qml6-module-qt-labs-folderlistmodel, libsecret-1-0, tzdata")
set(CPACK_DEBIAN_APP_PACKAGE_RECOMMENDS "qt6-wayland, qt6-image-formats-plugins, gstreamer1.0-plugins-good, \
voikko-fi, hunspell-sv, hunspell-en-gb")

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME kopa-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
set(CPACK_COMPONENT_SERVER_DESCRIPTION "keeps and passes on what Kopa's devices have sealed
The server of Kopa, a field notebook for networks of education pilots. It
stores sealed envelopes in an embedded database or in PostgreSQL and hands
them on; it can read none of them.

The package runs it as a user of its own, on loopback, for a reverse proxy
to stand in front or a TLS certificate to be given.")
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS adduser)
set(debian ${PROJECT_SOURCE_DIR}/platforms/server/debian)
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
    ${debian}/postinst ${debian}/prerm ${debian}/postrm ${debian}/conffiles)
include(CPack)
