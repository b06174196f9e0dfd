translate { "Shoulders", "Hombros" }
translate { "Deltoideus, trapezius", "Deltoideus, trapezius" }
translate { "Your arms swing to keep your body from twisting, and your shoulders carry that swing. In one study, running with arms held to the chest cost nine percent more energy.", "Los brazos van y vienen para que el cuerpo no gire, y los hombros los llevan. En un estudio, correr con los brazos contra el pecho costó un nueve por ciento más de energía." }
translate { "Warm skin on tired shoulders", "Piel tibia, hombros cansados" }
translate { "Kneading warms the skin. In tests on thighs and forearms, no stroke sent more blood to the muscle. Moving does. In one small study, a light hand grip about tripled blood flow in the forearm.", "El amasado calienta la piel. En pruebas con muslos y brazos, nada de eso llevó más sangre al músculo. Moverse sí. En un estudio chico, apretar la mano con suavidad casi triplicó la sangre del brazo." }
translate { "Swing both arms loosely, forward and back, twenty times.", "Mueva los dos brazos sueltos, adelante y atrás, veinte veces." }
translate { "Reaching up may feel easier", "Subir el brazo puede costar menos" }
translate { "Tight shoulders may feel freer for a while. We found no trial on runners' shoulders. In other trials of massage the gain in reach was small. Most likely the stretch just bothers you less.", "Unos hombros tensos pueden sentirse más sueltos por un rato. De hombros de corredores no hallamos ningún estudio. En otros de masaje, la mejora fue pequeña. Lo más probable es que estirar moleste menos." }
translate { "Make ten slow circles with your shoulders, as big as feels good.", "Haga diez círculos lentos con los hombros, tan grandes como le guste." }
translate { "Calming inflamed shoulders?", "¿Calmar hombros inflamados?" }
translate { "We found no trial that tested this. After a long run, shoulders are more often tired than inflamed. Then there is nothing to calm down. Is one shoulder hot or swollen? Tell a member of staff now.", "No hallamos ningún estudio que lo probara. Tras una carrera larga, los hombros suelen estar cansados, no inflamados. Entonces no hay nada que calmar. ¿Tiene un hombro caliente o hinchado? Avise ya a alguien del personal." }
translate { "On your next run, shake out your arms at each mile.", "En su próxima carrera, sacuda los brazos en cada milla." }
translate { "Worry can ease over some visits", "La ansiedad puede bajar con varias visitas" }
translate { "One massage calms you for a while. In a review of trials, people who came several times felt less anxious in general. Most were not runners. If worry or low mood weighs on you, talk to your doctor as well.", "Un masaje da calma por un rato. En una revisión, quienes fueron varias veces tenían menos ansiedad en general. Casi nadie era corredor. Si le pesa la ansiedad o el ánimo bajo, hable también con su médico." }
translate { "Write down one worry, then breathe out slowly five times.", "Escriba algo que le preocupa y suelte el aire despacio cinco veces." }
translate { "You sit or lie face down. Hands lift and squeeze the muscle between your neck and arm. Then they hold a sore spot, and move your arm gently. It should feel firm, never sharp.", "Usted se sienta o se acuesta boca abajo. Las manos levantan y aprietan el músculo entre el cuello y el brazo. Luego se quedan en un punto que duele y mueven el brazo con cuidado. Se siente firme, nunca agudo." }
translate { "Shoulders that creep up and tighten, late in a long run.", "Los hombros suben y se tensan al final de una carrera larga." }
translate { "A tight, sore band from the neck to the arm.", "Una franja tensa que duele, del cuello al brazo." }
translate { "Tired shoulders after hours at a desk.", "Hombros cansados tras horas en el escritorio." }
translate { "Run with loose hands, as if you held a raw egg in each.", "Corra con las manos sueltas, como si llevara un huevo crudo en cada una." }
translate { "Breathe in and lift your shoulders. Breathe out and let them drop. Five times.", "Tome aire y suba los hombros. Suelte el aire y déjelos caer. Cinco veces." }
translate { "Lean one shoulder on a soft ball at a wall for half a minute.", "Apoye un hombro en una pelota blanda contra la pared, medio minuto." }
translate { "Each arm is furthest back when the foot on its side lands. Then it swings forward, with the elbow bent. Your arms turn against your legs, so your body stays straight.", "Cada brazo está más atrás cuando el pie de su lado toca el suelo. Luego va hacia adelante, con el codo doblado. Los brazos giran al revés que las piernas, y así el cuerpo va derecho." }
translate { "Pressure or pain in your chest, maybe in an arm or the jaw, too? Or suddenly short of breath? That is no job for massage. Call 911 and tell a member of staff now.", "¿Presión o dolor en el pecho, quizá también en un brazo o la mandíbula? ¿O de pronto le falta el aire? Eso no es para masaje. Llame al 911 y avise ya a alguien del personal." }
translate { "Fell on your shoulder and can't lift the arm? No massage. Tell a member of staff now, and have it checked today.", "¿Cayó sobre el hombro y no puede subir el brazo? Nada de masaje. Avise ya a alguien del personal y pida que lo revisen hoy." }
translate { "What do your arms do for you when you run?", "¿Qué hacen los brazos por usted cuando corre?" }
translate { "They pull you forward", "Le llevan hacia adelante" }
translate { "In a study, they gave less than one percent of the push.", "En un estudio, dieron menos del uno por ciento del empuje." }
translate { "They balance your legs", "Equilibran las piernas" }
translate { "Yes. They turn against your legs, so your body does not twist. Let them swing loosely.", "Sí. Giran al revés que las piernas, y así el cuerpo no se tuerce. Llévelos sueltos." }
translate { "New to massage? Ask for just the shoulders, with your clothes on.", "¿Es su primer masaje? Pida solo los hombros, y con ropa." }
