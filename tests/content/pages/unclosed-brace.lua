-- expect 6: a } is missing here, at the end of 'list'
area { name = "Calves", on = "calves" }
list {
  "Slow strokes",
  "Firm kneading",

text "The list above has no end."
