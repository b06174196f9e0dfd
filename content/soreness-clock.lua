-- Where today stands on the hill of soreness. Past day 3, and not fading, it is no plain soreness any more: then it says
-- the same as the signs do. The hill is a sketch, and the page says so.
page { name = "How long will I be sore?", also = { "Soreness clock" }, review_by = "2027-11-30", as = "steps" }

danger "rhabdo"
text "How long will you be sore? Choose the day of your run, and see. This is for legs that are sore on both sides after a hard run: that passes by itself. Did it begin all at once, on one side only, or in a bone or a joint? Ask us first."

ask { id = "day", question = "When was your hard run?",
  { d0 = "Today" },
  { d1 = "Yesterday" },
  { d2 = "2 days ago" },
  { d3 = "3 days ago" },
  { d4 = "4 days ago" },
  { d5 = "5 days ago" },
  { d6 = "6 days ago" },
  { d7 = "7 days ago or more" } }
ask { id = "fading", question = "Is it getting better?", when = { day = { "d4", "d5", "d6", "d7" } },
  { yes = "Yes, it fades" },
  { no = "No, or it gets worse" } }

answer { from = "fading", no = {
  danger "rhabdo",
  danger "compartment",
  danger "clot",
  danger "effort-worse",
  danger "soreness-stays",
  heading "Show it to us",
  text "Plain soreness fades after day 3, and yours doesn't. Please show it to our staff today. Have no massage there until someone has checked it.",
  link { to = "get-help" },
} }

local function hill(day)
  chart {
    as = "days",
    title = "How sore, and for how long",
    unit = "days after a hard run",
    alt = "Soreness builds for a day, is worst from day 1 to day 3, and is mostly gone by day 7. With massage it may be a bit lower up to day 3, and the same after that. The shape is a sketch: how high it gets differs from one runner to the next.",
    sources = { "MARA7", "GUO17", "DAVIS20", "LACFAQ" },
    today = day,
    { "Without massage", 2, 8, 10, 8, 5, 3, 1, 0 },
    { "With massage: a bit lower, some evidence", 2, 7, 8.5, 7, 5, 3, 1, 0 },
  }
end

answer { from = "day", function(a)
  if a.day == "d0" then
    heading "Day 0: it's still to come"
    hill(0)
    text "Soreness builds over a day. Walk a little, eat well and sleep."
  elseif a.day == "d1" then
    heading "Day 1: it builds"
    hill(1)
    text "It's often worst from day 1 to day 3."
  elseif a.day == "d2" then
    heading "Day 2: often one of the sorest days"
    hill(2)
    text "Mostly it gets no worse than this."
  elseif a.day == "d3" then
    heading "Day 3: it should soon fade"
    hill(3)
    text "From here it should ease. No better tomorrow? Then show it to us."
  elseif a.day == "d4" then
    heading "Day 4: it should ease now"
    hill(4)
  elseif a.day == "d5" then
    heading "Day 5: it should ease now"
    hill(5)
  elseif a.day == "d6" then
    heading "Day 6: it should be almost gone"
    hill(6)
  else
    heading "Day 7: it should be mostly gone"
    hill(7)
    text "By now plain soreness is mostly gone. Still sore after a week? Please show it to us before you run or have a massage."
  end
end }
answer { from = { "day", "fading" }, function(a)
  if a.fading == "yes" and a.day ~= "d7" then
    text "Good. Walk until stairs are easy. Then make your first run short and slow."
  end
end }

-- The warnings come before the advice that is for whoever has none of them.
heading "When it is not plain soreness"
text "Pain that began all at once, on one side only, or in a bone or a joint, is not plain soreness, whatever the day."
danger "compartment"
danger "clot"

heading "Do today"
list {
  "If no danger sign fits you, and walking doesn't hurt, take an easy walk of ten minutes.",
  "On your phone, note how sore you are tonight and tomorrow: 0 is not sore, and 10 is the worst you can think of. No better on day 4? Show it to us.",
  "Would you like a massage, and no danger sign fits you? A light one may take the edge off for a while. You could say: 'Both legs are sore from a hard run. Please keep it light.'",
}
movement { of = "walking" }

heading "How sure are we?"
text "There is some evidence that massage lowers soreness a bit, up to day 3. Two reviews agree on that, but not on how much. After real races it lasted hours. We know when soreness peaks and ends from a small study of marathon runners, and from explainers for the public, which are not studies."

heading "In short"
text "Soreness is often worst from day 1 to day 3, and mostly gone by day 7. Gentle walks and time do most of it, and a light massage may take the edge off for a while."

link { to = "check-yourself" }
link { to = "soreness" }
link { to = "plan" }
