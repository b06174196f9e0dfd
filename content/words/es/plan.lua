translate { "Plan my massage", "Planear mi masaje" }
translate { "Answer ten short questions, and your plan stands at the end: what to ask for, and a week to look at. It takes about two minutes. Nothing you tap is kept.", "Conteste diez preguntas cortas, y al final verá su plan: qué masaje pedir, y cómo queda su semana. Son unos dos minutos. Nada de lo que toque se guarda." }

translate { "Danger signs at any time: call 911", "Señales de peligro en cualquier momento: llame al 911" }
translate { "Chest pain, short of breath, coughing up blood, or passing out.", "Dolor de pecho, falta de aire, tos con sangre o desmayo." }
translate { "A drooping face, slurred speech, seeing double, a weak arm, or the worst headache ever.", "Se cae un lado de la cara, cuesta hablar, ve doble, un brazo sin fuerza, o el peor dolor de cabeza de su vida." }
translate { "Numb between the legs, new bladder or bowel trouble, or both legs weak.", "La entrepierna dormida, no controla la orina o el intestino, o las dos piernas débiles." }
translate { "Sudden, very bad pain in the back or belly, and you feel faint.", "Dolor repentino y muy fuerte de espalda o de vientre, y siente que se desmaya." }
translate { "Danger signs after a run or a fall: call 911", "Señales de peligro tras correr o caerse: llame al 911" }
translate { "How this works", "Cómo funciona" }
translate { "Confused, very hot, or a seizure.", "Confusión, mucho calor en el cuerpo o convulsiones." }
translate { "Urine dark like cola, or muscles very swollen or weak.", "Orina oscura como un refresco de cola, o músculos muy hinchados o débiles." }
translate { "An arm or leg that is tight, shiny and numb.", "Un brazo o una pierna tensa, brillante y dormida." }
translate { "You can't stand on the leg after a fall, or a foot is cold, numb or crooked.", "Tras una caída no puede apoyar la pierna, o tiene un pie frío, dormido o torcido." }
translate { "A sore neck after a fall, and a weak or numb arm or leg.", "Tras una caída le duele el cuello, y un brazo o una pierna está sin fuerza o se le duerme." }

translate { "Have it checked before any massage", "Que lo revisen antes de un masaje" }
translate { "One leg newly swollen, warm, sore or changed in color, or a known clot.", "Una pierna se hinchó hace poco, está caliente, duele o cambió de color, o sabe que tiene un coágulo." }
translate { "A hot, red or swollen joint, or swelling that stays.", "Una articulación caliente, roja o hinchada, o hinchazón que no se va." }
translate { "A snap, a fresh pull, a big bruise, or a leg that won't hold you.", "Un chasquido, un tirón reciente, un moretón grande, o una pierna que no le sostiene." }
translate { "One sore spot on a bone, or pain when you hop or at night.", "Duele un punto de un hueso, o le duele al saltar o de noche." }
translate { "A numb, tingling or weak place. Back pain with a fever, or after a bad fall.", "Una parte dormida, con hormigueo o sin fuerza. Dolor de espalda con fiebre, o tras una caída fuerte." }
translate { "Fever, feeling ill, faint, a rash or a wound. New tendon pain with an antibiotic.", "Fiebre, malestar o mareo, ronchas o una herida. Le duele un tendón desde que toma un antibiótico." }

translate { "Ask us first", "Pregunte antes" }
translate { "Pregnant, or under 18.", "Está embarazada, o tiene menos de 18 años." }
translate { "Blood thinners, an earlier blood clot, or varicose veins.", "Toma anticoagulantes, tuvo un coágulo alguna vez, o tiene várices." }
translate { "Cancer, now or before. An operation not long ago.", "Tiene o tuvo cáncer. Le operaron hace poco." }
translate { "Diabetes, weak bones, heart trouble or very high blood pressure.", "Diabetes, huesos débiles, mal del corazón o presión muy alta." }
translate { "Alcohol or drugs today.", "Hoy tomó alcohol o drogas." }

translate { "Does one of these lines fit you?", "¿Alguna de estas líneas es su caso?" }
translate { "No, none", "No, ninguna" }
translate { "Yes, or not sure", "Sí, o no sé" }
translate { "No plan for now: talk to us first", "Sin plan por ahora: hable primero con nosotros" }
translate { "Thank you for saying so. They know what comes next, and you are no bother at all. You can stop here.", "Gracias por decirlo. El personal sabe qué hacer, y usted no molesta nada. Puede parar aquí." }
translate { "Tell a member of staff now which line it is. No massage before that.", "Diga ya a alguien del personal qué línea es. Nada de masaje antes de eso." }
translate { "Does one of these danger signs fit you?", "¿Tiene alguna de estas señales de peligro?" }
translate { "Call 911, and tell a member of staff now. Not sure? Tell a member of staff now. They will look at the list with you.", "Llame al 911 y avise ya a alguien del personal. ¿Tiene dudas? Avise ya a alguien del personal: verán juntos la lista." }
translate { "No plan for now: get help first", "Sin plan por ahora: primero pida ayuda" }
translate { "Don't drive yourself. You are no bother at all: this is what we are here for. You can stop here.", "No maneje usted. No molesta a nadie: para eso estamos aquí. Ya puede dejar las preguntas." }

translate { "How long is your next long run or race, next to your longest run of the last 30 days?", "¿Qué tan larga será su próxima carrera o competencia, frente a su carrera más larga de los últimos 30 días?" }
translate { "Not longer, or none", "No más larga, o no hay" }
translate { "Up to 10% longer", "Hasta un 10 % más larga" }
translate { "Over 10% longer", "Más de un 10 % más larga" }
translate { "Over twice as long", "Más del doble" }
translate { "I don't know", "No lo sé" }
translate { "Your run comes first", "Primero, su carrera" }
translate { "Good: that is no big jump. In a study of 5,205 runners, more got hurt when one run was over 10 percent longer than any in the last 30 days.", "Bien: no es un gran salto. En un estudio de 5,205 corredores, hubo más lesiones cuando una carrera era más de un 10 por ciento más larga que todas las de los últimos 30 días." }
translate { "Make that run shorter. Go at most 10 percent further than your longest run in the last 30 days.", "Haga esa carrera más corta: como mucho, un 10 por ciento más que la más larga de los últimos 30 días." }
translate { "A study followed 5,205 runners (Frandsen and others, 2025). With a jump like yours, they got hurt about one and a half times as often. No massage has been shown to change that. Is that run your race? Then talk to us or your coach first.", "Un estudio siguió a 5,205 corredores (Frandsen y otros, 2025). Con un salto como el suyo, las lesiones eran cerca de un 50 por ciento más comunes. No se ha visto que un masaje cambie eso. ¿Es su competencia? Hable antes con nosotros o con quien le entrena." }
translate { "Make that run much shorter. Go at most 10 percent further than your longest run in the last 30 days.", "Haga esa carrera mucho más corta: como mucho, un 10 por ciento más que la más larga de los últimos 30 días." }
translate { "A study followed 5,205 runners (Frandsen and others, 2025). With a jump like yours, they got hurt more than twice as often. No massage has been shown to change that. Is that run your race? Then talk to us or your coach first.", "Un estudio siguió a 5,205 corredores (Frandsen y otros, 2025). Con un salto como el suyo, las lesiones eran más del doble de comunes. No se ha visto que un masaje cambie eso. ¿Es su competencia? Hable antes con nosotros o con quien le entrena." }
translate { "Look up your longest run in the last 30 days before you go. Then add 10 percent at most: after 10 miles (16 km), no more than 11 (17.5 km). In a big study, more runners got hurt with longer jumps.", "Antes de salir, busque su carrera más larga de los últimos 30 días. Sume un 10 por ciento, no más: tras 10 millas (16 km), hasta 11 (17.5 km). En un gran estudio, con saltos mayores hubo más lesiones." }

translate { "How sore are your legs, 0 to 10? If one of the last two fits, tap that.", "¿Cuánto le duelen las piernas, de 0 a 10? Si una de las dos últimas es su caso, toque esa." }
translate { "0 to 3", "0 a 3" }
translate { "4 to 6", "4 a 6" }
translate { "7 to 10", "7 a 10" }
translate { "Over 3 days, not fading", "Más de 3 días y no baja" }
translate { "One side, bone or joint", "Un lado, hueso o articulación" }

translate { "When is your race?", "¿Cuándo es su competencia?" }
translate { "No race near", "Ninguna cerca" }
translate { "Today, still to come", "Hoy, aún no corro" }
translate { "Today, done", "Hoy, ya corrí" }
translate { "Tomorrow", "Mañana" }
translate { "In 2 or 3 days", "En 2 o 3 días" }
translate { "In 4 to 14 days", "En 4 a 14 días" }
translate { "1 or 2 days ago", "Hace 1 o 2 días" }
translate { "3 to 7 days ago", "Hace 3 a 7 días" }

translate { "A race in the next 14 days: do you run less now?", "Si compite en 14 días o menos: ¿ya corre menos?" }
translate { "No race then", "No compito" }
translate { "Yes, about half", "Sí, más o menos la mitad" }
translate { "Not yet", "Todavía no" }
translate { "Run less before the race", "Corra menos antes de competir" }
translate { "The race is close, so run little until then. Next time, cut your distance by about half one to two weeks before. That is well tested.", "Ya falta poco: corra solo un poco hasta entonces. La próxima vez, baje más o menos a la mitad una o dos semanas antes. Eso está bien probado." }
translate { "Cut your distance by about half until the race. Run as often as now, and keep some fast runs. In a review of studies (Bosquet and others, 2007), cuts of 41 to 60 percent worked best.", "Hasta ese día, corra más o menos la mitad. Salga a correr las mismas veces, y haga también algo rápido. En una revisión de estudios (Bosquet y otros, 2007), lo mejor fue bajar de un 41 a un 60 por ciento." }

translate { "Have you had a massage before?", "¿Ya le han dado un masaje alguna vez?" }
translate { "On which day is your long run?", "¿Qué día hace su carrera larga?" }
translate { "Monday", "Lunes" }
translate { "Tuesday", "Martes" }
translate { "Wednesday", "Miércoles" }
translate { "Thursday", "Jueves" }
translate { "Friday", "Viernes" }
translate { "Saturday", "Sábado" }
translate { "Sunday", "Domingo" }
translate { "No long run", "Sin carrera larga" }
translate { "Do you run hard or fast in the two days after a long run or a massage?", "¿Corre duro o rápido en los dos días después de una carrera larga o de un masaje?" }
translate { "How far do you run in a week?", "¿Cuánto corre por semana?" }
translate { "Under 19 miles (30 km)", "Menos de 19 millas (30 km)" }
translate { "19 to 37 miles (30 to 60 km)", "19 a 37 millas (30 a 60 km)" }
translate { "Over 37 miles (60 km)", "Más de 37 millas (60 km)" }

translate { "Your massage: light", "Su masaje: suave" }
translate { "You run hard soon after, so keep it light. Firm work needs two days or more before a hard run.", "Va a correr duro poco después: que sea suave. Para un masaje fuerte deben faltar dos días o más." }
translate { "Your massage: the pressure you like", "Su masaje: con la presión que le guste" }
translate { "From 0 to 10, stay at 6 or less. The day after a long run, choose light to medium. Keep firm work two days or more away from a hard run.", "De 0 a 10, quédese en 6 o menos. Al día siguiente de una carrera larga, elija de suave a media. Un masaje fuerte, solo si faltan dos días o más para correr duro." }
translate { "Your massage: light to medium", "Su masaje: presión de suave a media" }
translate { "Start light. Go up to medium if it feels good, and say so at once when it is too much.", "Empiece suave. Suba a media si le sienta bien, y avise enseguida si es demasiado." }
translate { "Your massage: light only", "Su masaje: solo suave" }
translate { "Ask for light strokes, and for no more. As long as you are this sore, light goes for every day of your week.", "Pida pases suaves y nada más. Mientras le duela tanto, que sea suave todos los días de su semana." }
translate { "Your first massage? Ask to start light, and say how it feels.", "¿Es su primer masaje? Pida empezar suave, y diga cómo se siente." }

translate { "Your week", "Su semana" }
translate { "Before the start: warm up by moving. Five light minutes at most.", "Antes de la salida: entre en calor con movimiento. Cinco minutos suaves, no más." }
translate { "Before the start: warm up by moving. No massage.", "Antes de la salida: entre en calor con movimiento. Sin masaje." }
translate { "The day before: none, or 15 very light minutes at most.", "El día antes: nada, o 15 minutos muy suaves, no más." }
translate { "After the race: walk, drink and eat. Then 7 to 20 gentle minutes, if you feel well.", "Al terminar: camine, beba y coma. Luego, de 7 a 20 minutos suaves, si se siente bien." }
translate { "One or two days after: 15 to 30 gentle minutes.", "Uno o dos días después: de 15 a 30 minutos suaves." }
translate { "Three to seven days after: 30 light minutes. Medium if your soreness is 4 or less and no hard run is near.", "De tres a siete días después: 30 minutos suaves. Presión media, si le duele 4 o menos y no va a correr duro pronto." }
translate { "Three to seven days after: 30 light minutes.", "De tres a siete días después: 30 minutos suaves." }
translate { "From day eight: a normal week. Come back and plan it here.", "Desde el día ocho: una semana normal. Vuelva y haga aquí su plan." }
translate { "Today or tomorrow: 15 to 30 gentle minutes.", "Hoy o mañana: de 15 a 30 minutos suaves." }
translate { "Two or three days before: 20 to 30 light minutes.", "Dos o tres días antes: de 20 a 30 minutos suaves." }
translate { "Two or three days before: light only, if you had none yet.", "Dos o tres días antes: solo suave, si aún no le dieron uno." }
translate { "Four or more days before: one massage, as above.", "Cuatro días antes o más: un masaje, como se dice arriba." }
translate { "More than seven days before: one light massage, if you like.", "Más de siete días antes: un masaje suave, si quiere." }
translate { "The last seven days: no massage.", "Los últimos siete días: sin masaje." }
translate { "Until the race: no massage.", "Hasta la competencia: sin masaje." }

translate { "Your massage: five light minutes at most", "Su masaje: cinco minutos suaves, no más" }
translate { "Warm up by moving. That is the better start: in small studies, massage alone was worse for a sprint than a warm-up. Do you know and like massage? Then five light minutes are fine.", "Entre en calor con movimiento. Es mejor: en estudios pequeños, calentar sirvió más para un sprint que solo un masaje. ¿Conoce el masaje y le gusta? Cinco minutos suaves están bien." }
translate { "Your massage: wait until after the race", "Su masaje: después de la competencia" }
translate { "You don't know yet how your legs feel after a massage. So don't try your first one right before a race. Rest, and look forward to it.", "Aún no sabe cómo quedan sus piernas tras un masaje. Que el primero no sea justo antes de competir. Descanse, y disfrute lo que viene." }
translate { "Your massage: none in the last week before the race", "Su masaje: ninguno en la última semana" }
translate { "You don't know yet how your legs feel after a massage. Is the race more than seven days away? Then one light massage now is fine. Is it closer? Then wait until it is over.", "Aún no sabe cómo quedan sus piernas tras un masaje. ¿Faltan más de siete días? Uno suave ahora está bien. ¿Faltan menos? Espere a que pase." }
translate { "Your massage: gentle, 7 to 20 minutes", "Su masaje: suave, de 7 a 20 minutos" }
translate { "Walk, drink and eat first. Then a gentle massage can make you feel better today. In race studies, that was gone the next day.", "Primero camine, beba y coma. Luego, un masaje suave puede hacerle sentir mejor hoy. En los estudios con carreras, al otro día ya no se notaba." }
translate { "Faint, sick or throwing up? No massage: tell a member of staff now. Confused or very hot? Call 911.", "¿Mareo, náuseas o vómito? Sin masaje: avise ya a alguien del personal. ¿Confusión o mucho calor en el cuerpo? Llame al 911." }
translate { "Your massage: none today, or very light", "Su masaje: hoy ninguno, o muy suave" }
translate { "Nothing is missing if you just rest. Do you know and like massage? Then ask for 15 very light minutes at most.", "No pasa nada si solo descansa. ¿Conoce el masaje y le gusta? Pida 15 minutos muy suaves, no más." }
translate { "Your massage: light, 20 to 30 minutes", "Su masaje: suave, de 20 a 30 minutos" }
translate { "If you like, with a therapist you know. Nothing firm and nothing new this close to the race.", "Si quiere, con un terapeuta que conozca. Nada fuerte ni nada nuevo tan cerca de la competencia." }
translate { "Your massage: one, light", "Su masaje: uno, suave" }
translate { "One light massage, if you like. Nothing firm, as you run hard soon after. And nothing new now: ask for what you know.", "Uno suave, si quiere. Nada fuerte, pues va a correr duro poco después. Y nada nuevo ahora: pida lo que ya conoce." }
translate { "Your massage: one, medium at most", "Su masaje: uno, de presión media como mucho" }
translate { "One massage, if you like. And nothing new now: ask for what you know. Does a hard run come up within two days? Then keep it light.", "Uno, si quiere. Y nada nuevo ahora: pida lo que ya conoce. ¿Va a correr duro en menos de dos días? Que sea suave." }
translate { "Your massage: one, light only", "Su masaje: uno, solo suave" }
translate { "One light massage, if you like. You are very sore, so nothing more than that.", "Uno suave, si quiere. Le duele mucho: nada más que eso." }
translate { "Your massage: gentle, 15 to 30 minutes", "Su masaje: suave, de 15 a 30 minutos" }
translate { "Soreness is often worst one to three days after, so stay gentle. It fades by itself.", "Suele doler más de uno a tres días después: que sea suave. Se quita solo." }
translate { "Your massage: light, 30 minutes", "Su masaje: suave, 30 minutos" }
translate { "Your legs are still at work on that race, or a hard run comes up soon. So keep it light.", "Sus piernas aún sienten la competencia, o pronto va a correr duro. Que sea suave." }
translate { "Your massage: medium, 30 minutes", "Su masaje: presión media, 30 minutos" }
translate { "The worst is over. Medium is fine, if no hard run comes up within two days.", "Lo peor ya pasó. Una presión media está bien, si no va a correr duro en menos de dos días." }

translate { "As sore as that?", "¿Tanto le duele?" }
translate { "Right after your race", "Justo después de su competencia" }
translate { "Both sides, and a hard run in the last three days? Then it is common, and mostly fades. If not, or if it is no better after three days, have it checked before any massage.", "¿Los dos lados, y corrió duro en los últimos tres días? Es común, y casi siempre se quita. Si no es así, o si en tres días no mejora, que lo revisen antes de un masaje." }
translate { "Ask us before you race with legs like that.", "Pregunte antes de competir con las piernas así." }
translate { "Urine dark like cola, or muscles very swollen or weak? No massage. Call 911 and tell a member of staff now.", "¿Orina oscura como un refresco de cola, o músculos muy hinchados o débiles? Nada de masaje. Llame al 911 y avise ya a alguien del personal." }

translate { "Your massage: not before a check", "Su masaje: no antes de una revisión" }
translate { "Three days after a race, it should hurt less. In a small study, the soreness of a marathon had gone by day four to seven. Ask a member of staff today who can look at your legs.", "Tres días después de competir, ya debe doler menos. En un estudio pequeño, el dolor de un maratón se fue entre el día cuatro y el siete. Pregunte hoy al personal quién puede ver sus piernas." }
translate { "Soreness from a hard run should fade after three days. Yours does not. Ask a member of staff today who can look at it.", "El dolor por correr duro debe bajar tras tres días. El suyo no baja. Pregunte hoy al personal quién puede verlo." }
translate { "Pain on one side, in a bone or a joint, is not plain muscle soreness. Ask a member of staff today who can look at it. Is it a bone? Then don't run on it until you know more.", "Un dolor de un solo lado, en hueso o articulación, no es solo del músculo. Pregunte hoy al personal quién puede verlo. ¿Es un hueso? No corra hasta saber más." }
translate { "Is there a race soon? Ask them as well whether you should run it.", "¿Tiene pronto una competencia? Pregunte también si le conviene correrla." }
translate { "Until it is checked: no massage.", "Hasta que lo revisen: sin masaje." }
translate { "After that: nothing deep until it has eased.", "Después: nada profundo hasta que baje." }
translate { "Then come back, and plan a week here.", "Luego vuelva, y haga aquí su semana." }
translate { "You can stop here.", "Ya puede dejar las preguntas." }

translate { "Monday: long run. No massage before it.", "Lunes: carrera larga. Antes, sin masaje." }
translate { "Tuesday: long run. No massage before it.", "Martes: carrera larga. Antes, sin masaje." }
translate { "Wednesday: long run. No massage before it.", "Miércoles: carrera larga. Antes, sin masaje." }
translate { "Thursday: long run. No massage before it.", "Jueves: carrera larga. Antes, sin masaje." }
translate { "Friday: long run. No massage before it.", "Viernes: carrera larga. Antes, sin masaje." }
translate { "Saturday: long run. No massage before it.", "Sábado: carrera larga. Antes, sin masaje." }
translate { "Sunday: long run. No massage before it.", "Domingo: carrera larga. Antes, sin masaje." }
translate { "Monday: your massage day.", "Lunes: su día de masaje." }
translate { "Tuesday: your massage day.", "Martes: su día de masaje." }
translate { "Wednesday: your massage day.", "Miércoles: su día de masaje." }
translate { "Thursday: your massage day.", "Jueves: su día de masaje." }
translate { "Friday: your massage day.", "Viernes: su día de masaje." }
translate { "Saturday: your massage day.", "Sábado: su día de masaje." }
translate { "Sunday: your massage day.", "Domingo: su día de masaje." }
translate { "Monday: if you missed it. Light only.", "Lunes: si no pudo antes. Solo suave." }
translate { "Tuesday: if you missed it. Light only.", "Martes: si no pudo antes. Solo suave." }
translate { "Wednesday: if you missed it. Light only.", "Miércoles: si no pudo antes. Solo suave." }
translate { "Thursday: if you missed it. Light only.", "Jueves: si no pudo antes. Solo suave." }
translate { "Friday: if you missed it. Light only.", "Viernes: si no pudo antes. Solo suave." }
translate { "Saturday: if you missed it. Light only.", "Sábado: si no pudo antes. Solo suave." }
translate { "Sunday: if you missed it. Light only.", "Domingo: si no pudo antes. Solo suave." }
translate { "Monday: no massage needed.", "Lunes: no hace falta masaje." }
translate { "Tuesday: no massage needed.", "Martes: no hace falta masaje." }
translate { "Wednesday: no massage needed.", "Miércoles: no hace falta masaje." }
translate { "Thursday: no massage needed.", "Jueves: no hace falta masaje." }
translate { "Friday: no massage needed.", "Viernes: no hace falta masaje." }
translate { "Saturday: no massage needed.", "Sábado: no hace falta masaje." }
translate { "Sunday: no massage needed.", "Domingo: no hace falta masaje." }
translate { "Monday: light at most.", "Lunes: suave, como mucho." }
translate { "Tuesday: light at most.", "Martes: suave, como mucho." }
translate { "Wednesday: light at most.", "Miércoles: suave, como mucho." }
translate { "Thursday: light at most.", "Jueves: suave, como mucho." }
translate { "Friday: light at most.", "Viernes: suave, como mucho." }
translate { "Saturday: light at most.", "Sábado: suave, como mucho." }
translate { "Sunday: light at most.", "Domingo: suave, como mucho." }
translate { "Why the day after? In studies, people were less sore for one to three days after a massage (Guo and others, 2017).", "¿Por qué al día siguiente? En los estudios, tras un masaje dolía menos por uno a tres días (Guo y otros, 2017)." }
translate { "Your massage day: an easy day.", "Su día de masaje: un día suave." }
translate { "In the two days before a hard run: light at most.", "En los dos días antes de correr duro: suave, como mucho." }
translate { "All other days: no massage needed.", "Los demás días: no hace falta masaje." }

translate { "How often, in weeks without a race?", "¿Cada cuánto, en semanas sin competencia?" }
translate { "As often as you like.", "Tantas veces como quiera." }
translate { "Every one to two weeks, if you like it.", "Cada una o dos semanas, si le gusta." }
translate { "Every two to four weeks, if you like it. In your longest weeks, every one to two.", "Cada dos a cuatro semanas, si le gusta. En sus semanas más largas, cada una o dos." }
translate { "That is for comfort: you don't need it to run. In one study, ten weekly massages brought new runners no gain in strength or pain (Dawson and others, 2011).", "Es para sentirse bien: no le hace falta para correr. En un estudio, diez masajes, uno por semana, no dieron más fuerza ni menos dolor a gente que empezaba a correr (Dawson y otros, 2011)." }

translate { "What is research here, and what is not", "Qué viene de la ciencia, y qué no" }
translate { "The massage dates are common practice. The run-length warning is from a study of 5,205 runners (Frandsen and others, 2025). Running less before a race comes from a review of studies (Bosquet and others, 2007). No study has found the best day for a massage, or how often to have one.", "Los días de masaje siguen la costumbre. El aviso sobre lo largo de la carrera viene de un estudio de 5,205 corredores (Frandsen y otros, 2025). Correr menos antes de competir viene de una revisión de estudios (Bosquet y otros, 2007). Ningún estudio ha hallado el mejor día para un masaje, ni cada cuánto." }
translate { "Take your plan home", "Llévese su plan" }
translate { "Take a photo of your week with your phone, or ask us to write it down for you. Nothing stays on this screen.", "Tome una foto de su semana con el teléfono, o pida que se la escribamos. En esta pantalla no queda nada." }
translate { "This plan can't know you. Show it to a member of staff, and ask what they would change.", "Este plan no le conoce. Muéstrelo a alguien del personal, y pregunte qué cambiaría." }
