translate { "Achilles", "Aquiles" }
translate { "Tendo calcaneus", "Tendo calcaneus" }
translate { "In short: massage may make your calf feel freer. The tendon itself needs strength work, in small steps.", "En resumen: el masaje quizá suelte la pantorrilla. El tendón mismo necesita ejercicios de fuerza, poco a poco." }
translate { "It warms the skin around it", "Calienta la piel de alrededor" }
translate { "Slow strokes warm the skin of your calf, which can soothe it on a stiff morning. That was measured on the thigh, where the muscle got no more blood. What the tendon needs is work that grows in small steps, and a guide puts exercise first.", "Pasar las manos despacio calienta la piel de la pantorrilla, y eso puede aliviar una mañana con rigidez. Se midió en el muslo, donde al músculo no le llegó más sangre. El tendón necesita trabajo que aumente poco a poco, y una guía pone primero el ejercicio." }
translate { "If you felt no snap or sudden kick, and it didn't start with an antibiotic: hold on to something steady, rise on your toes and lower slowly, ten times, if pain stays mild.", "Si no sintió un chasquido ni un golpe como una patada, y no empezó con un antibiótico: agárrese de algo firme, póngase de puntitas y baje despacio, diez veces, si el dolor es leve." }
translate { "minutes", "minutos" }
translate { "13 men, on the thigh, in 2004", "13 hombres, en el muslo, en 2004" }
translate { "Your calf may feel less tight", "La pantorrilla puede soltarse" }
translate { "Hands on the calf, above the tendon, can make the leg feel freer for a while. In a review of massage in general, people bent a bit further. The tendon itself has not been shown to change, so what you gain is the good feeling.", "Trabajar la pantorrilla, arriba del tendón, puede soltar la pierna por un rato. En un análisis del masaje en general, la gente se doblaba un poco más. No se ha demostrado que el tendón mismo cambie: lo que usted gana es el alivio." }
translate { "If it doesn't hurt, and you felt no snap or sudden kick: slowly bend and point your foot, ten times on each side.", "Si no le duele, y no sintió un chasquido ni un golpe como una patada: lleve despacio la punta del pie hacia usted y luego hacia abajo, diez veces por lado." }
translate { "minutes to hours", "de minutos a horas" }
translate { "Does it calm an inflamed tendon?", "¿Calma un tendón inflamado?" }
translate { "Light strokes beside the tendon can feel soothing, although they have not been shown to calm or heal it. Inflammation is how your body starts to heal, but a sore Achilles is overworked more than inflamed. Hard rubbing across other tendons brought no clear gain in two small trials, so build strength instead.", "Pasar las manos suave al lado del tendón puede dar alivio, aunque no se ha demostrado que lo calme o lo cure. La inflamación es como el cuerpo empieza a sanar, pero un Aquiles que duele tiene poca: lo que tiene es más carga de la que aguanta. En dos estudios pequeños, frotar fuerte otros tendones no dio una mejora clara. Mejor gane fuerza." }
translate { "Swap one run this week for a walk or a bike ride.", "Esta semana, en vez de correr un día, camine o dé un paseo en bici." }
translate { "57 people, in a review from 2014", "57 personas, en un análisis de 2014" }
translate { "A rest on a slow road", "Un descanso en el camino" }
translate { "A sore tendon takes weeks and often months, so if yours is slow, you're not doing it wrong. In one study, half of the runners who had it were free of pain within 8 weeks. Massage won't speed that up, but in general it eases sore muscles a little, and you have earned the rest.", "Un tendón adolorido tarda semanas, y muchas veces meses. Si el suyo va lento, no es que usted haga algo mal. En un estudio, la mitad de los corredores que lo tenían ya no sentía dolor a las 8 semanas. El masaje no lo hace más rápido, pero en general alivia un poco los músculos, y usted merece ese descanso." }
translate { "Put your feet up, and take ten slow breaths.", "Ponga los pies en alto y respire lento diez veces." }
translate { "time not known", "no se sabe cuánto dura" }
translate { "A review of 29 trials (2020), and runners in 2018", "Un análisis de 29 estudios (2020), y corredores en 2018" }
translate { "How it is done", "Cómo se hace" }
translate { "You lie face down with a pillow under your ankles. The hands work mostly on your calf, with long strokes and slow kneading. On the tendon they only stroke lightly along both sides, so it feels soft and never sharp. A hot or thick tendon is not rubbed hard. If you take blood thinners or a warning on this page applies to you, tell us first, so that the touch stays light.", "Usted se acuesta boca abajo, con una almohada bajo los tobillos. Las manos trabajan sobre todo la pantorrilla, que deslizan a lo largo y amasan despacio. Por los dos lados del tendón solo pasan con suavidad, y no debe doler. Si está caliente o grueso, no se frota fuerte. Si toma anticoagulantes o alguna advertencia de esta página se aplica a usted, avísenos antes, para que todo sea suave." }
translate { "What to ask for", "Qué puede pedir" }
translate { "You could say: 'Please work on my calf and go lightly beside the tendon, with no hard rubbing across it.'", "Puede decir: 'Por favor, trabaje la pantorrilla, y al lado del tendón vaya suave, sin frotar fuerte encima'." }
translate { "Common complaints", "Molestias comunes" }
translate { "Stiff with your first steps in the morning: many people with a sore Achilles know this. How it feels each morning tells you if you did too much.", "Rígido con los primeros pasos de la mañana: les pasa a muchas personas con este dolor. Cada mañana le dice si el día anterior hizo demasiado." }
translate { "It eases as you warm up and aches again later: run a bit less for now, and see the page below.", "Mejora al entrar en calor y luego vuelve a doler: por ahora, corra un poco menos y vea la página de abajo." }
translate { "Sore an inch or two above the heel, or right at the heel: these are the usual places, and for both strength work comes first.", "Duele una o dos pulgadas arriba del talón, o en el talón mismo: son los lugares más comunes, y en los dos la fuerza va primero." }
translate { "At home", "En casa" }
translate { "If you felt no snap or sudden kick, and it didn't start with an antibiotic: hold on to something steady, rise on your toes and lower slowly, ten times. Mild pain is fine if it's gone by the next morning. That's common practice.", "Si no sintió un chasquido ni un golpe como una patada, y no empezó con un antibiótico: agárrese de algo firme, póngase de puntitas y baje despacio, diez veces. Un dolor leve está bien, si a la mañana siguiente ya no está. Así se suele hacer." }
translate { "If that goes well, add a few each week.", "Si le va bien, haga unas pocas más cada semana." }
translate { "For now, skip sprints and hills.", "Por ahora, nada de correr a toda velocidad ni subidas." }
translate { "If mornings get stiffer, do a little less. If that goes on for two weeks, have it checked.", "Si por la mañana está más rígido, haga un poco menos. Si sigue así dos semanas, pida que lo revisen." }
translate { "Ask us who can show you the heel raises that fit you.", "Pregúntenos quién puede enseñarle las elevaciones de talón que le convienen." }
translate { "In your stride", "En su zancada" }
translate { "This thick cord ties your calf to your heel, and it works like a spring. While your foot is down, your body moves over it and your ankle bends, which pulls the cord tight. Late in the step it springs back and helps to lift your heel.", "Este cordón grueso une la pantorrilla con el talón y trabaja como un resorte. Con el pie en el suelo, el cuerpo pasa por encima y el tobillo se dobla, y eso estira el cordón. Al final del paso vuelve como un resorte y ayuda a subir el talón." }
translate { "What does a sore Achilles need most?", "¿Qué necesita más un Aquiles que duele?" }
translate { "More rubbing", "Frotarlo más" }
translate { "Rubbing has not been shown to heal it, although light strokes beside it may feel good.", "No se ha demostrado que frotar lo cure, aunque pasar las manos suave al lado puede dar alivio." }
translate { "Weeks on the couch", "Semanas en el sofá" }
translate { "A tendon gets strong again when it has work to do, so start small.", "Un tendón vuelve a ser fuerte cuando trabaja: empiece con poco." }
translate { "Steady work in small steps", "Trabajo constante, paso a paso" }
translate { "Yes. A guide for physical therapists puts exercise first, and heel raises are one way to do it.", "Sí. Una guía para fisioterapeutas pone primero el ejercicio, y las elevaciones de talón son una forma de hacerlo." }
translate { "Once a day is enough, unless an exercise says more often. That's common practice. Stop if it hurts more, tingles or makes you dizzy, and tell us. Chest pain, short of breath, dizzy even after you sit down, or you see double? Call 911.", "Basta con una vez al día, si el ejercicio no dice otra cosa. Así se suele hacer. Pare si le duele más, siente hormigueo o se marea, y avísenos. ¿Le duele el pecho, le falta el aire, sigue con mareo después de sentarse, o ve doble? Llame al 911." }
translate { "How often, and when to stop", "Cuántas veces, y cuándo parar" }
translate { "stiffness above your heel?", "rigidez arriba del talón?" }
