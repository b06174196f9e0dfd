---@meta
-- What a page can say, for editors with the Lua language server: they complete the words and underline mistakes.
-- The kiosk never reads this file. README.md explains each block with an example.

---An option that the block does not have: misspelled, perhaps.
---@class bodymap.no_such_option

---@alias bodymap.area_id
---| "neck"
---| "shoulders"
---| "upper-back"
---| "lower-back"
---| "hips"
---| "hip-flexors"
---| "glutes"
---| "adductors"
---| "quads"
---| "it-band"
---| "hamstrings"
---| "knees"
---| "shins"
---| "calves"
---| "achilles"
---| "ankles"
---| "feet"

---@alias bodymap.foot_part
---| "toes"
---| "ball"
---| "arch"
---| "heel"

---@alias bodymap.topic
---| "circulation"
---| "flexibility"
---| "inflammation"
---| "relaxation"

---@alias bodymap.grade
---| "good"           # many fair tests agree: "helps"
---| "some"           # tests point this way, but the effect is small or short: "can help a little"
---| "limited"        # few tests, or they disagree: "might help"
---| "not supported"  # tested and not found, or worked out that hands can't: "has not been shown to"
---| "not tested"     # no study looked: "no study that we found has tested it"

---@alias bodymap.movement_name
---| "ankle-pumps"
---| "arm-swings"
---| "arms-overhead"
---| "ball-sit"
---| "breathing"
---| "butterfly"
---| "calf-stroke"
---| "calves-on-chair"
---| "chair-march"
---| "compression"
---| "feet-up"
---| "figure-four"
---| "foot-circles"
---| "foot-rub"
---| "friction"
---| "half-kneel"
---| "hand-squeeze"
---| "head-tilt"
---| "head-turn"
---| "heel-raise"
---| "heel-slide"
---| "kneading"
---| "knee-rock"
---| "knee-straighten"
---| "knee-to-chest"
---| "knee-to-wall"
---| "legs-up-wall"
---| "lie-and-breathe"
---| "long-strokes"
---| "lymph-drainage"
---| "march"
---| "myofascial-holds"
---| "partner-stretch"
---| "pillow-between-knees"
---| "pillow-under-knees"
---| "reach-forward"
---| "shoulder-drop"
---| "shoulder-press"
---| "shoulder-rolls"
---| "side-leg-lift"
---| "side-steps"
---| "squeeze-glutes"
---| "stair-steps"
---| "swing-leg"
---| "tapping"
---| "thigh-roll"
---| "thigh-stroke"
---| "toe-curls"
---| "toe-lifts"
---| "toe-pull"
---| "towel-stretch"
---| "trigger-points"
---| "trunk-turn"
---| "walking"
---| "wall-stretch"

---@alias bodymap.way
---| "steps"

---@alias bodymap.size
---| "none"
---| "small"
---| "medium"
---| "large"

---@class bodymap.area
---@field name string  its everyday name, as visitors read it
---@field latin? string  the Latin name of the muscle or joint
---@field on bodymap.area_id  where it is on the figure
---@field also? string[]  other names that people know it by
---@field review_by? string  the day by which somebody should look the page through: "2027-06-30"
---@field [string] bodymap.no_such_option

---Begins the page of an area: touching the area opens it.
---@param options bodymap.area
function area(options) end

---@class bodymap.page
---@field name string  its title, as visitors read it
---@field also? string[]  other names that people know it by: { "tendonitis" }
---@field on? bodymap.area_id|bodymap.area_id[]  the areas it is about: a figure beside it shows them
---@field part? bodymap.foot_part  the part of the foot it is about: touching that on the sole opens the page
---@field review_by? string  the day by which somebody should look the page through: "2027-06-30"
---@field hidden? boolean  true: visitors do not see the page, nor links to it
---@field from? string  the first day that visitors see it: "2026-12-01"
---@field to? string  the last day that visitors see it: "2026-12-24"
---@field as? bodymap.way  "steps": one question at a time
---@field [string] bodymap.no_such_option

---Begins a page that belongs to no area: a condition, a technique, advice.
---@param options bodymap.page
function page(options) end

---A paragraph.
---@param words string
function text(words) end

---A title for what follows it.
---@param words string
function heading(words) end

---Short points, one below the other.
---@param items string[]
function list(items) end

---When not to massage, and what to do then. Each has its own yellow card.
---@param words string
function warning(words) end

---A sign of danger, on a yellow card of its own like a warning: its words stand in signs.lua, once for all pages.
---@param key string
function danger(key) end

---Several signs of danger as a list of questions, without what to do then.
---@param keys string[]
function signs(keys) end

---@class bodymap.picture
---@field file string  a PNG or JPEG beside the page, or its path from the content folder
---@field alt string  what it shows, for visitors who cannot see it
---@field [string] bodymap.no_such_option

---A picture.
---@param options bodymap.picture
function picture(options) end

---@class bodymap.movement
---@field of bodymap.movement_name  what is shown
---@field [string] bodymap.no_such_option

---Somebody who shows an exercise, or hands that massage: drawn, and moving.
---@param options bodymap.movement
function movement(options) end

---@class bodymap.week
---@field [integer] table  each day, with two lines at most: { massage = "Monday", "Massage day" }, or run = or day =
---@field [string] bodymap.no_such_option

---Up to seven days beside one another.
---@param options bodymap.week
function week(options) end

---@alias bodymap.chart_kind
---| "bars"    # a length for each number
---| "people"  # so many of ten
---| "days"    # a hill over the days from 0 to 7
---| "scale"   # how firm to ask for, from 0 to 10

---@class bodymap.chart
---@field as bodymap.chart_kind
---@field title string
---@field unit string  "×" stands before each number, any other one behind it
---@field alt string  what it shows, in a sentence, for visitors who cannot see it
---@field sources string[]  keys of sources; a scale may do without
---@field today? number  the day of a chart of days that the visitor is at
---@field [integer] table  each row, its name and its number: { "Massage", 1 }
---@field [string] bodymap.no_such_option

---Numbers as a picture. Right below a benefit it stands with that.
---@param options bodymap.chart
function chart(options) end

---@class bodymap.guess
---@field id string  a short name of its own on the page
---@field question string
---@field lowest number
---@field highest number
---@field step? number  how much + and - change; 1 if it is left out
---@field unit string
---@field truth number  what was found
---@field because string  what that means
---@field sources string[]  keys of sources
---@field [string] bodymap.no_such_option

---A number that visitors guess, then see.
---@param options bodymap.guess
function guess(options) end

---@class bodymap.lanes
---@field id string  a short name of its own on the page
---@field longest string  what the first lane is called
---@field following string  what the second lane is called
---@field unit string  "miles"
---@field hurt string  what the row of runners shows
---@field sources string[]  keys of sources
---@field [integer] table  each jump, from over = 0 on: { over = 10, hurt = 16, "..." }
---@field [string] bodymap.no_such_option

---Two runs, whose lengths visitors set, and how runners fared after such a jump.
---@param options bodymap.lanes
function lanes(options) end

---@class bodymap.stride
---@field lands string  what happens as a foot comes down
---@field lowest string  and at each later moment of its stride
---@field push_off string
---@field air string
---@field swing string
---@field note string  how it is known
---@field [string] bodymap.no_such_option

---A runner in slow motion, with what works when. It has the screen for itself.
---@param options bodymap.stride
function stride(options) end

---@class bodymap.link
---@field to string  the page's file name without .lua: "achilles"
---@field feels_like? string  what it may feel like; on an area's page behind "Does it feel like": "a sudden kick?"
---@field [string] bodymap.no_such_option

---Leads to another page.
---@param options bodymap.link
function link(options) end

---@class bodymap.benefit
---@field title string  a few words: what a visitor may notice
---@field text string  what was found, and in whom
---@field today string  one thing to do today
---@field show? bodymap.movement_name  somebody who does what `today` says
---@field grade bodymap.grade  how sure the studies are, for exactly what the text says
---@field size bodymap.size  how big the effect is
---@field lasts? string  in words: "minutes to hours"; left out where there is nothing to last
---@field sources? string[]  keys of sources; only a claim that is "not supported" or "not tested" may do without
---@field tested? string  who was tested: how many people, who they were, and from which year
---@field [string] bodymap.no_such_option

---What massage may do for this area: one for each topic.
---@param topic bodymap.topic
---@return fun(options: bodymap.benefit)
function benefit(topic) end

---@class bodymap.quiz
---@field id string  a short name of its own on the page
---@field question string
---@field [integer] bodymap.choice  wrong { } and right { }: exactly one is right
---@field [string] bodymap.no_such_option

---A question with one right choice. It explains itself once it is answered.
---@param options bodymap.quiz
function quiz(options) end

---@class bodymap.choice
---@field [1] string  what the visitor can choose
---@field because string  why it is right or wrong
---@field [string] bodymap.no_such_option

---A wrong choice of a quiz.
---@param options bodymap.choice
---@return bodymap.choice
function wrong(options) end

---The right choice of a quiz.
---@param options bodymap.choice
---@return bodymap.choice
function right(options) end

---@class bodymap.ask
---@field id string  a short name of its own on the page, for answers
---@field question string
---@field [integer] string|table<string, string>  the choices, each with its short name: { yes = "Yes, or not sure" }
---@field when? table<string, string|string[]>  asked only where these questions above have this choice: { race = "today" }
---@field shared? boolean  true: what was chosen holds on each page that asks the same, for the whole visit
---@field asked_on? string  the page that asks it and shares it: here it is not asked, and what was chosen there counts
---@field [string] bodymap.no_such_option

---A question about the visitor, which answers on the same page react to.
---@param options bodymap.ask
function ask(options) end

---@class bodymap.answer
---@field from string|string[]  the id of the question it depends on, or several with a function
---@field show? boolean  true: it stands on the card that visitors show to staff
---@field [string] any[]  the short name of a choice, and the blocks that are said for it: yes = { text "..." }
---@field [integer] fun(a: table<string, string>)  gets the short name of what was chosen, by the id of the question

---What the visitor reads once the questions are answered: text, heading, list, picture, warning, danger, week, chart and link. One
---that begins with a warning or a danger stops the questions, and is shown at once above them.
---@param options bodymap.answer
function answer(options) end

---@class bodymap.source
---@field key string  what benefits cite it by: "DAVIS20"
---@field authors string
---@field year integer
---@field title? string
---@field journal string
---@field doi? string  begins with 10.
---@field [string] bodymap.no_such_option

---A study or guideline, once for all pages.
---@param options bodymap.source
function source(options) end

---@class bodymap.studies
---@field [string] bodymap.no_such_option

---Lists every study that the pages cite, with where to find it. Nothing stands in its { }.
---@param options bodymap.studies
function studies(options) end

---@alias bodymap.urgency
---| "call now"
---| "emergency room"
---| "today"
---| "this week"
---| "no massage"
---| "tell us first"
---| "places to skip"

---@class bodymap.sign
---@field key string  what pages show it by: "clot"
---@field words string  a question that visitors say yes or no to
---@field act string  what to do then
---@field urgency? bodymap.urgency  what heads several in a row
---@field [string] bodymap.no_such_option

---A sign of danger, worded once for all pages.
---@param options bodymap.sign
function sign(options) end

---@class bodymap.names
---@field [string] bodymap.no_such_option

---A button for each other name (also = { }) of each page, in the order of the alphabet. Nothing stands in its { }.
---@param options bodymap.names
function names(options) end

---@class bodymap.contact
---@field [string] bodymap.no_such_option

---What clinic.lua says of how to book, the hours, the prices and insurance. Nothing stands in its { }.
---@param options bodymap.contact
function contact(options) end

---@class bodymap.reviewer
---@field otherwise string  what is shown while clinic.lua names nobody
---@field [string] bodymap.no_such_option

---Who looked the pages through, and when, as clinic.lua says.
---@param options bodymap.reviewer
function reviewer(options) end

---@alias bodymap.chime
---| "on"
---| "off"

---@alias bodymap.runner
---| "young woman"
---| "older man"
---| "woman in a headscarf"
---| "man with a blade"
---| "broad woman"
---| "slim man"
---| "broad man"
---| "older woman"

---@class bodymap.clinic
---@field name? string
---@field phone? string
---@field booking? string  the web address to book at
---@field logo? string  a PNG or JPEG below the content folder
---@field languages? string[]  codes of those visitors can choose; each visit begins in the first: { "en", "es" }
---@field written_in? string  the code of the language that the pages are written in: "en"
---@field emergency? string  the number to call: it stands wherever a page says 911
---@field emergency_again? string  the same once more, if the kiosk does not know it
---@field color? string  the clinic's own, for the main buttons: "#1F6F8B"; white words must be easy to read on it
---@field topics? string[]  the order of the benefits; those left out follow: { "relaxation", "circulation" }
---@field diagonal? number  of the panel, in inches: 5 to 120
---@field idle? integer  seconds without a touch until the kiosk asks whether anybody is there: 60 to 3600
---@field notice? integer  seconds that the question waits: 20 to 600
---@field runner? bodymap.runner  whose body each visitor sees first; without it the runners take turns
---@field text? integer  the size of text each visitor begins with: 100, 130, 160 or 200
---@field chime? bodymap.chime  "off": the question is only seen, without two soft notes
---@field touched_here? bodymap.chime  "on": Common problems shows what was touched here in 30 days
---@field hours? string[]  "Mon-Fri 8:00-18:00"
---@field closed? string[]  days, whatever the hours say: "2026-12-25", "2026-12-31 to 2027-01-02"
---@field prices? string[]  "60 minutes: $95"
---@field insurance? string  what the clinic says of insurance, in a sentence or two
---@field reviewer? string  who looked the pages through, with their license
---@field reviewed? string  when that was: "2026-11-27"
---@field pin? string  set by the command "bodymap pin", never by hand
---@field [string] bodymap.no_such_option

---What the clinic sets. Only in clinic.lua.
---@param options bodymap.clinic
function clinic(options) end

---@class bodymap.language
---@field name string  in the language itself: "Español"
---@field [string] bodymap.no_such_option

---Begins a translation. Only in words/es.lua, or words/es/calves.lua.
---@param options bodymap.language
function language(options) end

---@class bodymap.translation
---@field [1] string  the words exactly as the page has them
---@field [2] string  the same in this language
---@field [string] bodymap.no_such_option

---One text in this language.
---@param options bodymap.translation
function translate(options) end

---@class bodymap.avoided
---@field [1] string  words that mislead readers of this language
---@field [2] string  what to write instead
---@field [string] bodymap.no_such_option

---Words that "bodymap check" warns of, wherever they stand in this language.
---@param options bodymap.avoided
function avoid(options) end

---Claims that no study supports: "bodymap check" warns of them, but for sentences that deny them or ask. "flush*" is any
---word that begins so, "..." is up to three words.
---@param options bodymap.avoided
function claim(options) end
