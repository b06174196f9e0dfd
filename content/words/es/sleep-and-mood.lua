translate { "Sleep and mood", "Sueño y ánimo" }
translate { "Many people sleep well after a massage, or feel lighter. Feeling calm right after is well proven. Better sleep is less sure. For worry that stays, several visits may help some.", "Mucha gente duerme bien tras un masaje, o se siente más ligera. La calma de justo después está bien probada. Que se duerma mejor es menos seguro. Si la ansiedad sigue, varias visitas pueden ayudar algo." }
translate { "Worry can ease over several visits", "La ansiedad puede bajar con varias visitas" }
translate { "In a review of 37 trials, people who came several times felt less anxious in general. This was among the largest effects it found. But most of them were ill or under strain, and few were runners.", "En una revisión de 37 estudios, quienes fueron varias veces tenían menos ansiedad en general. Fue de los efectos más grandes que se vieron. Pero casi todos estaban enfermos o bajo presión, y pocos eran corredores." }
translate { "time not known", "no se sabe cuánto dura" }
translate { "Write down what is on your mind, then put the paper away.", "Escriba lo que le da vueltas en la cabeza y guarde el papel." }
translate { "Does it help you sleep?", "¿Ayuda a dormir?" }
translate { "It might; we found no trial in runners. A review of ten trials had 569 people in intensive care (2023). They said that they slept better. But the trials were weak, and a hospital bed is not your bed. So try it, and see how you sleep.", "Quizá; no hallamos estudios con corredores. Una revisión de diez estudios siguió a 569 personas en cuidados intensivos (2023). Dijeron que dormían mejor. Pero eran estudios débiles, y una cama de hospital no es la suya. Pruebe y vea cómo duerme." }
translate { "What it does not do", "Lo que no hace" }
translate { "It does not treat depression. It can be a good hour on the way.", "No trata la depresión. Puede ser una hora buena en el camino." }
translate { "It has not been shown to keep you sharp or eager to train.", "No se ha visto que dé más atención ni más ganas de entrenar." }
translate { "Good sleep helps you recover. That massage gives you such sleep is not shown.", "Dormir bien ayuda a recuperarse. Que el masaje dé ese sueño no está probado." }
translate { "What else helps", "Qué más ayuda" }
translate { "This is common advice:", "Son consejos comunes:" }
translate { "Go to bed and get up at the same time each day.", "Acuéstese y levántese cada día a la misma hora." }
translate { "No hard run right before bed.", "No corra duro justo antes de dormir." }
translate { "Run easy, with a friend if you can.", "Corra suave, con alguien si se puede." }
translate { "Talk: to someone close, to your doctor, to us.", "Hable: con alguien cercano, con su médico, con nosotros." }
translate { "What to ask for", "Qué puede pedir" }
translate { "Ask for a late slot, slow strokes and no talk. Plan nothing for after. If it does you good, note how you slept that night and the next. After two or three visits, judge for yourself.", "Pida la última hora del día, pases lentos y nada de charla. No planee nada para después. Si le hace bien, apunte cómo durmió esa noche y la otra. Tras dos o tres visitas, decida usted." }
translate { "Thoughts of hurting yourself? You are not alone. Tell a member of staff now, or call or text 988. In danger right now? Call 911.", "¿Piensa en hacerse daño? Hay quien le escucha y le ayuda. Avise ya a alguien del personal, o llame o escriba al 988. ¿Hay peligro ahora mismo? Llame al 911." }
translate { "Low, worried or sleepless for more than two weeks? Talk to your doctor. There is good help, and massage is not enough.", "¿Más de dos semanas con tristeza, ansiedad o sin dormir? Hable con su médico. Hay buena ayuda, y el masaje no basta." }
translate { "Is it proven that massage helps runners sleep?", "¿Está probado que el masaje ayuda a dormir a quien corre?" }
translate { "Yes", "Sí" }
translate { "The trials we found were on other people, mostly in hospital. It may still help you.", "Los estudios que hallamos son con otra gente, casi todos en hospitales. Aun así, puede que a usted le ayude." }
translate { "No, not yet", "No, aún no" }
translate { "We found no trial in runners. You can still try it and see how you sleep.", "No hallamos estudios con corredores. Aun así, puede probar y ver cómo duerme." }
