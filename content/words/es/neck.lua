translate { "Neck", "Cuello" }
translate { "Splenius, levator scapulae", "Splenius, levator scapulae" }
translate { "Your neck keeps your head level while your body turns below it. When you tire, your shoulders creep up and your neck works harder.", "El cuello mantiene firme la cabeza mientras el cuerpo gira debajo. Con el cansancio, los hombros suben y el cuello trabaja más." }
translate { "Warm hands on a tight neck", "Manos tibias, cuello tenso" }
translate { "Warm hands feel good, and rubbing brings blood to the skin. The studies measured that on the thigh. For neck muscles we found none, so we promise no more. Moving your head and arms puts these muscles to work.", "Unas manos tibias dan gusto, y frotar lleva sangre a la piel. Los estudios lo midieron en el muslo. De los músculos del cuello no hallamos ninguno, y no prometemos más. Mover la cabeza y los brazos los pone a trabajar." }
translate { "Turn your head slowly left and right, five times each way.", "Gire la cabeza despacio a un lado y a otro, cinco veces por lado." }
translate { "Turning your head may feel easier", "Girar la cabeza puede costar menos" }
translate { "In a review of 29 massage trials, people could stretch slightly further. Another review (2022) looked at presses on sore spots of the neck. Right after, necks moved a bit further; needles did better.", "En una revisión de 29 estudios de masaje, la gente llegaba algo más lejos al estirar. Otra (2022) miró qué pasa al apretar puntos del cuello que duelen. Justo después, el cuello se movía un poco más; con agujas se logró más." }
translate { "Tip one ear toward your shoulder and breathe out. Then change sides.", "Acerque una oreja al hombro y suelte el aire. Luego cambie de lado." }
translate { "Less inflammation in the neck?", "¿Menos inflamación en el cuello?" }
translate { "We found no trial that tested this. A tight neck is rarely inflamed. More often it is tired from holding still, so there is nothing to rub away. Change how you sit now and then.", "No hallamos ningún estudio que lo probara. Un cuello tenso casi nunca está inflamado. Lo más común es que se canse de estar quieto, y no hay nada que quitar al frotar. Cambie de postura de vez en cuando." }
translate { "Breathe out, drop your shoulders, and let your arms hang for one minute.", "Suelte el aire, baje los hombros y deje caer los brazos un minuto." }
translate { "A quiet half hour can calm you", "Media hora en paz puede dar calma" }
translate { "A quiet half hour of massage is a rest for the mind. In a review of 37 trials, people felt less anxious right after one session. If your neck has hurt for months, it may do little for the pain.", "Media hora de masaje en paz es un descanso para la mente. La ansiedad era menor justo después, según una revisión de 37 estudios. Si el cuello le duele desde hace meses, quizá haga poco por el dolor." }
translate { "Rest your head against a wall and take ten slow breaths.", "Apoye la cabeza en la pared y respire lento diez veces." }
translate { "Long strokes from the head down to the shoulders. It feels warm.", "Pases largos de la cabeza a los hombros. Se siente tibio." }
translate { "Kneading on top of the shoulders. It feels like a firm squeeze.", "Amasado encima de los hombros. Se siente como un apretón firme." }
translate { "A thumb rests on a sore spot for a while. It is a dull ache that fades.", "Un pulgar se queda un rato en un punto que duele. Es un dolor sordo que se va." }
translate { "A stiff neck after a long run, or a long day at a screen.", "Cuello rígido tras una carrera larga o un día frente a la pantalla." }
translate { "Shoulders that creep up toward your ears.", "Los hombros suben hacia las orejas." }
translate { "A dull headache that comes with a tight neck. Is it new? Have it checked.", "Un dolor de cabeza sordo, con el cuello tenso. ¿Es nuevo? Pida que lo revisen." }
translate { "Rest your fingers on a sore spot at the back of your neck. Press lightly for five slow breaths.", "Ponga los dedos en un punto que duele, atrás del cuello. Apriete suave: cinco respiraciones lentas." }
translate { "Look ahead when you run, not down at your feet.", "Al correr, mire hacia adelante, no a los pies." }
translate { "Working at a screen? Look around and move your head now and then.", "¿Trabaja con una pantalla? De vez en cuando mire alrededor y mueva la cabeza." }
translate { "In each step, your body turns a little to the left and to the right. Neck muscles work all through the stride to keep your head level. So they can tire on long runs.", "En cada paso, el cuerpo gira un poco a un lado y a otro. El cuello trabaja en toda la zancada para que la cabeza no se mueva. Por eso se cansa en las carreras largas." }
translate { "Face drooping, slurred speech, or seeing double? Suddenly dizzy, or an arm suddenly weak? The worst headache of your life? No massage. Call 911 and tell a member of staff now.", "¿Se cae un lado de la cara, cuesta hablar o ve doble? ¿De pronto hay mareo, o un brazo pierde fuerza? ¿El peor dolor de cabeza de su vida? Nada de masaje. Llame al 911 y avise ya a alguien del personal." }
translate { "Neck pain after a fall or a crash? No massage, and keep your head still. Tell a member of staff now. Is an arm or leg weak or numb? Call 911.", "¿Dolor de cuello tras una caída o un choque? Nada de masaje, y no mueva la cabeza. Avise ya a alguien del personal. ¿Un brazo o una pierna está sin fuerza o se le duerme? Llame al 911." }
translate { "Stiff neck with a fever? No massage. Get medical help now. Bad headache, confused, or very ill as well? Call 911.", "¿Cuello rígido con fiebre? Nada de masaje. Busque ayuda médica ya. ¿También hay mucho dolor de cabeza o confusión, o se siente muy mal? Llame al 911." }
translate { "No deep pressure on the front or side of the neck. Blood vessels and nerves run there. Ask for the back of the neck only.", "Nada profundo al frente ni al lado del cuello. Por ahí pasan venas, arterias y nervios. Pida que trabajen solo la parte de atrás." }
translate { "Where should nobody press deeply on your neck?", "¿Dónde no se debe apretar fuerte el cuello?" }
translate { "On the front and the sides", "Al frente y a los lados" }
translate { "Yes. Large blood vessels and nerves run there. The back of the neck is fine.", "Sí. Por ahí pasan grandes venas, arterias y nervios. Atrás del cuello está bien." }
translate { "On the back", "Atrás" }
translate { "Slow hands are fine there. Keep deep pressure off the front and the sides.", "Ahí van bien unas manos lentas. Nada profundo al frente ni a los lados." }
translate { "Nervous about your neck? Ask for a massage that leaves it out.", "¿Le da nervios el cuello? Pida un masaje que no lo toque." }
translate { "An arm that tingles or goes numb, on and off for days? Have it checked this week, before anyone presses there.", "¿Un brazo le hormiguea o se le duerme a ratos, desde hace días? Pida que lo revisen esta semana, antes de que le aprieten ahí." }
