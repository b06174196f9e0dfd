translate { "Long strokes", "Deslizamientos largos" }
translate { "Effleurage", "Effleurage" }
translate { "Flat hands glide along the muscle, slowly and evenly. On a leg they mostly glide up, toward the heart. It feels warm and smooth, and most massages begin and end this way. If it's your first time, this is a good one to start with.", "Las manos abiertas se deslizan por el músculo, despacio y parejo. En la pierna van por lo general hacia arriba, rumbo al corazón. Se siente tibio y suave, y la mayoría de los masajes empieza y termina así. Si es su primera vez, es un buen comienzo." }
translate { "Serious trouble is rare, but please check these signs first.", "Rara vez hay algo grave, pero por favor revise primero estas señales." }
translate { "It warms your skin", "Calienta la piel" }
translate { "The warm feeling is real. In one small study, men had deep strokes and kneading on their thighs: far more blood came to the skin, which got two degrees Fahrenheit warmer. The muscle below got no more blood than at rest. So enjoy the warmth for what it is, and take a walk to move your blood.", "El calor que siente es real. En un estudio pequeño, unos hombres recibieron deslizamientos profundos y amasado en los muslos: llegó mucha más sangre a la piel, que se calentó dos grados Fahrenheit. Al músculo de abajo no le llegó más sangre que en reposo. Así que disfrute el calor, y para mover la sangre, salga a caminar." }
translate { "Stroke one forearm slowly, ten times, and feel the skin get warm.", "Pase la mano despacio por un antebrazo, diez veces, y sienta cómo se calienta la piel." }
translate { "Warm skin: 13 men, in 2004. Blood in the muscle: 10 more people, in 1997.", "Calor en la piel: 13 hombres, en 2004. Sangre en el músculo: otras 10 personas, en 1997." }
translate { "When it is used", "Cuándo se usa" }
translate { "At the start, so that you get used to the hands.", "Al principio, para que se acostumbre a las manos." }
translate { "Between firmer strokes, as a rest.", "Entre técnicas más firmes, como descanso." }
translate { "At the end, to help you calm down.", "Al final, para ayudarle a relajarse." }
translate { "After a race, when firm hands would hurt.", "Después de una carrera, cuando un masaje firme dolería." }
translate { "Many therapists use them this way. Long strokes are part of many massages that were tested, but as far as we know, never alone and in sore runners.", "Muchos terapeutas los usan así. Los deslizamientos largos son parte de muchos masajes que se han estudiado, pero, que sepamos, nunca solos y en corredores con dolor." }
translate { "What to ask for", "Qué puede pedir" }
translate { "You could say: 'Please keep it light, at 3 out of 10, and slow.' 0 is no pressure, and 10 is the most you could stand. Light is fine, because more pain doesn't mean more gain. You can say 'softer', 'slower' or 'stop' at any time. If oils or lotions bother your skin, tell us before we start.", "Puede decir: 'Por favor, suave, con presión 3 de 10, y despacio'. 0 es nada de presión, y 10 es lo más que usted aguantaría. Lo suave está bien, porque más dolor no da más beneficio. Puede decir 'más suave', 'más despacio' o 'pare' cuando quiera. Si los aceites o las cremas le irritan la piel, díganos antes de empezar." }
translate { "When to wait or tell us first", "Cuándo esperar o avisarnos primero" }
translate { "In short", "En pocas palabras" }
translate { "If it's your first massage, start with these. They warm your skin and help you settle, but the muscle gets no more blood than before. Want to remember it? Take a photo of 'What to ask for'.", "Si es su primer masaje, empiece por aquí. Calientan la piel y ayudan a relajarse, pero al músculo no le llega más sangre que antes. ¿Quiere recordarlo? Tome una foto de 'Qué puede pedir'." }
translate { "Your skin feels warm after long strokes. Where did the blood go?", "Después de los deslizamientos largos, la piel se siente tibia. ¿A dónde fue la sangre?" }
translate { "To the muscle", "Al músculo" }
translate { "It feels that way, but studies of arms and thighs found no more blood in the muscle. Moving does that, so take a walk.", "Así se siente, pero en brazos y muslos no se encontró más sangre en el músculo. Para eso hay que moverse, así que salga a caminar." }
translate { "To the skin", "A la piel" }
translate { "Yes: the skin got warmer, while the muscle below got no more blood than before.", "Sí: la piel se calentó, y al músculo de abajo no le llegó más sangre que antes." }
