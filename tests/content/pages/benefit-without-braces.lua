-- expect 4: 'benefit "relaxation"' has no { } after it
-- expect 5: 'benefit' needs a name in quotes before the {
area { name = "Calves", on = "calves" }
benefit "relaxation"
benefit { title = "Calm" }
