# What a Debian package holds: the program, the drawings, the pages as they were shipped, and all that makes a bare PC a
# kiosk. scripts/package makes it.
include(GNUInstallDirs)

set(system ${CMAKE_SOURCE_DIR}/assets/system)
install(TARGETS bodymap)
install(DIRECTORY content DESTINATION ${CMAKE_INSTALL_DATADIR}/bodymap)
install(DIRECTORY assets/figure assets/icons DESTINATION ${CMAKE_INSTALL_DATADIR}/bodymap/assets)
install(PROGRAMS ${system}/session DESTINATION lib/bodymap)
install(FILES ${system}/bodymap.service DESTINATION lib/systemd/system)
install(FILES ${system}/bodymap.pam DESTINATION /etc/pam.d RENAME bodymap)
install(FILES ${system}/bodymap.default DESTINATION /etc/default RENAME bodymap)
install(FILES ${system}/logind.conf DESTINATION lib/systemd/logind.conf.d RENAME 50-bodymap.conf)
install(FILES ${system}/manager.conf DESTINATION lib/systemd/system.conf.d RENAME 50-bodymap.conf)
install(FILES ${system}/sysctl.conf DESTINATION lib/sysctl.d RENAME 50-bodymap.conf)
install(FILES ${system}/xorg.conf DESTINATION ${CMAKE_INSTALL_DATADIR}/X11/xorg.conf.d RENAME 50-bodymap.conf)
install(FILES ${system}/70-bodymap.rules DESTINATION lib/udev/rules.d)
install(FILES assets/61-bodymap-keypad.hwdb DESTINATION lib/udev/hwdb.d)
install(FILES ${system}/bodymap.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME bodymap)
install(FILES ${system}/bodymap.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${system}/org.bodymap.kiosk.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES assets/icons/runner.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME bodymap.svg)

find_program(GZIP gzip REQUIRED)
function(install_compressed file folder name)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
  add_custom_command(OUTPUT ${out} COMMAND ${GZIP} -9nc ${file} > ${out} DEPENDS ${file} VERBATIM)
  add_custom_target(compressed_${name} ALL DEPENDS ${out})
  install(FILES ${out} DESTINATION ${CMAKE_INSTALL_DATADIR}/${folder})
endfunction()
install_compressed(${system}/bodymap.1 man/man1 bodymap.1)
install_compressed(${system}/changelog doc/bodymap changelog)
install(FILES ${system}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/bodymap)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "The Bodymap developers <noreply@bodymap.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "touchscreen kiosk that shows runners how massage helps")
set(CPACK_PACKAGE_DESCRIPTION "A visitor of a clinic's waiting room touches a runner's body where it hurts,
and reads or hears how massage helps there and how sure the studies are.
Staff write the pages as short scripts.

Installing it makes the machine a kiosk: it starts at boot, as a user of
its own.")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Either cage with Xwayland, without which it ends, or xinit with an X server.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "adduser, fonts-inter, libpam-systemd, cage | xinit, cage | xserver-xorg, \
xwayland | xinit, xwayland | xserver-xorg")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "speech-dispatcher, speech-dispatcher-espeak-ng, alsa-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "xserver-xorg, xinit")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${system}/postinst ${system}/prerm ${system}/postrm ${system}/conffiles)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_STRIP_FILES ON)
include(CPack)
