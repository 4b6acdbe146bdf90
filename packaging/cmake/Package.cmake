# ck_package(WINDOW target COMMAND_LINE target): what each system wants around the two programs.
# Linux: desktop file, AppStream, file type, icons. macOS: bundle. Windows: icon and version.

set(CK_PACKAGING ${CMAKE_CURRENT_LIST_DIR}/..)
set(CK_APP_ID io.github.clausekeeper.Clausekeeper)

function(ck_package)
  cmake_parse_arguments(arg "" "WINDOW;COMMAND_LINE" "" ${ARGN})
  include(GNUInstallDirs)
  install(TARGETS ${arg_WINDOW} ${arg_COMMAND_LINE}
          RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)

  if(APPLE)
    set(icon ${CK_PACKAGING}/macos/clausekeeper.icns)
    target_sources(${arg_WINDOW} PRIVATE ${icon})
    set_source_files_properties(${icon} TARGET_DIRECTORY ${arg_WINDOW} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(${arg_WINDOW} PROPERTIES
      MACOSX_BUNDLE ON MACOSX_BUNDLE_INFO_PLIST ${CK_PACKAGING}/macos/Info.plist.in
      MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION} MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
  elseif(WIN32)
    configure_file(${CK_PACKAGING}/windows/clausekeeper.rc.in ${CMAKE_CURRENT_BINARY_DIR}/clausekeeper.rc @ONLY)
    target_sources(${arg_WINDOW} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/clausekeeper.rc)
    set_target_properties(${arg_WINDOW} PROPERTIES WIN32_EXECUTABLE ON)
  else()
    set(share ${CMAKE_INSTALL_DATADIR})
    install(FILES ${CK_PACKAGING}/linux/${CK_APP_ID}.desktop DESTINATION ${share}/applications)
    install(FILES ${CK_PACKAGING}/linux/${CK_APP_ID}.metainfo.xml DESTINATION ${share}/metainfo)
    install(FILES ${CK_PACKAGING}/linux/${CK_APP_ID}.mime.xml DESTINATION ${share}/mime/packages RENAME ${CK_APP_ID}.xml)
    install(FILES ${CK_PACKAGING}/../resources/icons/app.svg
            DESTINATION ${share}/icons/hicolor/scalable/apps RENAME ${CK_APP_ID}.svg)
    install(FILES ${CK_PACKAGING}/../resources/icons/app-256.png
            DESTINATION ${share}/icons/hicolor/256x256/apps RENAME ${CK_APP_ID}.png)
  endif()
endfunction()
