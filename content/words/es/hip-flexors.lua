translate { "Hip flexors", "Flexores de cadera" }
translate { "Iliopsoas, rectus femoris", "Iliopsoas, rectus femoris" }
translate { "These muscles at the front of your hip lift your thigh. When your leg trails behind you, they stop it and swing it forward.", "Estos músculos, al frente de la cadera, suben el muslo. Cuando la pierna queda atrás, la frenan y la llevan hacia adelante." }
translate { "Warm skin, but not deep inside", "Piel tibia, pero no muy adentro" }
translate { "Strokes on the upper thigh warm the skin: a study of 13 men measured it. The muscle below got no more blood. Your deepest hip flexor lies behind your belly, far from the skin. Easy knee lifts put it to work.", "Los pases en el muslo calientan la piel: se midió en 13 hombres. Al músculo de abajo no le llegó más sangre. El flexor más profundo está detrás del vientre, lejos de la piel. Subir las rodillas lo pone a trabajar." }
translate { "Lift each knee slowly, ten times, holding on to a chair.", "Suba cada rodilla despacio, diez veces, con una mano en una silla." }
translate { "The front thigh may gain reach", "El muslo puede llegar más lejos" }
translate { "One of these muscles also runs down your thigh. In one review, weeks of foam rolling gave the quads more reach. Another review found mixed results. We found nothing on the deep hip flexor.", "Uno de estos músculos también baja por el muslo. En una revisión, tras semanas de rodillo, el frente del muslo llegaba más lejos. Otra halló resultados mixtos. Del flexor profundo no hallamos nada." }
translate { "Kneel with one knee on a cushion, and ease your hip forward for five slow breaths.", "Apoye una rodilla en un cojín y lleve la cadera hacia adelante: cinco respiraciones lentas." }
translate { "Less swelling at the front hip?", "¿Menos hinchazón al frente?" }
translate { "We found no trial that tested this on hip flexors. Hills or a long race can leave both hips sore in front. That soreness fades by itself over some days. Rest and easy runs give it time.", "No hallamos ningún estudio que lo probara en estos músculos. Tras subidas o una carrera larga pueden doler las dos caderas por delante. Eso se va solo en unos días. El descanso y correr suave le dan tiempo." }
translate { "After your next long run, plan one easy day.", "Tras su próxima carrera larga, planee un día suave." }
translate { "A massage helps you feel calmer", "Un masaje ayuda a tener más calma" }
translate { "You lie on your back, a pillow under your knees, so your hips can rest. Trials of massage in general found people calmer right after one session. We found none on the hip flexors alone.", "Usted está boca arriba, con una almohada bajo las rodillas, y las caderas descansan. En estudios de masaje en general, la gente tenía más calma justo después. De esta parte sola no hallamos ninguno." }
translate { "Lie down, a pillow under your knees, and rest for three minutes.", "Acuéstese con una almohada bajo las rodillas y descanse tres minutos." }
translate { "Long strokes on the front of the thigh. It feels warm.", "Pases largos al frente del muslo. Se siente tibio." }
translate { "Soft, slow pressure just inside the hip bone. It feels deep and a little odd.", "Presión suave y lenta, justo por dentro del hueso de la cadera. Se siente profundo y un poco raro." }
translate { "Helped stretch: your leg hangs off the table. It feels like a slow pull.", "Estirar con ayuda: la pierna cuelga de la camilla. Es un tirón lento." }
translate { "Tight at the front of the hips after you sit for long.", "Tensión al frente de la cadera tras mucho rato en una silla." }
translate { "A pulling feeling in front on hills or fast runs.", "Un tirón por delante en subidas o carreras rápidas." }
translate { "Both hips sore in front, one to three days after a race. This fades by itself.", "Las dos caderas duelen por delante, de uno a tres días después de una carrera. Se va por sí solo." }
translate { "One hip that hurts with each landing. Have it checked first.", "Una cadera que duele a cada paso. Pida que la revisen primero." }
translate { "Stand up and walk a few steps each hour.", "Cada hora, levántese y dé unos pasos." }
translate { "Lie at the edge of your bed and let one leg hang down, for five slow breaths.", "Acuéstese al borde de la cama y deje caer una pierna: cinco respiraciones lentas." }
translate { "Leave out fast hills until both hips feel fine.", "Deje las subidas rápidas hasta que las dos caderas estén bien." }
translate { "They work as you push off, when your leg trails behind you. They stop it, and swing the thigh forward while your foot is in the air.", "Trabajan cuando usted empuja y la pierna queda atrás. La frenan y llevan el muslo hacia adelante mientras el pie va por el aire." }
translate { "Pain at the front of one hip that gets worse with each landing? No massage and no running. See a doctor or physical therapist as soon as you can, this week at the latest. It may be a stress fracture (a small crack in the bone), not a tight muscle.", "¿Le duele el frente de una cadera, y cada paso es peor? Nada de masaje y nada de correr. Vea a un médico o fisioterapeuta lo antes posible, esta semana a más tardar. Puede ser una fractura por estrés (una grieta pequeña en el hueso), no un músculo tenso." }
translate { "Have you been told that you have a bulge in a blood vessel? Are you pregnant? Then no pressing into the belly. Ask for light thigh strokes instead.", "¿Le han dicho que tiene un aneurisma? ¿Está embarazada? Entonces no se aprieta el vientre. Pida pases suaves en el muslo." }
translate { "Deep pressing into the belly is for trained hands only. No deep pressing where you feel a pulse in the groin.", "Apretar fuerte el vientre es solo para manos con formación. Nada profundo donde se siente el pulso en la ingle." }
translate { "One hip has felt tight for weeks. Each landing makes it worse. What now?", "Una cadera lleva semanas tensa. Cada paso es peor. ¿Qué hace?" }
translate { "Stretch it harder", "Estirarla más fuerte" }
translate { "If the bone is cracked, stretching won't help, and you lose time.", "Si el hueso tiene una grieta, estirar no ayuda, y usted pierde tiempo." }
translate { "Have it pressed deeply", "Pedir presión profunda" }
translate { "Not before a check. The bone may be hurt.", "No sin una revisión. El hueso puede estar dañado." }
translate { "Stop running, and have it checked", "Dejar de correr y pedir que la revisen" }
translate { "Yes. It may be a stress fracture, not a tight muscle.", "Sí. Puede ser una fractura por estrés, no un músculo tenso." }
translate { "Ask us to show you a stretch that fits you.", "Pídanos que le enseñemos un buen estiramiento para usted." }
