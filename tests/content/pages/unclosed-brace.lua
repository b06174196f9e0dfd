-- expect 3: the { on this line is never closed
area { name = "Calves", on = "calves" }
list {
  "Slow strokes",
  "Firm kneading",

text "The list above has no end."
