translate { "Knees", "Rodillas" }
translate { "Genu, patella", "Genu, patella" }
translate { "Your knee joins two long levers. The kneecap slides in front and helps your thigh muscles pull.", "La rodilla une dos palancas largas. La rótula se desliza al frente y ayuda a los músculos del muslo a tirar." }
translate { "Warmer skin above the knee", "Más tibia la piel de arriba" }
translate { "Strokes on your thigh warm the skin above the knee. We found no proof that they feed the joint inside. Moving is a better bet. The thigh got about three times the blood with gentle knee moves, in one small study.", "Los pases en el muslo calientan la piel de arriba de la rodilla. No hallamos pruebas de que nutran lo de adentro. Moverse sirve más. En un estudio pequeño, al mover la rodilla con suavidad llegó al muslo casi el triple de sangre." }
translate { "Sit on a chair and straighten each knee slowly, ten times.", "Siéntese en una silla y estire cada rodilla despacio, diez veces." }
translate { "Folding the knee may feel easier", "Doblar la rodilla puede costar menos" }
translate { "Your thigh muscles help decide how far your knee bends. In one review, weeks of foam rolling gave thighs more reach. Another review found mixed results. If the joint itself blocks the bend, massage will not change that.", "Los músculos del muslo influyen en cuánto se dobla la rodilla. En una revisión, tras semanas de rodillo, el muslo llegaba más lejos. Otra halló resultados mixtos. Pero una articulación trabada no cambia con masaje." }
translate { "Sit and slide each foot back below the chair, as far as is easy, ten times.", "Siéntese y lleve cada pie hacia atrás, debajo de la silla, hasta donde no duela, diez veces." }
translate { "Less fluid in a swollen knee?", "¿Menos líquido en la rodilla?" }
translate { "We found no trial that tested this. A swollen knee needs a check to find out why. An ache around the kneecap is often no swelling at all. Strong hips and thighs, and shorter runs, are the usual plan.", "No hallamos ningún estudio que lo probara. Una rodilla hinchada pide una revisión para saber por qué. Muchas veces, el dolor de rótula no es hinchazón. Lo común es dar fuerza a caderas y muslos, y correr menos." }
translate { "If one knee is swollen, tell us before any massage.", "Si tiene una rodilla hinchada, díganos antes de un masaje." }
translate { "Calmer, even if the knee is sore", "Más calma, aunque la rodilla duela" }
translate { "A sore knee can make you dread the stairs. Trials of massage in general found people calmer right after. Pulse and blood pressure dipped, too. It is no plan for kneecap pain, so keep up your exercises.", "Con dolor de rodilla, las escaleras dan miedo. Los estudios de masaje en general hallaron más calma justo después. Bajaron un poco también el pulso y la presión. Para la rótula no es el plan: siga con sus ejercicios." }
translate { "Put your feet up and breathe out slowly for two minutes.", "Ponga los pies en alto y suelte el aire despacio, dos minutos." }
translate { "The hands work on the muscles above and below your knee, not on the joint. You lie on your back with a small pillow under your knees. You should not feel pain in the joint.", "Las manos trabajan los músculos de arriba y de abajo de la rodilla, no la articulación. Usted está boca arriba, con una almohada chica bajo las rodillas. No debe doler por dentro." }
translate { "Long strokes up the thigh. It feels warm and smooth.", "Pases largos, muslo arriba. Se siente tibio y suave." }
translate { "Kneading on the front of the thigh. It feels firm.", "Amasado al frente del muslo. Se siente firme." }
translate { "Slow presses on the calf, well below the knee. It feels deep.", "Presiones lentas en la pantorrilla, lejos de la rodilla. Se siente profundo." }
translate { "Light circles beside the kneecap. You hardly feel them.", "Círculos suaves al lado de la rótula. Casi no se notan." }
translate { "An ache around or behind the kneecap.", "Un dolor alrededor o detrás de la rótula." }
translate { "Pain on stairs, or when you squat.", "Dolor en las escaleras o al agacharse." }
translate { "A stiff knee after you sit for long.", "La rodilla rígida tras mucho rato en una silla." }
translate { "A sore spot just below the kneecap when you jump. That is often the tendon.", "Un punto que duele justo debajo de la rótula al saltar. Suele ser el tendón." }
translate { "If it does not hurt, stand up from a chair and sit down, ten times.", "Si no le duele, levántese de una silla y siéntese, diez veces." }
translate { "Run shorter, and skip the hills, until stairs feel fine again.", "Corra menos y evite las subidas hasta que las escaleras ya no molesten." }
translate { "Ask us for hip and thigh strength exercises.", "Pídanos ejercicios de fuerza para la cadera y el muslo." }
translate { "When you land, your knee bends about 40 degrees to soften the blow. It opens again as you push off. In the air it folds to about 90 degrees, so the leg swings through fast.", "Al pisar, la rodilla se dobla unos 40 grados para suavizar el golpe. Se abre otra vez cuando usted empuja. En el aire se dobla unos 90 grados, y así la pierna pasa rápido." }
translate { "No deep pressing in the hollow behind the knee: blood vessels run there.", "No se aprieta fuerte el hueco de atrás de la rodilla: por ahí pasan venas y arterias." }
translate { "Your knee aches. Where do the hands go?", "Le duele la rodilla. ¿A dónde van las manos?" }
translate { "On the joint", "A la articulación" }
translate { "Pressing has not been shown to feed or mend the joint. It can hurt.", "No se ha visto que apretar nutra o repare la articulación. Puede doler." }
translate { "On the muscles above and below", "A los músculos de arriba y de abajo" }
translate { "Yes. The thigh and calf may feel easier for a while. Strong hips and thighs are the plan.", "Sí. El muslo y la pantorrilla pueden sentirse más sueltos por un rato. El plan es dar fuerza a caderas y muslos." }
