translate { "Pain below the kneecap", "Dolor debajo de la rótula" }
translate { "Jumper's knee", "Rodilla de saltador" }
translate { "Patellar tendonitis or tendinitis", "Tendinitis rotuliana" }
translate { "Patellar tendinopathy", "Tendinopatía rotuliana" }
translate { "It's slow to settle, but steady exercise helps, and you can start with very little. Serious causes are rare, and the red cards help you rule them out.", "Tarda en calmarse, pero el ejercicio constante ayuda, y se empieza con muy poco. Las causas graves son poco comunes, y las tarjetas rojas ayudan a descartarlas." }
translate { "Do any of these sound like you? Then please do what the red card says before any massage. If not, the rest of this page is for you.", "¿Algo de esto le pasa a usted? Entonces, por favor, haga lo que dice la tarjeta roja antes de cualquier masaje. Si no, el resto de esta página es para usted." }
translate { "What it is", "Qué es" }
translate { "One spot just below your kneecap hurts when you jump, squat or run downhill. A strong cord, the tendon, ties your kneecap to your shin bone there. It got more load than it could repair.", "Un punto justo debajo de la rótula duele al saltar, al agacharse o al correr en bajada. Ahí un cordón fuerte, el tendón, une la rótula con el hueso de la espinilla. Recibió más carga de la que pudo reparar." }
translate { "You may have been told 'patellar tendonitis', or tendinitis. Many doctors now say tendinopathy, because the tendon is overworked more than it is inflamed (ESSKA, 2017).", "Quizá le dijeron 'tendinitis rotuliana'. Hoy muchos médicos dicen tendinopatía, porque el tendón está más sobrecargado que inflamado (ESSKA, 2017)." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "Slow strokes and kneading on the front of your thigh may feel good for a while, and a calm hour helps on days when the knee gets you down. It's a comfort on top, while your exercises do the work. We found no trial of massage for jumper's knee.", "Unos pases lentos y un amasado en la parte de adelante del muslo pueden sentirse bien por un rato. Una hora de calma también ayuda en los días en que la rodilla desanima. Es un alivio extra, mientras sus ejercicios hacen el trabajo. No encontramos ningún estudio de masaje para la rodilla de saltador." }
translate { "What it can't do", "Qué no puede hacer" }
translate { "Massage has not been shown to rebuild a tendon. What makes a tendon strong is load, in the right steps. That's good news, because it's something you can do.", "No se ha demostrado que el masaje rehaga un tendón. Lo que hace fuerte a un tendón es la carga, paso a paso. Es una buena noticia, porque eso lo puede hacer usted." }
translate { "Does hard rubbing help the tendon?", "¿Ayuda frotar fuerte el tendón?" }
translate { "Some people rub hard across a sore tendon. A review found just two small trials of that, with 57 people, and none of them was on this tendon. There was no clear gain (Loew and others, 2014). Slow strokes on the thigh are kinder to a sore knee. They have not been shown to heal the tendon either, but they can feel good while you train.", "Hay quien frota fuerte, de lado a lado, un tendón que duele. Un análisis encontró solo dos estudios pequeños de eso, con 57 personas, y ninguno era de este tendón. No hubo una mejora clara (Loew y otros, 2014). Unos pases lentos en el muslo son más amables con la rodilla. Tampoco se ha demostrado que sanen el tendón, pero pueden sentirse bien mientras entrena." }
translate { "Ask for slow strokes on your thigh instead of rubbing on the tendon.", "Pida pases lentos en el muslo, en vez de que le froten el tendón." }
translate { "57 people, sore at the elbow or the outer knee; review from 2014", "57 personas, con dolor en el codo o por fuera de la rodilla; análisis de 2014" }
translate { "What comes first", "Qué hacer primero" }
translate { "Strength exercises come first. They grow step by step: slow and steady at first, later faster, with jumps at the end. Whoever looks at your knee can show you where to start.", "Primero van los ejercicios de fuerza. Aumentan paso a paso: lentos y parejos al principio, luego más rápidos, y al final los saltos. Quien vea su rodilla puede decirle por dónde empezar." }
translate { "A review that took in 22 trials found that exercise helped most. Needles and shock waves did no better than exercise or a fake treatment (University of Primorska, 2022).", "Un análisis que reunió 22 estudios encontró que lo que más ayudó fue el ejercicio. Las agujas y las ondas de choque no ayudaron más que el ejercicio o un tratamiento falso (University of Primorska, 2022)." }
translate { "Mild pain while you train is seen as fine if it has settled by the next morning. That's common practice.", "Un dolor leve al entrenar se considera normal si a la mañana siguiente ya bajó. Así se suele hacer." }
translate { "How long it takes", "Cuánto tarda" }
translate { "Think of months. In one trial with 76 people, the training went on for 24 weeks (Breda and others, 2020). Good weeks and bad weeks are part of it, so look at how the whole month went rather than at one day.", "Piense en meses. En un estudio con 76 personas, se entrenó durante 24 semanas (Breda y otros, 2020). Hay semanas buenas y malas. Mire cómo fue todo el mes, y no un solo día." }
translate { "Do today", "Para hoy" }
translate { "Skip jumps and steep downhill runs for now.", "Por ahora, deje los saltos y no corra en bajadas fuertes." }
translate { "If you can straighten your knee, and pain stays mild: lean your back on a wall with knees a little bent. Hold for five slow breaths.", "Si puede estirar la rodilla y el dolor es leve: apoye la espalda en la pared con las rodillas un poco dobladas. Aguante cinco respiraciones lentas." }
translate { "Notice tomorrow morning whether the knee is worse, the same or better.", "Mañana temprano, fíjese si la rodilla está peor, igual o mejor." }
translate { "Ask us who can plan strength steps that fit your knee.", "Pregúntenos quién puede planear ejercicios de fuerza para su rodilla, paso a paso." }
translate { "Take it home", "Llévelo a casa" }
translate { "In short: strength work in small steps comes first. Massage of the thigh can feel good, but it has not been shown to heal the tendon. Take a photo of these steps with your phone.", "En resumen: lo primero es ganar fuerza paso a paso. El masaje del muslo puede sentirse bien, pero no se ha demostrado que sane el tendón. Tome una foto de estos pasos con su teléfono." }
translate { "What has helped a sore kneecap tendon most in trials?", "¿Qué ha ayudado más a este tendón en los estudios?" }
translate { "Exercise that grows in small steps", "El ejercicio que aumenta paso a paso" }
translate { "Yes. A review of 22 trials found this. Massage of the thigh can make the wait nicer.", "Sí. Lo encontró un análisis de 22 estudios. Un masaje en el muslo puede hacer más grata la espera." }
translate { "Shock waves", "Las ondas de choque" }
translate { "They did no better than exercise or a fake treatment.", "No ayudaron más que el ejercicio o un tratamiento falso." }
translate { "Complete rest", "El reposo total" }
translate { "A tendon needs load to get strong again. Start small, and add a little at a time.", "Un tendón necesita carga para ser fuerte otra vez. Empiece con poco y aumente poco a poco." }
