translate { "Achilles", "Aquiles" }
translate { "Tendo calcaneus", "Tendo calcaneus" }
translate { "This thick cord ties your calf to your heel. It works like a spring. It gives a bit as your ankle bends, then recoils as you push off.", "Este cordón grueso une la pantorrilla con el talón. Trabaja como un resorte. Cede un poco cuando el tobillo se dobla, y vuelve de golpe cuando usted empuja." }
translate { "More blood for the tendon?", "¿Más sangre para el tendón?" }
translate { "You may have heard that this tendon needs rubbing because it gets little blood. We found no trial that tested it. A guide for physical therapists puts exercise first, in small steps, such as heel raises.", "Quizá haya oído que hay que frotar este tendón porque le llega poca sangre. No hallamos ningún estudio que lo probara. Una guía para fisioterapeutas pone primero el ejercicio, paso a paso, como ponerse de puntillas." }
translate { "Hold a wall and rise on your toes ten times, if pain stays mild.", "Apóyese en la pared y póngase de puntillas diez veces, si el dolor es leve." }
translate { "Your calf may feel less tight", "La pantorrilla puede sentirse más suelta" }
translate { "Work on the calf, above the tendon, may feel freeing for a while. In general, massage trials show a small gain in reach. We found none on the Achilles. The tendon itself has not been shown to change.", "Trabajar la pantorrilla, más arriba del tendón, puede dar alivio por un rato. En general, tras un masaje se llega un poco más lejos. Sobre el Aquiles no hallamos ningún estudio. No se ha visto que el tendón mismo cambie." }
translate { "Bend and point your foot slowly, ten times each side.", "Suba y baje la punta del pie despacio, diez veces por lado." }
translate { "Calming a sore tendon?", "¿Calmar un tendón que duele?" }
translate { "A sore Achilles is overworked more than inflamed. We found no trial on it that tested this. Two small trials tried hard rubbing across sore tendons elsewhere, with no clear gain. Run less for now, and build strength.", "Un Aquiles que duele tiene más exceso de carga que inflamación. No hallamos ningún estudio que lo probara en él. En dos estudios chicos se frotaron fuerte otros tendones, sin mejora clara. Por ahora, corra menos y gane fuerza." }
translate { "Swap one run this week for a walk or a bike ride.", "Esta semana, cambie una carrera por un paseo a pie o en bici." }
translate { "A massage can ease worry for now", "Un masaje puede bajar la ansiedad" }
translate { "A sore tendon takes weeks, often months. A massage won't speed it up, but it is a good rest. In a review of 37 trials, people were less anxious right after one session.", "Un tendón que duele tarda semanas, y a menudo meses. El masaje no lo hace más rápido, pero es un buen descanso. En una revisión de 37 estudios, la gente tenía menos ansiedad justo después de una sesión." }
translate { "Put your feet up and take ten slow breaths.", "Ponga los pies en alto y respire lento diez veces." }
translate { "How it is done", "Cómo se hace" }
translate { "The hands work mostly on your calf: long strokes and slow kneading. On the tendon they only stroke lightly along both sides. It should feel soft. No hard rubbing on a hot or thick tendon.", "Las manos trabajan sobre todo la pantorrilla: pases largos y un amasado lento. En el tendón solo dan pases suaves por los dos lados. No debe doler. Nada de frotar fuerte un tendón caliente o grueso." }
translate { "Common complaints", "Molestias comunes" }
translate { "It is stiff with your first steps in the morning.", "Está rígido con los primeros pasos de la mañana." }
translate { "It eases as you warm up, and aches again later.", "Mejora al entrar en calor y luego vuelve a doler." }
translate { "It is sore an inch or two above the heel, or right at the heel.", "Duele una o dos pulgadas arriba del talón, o en el talón mismo." }
translate { "At home", "En casa" }
translate { "Stay with your heel raises, and add a few each week, if pain stays mild.", "Siga con las subidas de puntillas y haga unas pocas más cada semana, si el dolor es leve." }
translate { "How stiff is it each morning? If it gets worse, do a little less.", "¿Qué tan rígido está cada mañana? Si empeora, haga un poco menos." }
translate { "In your stride", "En su zancada" }
translate { "While your foot is down, your body moves over it and your ankle bends. That pulls the cord tight. Late in the step it springs back, and helps to lift your heel.", "Con el pie en el suelo, su cuerpo pasa por encima y el tobillo se dobla. Eso estira el cordón. Al final del paso vuelve como un resorte y ayuda a subir el talón." }
translate { "A sudden snap, like a kick, and now you can't rise on your toes? No massage: the tendon may be torn. Tell a member of staff now: you need care today.", "¿Sintió un chasquido de golpe, como una patada, y ya no puede ponerse de puntillas? Nada de masaje: el tendón puede estar roto. Avise ya a alguien del personal: necesita atención hoy." }
translate { "What does a sore Achilles need most?", "¿Qué necesita más un Aquiles que duele?" }
translate { "More rubbing", "Frotarlo más" }
translate { "Rubbing has not been shown to mend it. Light strokes beside it may feel good.", "No se ha visto que frotar lo repare. Unos pases suaves al lado pueden dar alivio." }
translate { "Weeks on the sofa", "Semanas en el sofá" }
translate { "A tendon gets strong again from load. Start small.", "Un tendón se hace fuerte con la carga. Empiece con poco." }
translate { "Steady work in small steps", "Trabajo constante, paso a paso" }
translate { "Yes. A guide for physical therapists puts exercise first. Heel raises are one way.", "Sí. Una guía para fisioterapeutas pone primero el ejercicio. Ponerse de puntillas es una forma." }
translate { "Ask us which heel raises fit you, and how many.", "Pregúntenos qué subidas de puntillas le convienen, y cuántas." }
