-- How far the next run may go: the one number that went along with getting hurt. The study is named with its numbers and its
-- limits, and nothing here says that a short run is safe.
page { name = "My next run", also = { "How far can I run?" }, review_by = "2027-11-30" }

text "How far may your next run be? Set your longest run of the last 30 days, then the next one you plan. Does something hurt, or did you take a week off or more? Then don't go by this page: ask us first."

text "In short: let your next run be at most 10 percent longer than your longest of the last 30 days. After 10 miles, that's 11. You could say: 'I want to run further. Can you help me build up?'"

lanes {
  id = "runs",
  longest = "My longest run in the last 30 days",
  following = "My next run",
  unit = "miles",
  hurt = "With no big jump, 10 got hurt. Hurt in as many runs like this one",
  sources = { "FRAND25" },
  { over = 0, hurt = 10, "No big jump. If nothing hurts, there's no need to make it shorter." },
  { over = 10, hurt = 16, "Over 10 percent longer. More runners got hurt after such a run, so make it shorter." },
  { over = 30, hurt = 15, "Over 30 percent longer. More runners got hurt after such a run, so make it shorter." },
  { over = 100, hurt = 23, "Over twice as long. Runners got hurt more than twice as often, so make it much shorter." },
}

heading "How sure are we?"
text "A study followed 5,205 runners through more than half a million runs (Frandsen and others, 2025). About a third got hurt at some time, but most runs hurt nobody: the 10 are there only to compare. The study can't prove that the long run was the cause. The 16 of a jump over 10 percent and the 15 of one over 30 hardly differ. No massage has been shown to change this."

link { to = "overuse" }
link { to = "check-yourself" }
link { to = "plan" }
