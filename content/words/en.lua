-- The language the pages are written in: its name, and words that sound foreign or cold to readers in the US.
language { name = "English" }

avoid { "member of staff", "the staff" }
avoid { "grown-ups", "adults" }
avoid { "march on the spot", "march in place" }
avoid { "dead leg", "charley horse" }
avoid { "sit for long", "sit for a long time" }
avoid { "sitting for long", "sitting for a long time" }
avoid { "did it so", "did it that way" }
avoid { "do it so", "do it that way" }
avoid { "speaks against", "suggests that it can't" }
avoid { "get at a cause", "treat the cause" }
avoid { "is no job for massage", "needs more than massage" }
avoid { "is no care for", "does not treat" }
avoid { "keep the next pull away", "prevent another pull" }
avoid { "mend", "heal" }
avoid { "mends", "heals" }
avoid { "short ways", "short distances" }
avoid { "blood that clots badly", "or you bleed or bruise easily" }
