translate { "Sore Achilles tendon", "Dolor del tendón de Aquiles" }
translate { "Your Achilles is stiff and sore in the morning. It eases as you warm up, and aches again later. The sore place is most often an inch or two above the heel, or right at the heel.", "Por la mañana, el tendón está rígido y duele. Al entrar en calor mejora, y luego vuelve a doler. Casi siempre duele una o dos pulgadas arriba del talón, o en el talón mismo." }
translate { "The medical name is Achilles tendinopathy. The cord between calf and heel got more load than it could repair. You are not alone: about one in ten new running injuries is this one (Kakouris and others, 2021).", "El nombre médico es tendinopatía de Aquiles. El cordón que une la pantorrilla y el talón recibió más carga de la que pudo reparar. Usted no es la única persona: cerca de una de cada diez lesiones nuevas al correr es esta (Kakouris y otros, 2021)." }
translate { "Check this first", "Revise esto primero" }
translate { "What it is", "Qué es" }
translate { "Does one of these fit you? Then do what it says before any massage. If none fits, read on.", "¿Le pasa algo de esto? Entonces haga lo que dice antes de cualquier masaje. Si no le pasa nada de esto, siga leyendo." }
translate { "A sudden snap, like a kick, and now your push-off is weak? No massage: the tendon may be torn. Tell a member of staff now: you need care today.", "¿Sintió un chasquido, como una patada, y ahora empuja sin fuerza? Nada de masaje: el tendón puede estar roto. Avise ya a alguien del personal: necesita atención hoy." }
translate { "One calf swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿Una pantorrilla está hinchada, caliente, duele o cambió de color? No la frote: puede ser un coágulo de sangre. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "New tendon pain while you take an antibiotic, or soon after? Some kinds can harm tendons. Don't rub it or run on it. Call your doctor now, before the next pill.", "¿Le duele un tendón desde que toma un antibiótico, o poco después? Algunos pueden dañar los tendones. No lo frote ni corra. Llame ya a su médico, antes de la próxima pastilla." }
translate { "Both heels sore, and a back that is stiff for long in the morning? Ask a doctor to look for the cause.", "¿Le duelen los dos talones y pasa largo rato con la espalda rígida por la mañana? Pida a un médico que busque la causa." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "Slow strokes and kneading of your calf may make it feel less tight for a while. On the tendon itself, light strokes along both sides are enough. A good rest for a tired leg is a fair reason to come.", "Unos pases lentos y un amasado pueden quitarle tensión a la pantorrilla por un rato. En el tendón mismo bastan pases suaves por los dos lados. Dar un buen descanso a la pierna ya es razón para venir." }
translate { "What it cannot do", "Qué no puede hacer" }
translate { "It has not been shown to heal the tendon, or to bring it more blood. Hard rubbing on a hot or thick tendon is no good idea. Stretching the calf is an extra, too.", "No se ha mostrado que sane el tendón, ni que le lleve más sangre. Frotar fuerte un tendón caliente o grueso no es buena idea. Estirar la pantorrilla también es solo un extra." }
translate { "What comes first", "Qué va primero" }
translate { "Load that grows step by step, such as heel raises. A guide for physical therapists (Chimenti and others, 2024) puts exercise first. Plan on about 12 weeks. Several kinds of strength work will do, so pick one you can keep up.", "Carga que sube paso a paso, como ponerse de puntillas. Una guía para fisioterapeutas (Chimenti y otros, 2024) pone primero el ejercicio. Cuente con unas 12 semanas. Sirven varias formas de ganar fuerza: elija una que pueda mantener." }
translate { "Mild pain while you train is seen as fine, if it has settled by the next morning. That is common practice.", "Un dolor leve al entrenar se da por bueno si a la mañana siguiente ya pasó. Así se suele hacer." }
translate { "How long it takes", "Cuánto tarda" }
translate { "In a study of runners (Mulvad and others, 2018), half were free of pain within 8 weeks. But it varied a lot, and some needed many months. So if yours is slow, you are not doing it wrong.", "En un estudio con corredores (Mulvad y otros, 2018), la mitad ya no tenía dolor a las 8 semanas. Pero varió mucho de una persona a otra, y a algunos les llevó muchos meses. Si lo suyo va lento, no es que lo haga mal." }
translate { "Do today", "Para hoy" }
translate { "Hold a wall, rise on your toes and lower slowly, ten times, if pain stays mild.", "Apóyese en la pared, póngase de puntillas y baje despacio, diez veces, si el dolor es leve." }
translate { "Leave out sprints and hills for now.", "Por ahora, deje las carreras rápidas y las subidas." }
translate { "Note how stiff it is tomorrow morning. Worse? Do a little less.", "Fíjese en lo rígido que está mañana temprano. ¿Peor? Haga un poco menos." }
translate { "Ask our physical therapists for a 12-week plan.", "Pida a nuestros fisioterapeutas un plan de 12 semanas." }
translate { "You feel a snap at your heel. Now you can't rise on your toes. What now?", "Siente un chasquido en el talón. Ya no puede ponerse de puntillas. ¿Qué hace?" }
translate { "Have the calf massaged", "Pedir un masaje de pantorrilla" }
translate { "The tendon may be torn. It needs a check before any hands.", "El tendón puede estar roto. Hay que verlo antes de que nadie lo toque." }
translate { "Wait for a week", "Esperar una semana" }
translate { "If it is torn, a week is too long. It needs care the same day.", "Si está roto, una semana es mucho. Necesita atención el mismo día." }
translate { "Get it checked today", "Pedir que lo vean hoy" }
translate { "Yes. Tell a member of staff now. A torn tendon needs care the same day.", "Sí. Avise ya a alguien del personal. Un tendón roto necesita atención el mismo día." }
