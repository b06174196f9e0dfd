-- expect 11: the question "fever" has no choice "yes"
-- expect 12: the question "fever" has no choice "No"
-- expect 13: the question "side" has no choice "Both"
area { name = "Calves", on = "calves" }
ask { id = "fever", question = "Do you have a fever?", "Yes", "No, none" }
ask { id = "side", question = "Which side?", "Left", "Right" }
local function shown(a)
  return a.fever == "Yes" and a.side ~= 'Right'
end
answer { from = { "fever", "side" }, function(a)
  if a.fever == "yes" then warning "Call 911." end
  if "No" ~= a.fever then text "Rest." end
  if a.side == "Both" then text "Rest both." end
  if shown(a) and a.fever == [[Yes]] then text "Rest the left one." end
end }
