translate { "What massage does", "Qué hace el masaje" }
translate { "Massage can do some things well, some a little, and some not at all. Tap a topic to see the best number we found, how sure it is, and how long it lasts.", "El masaje hace bien unas cosas, otras un poco y otras nada. Toque un tema para ver el mejor número que hallamos, qué tan seguro es y cuánto dura." }
translate { "In short", "En pocas palabras" }
translate { "Calmer right after: good evidence.", "Más calma justo después: buenas pruebas." }
translate { "Less worried over several visits: some evidence.", "Menos ansiedad con varias visitas: algunas pruebas." }
translate { "Less sore for hours to three days: some evidence.", "Menos dolor muscular, de horas a tres días: algunas pruebas." }
translate { "Further reach for a while: some evidence.", "Estirarse algo más por un rato: algunas pruebas." }
translate { "Warm skin: some evidence.", "Piel tibia: algunas pruebas." }
translate { "Fewer signs of inflammation: limited.", "Menos señales de inflamación: pruebas pocas o mixtas." }
translate { "Better sleep: limited.", "Dormir mejor: pruebas pocas o mixtas." }
translate { "More blood in the muscle: not supported.", "Más sangre en el músculo: sin respaldo." }
translate { "To run faster: not supported.", "Correr más rápido: sin respaldo." }
translate { "Is that worth it?", "¿Vale la pena?" }
translate { "You decide. Calm and a bit less sore may be just what you want after a hard week. If you want to heal or to get faster, other things come first: time, exercise, sleep and a good plan. Ask us which of them fits you.", "Usted decide. Calma y algo menos de dolor pueden ser justo lo que quiere tras una semana dura. Para sanar o ir más rápido, otras cosas van primero: tiempo, ejercicio, sueño y un buen plan. Pregúntenos qué le conviene." }
translate { "At times no massage is the better choice. See when to wait, to ask or to get help:", "A veces lo mejor es no recibir masaje. Vea cuándo esperar, preguntar o pedir ayuda:" }
