translate { "Lower back", "Espalda baja" }
translate { "Erector spinae, quadratus lumborum", "Erector spinae, quadratus lumborum" }
translate { "Small of the back", "Cintura" }
translate { "In short: slow hands may ease a sore back for a short time. Use the good hours to move.", "En resumen: un masaje lento quizá alivie la espalda por un rato. Use las horas buenas para moverse." }
translate { "Warm hands on a stiff back", "Calor para una espalda rígida" }
translate { "Few things feel as good on a stiff back as a pair of warm hands. The warmth is in your skin: in one study of the thigh, the skin got warmer, but the muscle below got no more blood. Your back has not been tested. A walk is what puts its muscles to work.", "Pocas cosas se sienten tan bien en una espalda rígida como el calor de un masaje. El calor está en la piel: en un estudio del muslo, la piel se calentó, pero al músculo de abajo no le llegó más sangre. La espalda no se ha estudiado. Lo que pone a trabajar sus músculos es caminar." }
translate { "Walk for ten minutes, even if you go slowly.", "Camine diez minutos, aunque vaya despacio." }
translate { "minutes", "minutos" }
translate { "13 men, on the thigh and not here, in 2004", "13 hombres, en el muslo y no en esta parte, en 2004" }
translate { "It may ease your back, so you can move", "Puede aliviar, para que se mueva" }
translate { "A massage may ease a sore back for a short time, and that may get you moving again. A guide for doctors names it as one choice for new back pain, and a guide for physical therapists says it may be used. The studies behind them are weak, so see it as a helper.", "Un masaje puede aliviar por un rato una espalda que duele, y a veces con eso basta para volver a moverse. Una guía para médicos lo nombra como una opción si el dolor es nuevo, y una guía para fisioterapeutas dice que se puede usar. Los estudios detrás son débiles, así que piense en el masaje como una ayuda más." }
translate { "If no warning applies to you and you have no new hip: lie down, bend your knees, and rock them gently from side to side, ten times.", "Si ninguna advertencia se aplica a usted y no tiene una cadera artificial: acuéstese, doble las rodillas y llévelas con suavidad de un lado a otro, diez veces." }
translate { "lasts a short time", "dura poco" }
translate { "Adults with back pain, in the studies behind two guides (2017, 2021)", "Adultos con dolor de espalda, en los estudios de dos guías (2017, 2021)" }
translate { "Does it calm an inflamed back?", "¿Calma una espalda inflamada?" }
translate { "A sore back can feel hot and irritated inside, and gentle hands may soothe it. Inflammation is how your body starts to heal, but most often nothing in there is inflamed. So there's nothing to rub away, and no study that we found has tested it. The good news is that most new back pain gets better with or without treatment (Qaseem and others, 2017).", "Una espalda que duele puede sentirse caliente e irritada por dentro, y un masaje suave la puede calmar. La inflamación es como el cuerpo empieza a sanar, pero lo más común es que ahí no haya nada inflamado. No hay nada que quitar al frotar, y no encontramos ningún estudio sobre eso. La buena noticia es que la mayor parte del dolor nuevo mejora con tratamiento o sin él (Qaseem y otros, 2017)." }
translate { "If you feel heat well on your back: put something warm, not hot, there for fifteen minutes.", "Si siente bien el calor en la espalda: ponga ahí algo tibio, no caliente, quince minutos." }
translate { "An aching back wears you out, and a massage lets you lie still while somebody takes care of you. One large review from 2004 found people less anxious right after a session. That's calm in general: it doesn't treat the pain, so keep up your walks and exercises as well.", "Una espalda que duele cansa mucho, y un masaje le deja estar sin hacer nada mientras alguien le cuida. Un análisis grande de 2004 mostró que la gente sentía menos ansiedad justo después de la sesión. Eso es relajarse en general, y no trata el dolor, así que siga también con sus caminatas y sus ejercicios." }
translate { "right after a session", "justo después de la sesión" }
translate { "37 trials, not with runners, in a review from 2004", "37 estudios, sin corredores, en un análisis de 2004" }
translate { "How it is done", "Cómo se hace" }
translate { "You lie face down with a pillow under your hips, or on your side. Only your back is uncovered, and you can keep your shorts on. The sheet goes below your waist only if you say yes. If you take blood thinners or have weak bones, tell us first, so that we keep it light.", "Usted se acuesta boca abajo, con una almohada bajo la cadera, o de lado. Solo se destapa la espalda, y puede quedarse con los pantalones cortos. La sábana baja de la cintura solo si usted dice que sí. Si toma anticoagulantes o tiene huesos débiles, avísenos primero, para que todo sea suave." }
translate { "Palms glide beside your spine, never on it, which feels warm and broad.", "Las palmas pasan al lado de la columna, nunca encima. Se siente tibio y amplio." }
translate { "Slow presses feel deep and steady.", "Las presiones lentas se sienten profundas y parejas." }
translate { "Slow holds draw the skin a little, and wait.", "La presión sostenida mueve un poco la piel y espera." }
translate { "What to ask for", "Qué puede pedir" }
translate { "You could say: 'Please use your palms beside my spine, go slowly, and stop at once if my leg tingles.'", "Puede decir: 'Por favor, use las palmas al lado de la columna, vaya despacio y pare de inmediato si siento hormigueo en la pierna'." }
translate { "Common complaints", "Molestias comunes" }
translate { "You have a dull ache across your low back, like a band. Usually it eases within weeks, so keep moving gently.", "Tiene una molestia sorda, no aguda, en la espalda baja, como una faja. Se suele quitar en unas semanas, así que siga en movimiento, con suavidad." }
translate { "You're stiff after sitting for a long time, or after a long run. Get up now and then, and walk a little.", "La siente rígida después de pasar mucho rato en una silla o de correr mucho. Levántese de vez en cuando y camine un poco." }
translate { "You felt a sudden catch when you bent down. That can be scary, but most often it's not dangerous: our page on low back pain has more.", "Sintió que algo se trabó de repente al agacharse. Eso asusta, pero lo más común es que no sea peligroso: nuestra página sobre el dolor de espalda baja le cuenta más." }
translate { "It hurts deep in the bone, low on one side. Please read our warnings first.", "Le duele adentro del hueso, abajo y de un solo lado. Por favor, lea primero nuestras advertencias." }
translate { "At home", "En casa" }
translate { "Walk for ten minutes, even if you go slowly, and don't stay in bed for long.", "Camine diez minutos, aunque vaya despacio, y no se quede mucho tiempo en la cama." }
translate { "When you sit for hours, stand up once an hour, and walk around for two minutes.", "Si pasa horas en una silla, levántese una vez cada hora y camine dos minutos." }
translate { "Has it lasted for months? Guides put exercise first. Pick one kind that you like today, and ask us how to start.", "¿Lleva meses así? Las guías ponen primero el ejercicio. Elija hoy uno que le guste, y pregúntenos cómo empezar." }
translate { "Ask us who can show you exercises that fit your back.", "Pregúntenos quién puede enseñarle ejercicios para su espalda." }
translate { "In your stride", "En su zancada" }
translate { "These muscles run along both sides of your spine. Each time a foot lands, your body wants to tip forward, and they hold it up: once for the left foot and once for the right. Runners lean forward a little (Teng and Powers, 2014). Your lower back keeps you from tipping further.", "Estos músculos van a los dos lados de la columna. Cada vez que un pie toca el suelo, el cuerpo se quiere ir hacia adelante y ellos lo sostienen: una vez por el pie izquierdo y otra por el derecho. Al correr, el cuerpo va un poco hacia adelante (Teng y Powers, 2014). La espalda baja evita que se vaya más." }
translate { "Your back aches. Is it inflamed?", "Le duele la espalda. ¿Está inflamada?" }
translate { "Yes, nearly always", "Sí, casi siempre" }
translate { "It can feel that way, but most often nothing is inflamed. So keep moving gently.", "Puede sentirse así, pero lo más común es que no haya nada inflamado. Siga en movimiento, con suavidad." }
translate { "Usually not", "Lo más común es que no" }
translate { "Right. And most new back pain gets better with or without treatment, so stay as active as you can.", "Correcto. Y la mayor parte del dolor nuevo mejora con tratamiento o sin él, así que muévase tanto como pueda." }
translate { "A calm hour for a tired back", "Una hora de descanso para la espalda" }
translate { "Lie on your back with your knees bent, and let your breath go slowly for two minutes.", "Acuéstese boca arriba con las rodillas dobladas, y suelte el aire despacio por dos minutos." }
translate { "Once a day is enough for each exercise, or for rolling, unless the line says more often. That's common practice. Stop if it hurts more, tingles or makes you dizzy, and tell us. Dizzy and it stays, or you see double? Call 911.", "Basta con una vez al día para cada ejercicio o para el rodillo, si ahí no dice otra cosa. Así se suele hacer. Pare si le duele más, siente hormigueo o se marea, y avísenos. ¿El mareo sigue, o ve doble? Llame al 911." }
translate { "How often, and when to stop", "Cuántas veces, y cuándo parar" }
translate { "an ache across your low back?", "dolor en la parte baja de la espalda?" }
