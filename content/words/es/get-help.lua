-- Las señales están en signs.lua. Aquí, lo demás de esta página, en su orden.
translate { "When not to get a massage", "Cuándo no recibir masaje" }
translate { "Warning signs", "Señales de alarma" }
translate { "Blood clot", "Coágulo de sangre" }
translate { "Clot in a vein (DVT)", "Trombosis (coágulo en una vena)" }
translate { "Does something feel wrong? Tell us right away: you're no bother at all. This screen can't call for you: use a phone. Please don't drive yourself.", "¿Algo no está bien? Díganoslo enseguida: no es ninguna molestia. Esta pantalla no puede llamar por usted: use un teléfono. No maneje." }
translate { "Call 911 now: chest, breath, allergy or head", "Llame ahora al 911: pecho, aire, alergia o cabeza" }
translate { "Somebody to talk to, day and night", "Alguien con quien hablar, de día y de noche" }
translate { "Go to an emergency room now", "Vaya ahora mismo a una sala de emergencias" }
translate { "For your peace of mind", "Para su tranquilidad" }
translate { "Serious harm from massage is rare, and most aches are harmless. Still, at times it's better to wait, to ask or to get help, and this page tells you when. The most urgent signs are above. Some cards below can turn urgent too, so read each to its end.", "Es muy poco común que un masaje haga un daño grave, y la mayoría de los dolores no son peligrosos. Aun así, a veces es mejor esperar, preguntar o pedir ayuda, y esta página le dice cuándo. Las señales más urgentes están arriba. Algunas tarjetas de abajo también pueden volverse urgentes: lea cada una hasta el final." }
translate { "Are you not sure about a sign? Then please ask us, because we would rather look twice than miss one.", "¿Tiene dudas sobre una señal? Pregúntenos, por favor. Preferimos revisar dos veces a que se nos pase una." }
translate { "Was it long ago, and checked by a doctor? It's no alarm, but tell us.", "¿Fue hace mucho y ya lo vio un médico? No es una alarma, pero díganoslo." }
translate { "Get seen today: swelling or a clot", "Busque atención médica hoy: hinchazón o coágulo" }
translate { "Get seen today: bones and joints", "Busque atención médica hoy: huesos y articulaciones" }
translate { "Get seen today: muscles and tendons", "Busque atención médica hoy: músculos y tendones" }
translate { "Get seen today: nerves, back and feeling faint", "Busque atención médica hoy: nervios, espalda y mareo" }
translate { "Get seen this week: bones", "Busque atención médica esta semana: huesos" }
translate { "Get seen this week: back and nerves", "Busque atención médica esta semana: espalda y nervios" }
translate { "Get seen this week: what doesn't go away", "Busque atención médica esta semana: lo que no se quita" }
translate { "No massage today", "Hoy no reciba masaje" }
translate { "Well again, or your doctor says it's safe? We will gladly find you a new time.", "¿Ya está bien, o su médico dice que es seguro? Con gusto le damos otra cita." }
translate { "Tell us first", "Díganos primero" }
translate { "Massage may still be fine for you, only done in another way. So please tell us before you lie down.", "Quizá sí pueda recibir masaje, solo que de otro modo. Por eso, díganos antes de subir a la camilla." }
translate { "Why we ask about blood clots", "Por qué preguntamos por los coágulos de sangre" }
translate { "A clot is a plug of blood in a vein, often in a leg. Rubbing could break it loose, and then it can travel to the lungs. That's why we ask so much about legs. Serious harm from massage is rare, and a clot can be treated. Many clots give no sign, so what makes a clot more likely counts as well. Do what your card says before anyone rubs or rolls your legs.", "Un coágulo es un tapón de sangre en una vena, muchas veces en una pierna. Al frotar se podría soltar y llegar a los pulmones. Por eso preguntamos tanto por las piernas. Es muy poco común que un masaje haga un daño grave, y un coágulo se puede tratar. Muchos coágulos no dan ninguna señal. Por eso también cuenta lo que los hace más probables. Haga lo que dice su tarjeta antes de que alguien le frote las piernas o use un rodillo." }
translate { "Why so careful?", "¿Por qué tanto cuidado?" }
translate { "Reports of serious harm from massage are few. In a review of such reports, most harm came from kinds other than classic (Swedish) massage, or from untrained hands (Ernst, 2003). Many of the rules here come from long practice and not from studies. We follow them anyway, to be on the safe side.", "Hay pocos casos de daño grave por un masaje. En un análisis de esos casos, la mayoría vino de masajes que no eran el clásico (sueco), o de manos sin preparación (Ernst, 2003). Muchas de estas reglas vienen de la experiencia y no de estudios. Las seguimos de todos modos, para ir a lo seguro." }
translate { "Talk to us", "Hable con nosotros" }
translate { "How to reach us", "Cómo comunicarse con nosotros" }
translate { "If you're here, speak to any of us. Does a danger sign say 911, now or today? Then don't wait for us. Does it say this week? See a doctor. For anything else, get in touch from home when we're open.", "Si está aquí, hable con cualquiera de nosotros. ¿Una señal de peligro dice 911, ya, ahora mismo u hoy? Entonces no nos espere. ¿Dice esta semana? Vea a un médico. Para lo demás, comuníquese desde casa cuando la clínica esté abierta." }
translate { "Do today", "Para hoy" }
translate { "Tell us which medicines you take.", "Díganos qué medicinas toma." }
translate { "Tell us what illness or surgery you have had.", "Díganos qué enfermedades ha tenido, y si le han operado." }
translate { "Compare your calves: are they the same in size, color and warmth? If one is different, tell us now.", "Compare sus pantorrillas: ¿son iguales de tamaño, color y calor? Si una es distinta, díganoslo ya." }
translate { "Ask us about anything that worries you.", "Si algo le preocupa, pregunte con confianza." }
translate { "Get seen today: heart and head", "Busque atención médica hoy: corazón y cabeza" }
translate { "Call 911 now: hard effort or heat", "Llame ahora al 911: gran esfuerzo o calor" }
translate { "Call 911 now: after a fall", "Llame ahora al 911: después de una caída" }
translate { "Tell us first: your health, heart and veins", "Díganos primero: su salud, el corazón y las venas" }
translate { "In short", "En pocas palabras" }
translate { "If a danger sign fits you, do what it says, and tell any of us. You could say: 'A danger sign fits me. Who can help me now?' If it stands under 'Call 911 now', call 911. If you're not sure, ask us.", "Si una señal de peligro es su caso, haga lo que dice y avise a cualquiera de nosotros. Puede decir: 'Una señal de peligro es mi caso. ¿Quién me ayuda ahora?' Si está debajo de 'Llame ahora al 911', llame al 911. Si tiene dudas, pregúntenos." }
translate { "Call 911 now: back, belly or bladder", "Llame ahora al 911: espalda, vientre o vejiga" }
translate { "One calf is swollen and sore, and you have a massage in ten minutes. What do you do?", "Tiene una pantorrilla hinchada que le duele, y su masaje es en diez minutos. ¿Qué hace?" }
translate { "Ask for a lighter massage", "Pedir un masaje más suave" }
translate { "If it's a clot, even light rubbing is not a good idea.", "Si es un coágulo, no conviene frotar, ni siquiera suave." }
translate { "Tell the staff now", "Avisar ya al personal" }
translate { "Yes, because someone should check it first.", "Sí, porque primero alguien debe revisarla." }
translate { "Say nothing, because it will pass", "No decir nada, porque ya pasará" }
translate { "Maybe it will. But if it's a clot, it needs care today.", "Puede ser. Pero si es un coágulo, necesita atención hoy." }
