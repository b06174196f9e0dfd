-- The kiosk's first screen, map and card, as somebody would write them for LÖVE. scripts/bench measures it.
local places = require "places"
local map, heading, body
local screen, shown, benefit, pressed, offset, from = "first", nil, nil, nil, 0, nil
local words = "After a massage your muscles may feel looser, so that a stretch comes easier for a few hours. The " ..
  "muscle has not been shown to get less stiff. So move often, and gently. Stand up once an hour and walk. "

function love.load()
  map = love.graphics.newImage("map.png")
  heading, body = love.graphics.newFont(52), love.graphics.newFont(27)
end

local function inside(box, x, y) return x >= box[2] and y >= box[3] and x < box[2] + box[4] and y < box[3] + box[5] end

local function under(list, x, y)
  for _, box in ipairs(list) do if inside(box, x, y) then return box[1] end end
end

local function button(box, chosen)
  if pressed == box[1] then love.graphics.setColor(0.9, 0.86, 0.8)
  elseif chosen then love.graphics.setColor(0.56, 0.16, 0.09)
  else love.graphics.setColor(1, 1, 1) end
  love.graphics.rectangle("fill", box[2], box[3], box[4], box[5], 20)
  love.graphics.setColor(chosen and 1 or 0.08, chosen and 1 or 0.14, chosen and 1 or 0.18)
  love.graphics.printf(box[1], body, box[2], box[3] + box[5] / 2 - 16, box[4], "center")
end

local function first()
  local t = love.timer.getTime()
  love.graphics.setColor(0.08, 0.14, 0.18)
  love.graphics.printf("What can massage do for a runner's body?", heading, 90, 70, 820)
  love.graphics.setColor(0.62, 0.38, 0.26)
  for side = -1, 1, 2 do
    local swing = math.sin(t * 6) * side
    love.graphics.setLineWidth(44)
    love.graphics.line(1300, 480, 1300 + swing * 130, 640, 1300 + swing * 200 - 60, 820)
    love.graphics.line(1300, 260, 1300 - swing * 90, 380, 1360 - swing * 120, 420)
  end
  love.graphics.ellipse("fill", 1300, 360, 60, 150)
  love.graphics.circle("fill", 1320, 160, 56)
end

local function card()
  local x, y, w, h = unpack(places.card)
  love.graphics.setColor(1, 1, 1)
  love.graphics.rectangle("fill", x - 20, 30, w + 40, y + h, 28)
  love.graphics.setColor(0.08, 0.14, 0.18)
  love.graphics.print(shown or "Massage and runners", heading, x, 50)
  if not shown then return end
  for _, box in ipairs(places.benefits) do button(box, box[1] == benefit) end
  love.graphics.setScissor(x, y, w, h)
  love.graphics.setColor(0.08, 0.14, 0.18)
  love.graphics.printf((shown .. ". " .. (benefit or "") .. ". " .. words):rep(6), body, x, y - offset, w)
  love.graphics.setScissor()
end

function love.draw()
  love.graphics.clear(0.96, 0.945, 0.914)
  if screen == "first" then return first() end
  love.graphics.setColor(1, 1, 1)
  love.graphics.draw(map, 0, 0)
  for _, box in ipairs(places.names) do button(box, box[1] == shown) end
  card()
end

function love.mousepressed(x, y)
  pressed = under(places.names, x, y) or (shown and under(places.benefits, x, y))
  from = y
end

function love.mousemoved(_, y)
  if not from or not shown then return end
  offset, from = math.max(0, offset + from - y), y
end

function love.mousereleased(x, y)
  local name, topic = under(places.names, x, y), shown and under(places.benefits, x, y)
  if screen == "first" then screen = "map"
  elseif name and name == pressed then shown, offset = name, 0
  elseif topic and topic == pressed then benefit, offset = topic, 0 end
  pressed, from = nil, nil
end
