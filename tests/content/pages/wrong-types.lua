-- expect 13: 'name' should be words in quotes
-- expect 13: 'on' should be words in quotes
-- expect 16: 'alt' should be words in quotes
-- expect 18: item 2 should be words in quotes
-- expect 18: item 3 should be words in quotes
-- expect 18: item 4 is empty
-- expect 19: '7' needs quotes
-- expect 20: 'text' takes words in quotes, not { }
-- expect 21: 'list' needs { } around what belongs to it
-- expect 22: 'year' should be a number without quotes
-- expect 22: 'doi' should begin with 10.
-- expect 23: 'year' should be a year in four digits
area { name = 5, on = { "calves" } }
picture {
  file = "calf.png",
  alt = 12,
}
list { "one", 2, true, "" }
text 7
text { "words" }
list "one"
source { key = "A1", authors = "A", year = "2020", journal = "J", doi = "https://doi.org/10.1/x" }
source { key = "A2", authors = "A", year = 20, journal = "J" }
