translate { "Neck", "Cuello" }
translate { "Splenius, levator scapulae", "Splenius, levator scapulae" }
translate { "Stiff neck", "Cuello rígido" }
translate { "In short: slow hands on the back of your neck can calm you. We leave the front and the sides alone.", "En resumen: un masaje lento en la nuca puede ayudarle a relajarse. El frente y los lados no los tocamos." }
translate { "Warm hands on a tight neck", "Calor para un cuello tenso" }
translate { "Warm hands on a tight neck feel good, and rubbing does bring blood to the skin. It was measured in one study, on the thigh, where the muscle got no more. We know of no such study of the neck, so warmth is all we promise. Slow turns of your head get these muscles to work.", "El calor de un masaje se siente bien en un cuello tenso, y frotar sí lleva sangre a la piel. Se midió en un solo estudio, en el muslo, y al músculo no le llegó más. No conocemos un estudio así del cuello, y por eso solo prometemos calor. Lo que pone a trabajar estos músculos es girar la cabeza despacio." }
translate { "If you had no fall or crash: turn your head slowly left and right, five times. Stop if it makes you dizzy.", "Si no tuvo una caída ni un choque: gire la cabeza despacio a un lado y a otro, cinco veces. Pare si le da mareo." }
translate { "minutes", "minutos" }
translate { "13 men, on the thigh and not here, in 2004", "13 hombres, en el muslo y no en esta parte, en 2004" }
translate { "Turning your head may get easier", "Girar la cabeza puede ser más fácil" }
translate { "After slow presses on the sore spots at the back of your neck, you may be able to turn your head a bit further. A review of 15 trials found this, right after and for a short time. It was tested in people with neck pain, so it may not be the same for you.", "Después de unas presiones lentas en los puntos que duelen atrás del cuello, quizá pueda girar la cabeza un poco más. Así salió en un análisis de 15 estudios, justo después y por poco tiempo. Se estudió en personas con dolor de cuello, así que en usted puede ser distinto." }
translate { "If you had no fall or crash, and your arm doesn't tingle: tip one ear toward your shoulder for three slow breaths, and change sides.", "Si no tuvo una caída ni un choque, y no le hormiguea el brazo: acerque una oreja al hombro, respire despacio tres veces y cambie de lado." }
translate { "lasts a short time", "dura poco" }
translate { "725 people with neck pain, in 15 trials; searched up to 2021", "725 personas con dolor de cuello, en 15 estudios; búsqueda hasta 2021" }
translate { "Does it calm an inflamed neck?", "¿Calma un cuello inflamado?" }
translate { "Slow hands can give a tight neck some rest. Inflammation (hot and swollen inside) is how your body starts to heal. But a tight neck is usually just tired, because it has held your head still for hours: at a screen, at the wheel or on a long run. So it needs rest and a little movement, often. No study that we found has tested massage for it.", "Un masaje lento puede dar descanso a un cuello tenso. La inflamación (calor e hinchazón por dentro) es como el cuerpo empieza a sanar. Pero un cuello tenso suele estar solo cansado, porque ha sostenido la cabeza por horas: en la pantalla, al manejar o al correr mucho. Necesita descanso y moverse un poco, a menudo. No encontramos ningún estudio del masaje para esto." }
translate { "Breathe out, drop your shoulders, and let your arms hang for one minute.", "Suelte el aire, baje los hombros y deje caer los brazos un minuto." }
translate { "A quiet half hour can calm you", "Media hora en paz puede relajarle" }
translate { "Half an hour of quiet, with slow hands on your neck and shoulders, is a rest for your mind. One large review from 2004 found people less anxious right after a session. That's about massage in general, so you can have the calm even if you would rather have your feet done.", "Media hora en paz, con un masaje lento en el cuello y los hombros, es un descanso para la mente. Un análisis grande de 2004 mostró que la gente sentía menos ansiedad justo después de la sesión. Eso vale para el masaje en general: también sirve si prefiere que le trabajen los pies." }
translate { "Sit back, lay a hand on your belly, and take ten slow breaths.", "Siéntese bien atrás, ponga una mano en el vientre y respire lento diez veces." }
translate { "right after a session", "justo después de la sesión" }
translate { "37 trials, not with runners, in a review from 2004", "37 estudios, sin corredores, en un análisis de 2004" }
translate { "How it is done", "Cómo se hace" }
translate { "You lie on your back or face down, covered to your shoulders. The hands stay on the back of your neck and go slowly, with no fast twists. Nervous about your neck? Say so, and we skip it. If you take blood thinners, tell us first, so that we keep it light.", "Usted se acuesta boca arriba o boca abajo, con la sábana hasta los hombros. Las manos se quedan atrás del cuello y van despacio, sin giros rápidos. ¿Le preocupa que le toquen el cuello? Díganos y no lo tocamos. Si toma anticoagulantes, avísenos primero, para que todo sea suave." }
translate { "Long strokes from the head down to the shoulders feel warm.", "Los deslizamientos largos de la cabeza a los hombros se sienten tibios." }
translate { "Kneading your shoulders feels like a firm squeeze.", "El amasado en los hombros se siente como un apretón firme." }
translate { "A thumb on a sore spot brings a dull ache, which fades.", "Un pulgar en un punto que duele da un dolor leve, que se va." }
translate { "What to ask for", "Qué puede pedir" }
translate { "You could say: 'Please stay on the back of my neck, go slowly, and don't twist or crack it.'", "Puede decir: 'Por favor, quédese atrás del cuello, vaya despacio, y no me lo gire ni me lo truene'." }
translate { "Common complaints", "Molestias comunes" }
translate { "Your neck is stiff after a long run or a day at a screen. Move it gently for a few days.", "El cuello está rígido después de correr mucho o de un día frente a la pantalla. Muévalo con suavidad unos días." }
translate { "Your shoulders creep up as you run. Breathe out, and let them drop.", "Los hombros suben cuando corre. Suelte el aire y déjelos caer." }
translate { "You have a dull headache with it. If it's new or worse, see a doctor first.", "También tiene un dolor de cabeza no muy fuerte. Si es nuevo o peor, vea a un médico antes de cualquier masaje." }
translate { "It has hurt for months. A massage may feel good, but in studies it did little or no better than a fake one (Gross and others, 2024). Ask us who can check it.", "Le duele desde hace meses. Un masaje puede sentirse bien, pero en los estudios ayudó poco o nada más que uno falso (Gross y otros, 2024). Pregúntenos quién puede revisarle." }
translate { "At home", "En casa" }
translate { "If you had no fall or crash, and your arm doesn't tingle: rest your fingers on a sore spot at the back of your neck, and press lightly for five slow breaths.", "Si no tuvo una caída ni un choque, y no le hormiguea el brazo: ponga los dedos en un punto que duele, atrás del cuello, y apriete suave mientras respira lento cinco veces." }
translate { "When you run, look ahead of you, not down at your feet.", "Al correr, mire hacia adelante y no a los pies." }
translate { "If you work at a screen and had no fall or crash: once an hour, look slowly left and right, five times.", "Si trabaja con una pantalla y no tuvo una caída ni un choque: cada hora, mire despacio a un lado y a otro, cinco veces." }
translate { "In your stride", "En su zancada" }
translate { "Your neck keeps your head level, while your body turns below it: a little to the left and a little to the right in each stride. Its muscles work all through the stride. When you tire, your shoulders creep up and your neck has to work harder, so it can feel tight after a long run.", "El cuello mantiene firme la cabeza mientras el cuerpo gira debajo: un poco a la izquierda y un poco a la derecha en cada zancada. Sus músculos trabajan todo el tiempo. Con el cansancio, los hombros suben y el cuello tiene que trabajar más, y por eso puede sentirse tenso después de correr mucho." }
translate { "Where should nobody press deeply on your neck?", "¿Dónde no se debe apretar fuerte el cuello?" }
translate { "On the front and the sides", "Al frente y a los lados" }
translate { "Yes, because large blood vessels and nerves run there. Slow hands on the back of the neck are fine.", "Sí, porque ahí pasan nervios y vasos sanguíneos grandes. Un masaje lento en la nuca está bien." }
translate { "On the back", "Atrás" }
translate { "Slow hands are fine there. It's the front and the sides that should be left alone.", "Ahí está bien un masaje lento. Lo que no se toca es el frente y los lados." }
translate { "Once a day is enough, unless an exercise says more often. That's common practice. Stop if it hurts more, tingles or makes you dizzy, and tell us. Chest pain, short of breath, dizzy even after you sit down, or you see double? Call 911.", "Basta con una vez al día, si el ejercicio no dice otra cosa. Es la costumbre. Pare si le duele más, siente hormigueo o se marea, y avísenos. ¿Le duele el pecho, le falta el aire, sigue con mareo después de sentarse, o ve doble? Llame al 911." }
translate { "How often, and when to stop", "Cuántas veces, y cuándo parar" }
translate { "pain that has lasted for months?", "un dolor que lleva meses?" }
