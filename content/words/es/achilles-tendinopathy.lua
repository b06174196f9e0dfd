translate { "Sore Achilles tendon", "Dolor en el tendón de Aquiles" }
translate { "Achilles tendonitis or tendinitis", "Tendinitis de Aquiles" }
translate { "Achilles tendinopathy", "Tendinopatía de Aquiles" }
translate { "Many runners get a sore Achilles, and there's a lot that you can do. Serious causes are rare, but let's rule them out first:", "A muchos corredores les duele el tendón de Aquiles, y se puede hacer mucho. Las causas graves son poco comunes, pero primero hay que descartarlas:" }
translate { "Do any of these sound like you? Then please do what the red card says before any massage. If not, the rest of this page is for you.", "¿Algo de esto le pasa a usted? Entonces, por favor, haga lo que dice la tarjeta roja antes de cualquier masaje. Si no, el resto de esta página es para usted." }
translate { "What it is", "Qué es" }
translate { "Your Achilles tendon is the strong cord between your calf and your heel. When it gets more load than it can repair, it turns stiff and sore. You feel it in the morning, most often an inch or two above the heel, or right at it. It eases as you warm up, and aches again later.", "El tendón de Aquiles es el cordón fuerte que une la pantorrilla con el talón. Cuando recibe más carga de la que puede reparar, se pone rígido y duele. Lo nota por la mañana, por lo general a dos o tres dedos por encima del talón, o en el talón mismo. Mejora al entrar en calor, y más tarde vuelve a doler." }
translate { "You may have been told 'tendonitis'. Many doctors now say tendinopathy, because the tendon is overworked more than it is inflamed (ESSKA, 2017).", "Quizá le dijeron 'tendinitis'. Hoy muchos médicos dicen tendinopatía, porque el tendón está más sobrecargado que inflamado (ESSKA, 2017)." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "Slow strokes and kneading of your calf can feel good, and the leg may feel less tight for a while. On the tendon itself, light strokes along both sides are enough. Take it as comfort while your exercises do the work. An hour of rest for tired legs is a fair reason to come.", "Unos pases lentos y un amasado en la pantorrilla pueden sentirse muy bien, y la pierna puede sentirse menos tensa por un rato. En el tendón bastan pases suaves por los dos lados. Tómelo como un alivio mientras sus ejercicios hacen el trabajo. Una hora de descanso para unas piernas cansadas es una buena razón para venir." }
translate { "What it can't do", "Qué no puede hacer" }
translate { "Massage has not been shown to heal the tendon, or to bring it more blood. Please leave out hard rubbing on a hot or thick tendon, to be on the safe side. Stretching your calf is fine as an extra, as long as the tendon is not torn.", "No se ha demostrado que el masaje sane el tendón ni que le lleve más sangre. Por precaución, que nadie frote fuerte un tendón caliente o grueso. Estirar la pantorrilla está bien como extra, si el tendón no está roto." }
translate { "What comes first", "Qué hacer primero" }
translate { "What helps most is load that grows step by step, such as heel raises. A guide for physical therapists puts exercise first (Chimenti and others, 2024). Plan on about 12 weeks. Several kinds of strength work will do, so pick one that you can keep up.", "Lo que más ayuda es una carga que aumenta paso a paso, como las elevaciones de talón. Una guía para fisioterapeutas pone primero el ejercicio (Chimenti y otros, 2024). Cuente con unas 12 semanas. Sirven varios ejercicios de fuerza: elija uno que pueda seguir haciendo." }
translate { "Mild pain while you train is seen as fine if it has settled by the next morning. That is common practice.", "Un dolor leve al entrenar se considera normal si a la mañana siguiente ya bajó. Así se suele hacer." }
translate { "How long it takes", "Cuánto tarda" }
translate { "In a study of runners, half of those with a sore Achilles were free of pain within 56 days (Mulvad and others, 2018). For the others it took longer, and some need many months. So if yours is slow, you are not doing it wrong.", "En un estudio con corredores, la mitad de los que tenían este dolor ya no lo sentía a los 56 días (Mulvad y otros, 2018). Los demás tardaron más, y hay quien necesita muchos meses. Si lo suyo va lento, no es que lo esté haciendo mal." }
translate { "Do today", "Para hoy" }
translate { "Not after a snap or a sudden kick: hold on to something steady, rise on your toes and lower slowly. Do it ten times, as long as pain stays mild.", "No lo haga si sintió un chasquido o una patada: agárrese de algo firme, póngase de puntitas y baje despacio. Hágalo diez veces, mientras el dolor sea leve." }
translate { "Leave out sprints and hills for now.", "Por ahora, no corra a toda velocidad ni en cuestas." }
translate { "Notice tomorrow morning how stiff it is. If it is worse, do a little less.", "Mañana temprano, fíjese qué tan rígido está. Si está peor, haga un poco menos." }
translate { "Ask us who can look at it and plan the 12 weeks with you.", "Pregúntenos quién puede verlo y planear con usted las 12 semanas." }
translate { "Take it home", "Llévelo a casa" }
translate { "Take a photo of these steps with your phone. If you read all this and book nothing, that is fine.", "Tome una foto de estos pasos con su teléfono. Si lee todo esto y no hace ninguna cita, está bien." }
translate { "You feel a snap at your heel, and now you can't rise on your toes. What now?", "Siente un chasquido en el talón, y ahora no puede ponerse de puntitas. ¿Qué hace?" }
translate { "Have the calf massaged", "Pedir un masaje en la pantorrilla" }
translate { "The tendon may be torn, so it needs a check before any hands.", "El tendón puede estar roto. Alguien debe verlo antes de que lo toquen." }
translate { "Wait for a week", "Esperar una semana" }
translate { "If it is torn, a week is too long. It needs care the same day.", "Si está roto, una semana es demasiado. Necesita atención el mismo día." }
translate { "Have it checked today", "Pedir que lo vean hoy" }
translate { "Yes, tell one of us now. A torn tendon needs care the same day.", "Sí, díganoslo ya. Un tendón roto necesita atención el mismo día." }
