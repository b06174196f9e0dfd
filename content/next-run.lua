-- How far the next run may go: the one number that went along with getting hurt. The study is named with its numbers and its
-- limits, and nothing here says that a short run is safe.
page { name = "My next run", also = { "How far can I run?" }, review_by = "2027-11-30" }

text "How far may your next run be? Set your longest run of the last 30 days, then your next one. Does something hurt, did you take a week off or more, or are you new to running? Then ask us first: this page can't answer for you."

text "In short, if you took no week off: was your longest run in 30 days 3 miles? Then run no more than 3¼. After 6 miles, 6½; after 10, 11. You could say: 'I want to run farther. Can you help me?'"

-- 3,000: 35 % of 5,205 runners got hurt in 588,071 runs, which is about 10 in 3,200. That is the rate of all runs, jumps
-- among them. Beside it stands how many times as often the study found it after a jump: 1.64, 1.52 and 2.28.
lanes {
  id = "runs",
  longest = "My longest run in the last 30 days",
  following = "My next run",
  unit = "miles",
  hurt = "Say 10 runners got hurt in about 3,000 ordinary runs (our rough sum). In 3,000 runs like yours, the study's ratio makes it",
  sources = { "FRAND25" },
  { over = 0, hurt = 10, "Not much longer. If nothing hurts and you took no week off, there's no need to make it shorter." },
  { over = 10, hurt = 16, "Over 10 percent longer. More runners got hurt after such a run, so make it shorter." },
  { over = 30, hurt = 15, "Over 30 percent longer. More runners got hurt after such a run, so make it shorter." },
  { over = 100, hurt = 23, "Over twice as long. Runners got hurt more than twice as often, so make it much shorter." },
}

heading "How sure are we?"
text "A study followed 5,205 runners through more than half a million runs (Frandsen and others, 2025). About a third got hurt at some time, but most runs hurt nobody. The 3,000 is rough: we worked it out from all their runs, the much longer ones too. The study can't prove that the long run was the cause. The 16 (over 10 percent longer) and the 15 (over 30 percent) are about the same. Massage has not been shown to change this."

link { to = "overuse" }
link { to = "check-yourself" }
link { to = "plan" }
