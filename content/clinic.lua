-- What your clinic sets. To set what a line shows, take the two dashes before it out; each can be left out.
clinic {
  -- name = "Example Clinic",                       -- greets visitors on the first screen
  -- logo = "logo.png",                             -- beside the name; a PNG or JPEG in this folder
  -- phone = "555 0100",                            -- to book
  -- booking = "https://clinic.example/book",       -- to book
  -- hours = { "Mon-Fri 8:00-18:00", "Sat 9:00-13:00" },
  -- closed = { "2026-12-25", "2026-12-31 to 2027-01-02" },  -- days, whatever the hours say
  -- prices = { "30 minutes: $55", "60 minutes: $95" },
  -- insurance = "Ask us: some plans pay for part of it.",
  -- reviewer = "...",                              -- who looked the pages through, with their license
  -- reviewed = "2026-11-27",                       -- and when: year, month, day
  -- color = "#1F6F8B",                             -- of the main buttons; white words must be easy to read on it
  -- emergency = "911",                             -- outside the US yours: visitors read and hear it for 911
  -- topics = { "relaxation", "circulation" },      -- the order of the benefits: these first, then the others
  languages = { "en", "es" },                       -- each visit begins in the first
  -- written_in = "en",                             -- the language of the pages themselves
  -- diagonal = 21.5,                               -- of the screen, in inches: 5 to 120
  -- idle = 90,                                     -- seconds without a touch until "Still reading?": 60 to 3600
  -- notice = 20,                                   -- seconds that waits, then the kiosk starts over: 20 to 600
  -- chime = "off",                                 -- "Still reading?" is only seen, without two notes
  -- touched_here = "on",                           -- Common problems shows what was touched here in 30 days
  -- runner = "older woman",                        -- whose body each visitor sees first; else they take turns
  -- text = 130,                                    -- larger text for each visitor: 100, 130, 160 or 200
  -- pin: set it with 'bodymap pin'
}
