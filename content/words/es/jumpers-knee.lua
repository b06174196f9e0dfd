translate { "Jumper's knee", "Rodilla de saltador" }
translate { "One spot just below your kneecap hurts when you jump, squat or run downhill. That is the sign of jumper's knee. You need not be a jumper to get it.", "Un punto justo debajo de la rótula duele al saltar, al agacharse o al correr en bajada. Esa es la señal de la rodilla de saltador. También la tiene gente que nunca salta." }
translate { "The medical name is patellar tendinopathy. A strong cord, the tendon, ties your kneecap to your shin bone. It got more load than it could repair. It is an overworked tendon more than an inflamed one.", "El nombre médico es tendinopatía rotuliana. Un cordón fuerte, el tendón, une la rótula con el hueso de la espinilla. Recibió más carga de la que pudo reparar. Es un tendón con demasiado trabajo, más que un tendón inflamado." }
translate { "Check this first", "Revise esto primero" }
translate { "What it is", "Qué es" }
translate { "Does one of these fit you? Then do what it says before any massage. If none fits, read on.", "¿Le pasa algo de esto? Entonces haga lo que dice antes de cualquier masaje. Si no le pasa nada de esto, siga leyendo." }
translate { "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿Una pierna se le hinchó hace poco, o está caliente, le duele o cambió de color? No la frote: puede ser un coágulo. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "Can't straighten your knee, or feel a gap above or below the kneecap? No massage: a tendon may be torn. Tell a member of staff now: you need care today.", "¿No puede estirar la rodilla, o nota un hueco arriba o abajo de la rótula? Nada de masaje: puede haber un tendón roto. Avise ya a alguien del personal: necesita atención hoy." }
translate { "Is your knee hot, red or swollen? No massage: tell a member of staff now. Fever as well? The joint may be infected. Get medical help today.", "¿Tiene la rodilla caliente, roja o hinchada? Nada de masaje: avise ya a alguien del personal. ¿También fiebre? Puede haber una infección. Busque ayuda médica hoy." }
translate { "Are you a teen, and does the knee hurt at night? See a doctor this week, before any massage.", "¿Es adolescente y le duele la rodilla de noche? Vea a un médico esta semana, antes de cualquier masaje." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "Slow strokes and kneading on the front of your thigh may feel good for a while. It is a comfort on the side, while your exercises do the work. We found no trial of massage for jumper's knee.", "Unos pases lentos y un amasado en el frente del muslo pueden dar alivio por un rato. Es un alivio extra, mientras sus ejercicios hacen el trabajo. No hallamos ningún estudio de masaje para la rodilla de saltador." }
translate { "What it cannot do", "Qué no puede hacer" }
translate { "It has not been shown to rebuild a tendon. What builds a tendon is load, in the right steps. That is good news: it is something you can do.", "No se ha mostrado que rehaga un tendón. Lo que hace fuerte a un tendón es la carga, paso a paso. Es una buena noticia: eso lo puede hacer usted." }
translate { "Hard rubbing on the tendon?", "¿Frotar fuerte el tendón?" }
translate { "Some people rub hard across a sore tendon. A review found just two small trials of this, on other sore spots. They had 57 people in all, and no clear gain. We found none on this tendon.", "Hay quien frota fuerte de lado a lado un tendón que duele. Una revisión halló solo dos estudios pequeños, en otros puntos del cuerpo. Eran 57 personas, y no hubo una mejora clara. En este tendón no hallamos ninguno." }
translate { "Ask for slow strokes on your thigh instead.", "Pida mejor pases lentos en el muslo." }
translate { "What comes first", "Qué va primero" }
translate { "Strength work that grows step by step: first slow and steady, later faster, and jumps at the end. A physical therapist shows you where to start.", "Ejercicios de fuerza que suben paso a paso: primero lentos y parejos, luego más rápidos, y al final los saltos. Un fisioterapeuta le dice por dónde empezar." }
translate { "A review of 22 trials from 2022 found that exercise helped most. Needles and shock waves did no better than what they were compared with.", "Una revisión de 22 estudios, de 2022, vio que lo que más ayudó fue el ejercicio. Las agujas y las ondas de choque no ayudaron más que aquello con lo que se compararon." }
translate { "Mild pain while you train is seen as fine, if it has settled by the next morning. That is common practice.", "Un dolor leve al entrenar se da por bueno si a la mañana siguiente ya pasó. Así se suele hacer." }
translate { "How long it takes", "Cuánto tarda" }
translate { "Think of months. In one trial with 76 people (Breda and others, 2020), the training went on for 24 weeks. Good weeks and bad weeks are part of it. Look at the month, not at the day.", "Piense en meses. En un estudio con 76 personas (Breda y otros, 2020), se entrenó durante 24 semanas. Hay semanas buenas y malas. Mire el mes, no el día." }
translate { "Do today", "Para hoy" }
translate { "Leave out jumps and steep downhills for now.", "Por ahora, deje los saltos y las bajadas fuertes." }
translate { "Sit with your back at a wall, knees only a bit bent. Hold for five slow breaths, if pain stays mild.", "Apoye la espalda en la pared y doble solo un poco las rodillas. Aguante cinco respiraciones lentas, si el dolor es leve." }
translate { "Note tomorrow morning whether the knee is worse, the same or better.", "Mañana temprano, fíjese si la rodilla está peor, igual o mejor." }
translate { "Ask our staff for strength steps that fit your knee.", "Pida al personal ejercicios de fuerza para su rodilla, paso a paso." }
translate { "What has helped a sore kneecap tendon most in trials?", "¿Qué ha ayudado más a este tendón en los estudios?" }
translate { "Exercise that grows in small steps", "El ejercicio que sube paso a paso" }
translate { "Yes. A review of 22 trials found this. Massage of the thigh can make the wait nicer.", "Sí. Lo vio una revisión de 22 estudios. Un masaje en el muslo puede hacer más grata la espera." }
translate { "Shock waves", "Las ondas de choque" }
translate { "They did no better than what they were compared with.", "No dieron más que aquello con lo que se compararon." }
translate { "Complete rest", "El reposo total" }
translate { "A tendon needs load to get strong again. Start small, and add a little at a time.", "Un tendón necesita carga para ser fuerte otra vez. Empiece con poco y suba poco a poco." }
