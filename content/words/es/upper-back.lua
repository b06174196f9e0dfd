translate { "Upper back", "Espalda alta" }
translate { "Trapezius, rhomboidei", "Trapezius, rhomboidei" }
translate { "Shoulder blades", "Omóplatos" }
translate { "In short: broad, slow strokes can leave you calmer. A tired upper back likes it best to move often.", "En resumen: un masaje amplio y lento puede relajarle. Lo que más le gusta a una espalda cansada es moverse a menudo." }
translate { "Your back soon feels warm", "La espalda pronto se siente tibia" }
translate { "Broad strokes warm the skin of your back, and after a long day at a desk that is a treat. It was measured in one study, on the thigh, where the muscle below got no more blood. Most likely your back is no different. Rolling your shoulders is what gets the muscles going.", "Un masaje amplio calienta la piel de la espalda, y después de un día largo en el escritorio eso es un gusto. Se midió en un solo estudio, en el muslo, y al músculo de ahí no le llegó más sangre. Lo más probable es que en la espalda pase lo mismo. Lo que pone a trabajar esos músculos es girar los hombros." }
translate { "If you had no fall: roll your shoulders back ten times, slowly.", "Si no tuvo una caída: gire los hombros hacia atrás diez veces, despacio." }
translate { "minutes", "minutos" }
translate { "13 men, on the thigh and not here, in 2004", "13 hombres, en el muslo y no en esta parte, en 2004" }
translate { "Looking behind you may get easier", "Mirar hacia atrás puede ser más fácil" }
translate { "After slow work between your shoulder blades, turning to look behind you may feel freer for a while. This area has not been tested alone. A review of massage in sports found that people could reach a bit further, perhaps because stretching bothered them less. Moving that far on most days helps you keep it.", "Después de un trabajo lento entre los omóplatos, girar para mirar hacia atrás puede ser más fácil por un rato. Esta parte sola no se ha estudiado. Un análisis de estudios con deportistas mostró que la gente se estiraba un poco más, quizá porque estirarse molestaba menos. Si se mueve hasta ahí la mayoría de los días, le durará más." }
translate { "If you have no weak bones and had no fall: sit, cross your arms, and turn slowly left and right, five times.", "Si no tiene huesos débiles y no se ha caído: siéntese, cruce los brazos y gire despacio a un lado y a otro, cinco veces." }
translate { "minutes to hours", "de minutos a horas" }
translate { "A review of 29 trials of massage, from 2020", "Un análisis de 29 estudios de masaje, de 2020" }
translate { "Does it calm an inflamed upper back?", "¿Calma la espalda alta inflamada?" }
translate { "Slow hands can soothe this ache, and a rest may be just what it needs. Inflammation, with swelling, is how your body starts to heal. But this is usually tired muscle, from hours at a desk or a long run. No study that we found has tested massage for it. What you can do yourself is simple: change your position often.", "Un masaje lento puede calmar este dolor, y quizá un descanso sea justo lo que necesita. La inflamación, con hinchazón, es como el cuerpo empieza a sanar, pero esto suele ser músculo cansado, por horas en el escritorio o por correr mucho. No encontramos ningún estudio del masaje para esto. Lo que usted puede hacer es sencillo: cambie de postura a menudo." }
translate { "If you had no fall: stand up each hour and stretch your arms overhead for three slow breaths, as far as comfortable.", "Si no tuvo una caída: cada hora, póngase de pie y estire los brazos hacia arriba, hasta donde no le moleste, mientras respira despacio tres veces." }
translate { "Your pulse can slow a little", "El pulso puede bajar un poco" }
translate { "It's a real rest to lie still while somebody works slowly on your back. One large review from 2004 found that pulse and blood pressure dipped right after a session, and that people felt calmer. The dip is small, so please keep taking any medicine you have been given.", "Es un descanso de verdad estar sin hacer nada mientras alguien trabaja despacio en su espalda. Un análisis grande de 2004 mostró que el pulso y la presión bajaban justo después de la sesión, y que la gente sentía más tranquilidad. Bajan poco, así que por favor siga tomando las medicinas que le dieron." }
translate { "Breathe in for four counts and out for six, ten times.", "Tome aire contando hasta cuatro y suéltelo contando hasta seis, diez veces." }
translate { "right after a session", "justo después de la sesión" }
translate { "37 trials, not with runners, in a review from 2004", "37 estudios, sin corredores, en un análisis de 2004" }
translate { "How it is done", "Cómo se hace" }
translate { "You lie face down, with a sheet up to your waist. If you wear a bra, you can keep it on. When you turn over, the sheet keeps your front covered. If you take blood thinners or have weak bones, tell us first, so that we keep it light.", "Usted se acuesta boca abajo, con una sábana hasta la cintura. Si usa sostén, puede dejárselo puesto. Cuando se da la vuelta, la sábana le cubre el pecho. Si toma anticoagulantes o tiene huesos débiles, avísenos primero, para que todo sea suave." }
translate { "Long strokes on both sides of the spine feel warm and broad.", "Los deslizamientos largos a los dos lados de la columna se sienten tibios y amplios." }
translate { "Kneading along the edge of the shoulder blade feels firm.", "El amasado por el borde del omóplato se siente firme." }
translate { "A flat hand that rests and waits feels calm.", "Una mano plana, quieta y en espera, relaja." }
translate { "What to ask for", "Qué puede pedir" }
translate { "You could say: 'Please work slowly between my shoulder blades, stay off the spine, and ask me before you press harder.'", "Puede decir: 'Por favor, trabaje despacio entre los omóplatos, no toque la columna, y pregúnteme antes de apretar más'." }
translate { "Common complaints", "Molestias comunes" }
translate { "You ache between the shoulder blades. Usually that's tired muscle, so move your arms often. If it stays for two weeks, have it checked.", "Le duele entre los omóplatos. Suele ser músculo cansado, así que mueva los brazos a menudo. Si sigue a las dos semanas, pida que se lo revisen." }
translate { "You feel hunched late in a long run. Look ahead, breathe out, and let your shoulders drop.", "Se encorva cuando corre mucho. Mire hacia adelante, suelte el aire y deje caer los hombros." }
translate { "You're stiff after hours at a desk or in the car. Get up, and roll your shoulders ten times.", "La siente rígida después de horas en el escritorio o en el carro. Levántese y gire los hombros diez veces." }
translate { "The ache came suddenly, or your chest feels tight as well. Please read our warnings now.", "El dolor llegó de repente, o también siente presión en el pecho. Por favor, lea nuestras advertencias ahora." }
translate { "At home", "En casa" }
translate { "If you had no fall and are not pregnant: lie on your back with your arms wide, for ten slow breaths.", "Si no tuvo una caída y no está embarazada: acuéstese boca arriba con los brazos abiertos y respire lento diez veces." }
translate { "If you have no weak bones and take no blood thinners: lean on a soft ball at a wall, beside the spine, for half a minute on each side.", "Si no tiene huesos débiles ni toma anticoagulantes: apóyese en una pelota blanda contra la pared, al lado de la columna, medio minuto de cada lado." }
translate { "If you can't reach the sore spot, ask us: we're glad to show you a way.", "Si no alcanza el punto que duele, pregúntenos: con gusto le mostramos cómo." }
translate { "In your stride", "En su zancada" }
translate { "These muscles tie your shoulder blades to your spine. Each arm swing pulls on a shoulder blade, and they hold it steady all through the stride. They also keep your chest from sinking forward. Late in a long run they get tired, and then they can ache.", "Estos músculos unen los omóplatos con la columna. Cada vez que el brazo va y viene, jala el omóplato, y ellos lo mantienen firme en toda la zancada. También evitan que el pecho se hunda hacia adelante. Cuando corre mucho se cansan, y entonces pueden doler." }
translate { "What dips a little right after a massage?", "¿Qué baja un poco justo después de un masaje?" }
translate { "Pulse and blood pressure", "El pulso y la presión" }
translate { "Yes. One large review found that, and people felt calmer as well.", "Sí. Lo mostró un análisis grande de estudios, y la gente también sentía más tranquilidad." }
translate { "Stress hormones", "Las hormonas del estrés" }
translate { "It sounds likely, but in tests they hardly changed. People still felt calmer, and that counts.", "Suena probable, pero en los estudios casi no cambiaron. Aun así, la gente sentía más tranquilidad, y eso cuenta." }
translate { "Once a day is enough, unless an exercise says more often. That's common practice. Stop if it hurts more, tingles or makes you dizzy, and tell us. Chest pain, short of breath, dizzy even after you sit down, or you see double? Call 911.", "Basta con una vez al día, si el ejercicio no dice otra cosa. Es la costumbre. Pare si le duele más, siente hormigueo o se marea, y avísenos. ¿Le duele el pecho, le falta el aire, sigue con mareo después de sentarse, o ve doble? Llame al 911." }
translate { "How often, and when to stop", "Cuántas veces, y cuándo parar" }
translate { "pain that has lasted for months?", "un dolor que lleva meses?" }
