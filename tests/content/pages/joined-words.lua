-- expect 4: 'calves' needs quotes
-- expect 5: something on this line cannot be joined with ..
area { name = "Calves", on = "calves" }
text ("Your " .. calves .. " lift")
text ("a" .. nil)
