# English in the sources, every other language in translations/clausekeeper_<lang>.ts. A language is added by
# adding its file. clausekeeper_en.ts holds the plural forms only: the sources say "%n day(s)".
#
#   ck_translations(TARGET)   puts the compiled files at :/i18n of TARGET and makes `update_translations`,
#                             which brings the .ts files up to date with the sources.

set(ck_translated_folders core/wording core/report core/workflow core/render ui app)

function(ck_translations target)
  file(GLOB files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/clausekeeper_*.ts)
  qt_add_lrelease(${target} TS_FILES ${files} OPTIONS -silent QM_FILES_OUTPUT_VARIABLE compiled)
  qt_add_resources(${target} "translations" PREFIX "/i18n" BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})

  add_custom_target(update_translations
    COMMAND ${CMAKE_COMMAND} "-DLUPDATE=$<TARGET_FILE:Qt6::lupdate>" "-DROOT=${PROJECT_SOURCE_DIR}"
            -P ${PROJECT_SOURCE_DIR}/cmake/Translations.cmake
    COMMENT "Bringing translations/*.ts up to date with the sources" VERBATIM)
endfunction()

# Run as a script: what `update_translations` does.
if(CMAKE_SCRIPT_MODE_FILE AND LUPDATE)
  file(GLOB files ${ROOT}/translations/clausekeeper_*.ts)
  foreach(file ${files})
    set(only)
    if(file MATCHES "_en\\.ts$")
      set(only -pluralonly)
    endif()
    # No line numbers: they would change the file with every edit of a source. The include folders let lupdate
    # know the classes, and with them the contexts.
    execute_process(
      COMMAND ${LUPDATE} -silent -no-obsolete ${only} -locations none -source-language en -I . -I core
              ${ck_translated_folders} -ts ${file}
      WORKING_DIRECTORY ${ROOT} TIMEOUT 60 RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
      # The parser of lupdate 6.4 never leaves brackets that hold a number, a comma or an operator.
      message(FATAL_ERROR "lupdate failed or did not end (${result}). A count handed to translate() must be a "
                          "plain name or a call without arguments; the test ui/translation names the place.")
    endif()
  endforeach()
endif()
