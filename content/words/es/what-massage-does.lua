translate { "What massage does", "Qué hace el masaje" }
translate { "Massage does some things well, some a little, and some not at all, and you deserve to know which. Here it is in short. Further down you can choose a topic, to see how sure we are and how long it lasts.", "El masaje hace bien unas cosas, otras un poco y otras nada, y usted merece saber cuáles. Aquí está en pocas palabras. Más abajo puede elegir un tema, para ver qué tan seguros estamos y cuánto dura." }
translate { "In short", "En pocas palabras" }
translate { "Calmer right after: good evidence.", "Más relajación justo después: buena evidencia." }
translate { "Less worried over several visits: some evidence.", "Menos angustia con varias visitas: alguna evidencia." }
translate { "Less sore, for hours to three days: some evidence.", "Menos dolor muscular, de horas a tres días: alguna evidencia." }
translate { "Less tired on the day of a race: some evidence.", "Menos cansancio el día de una carrera: alguna evidencia." }
translate { "A bit more reach for a while: some evidence.", "Se estira un poco más por un rato: alguna evidencia." }
translate { "Warm skin: weak evidence.", "Piel tibia: evidencia débil." }
translate { "Signs of inflammation in a lab test that dip: weak evidence.", "Señales de inflamación en un análisis que bajan un poco: evidencia débil." }
translate { "Less pain for a while, when pain goes on: weak evidence.", "Menos dolor por un rato, cuando el dolor no se va: evidencia débil." }
translate { "Better sleep: weak evidence.", "Dormir mejor: evidencia débil." }
translate { "More blood in the muscle: tested, and not supported.", "Más sangre en el músculo: se estudió, y no tiene respaldo." }
translate { "Running faster: tested, and not supported.", "Correr más rápido: se estudió, y no tiene respaldo." }
translate { "Fewer injuries: not shown, hardly tested.", "Menos lesiones: no se ha demostrado, y casi no se ha estudiado." }
translate { "Sharper focus: not tested.", "Mejor concentración: no se ha estudiado." }
translate { "Is that worth it?", "¿Vale la pena?" }
translate { "You decide. To feel calm and a bit less sore may be just what you want after a hard week. If you would like to heal or to get faster, other things come first: time, exercise, sleep and a good plan. And if you read all this and book nothing, that's fine.", "Usted decide. Relajarse y que duela un poco menos puede ser justo lo que quiere después de una semana fuerte. Si quiere sanar o ir más rápido, otras cosas van primero: tiempo, ejercicio, sueño y un buen plan. Y si lee todo esto y no hace ninguna cita, está bien." }
translate { "Choose a topic", "Elija un tema" }
translate { "Good to know", "Conviene saber" }
translate { "Sometimes it's better not to have a massage. Here you see when to wait, when to ask and when to get help:", "A veces es mejor no recibir masaje. Aquí puede ver cuándo esperar, cuándo preguntar y cuándo pedir ayuda:" }
translate { "What to do next", "Qué hacer ahora" }
translate { "Choose the one thing that you want most, and tell us. You could say: 'I would like to be less sore after hills. Is massage a fair choice for that?'", "Elija lo que más quiere, y díganoslo. Puede decir: 'Quiero que me duela menos después de correr en subidas. ¿Es el masaje una buena opción para eso?'" }
translate { "Does it well", "Lo hace bien" }
translate { "Does it a little", "Lo hace un poco" }
translate { "May do it: we're not sure", "Quizá: no es seguro" }
translate { "Not shown, or not tested", "No se ha demostrado, o no se ha estudiado" }
