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
-- Only as 911 is it known for the number to call: read out, put first, and the clinic's own elsewhere.
avoid { "9-1-1", "911" }
avoid { "nine-one-one", "911" }
avoid { "nine eleven", "911" }
avoid { "call* an ambulance", "call 911" }
avoid { "call* for an ambulance", "call 911" }
avoid { "get an ambulance", "call 911" }
avoid { "call* emergency services", "call 911" }
avoid { "call* the emergency services", "call 911" }
avoid { "call* the emergency number", "call 911" }

-- What no study supports, and what to write instead. A sentence that denies it, asks, or stands in quotes may say it.
-- "flush*" is any word that begins so, and "..." is up to three words.
claim { "cure*", "can ease" }
claim { "massage ... heals", "can ease the ache while you heal" }
claim { "heal* faster", "can feel good while you heal" }
claim { "heal* you faster", "can feel good while you heal" }
claim { "speed* ... healing", "can feel good while you heal" }
claim { "speed* ... recovery", "can leave you less sore for a day or two" }
claim { "faster recovery", "less soreness for a day or two" }
claim { "recover* ... faster", "can leave you less sore for a day or two" }
claim { "prevent* ... injur*", "can feel good; what guards you is to add distance slowly" }
claim { "prevent* ... strain*", "can feel good; what guards you is to add distance slowly" }
claim { "prevent* ... cramp*", "can ease a cramp" }
claim { "prevent* ... tendinitis", "can ease pain for a while" }
claim { "protect* ... injur*", "can feel good; what guards you is to add distance slowly" }
claim { "reduce* ... risk of injury", "can feel good; what guards you is to add distance slowly" }
claim { "injury free", "can feel good; what guards you is to add distance slowly" }
claim { "flush* ... toxin*", "warms the skin" }
claim { "flush* out", "warms the skin" }
claim { "flush* ... waste*", "warms the skin" }
claim { "flush* ... lactic", "can leave you less sore for a day or two" }
claim { "remov* ... toxin*", "warms the skin" }
claim { "releas* ... toxin*", "warms the skin" }
claim { "drain* ... toxin*", "warms the skin" }
claim { "clear* ... lactic", "can leave you less sore for a day or two" }
claim { "remov* ... lactic", "can leave you less sore for a day or two" }
claim { "rid of ... lactic", "can leave you less sore for a day or two" }
claim { "rid of ... toxins", "warms the skin" }
claim { "detox*", "can calm you" }
claim { "boost* ... immun*", "can calm you" }
claim { "strengthen* ... immun*", "can calm you" }
claim { "improve* ... immun*", "can calm you" }
claim { "boost* ... circulation", "warms the skin" }
claim { "improve* ... circulation", "warms the skin" }
claim { "increase* ... blood flow", "warms the skin" }
claim { "boost* ... blood flow", "warms the skin" }
claim { "improve* ... blood flow", "warms the skin" }
claim { "break* up ... scar*", "can make a stretch feel easier for a while" }
claim { "break* up ... knots", "can make a sore spot hurt less for a while" }
claim { "break* up ... adhesion*", "can make a stretch feel easier for a while" }
claim { "break* down ... scar*", "can make a stretch feel easier for a while" }
claim { "break* down ... adhesion*", "can make a stretch feel easier for a while" }
claim { "releas* ... adhesion*", "can make a stretch feel easier for a while" }
claim { "releas* ... fascia", "can make a stretch feel easier for a while" }
claim { "dissolve* ... knot*", "can make a sore spot hurt less for a while" }
claim { "lengthen* ... muscle*", "can make a stretch feel easier for a while" }
claim { "lengthens ... IT band", "can make a stretch feel easier for a while" }
claim { "realign*", "can feel good" }
claim { "reduces inflammation", "may settle some signals in the blood" }
claim { "reduce* swelling", "can feel good" }
claim { "lower* ... cortisol", "can leave you calmer" }
claim { "reduce* ... cortisol", "can leave you calmer" }
claim { "treat* ... depression", "can leave you calmer" }
claim { "reset* ... nervous system", "can leave you calmer" }
claim { "root cause", "the ache" }
claim { "improve* ... performance", "can leave you calmer before a race" }
claim { "boost* ... performance", "can leave you calmer before a race" }
claim { "run faster", "run with less soreness for a day or two" }
claim { "makes you faster", "can leave you calmer before a race" }
