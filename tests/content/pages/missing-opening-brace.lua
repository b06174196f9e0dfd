-- expect 8: a { is missing after benefit "relaxation"
-- expect 8: 'today' is missing from this benefit
-- expect 8: 'grade' is missing from this benefit
-- expect 8: 'size' is missing from this benefit
-- expect 8: 'sources' is missing from this benefit
-- expect 12: a { is missing after link
area { name = "Calves", on = "calves" }
benefit "relaxation"
  title = "Calm",
  text = "Calm.",
}
link to = "achilles" }
