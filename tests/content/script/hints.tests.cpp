#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "content/script/reading.h"

// Each hint, followed to the letter, mends the slip: what somebody wrote, the one thing they are told, and what stands
// there once they did what the hint says.

namespace {

struct Slip {
    std::string written;  ///< line 1 is the page's head
    std::string told;
    std::string followed;
    std::string file = "calves.lua";
};

const std::string asks =
    "ask { id = \"race\", question = \"When is your race?\", { none = \"No race\" }, { today = \"Today\" } }\n";

const std::vector<Slip> slips = {
    // Words that go on over several lines.
    {"text \"Your calves push you.\n\nUnless you sprint.\"\n",
     "2: these words go on over 3 lines\n"
     "put each paragraph in quotes of its own, on one line, with text before it: text \"Unless you sprint.\"",
     "text \"Your calves push you.\"\n\ntext \"Unless you sprint.\"\n"},
    {"warning \"First para.\n\nSecond para.\n\nThird para.\"\ntext \"More.\"\n",
     "2: these words go on over 5 lines\n"
     "put each paragraph in quotes of its own, on one line, with warning before it: warning \"Second para.\"",
     "warning \"First para.\"\n\nwarning \"Second para.\"\n\nwarning \"Third para.\"\ntext \"More.\"\n"},
    {"text \"Your calves push you\nforward in each stride.\"\n",
     "2: these words go on over 2 lines\nput them all on one line, between the two quotes",
     "text \"Your calves push you forward in each stride.\"\n"},
    {"list {\n  \"Walk.\",\n  \"Rise on your toes\n  and lower slowly.\",\n}\n",
     "4: these words go on over 2 lines\nput them all on one line, between the two quotes",
     "list {\n  \"Walk.\",\n  \"Rise on your toes and lower slowly.\",\n}\n"},
    {"picture { file = \"calf.png\",\n  alt = \"Two hands\n\non a calf\" }\n",
     "3: these words go on over 3 lines\nput them all on one line, between the two quotes",
     "picture { file = \"calf.png\",\n  alt = \"Two hands on a calf\" }\n"},
    // Quotes.
    {"text \"\"pump\"\"\n", "2: the quotes around these words are doubled\nwrite one quote at each end: \"pump\"",
     "text \"pump\"\n"},
    {"text \"\"a good pump\"\"\n",
     "2: the quotes around these words are doubled\nwrite one quote at each end: \"a good pump\"",
     "text \"a good pump\"\n"},
    {"text \"\"\"pump\"\"\"\n", "2: the quotes around these words are doubled\nwrite one quote at each end: \"pump\"",
     "text \"pump\"\n"},
    {"text \"He said \"\"yes\"\" to me.\"\n",
     "2: two quotes stand together within these words\ninside words use the other quotes: 'yes'",
     "text \"He said 'yes' to me.\"\n"},
    {"text \"He said \"yes\" to me.\"\n",
     "2: the words end at the quote before 'yes'\ninside words use the other quotes: 'yes'",
     "text \"He said 'yes' to me.\"\n"},
    {"text \"Say \"no way\" to pain, then.\"\n",
     "2: the words end at the quote before 'no way'\ninside words use the other quotes: 'no way'",
     "text \"Say 'no way' to pain, then.\"\n"},
    {"warning \"They call it \"runner's knee\" often.\"\n",
     "2: the words end at the quote before 'runner's knee'\ninside words use the other quotes: 'runner's knee'",
     "warning \"They call it 'runner's knee' often.\"\n"},
    {"text \"pump\"\"\n", "2: there is one quote too many at the end of the words\ntake one of the two out",
     "text \"pump\"\n"},
    {"text \"\"pump it\"\n",
     "2: there is one quote too many before these words\nwrite one quote at each end: \"pump it\"",
     "text \"pump it\"\n"},
    {"text “pump”\n", "2: the quote “ is not one that pages can use\ntype straight quotes around the words: \"...\"",
     "text \"pump\"\n"},
    {"text 'It's a calf.'\n",
     "2: the apostrophe ' on this line is read as a quote\nput the words in double quotes: \"...\"",
     "text \"It's a calf.\"\n"},
    // Notes.
    {"— a note that isn't for visitors\n", "2: a note begins with two dashes: --\nwrite -- instead of —",
     "-- a note that isn't for visitors\n"},
    {"– a note\ntext \"a\"\n", "2: a note begins with two dashes: --\nwrite -- instead of –",
     "-- a note\ntext \"a\"\n"},
    {"// don't change this\ntext \"a\"\n", "2: a note begins with two dashes: --\nwrite -- instead of //",
     "-- don't change this\ntext \"a\"\n"},
    {"/* don't change this */\ntext \"a\"\n", "2: a note begins with two dashes: --\nwrite -- instead of /*",
     "-- don't change this */\ntext \"a\"\n"},
    {"/* don't\nchange this */\ntext \"a\"\n",
     "2: a note begins with two dashes: --\nwrite -- before each of its lines, and take /* out",
     "-- don't\n-- change this */\ntext \"a\"\n"},
    {"# a note\ntext \"a\"\n",
     "2: a note begins with two dashes: --\nwrite -- instead of #, or heading \"...\" when visitors should read it",
     "-- a note\ntext \"a\"\n"},
    {"<!-- a note -->\ntext \"a\"\n", "2: a note begins with two dashes: --\nwrite -- instead of <!--",
     "-- a note -->\ntext \"a\"\n"},
    {"text \"a\" // why\n", "2: a note begins with two dashes: --\nwrite -- instead of //", "text \"a\" -- why\n"},
    {"picture {\n  file = \"calf.png\", – the photo\n  alt = \"a\",\n}\n",
     "3: a note begins with two dashes: --\nwrite -- instead of –",
     "picture {\n  file = \"calf.png\", -- the photo\n  alt = \"a\",\n}\n"},
    {"- a note\ntext \"a\"\n", "2: a note begins with two dashes\nwrite -- before it", "-- - a note\ntext \"a\"\n"},
    {"This is a note\ntext \"a\"\n",
     "2: these words belong to no block\n"
     "write -- before them if they are a note to yourself, or let visitors read them: text \"This is a note\"",
     "-- This is a note\ntext \"a\"\n"},
    {"Note: don't change this, Maria.\ntext \"a\"\n",
     "2: these words belong to no block\n"
     "write -- before them if they are a note to yourself, or let visitors read them: text \"Note: don't change this, "
     "Maria.\"",
     "-- Note: don't change this, Maria.\ntext \"a\"\n"},
    {"clinic {\n  Maria asks about this\n  phone = \"555 0100\",\n}\n",
     "2: these words belong to no block\nwrite -- before them if they are a note to yourself",
     "clinic {\n  -- Maria asks about this\n  phone = \"555 0100\",\n}\n", "clinic.lua"},
    {"-- picture { file = \"calf.png\",\n  alt = \"a\" }\ntext \"a\"\n",
     "2: this line is a note, but line 3 belongs to it\nwrite -- before line 3 too, or take the -- of this line out",
     "-- picture { file = \"calf.png\",\n--  alt = \"a\" }\ntext \"a\"\n"},
    {"-- list {\n  \"Walk.\",\n  \"Jog.\",\n}\ntext \"a\"\n",
     "2: this line is a note, but lines 3 to 5 belong to it\n"
     "write -- before lines 3 to 5 too, or take the -- of this line out",
     "list {\n  \"Walk.\",\n  \"Jog.\",\n}\ntext \"a\"\n"},
    {"clinic {\n  -- closed = { \"2026-12-25\",\n    \"2026-12-26\" },\n}\n",
     "2: this line is a note, but line 3 belongs to it\nwrite -- before line 3 too, or take the -- of this line out",
     "clinic {\n  closed = { \"2026-12-25\",\n    \"2026-12-26\" },\n}\n", "clinic.lua"},
    // Invisible characters.
    {"text\u00a0\"a\"\n",
     "2: there is a space of a special kind (U+00A0) on this line, outside quotes\n"
     "type this line anew, from its beginning to its end",
     "text \"a\"\n"},
    // Values without quotes.
    {"picture { file = calf.png, alt = \"a\" }\n", "2: 'calf.png' needs quotes\nwrite file = \"calf.png\"",
     "picture { file = \"calf.png\", alt = \"a\" }\n"},
    {"link { to = it-band }\n", "2: 'it-band' needs quotes\nwrite to = \"it-band\"", "link { to = \"it-band\" }\n"},
    {"clinic { phone = (512) 555-0182 }\n", "1: '(512) 555-0182' needs quotes\nwrite phone = \"(512) 555-0182\"",
     "clinic { phone = \"(512) 555-0182\" }\n", "clinic.lua"},
    {"clinic {\n  phone = +1 512 555 0182,\n}\n",
     "2: '+1 512 555 0182' needs quotes\nwrite phone = \"+1 512 555 0182\"",
     "clinic {\n  phone = \"+1 512 555 0182\",\n}\n", "clinic.lua"},
    {"clinic { phone = 512-555-0182 }\n", "1: 'phone' should be words in quotes\nwrite phone = \"512-555-0182\"",
     "clinic { phone = \"512-555-0182\" }\n", "clinic.lua"},
    {"clinic { diagonal = 21.5 inch }\n",
     "1: 'diagonal' should be a number alone\nwrite diagonal = 21.5, without 'inch'", "clinic { diagonal = 21.5 }\n",
     "clinic.lua"},
    // Names of other programs.
    {"image { file = \"calf.png\", alt = \"a\" }\n", "2: there is no block called 'image'\ndid you mean 'picture'?",
     "picture { file = \"calf.png\", alt = \"a\" }\n"},
    {"video { file = \"calf.mp4\", alt = \"a\" }\n",
     "2: there is no block called 'video'\nthe kiosk shows no videos: write picture { ... }, or movement { of = "
     "\"...\" }, "
     "which it draws itself",
     "movement { of = \"kneading\" }\n"},
    {"title \"At home\"\n", "2: there is no block called 'title'\ndid you mean 'heading'?", "heading \"At home\"\n"},
    {"paragraph \"a\"\n", "2: there is no block called 'paragraph'\ndid you mean 'text'?", "text \"a\"\n"},
    {"bullets { \"a\" }\n", "2: there is no block called 'bullets'\ndid you mean 'list'?", "list { \"a\" }\n"},
    // Brackets and equals signs.
    {"list (\n  \"Walk.\",\n  \"Jog.\"\n}\n", "2: there is a ( where a { belongs, after 'list'\nwrite { instead",
     "list {\n  \"Walk.\",\n  \"Jog.\"\n}\n"},
    {"list (\n  \"Walk.\",\n  \"Jog.\",\n)\n",
     "2: there is a ( where a { belongs, after 'list'\nwrite { instead of it, and } instead of the ) at the end",
     "list {\n  \"Walk.\",\n  \"Jog.\",\n}\n"},
    {"picture { \"file\" = \"calf.png\", alt = \"a\" }\n",
     "2: the name before an = stands without quotes\nwrite file =", "picture { file = \"calf.png\", alt = \"a\" }\n"},
    {"picture {\n  file = \"calf.png\",\n  alt = \"a\",\n  file = \"calf.png\",\n}\n",
     "5: 'file' stands twice in this block: on line 3 already\ntake one of the two out",
     "picture {\n  file = \"calf.png\",\n  alt = \"a\",\n}\n"},
    {"clinic {\n  phone = \"555 0100\",\n  name = \"a\", phone = \"555 0101\",\n}\n",
     "3: 'phone' stands twice in this block: on line 2 already\ntake one of the two out",
     "clinic {\n  phone = \"555 0100\",\n  name = \"a\",\n}\n", "clinic.lua"},
    {"list { 1. \"Walk.\", 2. \"Jog.\" }\n", "2: there is a number before the words of this item\ntake the number out",
     "list { \"Walk.\", \"Jog.\" }\n"},
    {"list { • \"Walk.\" }\n",
     "2: '•' cannot stand outside quotes\ntake it out: each item stands in quotes, with a comma after it",
     "list { \"Walk.\", }\n"},
    {"list { text \"Walk.\" }\n",
     "2: 'text' stands inside another block\ntake the word text out: a list has words in quotes alone",
     "list { \"Walk.\" }\n"},
    {"heading \"At home\".\ntext \"a\"\n",
     "2: there is a . behind the closing quote\ntake it out, or put it before the quote",
     "heading \"At home.\"\ntext \"a\"\n"},
    {"list { \"Walk\"!, \"Jog.\" }\n",
     "2: there is a ! behind the closing quote\ntake it out, or put it before the quote",
     "list { \"Walk!\", \"Jog.\" }\n"},
    {"link [ to = \"it-band\" ]\n",
     "2: there is a [ where a { belongs, after 'link'\nwrite { instead of it, and } instead of the ] at the end",
     "link { to = \"it-band\" }\n"},
    {"link [ to = \"it-band\" }\n", "2: there is a [ where a { belongs, after 'link'\nwrite { instead",
     "link { to = \"it-band\" }\n"},
    {"danger \"clot\", \"heat\"\n",
     "2: 'danger' takes one text, and here is another behind it\n"
     "take the comma out, and write on a line of its own: danger \"heat\"",
     "danger \"clot\"\ndanger \"heat\"\n"},
    {"danger \"\"\n",
     "2: 'danger' is empty\nwrite between the quotes the key of a sign in signs.lua, or take this line out",
     "danger \"clot\"\n"},
    {"danger { \"heat\" }\n", "2: 'danger' takes words in quotes, not { }\nwrite danger \"heat\"", "danger \"heat\"\n"},
    {"danger = \"heat\"\n", "2: there is an = after 'danger'\nwrite danger \"heat\"", "danger \"heat\"\n"},
    {"text: \"a\"\n", "2: there is no : after 'text'\ntake the : out", "text \"a\"\n"},
    {"text = \"a\"\n", "2: there is an = after 'text'\nwrite text \"a\"", "text \"a\"\n"},
    {"text { \"a\" }\n", "2: 'text' takes words in quotes, not { }\nwrite text \"a\"", "text \"a\"\n"},
    {"text \"First.\"\n\"Second.\"\n", "3: these words belong to no block\nwrite text before them: text \"Second.\"",
     "text \"First.\"\ntext \"Second.\"\n"},
    {"tеxt \"a\"\n",  // with a letter of the Cyrillic alphabet
     "2: 'е' is not a letter from a to z\n"
     "type the word that it stands in anew: outside quotes words have plain letters only",
     "text \"a\"\n"},
    {"überschrift \"a\"\n",
     "2: 'ü' is not a letter from a to z\n"
     "words outside quotes are English, without accents: heading, text, list, title and so on",
     "heading \"a\"\n"},
    {"picture { file = \"calf.png\"， alt = \"a\" }\n", "2: '，' is not a sign that pages can use\nwrite , instead",
     "picture { file = \"calf.png\", alt = \"a\" }\n"},
    {"text ″a″\n", "2: the quote ″ is not one that pages can use\ntype straight quotes around the words: \"...\"",
     "text \"a\"\n"},
    {"<<<<<<< ours\ntext \"a\"\n=======\ntext \"b\"\n>>>>>>> theirs\n",
     "2: two versions of these lines stand here, with the marks of the program that keeps them\n"
     "keep one of the two, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>",
     "text \"b\"\n"},
    // A sentence, or a value of another kind, where a word of ours or a number belongs.
    {"page { name = \"a\", as = true }\n", "1: 'as' should be words in quotes\nwrite as = \"steps\"",
     "page { name = \"a\", as = \"steps\" }\n", "other.lua"},
    {"page { name = \"a\", review_by = 2027 }\n",
     "1: 'review_by' should be words in quotes\nwrite review_by = \"2026-12-01\", which is 1 December 2026",
     "page { name = \"a\", review_by = \"2026-12-01\" }\n", "other.lua"},
    {"picture { file = \"calf.png\", alt = { \"Two hands\", \"on a calf\" } }\n",
     "2: 'alt' should be words in quotes, without { }\nwrite alt = \"Two hands on a calf\"",
     "picture { file = \"calf.png\", alt = \"Two hands on a calf\" }\n"},
    {"movement { of = \"a runner raises both heels\" }\n",
     "2: 'of' cannot be 'a runner raises both heels'\n"
     "did you mean 'heel-raise'? It can be 'heel-raise', 'heel-slide', or another of the 55 that README.md has",
     "movement { of = \"heel-raise\" }\n"},
    {"clinic { chime = \"on when somebody comes\" }\n",
     "1: 'chime' cannot be 'on when somebody comes'\ndid you mean 'on'? It can be 'on' or 'off'",
     "clinic { chime = \"on\" }\n", "clinic.lua"},
    {"clinic { chime = { \"off\" } }\n", "1: 'chime' should be words in quotes\nwrite chime = \"off\"",
     "clinic { chime = \"off\" }\n", "clinic.lua"},
    {"clinic { idle = \"2 minutes\" }\n", "1: 'idle' should be a number without quotes\nwrite idle = 120",
     "clinic { idle = 120 }\n", "clinic.lua"},
    {"clinic { notice = \"soon\" }\n",
     "1: 'notice' should be a number without quotes\nwrite notice = 20: it can be from 20 to 600 seconds",
     "clinic { notice = 20 }\n", "clinic.lua"},
    {"clinic { hours = \"Mon-Fri 8:00-17:00\" }\n",
     "1: 'hours' should be words in quotes within { }\nwrite hours = { \"Mon-Fri 8:00-17:00\" }",
     "clinic { hours = { \"Mon-Fri 8:00-17:00\" } }\n", "clinic.lua"},
    {"clinic { languages = { \"English and Spanish\" } }\n",
     "1: 'English and Spanish' is not a language's code\nwrite \"en\", \"es\"",
     "clinic { languages = { \"en\", \"es\" } }\n", "clinic.lua"},
    {"clinic { booking = \"on the phone\" }\n",
     "1: 'booking' should be a web address that begins with https://\n"
     "write it as booking = \"https://clinic.example/book\"; without one take this line out: visitors read 'phone'",
     "clinic { booking = \"https://clinic.example/book\" }\n", "clinic.lua"},
    {"clinic { emergency = \"call 112\" }\n",
     "1: 'emergency' should be the number to call, in digits alone\nwrite emergency = \"112\"",
     "clinic { emergency = \"112\" }\n", "clinic.lua"},
    {"clinic { languages = \"en, es\" }\n",
     "1: 'languages' should be words in quotes within { }\nwrite languages = { \"en\", \"es\" }",
     "clinic { languages = { \"en\", \"es\" } }\n", "clinic.lua"},
    // Questions and answers.
    {asks + "ask { id = \"a\", question = \"b\", when = \"race\", { yes = \"Yes\" }, { no = \"No\" } }\n",
     "3: 'when' should have a question and its choice within { }\n"
     "write when = { race = \"none\" }; the choices of \"race\" are 'none' and 'today'",
     asks + "ask { id = \"a\", question = \"b\", when = { race = \"none\" }, { yes = \"Yes\" }, { no = \"No\" } }\n"},
    {asks + "ask { id = \"a\", question = \"b\", when = race == \"today\", { yes = \"Yes\" }, { no = \"No\" } }\n",
     "3: 'when' should have a question and its choice within { }\n"
     "write when = { race = \"today\" }; the choices of \"race\" are 'none' and 'today'",
     asks + "ask { id = \"a\", question = \"b\", when = { race = \"today\" }, { yes = \"Yes\" }, { no = \"No\" } }\n"},
    {"ask { id = \"a\", question = \"b\", when = \"sore\", { yes = \"Yes\" }, { no = \"No\" } }\n",
     "2: 'when' names a question above this one, and here is none\n"
     "write that question above this one, or take 'when' out",
     "ask { id = \"a\", question = \"b\", { yes = \"Yes\" }, { no = \"No\" } }\n"},
    {asks + "answer { from = race == \"today\", today = { text \"Rest.\" } }\n",
     "3: 'from' should be words in quotes\nwrite from = \"race\"",
     asks + "answer { from = \"race\", today = { text \"Rest.\" } }\n"},
    {asks + "answer { from = true, today = { text \"Rest.\" } }\n",
     "3: 'from' should be words in quotes\nwrite from = \"race\"",
     asks + "answer { from = \"race\", today = { text \"Rest.\" } }\n"},
    {"warn \"Don't rub it.\"\n", "2: there is no block called 'warn'\ndid you mean 'warning'?",
     "warning \"Don't rub it.\"\n"},
    {"pic { file = \"calf.png\", alt = \"A calf\" }\n", "2: there is no block called 'pic'\ndid you mean 'picture'?",
     "picture { file = \"calf.png\", alt = \"A calf\" }\n"},
    {"xyzzy \"Don't rub it.\"\n",
     "2: there is no block called 'xyzzy'\n"
     "most pages are made of 'text', 'heading', 'list', 'warning', 'danger', 'picture' and 'link'; README.md in the "
     "folder of the pages shows all 28",
     "text \"Don't rub it.\"\n"},
    {asks + "answer { from = \"the first question\", today = { text \"Rest.\" } }\n",
     "3: there is no ask \"the first question\" above this answer\n"
     "the questions above it are 'race': write from = \"race\"",
     asks + "answer { from = \"race\", today = { text \"Rest.\" } }\n"},
    {"chart { as = \"bars\", title = \"a\", unit = \"×\", alt = \"b\", sources = { \"c\" }, { 3, \"Massage\" } }\n",
     "2: each row has a name in quotes, then numbers without\nwrite { \"Massage\", 1 }",
     "chart { as = \"bars\", title = \"a\", unit = \"×\", alt = \"b\", sources = { \"c\" }, { \"Massage\", 1 } }\n"},
    {asks + "answer { from = \"race\", function(a) {\n  text \"Rest.\"\nend }\n",
     "3: a function has no { }: it ends with 'end'\ntake the { behind function(a) out",
     asks + "answer { from = \"race\", function(a)\n  text \"Rest.\"\nend }\n"},
    {"ask { id = \"a\", question = \"b\", yes = \"Yes\", no = \"No\" }\n",
     "2: the choice 'no' has no { } of its own\nwrite { no = \"...\" }\n"
     "2: the choice 'yes' has no { } of its own\nwrite { yes = \"...\" }",
     "ask { id = \"a\", question = \"b\", { yes = \"Yes\" }, { no = \"No\" } }\n"},
    {"ask { id = \"a\", question = \"b\", { yes = \"Yes\", no = \"No\" } }\n",
     "2: each choice has { } of its own, with one name in it\nwrite { yes = \"Yes\" }, { no = \"No\" }",
     "ask { id = \"a\", question = \"b\", { yes = \"Yes\" }, { no = \"No\" } }\n"},
    {"ask { id = \"a\", question = \"b\", { \"Yes\", \"No\" } }\n",
     "2: the choices of an ask stand in no { } together\n"
     "take these { } out, or write a short name for each choice: { yes = \"Yes\" }, { no = \"No\" }",
     "ask { id = \"a\", question = \"b\", \"Yes\", \"No\" }\n"},
    {"ask { id = \"a\", question = \"b\", choices = { \"Yes\", \"No\" } }\n",
     "2: 'ask' has no option 'choices': its choices stand without a name\n"
     "take choices = { and its } out, and write { yes = \"Yes\" }, { no = \"No\" }",
     "ask { id = \"a\", question = \"b\", { yes = \"Yes\" }, { no = \"No\" } }\n"},
    {"ask { id = \"a\", question = \"b\", { \"yes\" = \"Yes\" }, { no = \"No\" } }\n",
     "2: the name before an = stands without quotes\nwrite yes =",
     "ask { id = \"a\", question = \"b\", { yes = \"Yes\" }, { no = \"No\" } }\n"},
    {"ask { id = \"a\", question = \"b\", { yes = \"Yes\" } { no = \"No\" } }\n",
     "2: a comma is missing before '{'\nput a , between one option and the next",
     "ask { id = \"a\", question = \"b\", { yes = \"Yes\" }, { no = \"No\" } }\n"},
    {"text \"Somebody of 5'10\" or more.\"\n",
     "2: the words end at the quote behind 5'10\ninside words a sign for inches is written in letters: 10 inches",
     "text \"Somebody of 5 feet 10 inches or more.\"\n"},
    {asks + "answer { from = \"race\", today = \"Rest.\" danger \"clot\" }\n",
     "3: what an answer says for 'today' stands in { }\nwrite today = { text \"Rest.\", danger \"clot\" }",
     asks + "answer { from = \"race\", today = { text \"Rest.\", danger \"clot\" } }\n"},
    {asks + "answer { from = \"race\", function(a)\n  if a.race == today then text \"Rest.\" end\nend }\n",
     "4: 'today' needs quotes\nwrite a.race == \"today\"",
     asks + "answer { from = \"race\", function(a)\n  if a.race == \"today\" then text \"Rest.\" end\nend }\n"},
    {asks +
         "answer { from = \"race\", function(a)\n  if a.race == \"today\" AND a.race ~= \"none\" then text \"Rest.\" "
         "end\nend }\n",
     "4: 'AND' is written in small letters\nwrite and instead of AND",
     asks +
         "answer { from = \"race\", function(a)\n  if a.race == \"today\" and a.race ~= \"none\" then text \"Rest.\" "
         "end\nend }\n"},
    {asks + "answer { from = \"race\", toady = { text \"Rest.\" } }\n",
     "3: the question \"race\" has no choice 'toady'\ndid you mean 'today'?",
     asks + "answer { from = \"race\", today = { text \"Rest.\" } }\n"},
    {asks + "answer { from = \"race\", today = \"Rest.\" }\n",
     "3: 'today' should have blocks within { }\nwrite today = { text \"Rest.\" }",
     asks + "answer { from = \"race\", today = { text \"Rest.\" } }\n"},
    {asks + "answer { from = \"race\", today = {\n  \"Rest.\",\n} }\n",
     "4: these words belong to no block\nwrite text \"Rest.\"",
     asks + "answer { from = \"race\", today = {\n  text \"Rest.\",\n} }\n"},
    {asks + "answer { from = \"race\", today = {\n  text \"Rest.\"\n  link { to = \"plan\" }\n} }\n",
     "4: a comma is missing at the end of this line\nput a , between one option and the next",
     asks + "answer { from = \"race\", today = {\n  text \"Rest.\",\n  link { to = \"plan\" }\n} }\n"},
    {asks + "answer { from = \"race\", today = { text \"Rest.\" link { to = \"plan\" } } }\n",
     "3: a comma is missing before 'link'\nput a , between one option and the next",
     asks + "answer { from = \"race\", today = { text \"Rest.\", link { to = \"plan\" } } }\n"},
    {asks + "answer { from = \"race\", today = { text = \"Rest.\" } }\n",
     "3: there is an = after 'text'\nwrite text \"...\"",
     asks + "answer { from = \"race\", today = { text \"Rest.\" } }\n"},
    {asks + "answer { from = \"race\", text \"Rest.\" }\n",
     "3: 'text' stands inside another block\nwrite for which choice, with braces: today = { text \"...\" }",
     asks + "answer { from = \"race\", today = { text \"Rest.\" } }\n"},
    {asks + "answer { from = \"race\", function(a)\n  if a.race == \"Today\" then text \"Rest.\" end\nend }\n",
     "4: the question \"race\" has no choice \"Today\"\nwrite \"today\": the short name of that choice",
     asks + "answer { from = \"race\", function(a)\n  if a.race == \"today\" then text \"Rest.\" end\nend }\n"},
    {asks + "answer { from = \"race\", function(a)\n  if a.race == \"today\"\n    text \"Rest.\"\n  end\nend }\n",
     "4: the 'if' on this line has no 'then'\nwrite then at the end of it: if ... then",
     asks + "answer { from = \"race\", function(a)\n  if a.race == \"today\" then\n    text \"Rest.\"\n  end\nend }\n"},
    {asks + "answer { from = \"race\", function(a)\n  if a.race == \"today\" then\n    text \"Rest.\"\n  else if "
            "a.race == "
            "\"none\" then\n    text \"Run.\"\n  end\nend }\n",
     "6: 'else if' is one word where it goes on with the 'if' before it\nwrite elseif",
     asks +
         "answer { from = \"race\", function(a)\n  if a.race == \"today\" then\n    text \"Rest.\"\n  elseif a.race == "
         "\"none\" then\n    text \"Run.\"\n  end\nend }\n"},
    {asks + "answer { from = \"race\", function()\n  if a.race == \"today\" then text \"Rest.\" end\nend }\n",
     "3: this function does not take what was chosen\nwrite function(a)",
     asks + "answer { from = \"race\", function(a)\n  if a.race == \"today\" then text \"Rest.\" end\nend }\n"},
    {asks + "answer { from = \"race\", function(b)\n  if a.race == \"today\" then text \"Rest.\" end\nend }\n",
     "4: 'a' is not what this function takes\nwrite b.race",
     asks + "answer { from = \"race\", function(b)\n  if b.race == \"today\" then text \"Rest.\" end\nend }\n"},
};

std::string told_of(const Slip& slip, const std::string& script) {
    const bool page = slip.file == "calves.lua";
    std::string all;
    for (const model::Problem& problem :
         (page ? reading::read_body(script) : reading::read(script, slip.file)).problems)
        all += (all.empty() ? "" : "\n") + std::to_string(problem.where.line) + ": " + problem.message + "\n" +
               problem.hint;
    return all;
}

}  // namespace

TEST_CASE("each slip is told once, on the line to change, and who follows the hint to the letter has mended it") {
    for (const Slip& slip : slips) {
        INFO(slip.written);
        CHECK(told_of(slip, slip.written) == slip.told);
        CHECK(told_of(slip, slip.followed) == "");
    }
}

TEST_CASE("a slip on a page hides no other mistake of it") {
    const auto told = [](const std::string& before) {
        return reading::told(reading::read_body(before + "txt \"a\"\n"));
    };
    for (const Slip& slip : slips) {
        if (slip.file != "calves.lua") continue;
        INFO(slip.written);
        CHECK(told(slip.written).find("there is no block called 'txt'\n  hint: did you mean 'text'?") !=
              std::string::npos);
    }
}
