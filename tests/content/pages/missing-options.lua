-- expect 11: 'text' is missing from this benefit
-- expect 11: 'today' is missing from this benefit
-- expect 11: 'size' is missing from this benefit
-- expect 11: 'sources' is missing from this benefit
-- expect 15: 'alt' is missing from this picture
-- expect 16: 'key' is missing from this source
-- expect 16: 'authors' is missing from this source
-- expect 16: 'year' is missing from this source
-- expect 16: 'journal' is missing from this source
area { name = "Calves", on = "calves" }
benefit "flexibility" {
  title = "Reach",
  grade = "some",
}
picture { file = "calf.png" }
source { title = "Nothing else" }
