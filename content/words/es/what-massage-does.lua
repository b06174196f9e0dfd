translate { "What massage does", "Qué hace el masaje" }
translate { "Massage does some things well, some a little, and some not at all, and you deserve to know which. Here it is in short. 'Good evidence' means that many fair tests agree. Further down you can choose a topic, to see how sure we are and how long it lasts.", "El masaje hace bien unas cosas, otras un poco y otras nada, y aquí le decimos cuáles, en pocas palabras. 'Buena evidencia' quiere decir que muchos estudios bien hechos dicen lo mismo. Más abajo puede elegir un tema, para ver qué tan seguros estamos y cuánto dura." }
translate { "In short", "En pocas palabras" }
translate { "You feel calmer right after: good evidence.", "Usted siente más calma justo después: buena evidencia." }
translate { "You may worry less after several visits: some evidence.", "Quizá sienta menos angustia después de varias visitas: alguna evidencia." }
translate { "You may be less sore, for hours to three days: some evidence.", "Quizá le duela menos, de unas horas a tres días: alguna evidencia." }
translate { "You may feel less tired on the day of a race: some evidence.", "Quizá sienta menos cansancio el día de una carrera: alguna evidencia." }
translate { "You may stretch a bit farther for a while: some evidence.", "Quizá se estire un poco más por un rato: alguna evidencia." }
translate { "'Some evidence' means that tests point this way, but the effect is small or short, or the tests have weak spots.", "'Alguna evidencia' quiere decir que los estudios apuntan a eso, pero el efecto es pequeño o corto, o los estudios tienen puntos débiles." }
translate { "Your skin may get warm: weak evidence.", "Quizá la piel se le ponga tibia: evidencia débil." }
translate { "Lab signs of inflammation (your body's repair) may dip: weak evidence.", "Quizá baje la inflamación (así sana el cuerpo) en análisis: evidencia débil." }
translate { "Pain that has lasted long may hurt less for a while: weak evidence.", "Un dolor de mucho tiempo quizá baje por un rato: evidencia débil." }
translate { "You may sleep better: weak evidence.", "Quizá duerma mejor: evidencia débil." }
translate { "'Weak evidence' means few or small tests, or tests that disagree.", "'Evidencia débil' quiere decir que hay pocos estudios, son pequeños o no dicen lo mismo." }
translate { "More blood in the muscle: tests found no such effect.", "Más sangre en el músculo: los estudios no encontraron ese efecto." }
translate { "Running faster: tests found no such effect.", "Correr más rápido: los estudios no encontraron ese efecto." }
translate { "Fewer injuries: not shown, hardly tested.", "Menos lesiones: no se ha demostrado, y casi no se ha estudiado." }
translate { "Sharper focus: not tested.", "Mejor concentración: no se ha estudiado." }
translate { "In short: is it worth it?", "En pocas palabras: ¿vale la pena?" }
translate { "You decide. To feel calm and a bit less sore may be just what you want after a hard week. If you would like to heal or to get faster, other things come first: time, exercise, sleep and a good plan. And if you read all this and book nothing, that's fine.", "Usted decide. Relajarse y que duela un poco menos puede ser justo lo que quiere después de una semana fuerte. Si quiere sanar o ir más rápido, otras cosas van primero: tiempo, ejercicio, sueño y un buen plan. Y si lee todo esto y no hace ninguna cita, está bien." }
translate { "Choose a topic", "Elija un tema" }
translate { "Good to know", "Conviene saber" }
translate { "Sometimes it's better not to have a massage. Here you see when to wait, when to ask and when to get help:", "A veces es mejor no recibir masaje. Aquí puede ver cuándo esperar, cuándo preguntar y cuándo pedir ayuda:" }
translate { "What to do next", "Qué hacer ahora" }
translate { "Choose the one thing that you want most, and tell us. You could say: 'I would like to be less sore after hills. Is massage a fair choice for that?'", "Elija lo que más quiere, y díganoslo. Puede decir: 'Quiero que me duela menos después de correr en subidas. ¿Es el masaje una buena opción para eso?'" }
translate { "Massage does this well", "Esto lo hace bien el masaje" }
translate { "Massage does this a little", "Esto lo hace un poco" }
translate { "Massage may do this: we're not sure", "Quizá el masaje haga esto: no es seguro" }
translate { "Not shown, or not tested", "No se ha demostrado, o no se ha estudiado" }
