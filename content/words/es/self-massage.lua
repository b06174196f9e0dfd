translate { "Self-massage and foam rolling", "Automasaje y rodillo" }
translate { "You can do a lot with your own hands, a ball or a foam roll. You lean on the roll and move slowly along the muscle. Your own weight is the pressure, so you choose how firm it is.", "Puede hacer mucho con las manos, una pelota o un rodillo de espuma. Se apoya en el rodillo y avanza despacio por el músculo. La presión la da su propio peso, así que usted elige la fuerza." }
translate { "It feels firm, and a sore muscle may ache a bit. It costs little, and you can do it the same night.", "Se siente firme, y un músculo cansado puede doler un poco. Cuesta poco y se puede hacer esa misma noche." }
translate { "It can ease sore muscles a bit", "Puede calmar algo el dolor muscular" }
translate { "A review put the foam roll trials together (Wiewelhove and others, 2019). People who rolled after hard exercise had about 6 percent less pain. That is small, but it is cheap and in your own hands.", "Una revisión juntó los ensayos del rodillo (Wiewelhove y otros, 2019). Quienes lo usaron tras un gran esfuerzo tenían un 6 por ciento menos de dolor. Es poco, pero es barato y está en sus manos." }
translate { "time not known", "no se sabe cuánto dura" }
translate { "Ask us to show you how to roll one muscle.", "Pídanos que le mostremos cómo pasar el rodillo por un músculo." }
translate { "Your thighs may reach further", "Sus muslos pueden estirarse más" }
translate { "Right after rolling, people could reach about 4 percent further. After some weeks of it, thighs gained reach, but ankles did not. Another review of rolling for weeks found mixed results.", "Justo después de usar el rodillo, la gente llegaba un 4 por ciento más lejos. Tras unas semanas, los muslos ganaron alcance y los tobillos no. Otra revisión, de varias semanas, no fue clara." }
translate { "Sit. If both legs look and feel alike, roll a bottle gently along the top of each thigh.", "Siéntese. Si las dos piernas se ven y se sienten igual, ruede con suavidad una botella sobre cada muslo." }
translate { "How to do it", "Cómo se hace" }
translate { "Only if both legs look and feel alike.", "Solo si las dos piernas se ven y se sienten igual." }
translate { "Roll slowly, for half a minute to two minutes on each muscle.", "Pase el rodillo despacio, de medio minuto a dos minutos por músculo." }
translate { "One to three turns are enough. Studies mostly did it so.", "De una a tres veces basta. Así fue en casi todos los estudios." }
translate { "From 0 to 10, stay at 6 or less. Breathe.", "De 0 a 10, no pase de 6. Respire." }
translate { "Stay on muscle: not on bones, not behind the knee, not on your belly.", "Siempre sobre músculo: no sobre huesos, ni detrás de la rodilla, ni en el vientre." }
translate { "What to ask for", "Qué puede pedir" }
translate { "Bring your roll or ball, or try one of ours if we have one. Ask your therapist to watch you once and mend what is off. Ask which muscle is worth your time. A sore outer knee, for one, can get worse from a hard roll. The hip may like it.", "Traiga su rodillo o pelota, o pruebe uno nuestro si hay. Pida a su terapeuta que le mire una vez y le corrija. Pregunte qué músculo vale la pena. Si le duele el lado de la rodilla, apretar fuerte con el rodillo puede empeorarlo. A la cadera quizá le guste." }
translate { "One leg newly swollen, warm, sore or changed in color? Don't roll it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿Una pierna se le hinchó hace poco, o está caliente, le duele o cambió de color? No le pase el rodillo: puede ser un coágulo. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "Felt a sudden pop or stab in a muscle, or see a fresh bruise? No rolling there for about three days. Have it checked first.", "¿Sintió de golpe un chasquido o una punzada en un músculo, o ve un moretón nuevo? Ahí no use el rodillo por unos tres días. Primero haga que lo revisen." }
translate { "Diabetes, numb feet, blood thinners or weak bones? Or pregnant? Ask your doctor or physical therapist before you roll.", "¿Tiene diabetes, pies dormidos o huesos débiles? ¿Toma algo para que la sangre no se coagule? ¿Está o puede estar embarazada? Antes de usar el rodillo, pregunte a su médico o fisioterapeuta." }
translate { "How long is enough for one muscle?", "¿Cuánto tiempo basta para un músculo?" }
translate { "Until the pain is gone", "Hasta que ya no duela" }
translate { "That can take long and leave a bruise. Most studies stopped after two minutes.", "Puede tardar mucho y dejar un moretón. Casi todos los estudios paraban a los dos minutos." }
translate { "Half a minute to two minutes", "De medio minuto a dos minutos" }
translate { "Studies mostly used that, one to three times. Go slowly, and breathe.", "Así fue en casi todos los estudios, de una a tres veces. Vaya despacio y respire." }
translate { "Half an hour", "Media hora" }
translate { "Most studies used two minutes or less. Use the time for a walk.", "Casi todos los estudios usaron dos minutos o menos. Use ese tiempo para caminar." }
