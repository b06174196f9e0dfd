translate { "Worn or stiff joints", "Articulaciones gastadas o rígidas" }
translate { "Arthritis", "Artritis" }
translate { "Osteoarthritis", "Artrosis (osteoartritis)" }
translate { "Wear and tear", "Desgaste de las articulaciones" }
translate { "Many people have a stiff or worn joint, and a massage can still feel good. Serious causes are rare, and the red cards help you rule them out.", "Mucha gente tiene una articulación rígida o gastada, y un masaje puede sentirse bien. Las causas graves son poco comunes, y las tarjetas rojas ayudan a descartarlas." }
translate { "Do any of these sound like you? Then please do what the red card says before any massage. If not, the rest of this page is for you.", "¿Algo de esto le pasa a usted? Entonces, por favor, haga lo que dice la tarjeta roja antes de cualquier masaje. Si no, el resto de esta página es para usted." }
translate { "What it is", "Qué es" }
translate { "Arthritis means that a joint is sore and stiff, often after you have rested. The most common kind is osteoarthritis. Many people call it wear and tear, because the smooth layer in the joint gets thinner over the years.", "La artritis es dolor y rigidez en una articulación, muchas veces después de estar en reposo. La más común es la artrosis. Mucha gente la llama desgaste, porque la capa lisa de la articulación se hace más delgada con los años." }
translate { "There are other kinds, in which the body makes its own joints swell. Those need a doctor's care, so ask which kind you have.", "Hay otras clases, en las que el propio cuerpo hincha sus articulaciones. Esas las debe tratar un médico. Pregunte cuál tiene usted." }
translate { "Does running wear joints down?", "¿Correr desgasta las articulaciones?" }
translate { "Many runners worry about this, and you deserve an honest answer: the studies behind these pages can't tell us. They're about massage and running injuries, and none looked at worn joints. Your doctor knows your joints, and can tell you more.", "Muchos corredores se lo preguntan, y usted merece una respuesta honesta: los estudios de estas páginas no lo dicen. Tratan del masaje y de las lesiones al correr, y ninguno estudió el desgaste. Su médico le conoce y puede decirle más." }
translate { "You may also have read that tight muscles wear down your joints, and that massage stops this. We found no study that shows it.", "Quizá también haya leído que los músculos tensos gastan las articulaciones, y que el masaje lo detiene. No encontramos ningún estudio que lo muestre." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "The muscles around a stiff joint often feel tight. Slow strokes and kneading may make them feel easier for a while, and you may move with more ease. Ask for hands above and below the joint, not on it.", "Los músculos que rodean una articulación rígida a menudo se sienten tensos. Unos pases lentos y un amasado pueden dar alivio por un rato, y quizá se mueva con más facilidad. Pida que las manos trabajen arriba y abajo de la articulación, no encima." }
translate { "A calm hour, even with sore joints", "Una hora de calma, aunque duela" }
translate { "Sore joints can wear on your mood. After a massage, people feel calmer, and their pulse slows a little. It's what massage does best, whatever part of you is sore. This comes from one large review that took in 37 trials (Moyer, Rounds and Hannum, 2004). It was not about worn joints, so take it as a good hour for all of you.", "Cuando algo duele, el ánimo se cansa. Después de un masaje, la gente se siente más tranquila y el pulso baja un poco. Es lo que el masaje hace mejor, le duela donde le duela. Lo dice un gran análisis que reunió 37 estudios (Moyer, Rounds y Hannum, 2004). No era sobre articulaciones gastadas: tómelo como una buena hora para usted." }
translate { "Sit back, and breathe out slowly ten times.", "Siéntese con la espalda apoyada y suelte el aire despacio, diez veces." }
translate { "right after a session", "justo después de la sesión" }
translate { "What it can't do", "Qué no puede hacer" }
translate { "Massage can't change the bone, or the smooth layer in the joint. A joint that is swollen needs to be looked at, because hands can't press the swelling out. We haven't read any study of massage for worn joints.", "El masaje no puede cambiar el hueso ni la capa lisa de la articulación. Si está hinchada, alguien debe verla, porque las manos no sacan la hinchazón. No hemos leído ningún estudio de masaje para articulaciones gastadas." }
translate { "What comes first", "Qué hacer primero" }
translate { "This is common practice, and a doctor or physical therapist can fit it to you:", "Es la costumbre, y un médico o fisioterapeuta puede adaptarla a usted:" }
translate { "Move a little, often, in ways that feel all right.", "Muévase un poco y a menudo, de un modo que no le moleste." }
translate { "Make the muscles around the joint stronger, in small steps.", "Dé fuerza a los músculos que la rodean, paso a paso." }
translate { "If running hurts for now, walk, bike or swim.", "Si por ahora le duele correr, camine, nade o use la bicicleta." }
translate { "Ask your doctor about pills, creams or shots before you try them.", "Pregunte a su médico sobre pastillas, cremas o inyecciones antes de probarlas." }
translate { "How long it takes", "Cuánto tarda" }
translate { "A joint can't become new again, but how it feels can change a lot from week to week. Good weeks and bad weeks are part of it. If it hurts more and more, or keeps you awake, please have it looked at.", "Una articulación no vuelve a ser nueva, pero lo que usted siente puede cambiar mucho de una semana a otra. Hay semanas buenas y malas. Si duele cada vez más o no le deja dormir, por favor pida que la vean." }
translate { "Do today", "Para hoy" }
translate { "If it's not hot or newly swollen: move the stiff joint slowly through what is easy, ten times.", "Si no está caliente ni hinchada desde hace poco: mueva despacio la articulación rígida, hasta donde sea fácil, diez veces." }
translate { "Stand up and walk for two minutes each time you have sat for half an hour.", "Cada media hora que pase sin moverse de la silla, levántese y camine dos minutos." }
translate { "Write down what helps and what hurts, and show it to your doctor.", "Anote qué ayuda y qué duele, y muéstrelo a su médico." }
translate { "Ask us who can show you strength exercises that suit you.", "Pregúntenos quién puede enseñarle ejercicios de fuerza para usted." }
translate { "Take it home", "Llévelo a casa" }
translate { "In short: move a little and often. Massage can make the muscles around the joint feel easier for a while, but it can't change the joint. Take a photo of these steps with your phone.", "En resumen: muévase un poco y a menudo. El masaje puede aflojar por un rato los músculos de alrededor, pero no puede cambiar la articulación. Tome una foto de estos pasos con su teléfono." }
translate { "Your knee is stiff, but not hot or swollen. Where do the hands go?", "Tiene la rodilla rígida, pero no caliente ni hinchada. ¿Dónde van las manos?" }
translate { "On the muscles above and below it", "En los músculos de arriba y de abajo" }
translate { "Yes. They may feel easier for a while. The joint itself is left in peace.", "Sí. Pueden sentir alivio por un rato. A la articulación se la deja en paz." }
translate { "Deep into the joint", "Profundo, en la articulación" }
translate { "Pressing can't change the joint, and it may hurt.", "Apretar no cambia la articulación, y puede doler." }
