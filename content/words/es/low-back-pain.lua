translate { "Low back pain", "Dolor de espalda baja" }
translate { "Lumbago", "Lumbago" }
translate { "Nonspecific low back pain", "Dolor lumbar inespecífico" }
translate { "Sciatica", "Ciática" }
translate { "Back pain can be frightening. Most often it's not dangerous, and most people get better. Serious causes are rare, and the red cards help you rule them out.", "El dolor de espalda puede asustar. Lo más común es que no sea peligroso, y la mayoría mejora. Las causas graves son poco comunes, y las tarjetas rojas ayudan a descartarlas." }
translate { "Do any of these sound like you? Then please do what the red card says before any massage. If not, the rest of this page is for you.", "¿Algo de esto le pasa a usted? Entonces, por favor, haga lo que dice la tarjeta roja antes de cualquier masaje. Si no, el resto de esta página es para usted." }
translate { "What it is", "Qué es" }
translate { "It's a dull ache across your low back, or a sudden catch when you bend. It's very common. Most often no single part is to blame, and most people get better with or without treatment (Qaseem and others, 2017).", "Es un dolor sordo en la espalda baja, o algo que se traba de repente al agacharse. Es muy común. Por lo general no hay una sola parte que tenga la culpa, y la mayoría mejora con tratamiento o sin él (Qaseem y otros, 2017)." }
translate { "Doctors call it nonspecific low back pain when they can't point to a single cause. That sounds odd, but it's mostly good news.", "Los médicos lo llaman dolor lumbar inespecífico cuando no encuentran una sola causa. Suena extraño, pero es más bien una buena noticia." }
translate { "Does it run down your leg?", "¿Le baja por la pierna?" }
translate { "Pain, tingling or numbness from your back or buttock down the leg is often called sciatica. A large nerve may be squeezed or sore. Let a doctor or physical therapist look at it this week, or today if the leg gets weak. Until then, nobody should press deep where it tingles. A light massage elsewhere, just to feel calmer, may still be fine: ask us.", "Cuando el dolor, el hormigueo o el adormecimiento baja de la espalda o el glúteo por la pierna, se suele llamar ciática. Puede haber un nervio grande apretado o irritado. Que le vea esta semana un médico o fisioterapeuta, o hoy mismo si la pierna pierde fuerza. Hasta entonces, nada profundo donde siente el hormigueo. Un masaje suave en otra parte, solo para la calma, puede estar bien: pregúntenos." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "It may ease your back for a short time, so that you can get moving. It can also leave you calmer, and that counts when a sore back keeps you up. You stay covered, except the part being worked on, and you can say stop at any time.", "Puede aliviar la espalda por un rato, y así usted se puede mover. También puede darle más calma, y eso cuenta cuando la espalda no le deja dormir. Solo se descubre la parte que se trabaja, y usted puede pedir que paren cuando quiera." }
translate { "It may ease your back for now", "Puede aliviar la espalda por ahora" }
translate { "A massage can feel very good on a sore back, and the pain may ease for a while. A guide for doctors lists it as one choice for new back pain, and a guide for physical therapists says that it may be used. Both rest on weak studies. Most people get better anyway, so use the good hours to move.", "Un masaje puede sentirse muy bien en una espalda que duele, y el dolor puede bajar por un rato. Una guía para médicos lo nombra como una opción si el dolor es nuevo, y una guía para fisioterapeutas dice que se puede usar. Las dos se apoyan en estudios débiles. La mayoría mejora de todos modos: use las horas buenas para moverse." }
translate { "If no sign above fits you: lie down with your calves on a chair for five minutes.", "Si no le pasa ninguna señal de arriba: acuéstese con las pantorrillas sobre una silla, cinco minutos." }
translate { "lasts a short time", "dura poco" }
translate { "Adults with back pain, in the studies behind two guides (2017, 2021)", "Adultos con dolor de espalda, en los estudios de dos guías (2017, 2021)" }
translate { "What it can't do", "Qué no puede hacer" }
translate { "Massage has not been shown to help for long, or to treat the cause. A Dutch guide advises against massage alone (Swart and others, 2021). It says that a little of it can be part of care that keeps you active.", "No se ha demostrado que el masaje ayude por mucho tiempo, ni que trate la causa. Una guía holandesa aconseja no usar solo masaje (Swart y otros, 2021). Dice que un poco puede ser parte de un cuidado que le mantenga en movimiento." }
translate { "What comes first", "Qué hacer primero" }
translate { "Guides for doctors and physical therapists say much the same (Qaseem and others, 2017; George and others, 2021):", "Las guías para médicos y fisioterapeutas dicen casi lo mismo (Qaseem y otros, 2017; George y otros, 2021):" }
translate { "Is the pain new? Stay active, as well as you can.", "¿El dolor es nuevo? Siga en movimiento, tanto como pueda." }
translate { "Use something warm, if you feel heat well there.", "Use algo tibio, si ahí siente bien el calor." }
translate { "Walk a little, often, and don't stay in bed for long.", "Camine un poco y a menudo, y no se quede mucho tiempo en la cama." }
translate { "Has it lasted for months? Then exercise comes first. Choose a kind that you like.", "¿Lleva meses? Entonces lo primero es el ejercicio. Elija uno que le guste." }
translate { "How long it takes", "Cuánto tarda" }
translate { "New back pain usually eases within weeks. It can come and go, and that alone is no sign of harm. Even pain that has stayed for a long time can still get better. If nothing has changed after a few weeks, please ask to be seen.", "El dolor nuevo suele pasar en unas semanas. Puede ir y venir, y eso solo no es señal de daño. Aun un dolor que lleva mucho tiempo puede mejorar. Si nada ha cambiado en unas semanas, por favor pida que le vean." }
translate { "Do today", "Para hoy" }
translate { "Walk for ten minutes, even if you go slowly.", "Camine diez minutos, aunque vaya despacio." }
translate { "If you feel heat well on your back: put something warm, not hot, there for fifteen minutes.", "Si siente bien el calor en la espalda: ponga ahí algo tibio, no caliente, quince minutos." }
translate { "If none of the signs above fits you: lie down, bend your knees, and rock them gently from side to side, ten times.", "Si no le pasa ninguna de las señales de arriba: acuéstese, doble las rodillas y muévalas con suavidad de un lado a otro, diez veces." }
translate { "Ask us who can show you exercises that fit your back.", "Pregúntenos quién puede enseñarle ejercicios para su espalda." }
translate { "Take it home", "Llévelo a casa" }
translate { "In short: keep moving, as well as you can. Massage may ease your back for a short time, but it has not been shown to help for long. Take a photo of these steps with your phone.", "En resumen: siga en movimiento, tanto como pueda. El masaje puede aliviar la espalda por poco tiempo, pero no se ha demostrado que ayude a la larga. Tome una foto de estos pasos con su teléfono." }
translate { "Your back has hurt since yesterday, and none of the signs fits. What is best?", "Le duele la espalda desde ayer, y no le pasa ninguna de las señales. ¿Qué es lo mejor?" }
translate { "Stay in bed until it is gone", "Quedarse en la cama hasta que se quite" }
translate { "Guides say to stay active. A little and often is enough.", "Las guías dicen que siga en movimiento. Basta con poco y a menudo." }
translate { "Keep moving, gently", "Seguir en movimiento, con suavidad" }
translate { "Yes. Stay active, keep warm, and let it settle. A massage can come on top.", "Sí. Siga en movimiento, abríguese y dele tiempo. Un masaje puede ser un extra." }
translate { "Massage, and nothing else", "Masaje, y nada más" }
translate { "It may ease your back for a short time. Guides say to keep active as well.", "Puede aliviar la espalda por un rato. Las guías dicen que además siga en movimiento." }
