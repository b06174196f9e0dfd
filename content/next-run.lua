-- How far the next run may go: the one number that went along with getting hurt. The study is named with its numbers and its
-- limits, and nothing here says that a short run is safe.
page { name = "My next run", also = { "How far can I run?" }, review_by = "2027-11-30" }

text "Set your longest run of the last 30 days, then the next one you plan."

lanes {
  id = "runs",
  longest = "My longest run in the last 30 days",
  following = "My next run",
  unit = "miles",
  hurt = "For each 10 who got hurt without a jump, so many did after as many runs like this",
  sources = { "FRAND25" },
  { over = 0, hurt = 10, "No big jump. If nothing hurts, there's no need to make it shorter." },
  { over = 10, hurt = 16, "Over 10 percent longer. More runners got hurt after such a run, so make it shorter." },
  { over = 30, hurt = 15, "Over 30 percent longer. More runners got hurt after such a run, so make it shorter." },
  { over = 100, hurt = 23, "Over twice as long. Runners got hurt more than twice as often, so make it much shorter." },
}

heading "How sure are we?"
text "A study followed 5,205 runners through more than half a million runs (Frandsen and others, 2025). About a third got hurt. It can't prove that the long run was the cause, and the numbers for 16 and 15 hardly differ. No massage has been shown to change this."
text "Does something hurt now? Then don't go by this page: show it to us first."

link { to = "overuse" }
link { to = "check-yourself" }
link { to = "plan" }
