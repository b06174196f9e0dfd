translate { "Calves", "Pantorrillas" }
translate { "Gastrocnemius and soleus", "Gastrocnemius y soleus" }
translate { "In short: massage can make sore calves hurt less for a while, and it feels good. It can't heal a pull or promise you no more cramps. Walk a little, and often.", "En resumen: el masaje puede aliviar por un rato las pantorrillas adoloridas, y se siente bien. No cura un tirón ni le asegura que no vuelvan los calambres. Camine un poco, muchas veces al día." }
translate { "It warms your skin", "Calienta la piel" }
translate { "A massage warms the skin of your calves, and on tired legs that feels good. It was measured on thighs, where the muscle below got no more blood. Your calves are good at moving blood themselves, because each step squeezes it up toward your heart.", "El masaje calienta la piel de las pantorrillas, y eso se siente bien en piernas cansadas. Se midió en el muslo, donde al músculo de abajo no le llegó más sangre. Las pantorrillas mueven bien la sangre ellas solas, porque con cada paso la empujan hacia el corazón." }
translate { "Stand up once an hour, and walk around for two minutes.", "Levántese una vez cada hora y camine dos minutos." }
translate { "minutes", "minutos" }
translate { "13 men, on the thigh, in 2004", "13 hombres, en el muslo, en 2004" }
translate { "The stretch may feel easier", "Estirar puede costar menos" }
translate { "After a massage your calves may feel looser, so that a stretch comes easier for some hours. The muscle has not been shown to get less stiff, and weeks of foam rolling gave ankles no more bend. So move often, and gently.", "Después de un masaje quizá sienta las pantorrillas más sueltas, y por unas horas le cueste menos estirarlas. No se ha demostrado que el músculo quede menos rígido, y con semanas de rodillo los tobillos no se doblaron más. Por eso, muévase seguido y con suavidad." }
translate { "If you felt no snap, kick or pull: put one foot back at a wall, and ease into a stretch.", "Si no sintió un chasquido, un golpe como una patada ni un tirón: con un pie atrás, frente a una pared, estire poco a poco." }
translate { "minutes to hours", "de minutos a horas" }
translate { "18 men who run, in 2018, and a review from 2022", "18 hombres que corren, en 2018, y un análisis de 2022" }
translate { "Some signals may settle sooner", "Algunas señales quizá bajen antes" }
translate { "A hard run sets off inflammation, which is part of how your body repairs itself. In two small studies, massage settled some of its signals sooner, but not all. Nobody has shown that you heal sooner, so give your calves an easy day as well.", "Correr fuerte causa inflamación, que es parte de cómo el cuerpo se repara. En dos estudios pequeños, con masaje bajaron antes algunas de sus señales, pero no todas. Nadie ha demostrado que así se sane antes: dé también a sus pantorrillas un día tranquilo." }
translate { "Did you run hard yesterday? Make today a walk.", "¿Ayer corrió fuerte? Hoy, mejor camine." }
translate { "a few hours", "unas horas" }
translate { "11 young men, on the thigh, in 2012, and 9 male athletes in 2020", "11 hombres jóvenes, en el muslo, en 2012, y 9 hombres deportistas en 2020" }
translate { "Less sore for a while", "Menos dolor por un rato" }
translate { "After a hard run, massage can make sore muscles hurt a little less, though reviews differ on how much. In tests it lasted up to three days, but after a 100-mile race it was gone by the next day. So take an easy day as well.", "Después de correr fuerte, el masaje puede bajar un poco el dolor muscular, aunque los análisis no coinciden en cuánto. En los estudios duró hasta tres días, pero después de una carrera de 100 millas, al otro día ya no se notaba. Por eso, tómese también un día tranquilo." }
translate { "If both calves look and feel alike and no warning on this page fits you, stroke each one upward for two minutes.", "Si las dos pantorrillas se ven y se sienten igual, y ninguna advertencia de esta página es su caso, dé pases hacia arriba en cada una por dos minutos." }
translate { "hours to 3 days", "de horas a 3 días" }
translate { "Reviews of 11 and 29 trials (2017, 2020), and 72 ultra runners (2016)", "Análisis de 11 y 29 estudios (2017, 2020), y 72 corredores de ultramaratón (2016)" }
translate { "You lie face down with a pillow under your ankles and a sheet over the rest of you. You set the pressure: from 0 to 10, stay at 6 or less, as is common practice.", "Usted se acuesta boca abajo, con una almohada bajo los tobillos, y una sábana le cubre el resto del cuerpo. Usted decide la presión: de 0 a 10, lo común es no pasar de 6." }
translate { "Long strokes from heel to knee feel warm and smooth.", "Los pases largos, del talón a la rodilla, se sienten tibios y suaves." }
translate { "Kneading squeezes the muscle like dough, and feels firm.", "El amasado aprieta el músculo como una masa, y se siente firme." }
translate { "Slow presses with the palm feel deep and steady.", "Las presiones lentas con la palma se sienten profundas y parejas." }
translate { "If you take blood thinners or a warning on this page fits you, tell us first, so that the touch stays light.", "Si toma anticoagulantes o alguna advertencia de esta página es su caso, avísenos antes, para que todo sea suave." }
translate { "You could say: 'Slow strokes up both calves, please. Start light, go no firmer than 5, and leave out the back of my knees.'", "Puede decir: 'Por favor, pases lentos hacia arriba en las dos pantorrillas. Empiece suave, no pase de 5, y no toque detrás de las rodillas'." }
translate { "A cramp, day or night: if nothing snapped, pull your toes toward your shin until it lets go. It passes in a few minutes, and stretching is common practice.", "Un calambre, de día o de noche: si no hubo un chasquido, jale los dedos del pie hacia la espinilla hasta que se suelte. Se pasa en unos minutos, y estirar es lo que se suele hacer." }
translate { "Cramps that keep coming back, or a calf that stays sore: talk to your doctor.", "Calambres que vuelven una y otra vez, o una pantorrilla que sigue adolorida: hable con su médico." }
translate { "Tight or heavy legs: a walk or a massage can feel good.", "Piernas tensas o pesadas: una caminata o un masaje pueden dar alivio." }
translate { "Both sore, one to three days after a hard run: that is normal, and it fades.", "Dolor en las dos pantorrillas, de uno a tres días después de correr fuerte: es normal, y se quita." }
translate { "A sudden pain like a kick: something may be torn, so have it looked at first.", "Un dolor repentino, como una patada: puede haber un desgarro, así que pida primero que lo vean." }
translate { "Walk a little and often, because your calves pump blood with each step.", "Camine un poco, muchas veces, porque las pantorrillas bombean sangre con cada paso." }
translate { "If both calves look and feel alike and no warning on this page fits you, you can roll each one slowly on a foam roll, for up to two minutes. Don't roll if you take blood thinners.", "Si las dos pantorrillas se ven y se sienten igual, y ninguna advertencia de esta página es su caso, puede pasar el rodillo despacio por cada una, hasta dos minutos. No use rodillo si toma anticoagulantes." }
translate { "If you felt no snap, kick or pull: rise on your toes and lower slowly, ten times, as long as it does not hurt.", "Si no sintió un chasquido, un golpe como una patada ni un tirón: póngase de puntitas y baje despacio, diez veces, mientras no le duela." }
translate { "Is a foam roll new to you? Ask us, and we will show you.", "¿Nunca ha usado un rodillo? Pregúntenos, y le enseñamos." }
translate { "Your calves lift your heel and push you forward. Unless you sprint, no other muscles do more of that work. They switch on just before your foot lands, and they work hardest while your body moves over it and the heel starts to lift. Then they rest as the leg swings.", "Las pantorrillas suben el talón y le empujan hacia adelante. Si no corre a toda velocidad, ningún otro músculo hace más de ese trabajo. Empiezan justo antes de que el pie toque el suelo, y trabajan más cuando el cuerpo pasa por encima y el talón empieza a subir. Luego descansan mientras la pierna va por el aire." }
translate { "What moves the blood in your calves best?", "¿Qué mueve mejor la sangre de las pantorrillas?" }
translate { "A firm massage", "Un masaje firme" }
translate { "It warms the skin and feels good, but in tests the muscle below got no more blood.", "Calienta la piel y se siente bien, pero en los estudios al músculo de abajo no le llegó más sangre." }
translate { "Walking", "Caminar" }
translate { "Yes. With each step your calves squeeze blood up toward your heart, so walk a little and often.", "Sí. Con cada paso, las pantorrillas empujan la sangre hacia el corazón. Camine un poco, muchas veces." }
translate { "Sitting with your feet down", "Sentarse con los pies en el suelo" }
translate { "Then the pump stands still. Get up now and then, even if it is just for a minute.", "Así la bomba se para. Levántese de vez en cuando, aunque sea un minuto." }
translate { "29 trials, not of calves (review from 2020); 18 men who run (2018); 290 people (2022)", "29 estudios, no de pantorrillas (análisis de 2020); 18 hombres que corren (2018); 290 personas (2022)" }
