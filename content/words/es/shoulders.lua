translate { "Shoulders", "Hombros" }
translate { "Deltoideus, trapezius", "Deltoideus, trapezius" }
translate { "Upper arms", "Brazos" }
translate { "In short: kneading feels good on tired shoulders, and over a few visits your worries may weigh a little less. To move more freely, let your arms swing loosely and often.", "En resumen: el amasado se siente bien en unos hombros cansados, y con varias visitas las preocupaciones pueden pesar un poco menos. Para moverse con más soltura, mueva los brazos a menudo." }
translate { "Warm skin on tired shoulders", "Calor en los hombros cansados" }
translate { "Kneading warms the skin of your shoulders, and at the end of a long week that feels very good. It sends no more blood through the muscle: small studies of thighs and forearms found none. Moving does. In one of them, a light grip of the hand about tripled the flow in the forearm.", "El amasado calienta la piel de los hombros, y al final de una semana larga eso se siente muy bien. No lleva más sangre al músculo: en estudios pequeños del muslo y el antebrazo no llegó más. Moverse sí. En uno de ellos, apretar un poco la mano más o menos triplicó el flujo de sangre del antebrazo." }
translate { "Swing both arms loosely, forward and back, twenty times.", "Mueva los dos brazos sueltos, adelante y atrás, veinte veces." }
translate { "minutes", "minutos" }
translate { "Warm skin: 13 men, on the thigh, in 2004. Grip: 10 people, in 1997.", "Calor en la piel: 13 hombres, en el muslo, en 2004. Apretar la mano: 10 personas, en 1997." }
translate { "Reaching up may feel easier", "Subir los brazos puede costar menos" }
translate { "After slow work on tight shoulders, reaching up may feel easier for a while. As far as we know, nobody has tested it in runners. A review of massage in sports found a small gain in reach, most likely because the stretch bothers you less. Reaching up now and then helps you keep it.", "Después de un trabajo lento en unos hombros tensos, subir los brazos puede costar menos por un rato. Que sepamos, nadie lo ha estudiado en corredores. En un análisis de estudios con deportistas, la gente se estiraba un poco más, quizá porque estirarse molestaba menos. Si sube los brazos de vez en cuando, le durará más." }
translate { "Make ten slow circles with your shoulders, as big as feels good.", "Haga diez círculos lentos con los hombros, tan grandes como le guste." }
translate { "minutes to hours", "de minutos a horas" }
translate { "A review from 2020 that took in 29 trials of massage", "Un análisis de 2020 con 29 estudios de masaje" }
translate { "Does it calm inflamed shoulders?", "¿Calma unos hombros inflamados?" }
translate { "Gentle kneading can soothe shoulders that ache after a long run. They're usually tired then, not inflamed, so there's nothing to calm down, and we found no study that tried. If one shoulder is hot, red or swollen, that's different: please tell one of us now, before any massage.", "Un amasado suave puede calmar unos hombros que duelen después de una salida larga. Por lo general están cansados y no inflamados, así que no hay nada que calmar ahí, y no hallamos un estudio que lo intentara. Si un hombro está caliente, rojo o hinchado, es distinto: por favor díganoslo ya, antes de cualquier masaje." }
translate { "On your next run, shake out your arms at each mile.", "En su próxima salida, sacuda los brazos en cada milla." }
translate { "Worry can ease over a few visits", "Menos preocupación con varias visitas" }
translate { "One massage can calm you for a while, and several may do more. One large review from 2004 found that people who came several times felt less anxious in general. These were not runners. If worry or low mood weighs on you, please talk to your doctor as well: you don't have to carry it alone.", "Un masaje puede darle calma por un rato, y varios quizá den más. Un análisis grande de 2004 mostró que quienes fueron varias veces sentían menos ansiedad en general. No eran corredores. Si la preocupación o la tristeza le pesan, por favor hable también con su médico: no tiene que cargar con eso a solas." }
translate { "Write down one worry, then breathe out slowly five times.", "Escriba algo que le preocupa y suelte el aire despacio cinco veces." }
translate { "time not known", "no se sabe cuánto dura" }
translate { "A review from 2004 that took in 37 trials; these were not runners", "Un análisis de 2004 con 37 estudios; no eran corredores" }
translate { "How it is done", "Cómo se hace" }
translate { "You sit, or lie face down, and you can keep your shirt on if you like. Hands lift and squeeze the muscle between your neck and your arm. Then they rest on a sore spot, and move your arm gently. It should feel firm and never sharp. If you take blood thinners or bruise easily, tell us first: then it stays light.", "Usted se sienta o se acuesta boca abajo, y puede quedarse con la camisa puesta. Las manos levantan y aprietan el músculo entre el cuello y el brazo. Luego se quedan en un punto que duele y le mueven el brazo con suavidad. Debe sentirse firme, sin dolor agudo. Si toma anticoagulantes o le salen moretones con cualquier golpe, avísenos primero: entonces todo será suave." }
translate { "What to ask for", "Qué puede pedir" }
translate { "You could say: 'Please do just my shoulders, with my shirt on, and start light.'", "Puede decir: 'Por favor, solo los hombros, con la camisa puesta, y empiece suave'." }
translate { "Common complaints", "Molestias comunes" }
translate { "Your shoulders creep up and tighten late in a long run. Breathe out, let them drop, and shake out your arms.", "Los hombros suben y se tensan al final de una salida larga. Suelte el aire, déjelos caer y sacuda los brazos." }
translate { "A band from your neck to your arm is tight and sore. Slow kneading may feel good there. If it stays for two weeks, have it looked at.", "Tiene una franja tensa que duele, del cuello al brazo. Ahí puede sentirse bien un amasado lento. Si sigue a las dos semanas, pida que se la revisen." }
translate { "Your shoulders are tired after hours at a desk. Get up, and make a few slow circles.", "Los hombros están cansados después de horas en el escritorio. Levántese y haga unos círculos lentos." }
translate { "Your arm tingles or goes numb. Please read our warnings before anyone presses there.", "El brazo le hormiguea o se le duerme. Por favor, lea nuestras advertencias antes de que alguien apriete ahí." }
translate { "At home", "En casa" }
translate { "Run with loose hands, as if you held a raw egg in each.", "Corra con las manos sueltas, como si llevara un huevo crudo en cada una." }
translate { "Breathe in and lift your shoulders, then breathe out and let them drop, five times.", "Tome aire y suba los hombros; luego suelte el aire y déjelos caer, cinco veces." }
translate { "Lean one shoulder on a soft ball at a wall for half a minute. Not with blood thinners, and not if it tingles.", "Apoye un hombro en una pelota blanda contra la pared, medio minuto. No lo haga si toma anticoagulantes, ni si siente hormigueo." }
translate { "In your stride", "En su zancada" }
translate { "Your arms swing against your legs, so that your body doesn't twist. Each arm is furthest back when the foot on its side lands, and then it swings forward. It gives you hardly any push (Hamner, Seth and Delp, 2010), but it saves effort. Running with the arms held to the chest took nine percent more energy (Arellano and Kram, 2014).", "Los brazos van al revés que las piernas, y así el cuerpo no gira. Cada brazo está más atrás cuando el pie de su lado toca el suelo, y luego va hacia adelante. Casi no empujan (Hamner, Seth y Delp, 2010), pero ahorran esfuerzo. Correr con los brazos contra el pecho gastó un nueve por ciento más de energía (Arellano y Kram, 2014)." }
translate { "What do your arms do for you when you run?", "¿Qué hacen los brazos por usted cuando corre?" }
translate { "They pull you forward", "Le llevan hacia adelante" }
translate { "It feels that way, but in a study they gave less than one percent of the push.", "Así se siente, pero en un estudio dieron menos del uno por ciento del empuje." }
translate { "They balance your legs", "Equilibran las piernas" }
translate { "Yes. They swing against your legs, so that your body doesn't twist. Let them swing loosely.", "Sí. Van al revés que las piernas, y así el cuerpo no gira. Llévelos sueltos." }
