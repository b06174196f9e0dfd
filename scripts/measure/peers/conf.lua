function love.conf(t)
  t.window.width, t.window.height, t.window.borderless, t.window.x, t.window.y = 1920, 1080, true, 0, 0
  t.modules.audio, t.modules.sound, t.modules.physics, t.modules.joystick, t.modules.video = false, false, false, false, false
end
