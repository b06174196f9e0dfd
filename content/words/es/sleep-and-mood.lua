translate { "Sleep and mood", "Sueño y ánimo" }
translate { "Anxiety", "Ansiedad" }
translate { "Low mood", "Ánimo bajo" }
translate { "Trouble sleeping", "Problemas para dormir" }
translate { "Many people feel lighter after a massage, and some sleep well that night. Feeling calm right after is well proven; better sleep is less certain. If worry stays with you, several visits may ease it. And you're always welcome to talk to us.", "Después de un masaje mucha gente se siente más ligera, y hay quien duerme bien esa noche. Que relaja justo después está bien demostrado; dormir mejor es menos seguro. Si la preocupación no se va, varias visitas pueden aliviarla. Y siempre puede hablar con nosotros." }
translate { "Worry can ease over several visits", "La preocupación puede bajar con varias visitas" }
translate { "When you're tense for weeks, a quiet hour now and then may help. In one large review from 2004, people who came several times felt less anxious in general, and that was among its largest effects. Many of them were ill or under strain, and they were not runners, so we can't be sure that it's the same for you.", "Cuando lleva semanas en tensión, una hora tranquila de vez en cuando puede ayudar. En un análisis grande de 2004, quienes fueron varias veces tenían menos ansiedad en general, y fue de los efectos más grandes. Muchos estaban enfermos o pasaban por algo difícil, y no eran corredores, así que no sabemos si a usted le pasará igual." }
translate { "Write down what is on your mind, then put the paper away.", "Escriba lo que le da vueltas en la cabeza, y guarde el papel." }
translate { "time not known", "no se sabe cuánto dura" }
translate { "Part of 37 trials, people who were not runners; review from 2004", "Una parte de 37 estudios, con gente que no corría; análisis de 2004" }
translate { "Does it help you sleep?", "¿Ayuda a dormir?" }
translate { "It might, and there's little harm in trying. In a review of ten trials, 569 people in intensive care said they slept a little better (Fang and others, 2023). The trials were weak, and a hospital bed is not your bed. So the evidence is weak, and for runners it was not tested.", "Quizá, y no se pierde mucho con intentarlo. En un análisis de diez estudios, 569 personas en cuidados intensivos dijeron que dormían un poco mejor (Fang y otros, 2023). Los estudios eran débiles, y una cama de hospital no es la suya. La evidencia es débil, y en corredores no se ha estudiado." }
translate { "Does it help with low mood?", "¿Ayuda con el ánimo bajo?" }
translate { "A good hour can lift you for a day, and that's worth having. In the same large review, people with low mood felt better after several visits, but most were ill or under strain. Massage does not treat depression. If you're low, it can stand beside good care, and never in its place.", "Una hora buena puede alegrarle el día, y eso vale mucho. En el mismo análisis grande, con varias visitas se sentía mejor la gente con el ánimo bajo. Pero la mayoría estaba enferma o pasaba por algo difícil. El masaje no trata la depresión. Si tiene el ánimo bajo, puede acompañar una buena atención, y nunca reemplazarla." }
translate { "If you have been low, worried or sleepless for more than two weeks, please talk to your doctor. There's good help, and massage alone is not enough.", "Si lleva más de dos semanas con tristeza, preocupación o sin dormir, hable por favor con su médico. Hay buena ayuda, y el masaje solo no basta." }
translate { "What else helps", "Qué más ayuda" }
translate { "This is common advice, and all of it is free:", "Son consejos comunes, y todos son gratis:" }
translate { "Go to bed and get up at the same time each day.", "Acuéstese y levántese cada día a la misma hora." }
translate { "Leave a few hours between a hard run and your bed.", "Deje unas horas entre correr fuerte y acostarse." }
translate { "Run easy, with a friend if you can.", "Corra con calma, con alguien si se puede." }
translate { "Talk to someone close, to your doctor, or to us.", "Hable con alguien cercano, con su médico o con nosotros." }
translate { "Tired for weeks?", "¿Lleva semanas con cansancio?" }
translate { "Sometimes the body asks for more than a good night.", "A veces el cuerpo necesita más que una buena noche." }
translate { "What to ask for", "Qué puede pedir" }
translate { "You could say: 'I sleep badly. Please go slowly, and let me be quiet.' Ask for a late appointment, and plan nothing for after. Write down how you slept that night and the next. After two or three visits, judge for yourself. If it does little for you, that's fine, and you did nothing wrong.", "Puede decir: 'Duermo mal. Por favor, vaya despacio, y prefiero no hablar'. Pida una cita para el final del día, y no planee nada para después. Anote cómo durmió esa noche y la siguiente. Después de dos o tres visitas, decida usted. Si le ayuda poco, está bien, y usted no hizo nada mal." }
translate { "Is it shown that massage helps runners sleep?", "¿Está demostrado que el masaje ayuda a dormir a quien corre?" }
translate { "Yes", "Sí" }
translate { "Most trials we found were on people in a hospital. It may still help you.", "La mayoría de los estudios que encontramos eran con gente en un hospital. Aun así, puede que a usted le ayude." }
translate { "Not yet", "Todavía no" }
translate { "Right. It was not tested in runners, but you can try it and see how you sleep.", "Así es. En corredores no se ha estudiado, pero puede intentarlo y ver cómo duerme." }
translate { "In short", "En pocas palabras" }
translate { "Worry may ease over several visits, and you may sleep a little better. If you have been low, worried or sleepless for more than two weeks, talk to your doctor.", "La preocupación puede bajar con varias visitas, y quizá duerma un poco mejor. Si lleva más de dos semanas con tristeza, preocupación o sin dormir, hable con su médico." }
translate { "This page tells you what massage can do, how sure we are, and what else helps.", "Esta página le dice qué puede hacer el masaje, qué tan seguros estamos y qué más ayuda." }
