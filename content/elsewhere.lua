-- What opens for a touch on the body where no area is. Chest pain has to find an answer there, so that comes first.
page { name = "Chest, belly, head or arms", also = { "Chest pain", "Stomach pain", "Headache", "Arm pain" }, review_by = "2027-11-30" }

text "Does your chest hurt or feel tight, or did it lately, or is it hard to breathe? Call 911, and tell the staff now."
text "We have no massage page for your chest, belly, head or arms. If something there feels wrong, look at these signs first."
danger "chest"
danger "breath"
danger "allergy"
danger "stroke"
danger "headache"
danger "belly-back"
danger "heat"
danger "rhabdo"
danger "head-blow"
danger "limb-cold"
danger "stiff-neck"
danger "belly-worse"
danger "groin-lump"
danger "chest-run"
danger "clot-arm"
danger "fall-shoulder"
danger "head-ache-after"
danger "arm-tingle"

heading "None of them fits?"
text "There are more danger signs on the page below, so look there next. None of those either? Tell any of us what you feel before you have a massage, and we'll help you find out who should look at it."
link { to = "get-help" }
