translate { "Hamstrings", "Muslo posterior" }
translate { "Musculi ischiocrurales", "Musculi ischiocrurales" }
translate { "Your hamstrings run down the back of your thigh. They bend your knee and pull your thigh back.", "Los músculos de atrás del muslo son los isquiotibiales. Doblan la rodilla y llevan el muslo hacia atrás." }
translate { "Blood vessels may relax better", "Los vasos pueden abrirse mejor" }
translate { "One trial had 36 young adults who did little sport. After a leg massage, an artery in the arm opened wider in a test. We found no such trial in runners. And it is not more blood for the muscle.", "En un estudio hubo 36 jóvenes que hacían poco deporte. Tras un masaje de piernas, una arteria del brazo se abría más en una prueba. En corredores no hallamos nada así. Y no es más sangre para el músculo." }
translate { "up to 3 days", "hasta 3 días" }
translate { "Walk for ten minutes, at a pace that lets you talk.", "Camine diez minutos, a un paso que le deje hablar." }
translate { "You can reach a little further", "Puede llegar un poco más lejos" }
translate { "Here the gain in reach is shown best. After 15 minutes of leg massage, 24 men could bend further toward their toes. They also jumped and sprinted a bit worse. So don't do it right before fast running.", "Aquí es donde más se ha visto. Tras 15 minutos de masaje de piernas, 24 hombres llegaban más cerca de los pies. Pero saltaban y corrían un poco peor. No lo haga justo antes de correr rápido." }
translate { "Sit tall, one leg straight, and lean forward to a mild pull.", "Siéntese con la espalda recta y una pierna estirada, y vaya hacia adelante hasta un tirón leve." }
translate { "Mixed signs after sprints", "Señales mixtas tras correr rápido" }
translate { "Nine male athletes gave blood after sprints. With massage, some signs of inflammation settled sooner, and one settled later. They felt just as sore both ways. If you have torn a muscle, early swelling is part of healing.", "A nueve atletas hombres les sacaron sangre tras correr a toda velocidad. Con masaje, unas señales de inflamación bajaron antes, y una bajó después. Les dolía igual de las dos formas. Si se desgarró un músculo, la hinchazón del principio es parte de sanar." }
translate { "After your next fast run, walk slowly for ten minutes.", "Tras su próxima carrera rápida, camine despacio diez minutos." }
translate { "You can get up calmer", "Puede levantarse con más calma" }
translate { "Feeling calm after a massage is what is best proven. In a review of 37 trials, people were less anxious right after. Pulse and blood pressure dipped too. Tight hamstrings can also start in the back or a nerve.", "La calma tras un masaje es lo mejor probado. En una revisión de 37 estudios, la gente tenía menos ansiedad justo después. El pulso y la presión también bajaron un poco. La tensión atrás del muslo puede venir de la espalda o de un nervio." }
translate { "Lie down, calves on a chair, and breathe slowly for two minutes.", "Acuéstese con las pantorrillas en una silla y respire lento dos minutos." }
translate { "You lie face down, covered by a sheet, with a pillow under your shins. The hands start light and stay off the bone you sit on. Say at once if anything feels sharp.", "Usted se acuesta boca abajo, con una sábana y una almohada bajo las espinillas. Las manos empiezan suave y no tocan el hueso sobre el que se sienta. Si algo es agudo, dígalo enseguida." }
translate { "Long strokes: hands glide from knee to hip. It feels warm and smooth.", "Pases largos: las manos van de la rodilla a la cadera. Se siente tibio y suave." }
translate { "Kneading: the muscle is lifted and squeezed. It feels firm.", "Amasado: se levanta y se aprieta el músculo. Se siente firme." }
translate { "Pin and move: a thumb holds one spot while your knee bends. It feels like a slow pull.", "Fijar y mover: un pulgar fija un punto mientras la rodilla se dobla. Es un tirón lento." }
translate { "Helped stretch: your leg is raised to a mild pull, and held.", "Estirar con ayuda: se sube la pierna hasta un tirón leve, y se mantiene." }
translate { "A tight feeling down the back of the thigh. Does it keep coming back? Ask a doctor or physical therapist.", "Tensión atrás del muslo. ¿Vuelve una y otra vez? Pregunte a un médico o fisioterapeuta." }
translate { "An ache at the bone you sit on, while you drive or sit.", "Un dolor en el hueso sobre el que se sienta, al manejar o en una silla." }
translate { "Sore legs the day after hills or fast runs.", "Piernas con dolor al otro día de subidas o carreras rápidas." }
translate { "A sudden stab at speed. It can be a tear: stop, and have it checked.", "Una punzada de golpe al correr rápido. Puede ser un desgarro: pare y pida que lo revisen." }
translate { "Only if both legs look and feel alike: roll each thigh, up to two minutes.", "Solo si las dos piernas se ven y se sienten igual: pase el rodillo por cada muslo, hasta dos minutos." }
translate { "Had a tear before? Nearly one in three comes back within a year. Ask us about strength work.", "¿Ya tuvo un desgarro? Casi uno de cada tres vuelve en menos de un año. Pídanos ejercicios de fuerza." }
translate { "Their hardest moment comes just before your foot lands. Your lower leg swings forward, and they slow it down. Then they help pull your body over your foot.", "Lo más duro llega justo antes de que el pie toque el suelo. La pierna va hacia adelante y ellos la frenan. Luego ayudan a llevar el cuerpo por encima del pie." }
translate { "Felt a pop, see a big bruise, or find it hard to walk? No massage: a tendon may be torn. Rest the leg and tell a member of staff now.", "¿Sintió un chasquido, ve un moretón grande o le cuesta caminar? Nada de masaje: puede haber un tendón roto. Descanse la pierna y avise ya a alguien del personal." }
translate { "No hard pressing on the bone you sit on. A tendon and a large nerve are there. Does your leg tingle or go numb? Say so at once, and stop.", "No apriete fuerte el hueso sobre el que se sienta. Ahí hay un tendón y un nervio grande. ¿La pierna hormiguea o se duerme? Dígalo enseguida, y que paren." }
translate { "How many pulled hamstrings come back within a year?", "¿Cuántos tirones de este músculo vuelven en menos de un año?" }
translate { "Very few", "Muy pocos" }
translate { "Sadly it is more: nearly one in three. Keep up your strength work.", "Por desgracia son más: casi uno de cada tres. Siga con los ejercicios de fuerza." }
translate { "Nearly one in three", "Casi uno de cada tres" }
translate { "Yes. So don't stop your strength work on the first day without pain.", "Sí. No deje la fuerza el primer día sin dolor." }
