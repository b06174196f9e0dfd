translate { "Stiff or sore joints", "Articulaciones rígidas o adoloridas" }
translate { "Arthritis", "Artritis" }
translate { "Osteoarthritis", "Artrosis (osteoartritis)" }
translate { "Wear and tear", "Desgaste de las articulaciones" }
translate { "Many people have a stiff or sore joint, and a massage can still feel good. This page tells you what it is, what massage can and can't do, and what to do today. Serious causes are rare, and the yellow cards tell you when to get help.", "Mucha gente tiene una articulación rígida o adolorida, y un masaje puede sentirse bien. Esta página le dice qué es, qué puede y qué no puede hacer el masaje, y qué hacer hoy. Las causas graves son poco comunes, y las tarjetas amarillas le dicen cuándo buscar ayuda." }
translate { "Do any of these sound like you? Then please do what the yellow card says before any massage. If not, the rest of this page is for you.", "¿Algo de esto le pasa a usted? Entonces, por favor, haga lo que dice la tarjeta amarilla antes de cualquier masaje. Si no, el resto de esta página es para usted." }
translate { "What it is", "Qué es" }
translate { "Arthritis means that a joint is sore and stiff, often after you have rested. The most common kind is osteoarthritis, and many people call it wear and tear. The smooth layer in the joint gets thinner over the years.", "La artritis es dolor y rigidez en una articulación, muchas veces después de estar en reposo. La más común es la artrosis, y mucha gente la llama desgaste. La capa lisa de la articulación se hace más delgada con los años." }
translate { "There are other kinds, in which the body makes its own joints swell. Those need a doctor's care, so ask which kind you have.", "Hay otras clases, en las que el propio cuerpo hincha sus articulaciones. Esas las debe tratar un médico. Pregunte cuál tiene usted." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "The muscles around a stiff joint often feel tight. Slow strokes and kneading may make them feel easier for a while, and you may move with more ease. Ask for hands above and below the joint, not on it.", "Los músculos que rodean una articulación rígida a menudo se sienten tensos. Un masaje lento y un amasado pueden dar alivio por un rato, y quizá se mueva con más facilidad. Pida que las manos trabajen arriba y abajo de la articulación, no encima." }
translate { "A calm hour, even with sore joints", "Una hora para relajarse, aunque duela" }
translate { "Sore joints can wear on your mood. After a massage, people feel calmer, and their pulse slows a little. It's what massage does best, whatever part of you is sore. This comes from one large review of 37 trials (Moyer, Rounds and Hannum, 2004). It was not about sore joints, so take it as a good hour for all of you.", "Cuando algo duele, el ánimo se cansa. Después de un masaje, la gente se siente más tranquila y el pulso baja un poco. Es lo que el masaje hace mejor, le duela donde le duela. Lo dice un gran análisis de 37 estudios (Moyer, Rounds y Hannum, 2004). No era sobre articulaciones adoloridas: tómelo como una buena hora para usted." }
translate { "Sit back, and breathe out slowly ten times.", "Siéntese con la espalda apoyada y suelte el aire despacio, diez veces." }
translate { "right after a session", "justo después de la sesión" }
translate { "What it can't do", "Qué no puede hacer" }
translate { "Massage can't change the bone, or the smooth layer in the joint. A joint that is swollen needs to be checked, because hands can't press the swelling out. We have not looked at studies of massage for arthritis. Your doctor can tell you more.", "El masaje no puede cambiar el hueso ni la capa lisa de la articulación. Si está hinchada, alguien debe revisarla, porque las manos no sacan la hinchazón. No buscamos estudios de masaje para la artritis. Su médico puede decirle más." }
translate { "What comes first", "Qué hacer primero" }
translate { "This is common practice, and a doctor or physical therapist can fit it to you:", "Así se acostumbra, y un médico o fisioterapeuta puede adaptarlo a usted:" }
translate { "Move a little, often, in ways that feel all right.", "Muévase un poco y a menudo, de un modo que no le moleste." }
translate { "Make the muscles around the joint stronger, in small steps. Under 'Do today' is one exercise for the knee.", "Dé fuerza a los músculos que la rodean, paso a paso. En 'Para hoy' hay un ejercicio para la rodilla." }
translate { "If running hurts for now, walk, bike or swim. Ask your doctor how much running suits your joint.", "Si por ahora le duele correr, camine, nade o use la bicicleta. Pregunte a su médico cuánto puede correr con esa articulación." }
translate { "Ask your doctor about pills, creams or shots before you try them.", "Pregunte a su médico sobre pastillas, cremas o inyecciones antes de probarlas." }
translate { "How long it takes", "Cuánto tarda" }
translate { "A joint can't become new again, but how it feels can change a lot from week to week. Good weeks and bad weeks are part of it. If it hurts more and more, or keeps you awake, please have it checked.", "Una articulación no vuelve a ser nueva, pero lo que usted siente puede cambiar mucho de una semana a otra. Hay semanas buenas y malas. Si duele cada vez más o no le deja dormir, por favor pida que la revisen." }
translate { "Do today", "Para hoy" }
translate { "If it's not hot or newly swollen: move the joint slowly, as far as is easy, ten times.", "Si no está caliente ni hinchada desde hace poco: mueva despacio la articulación, hasta donde sea fácil, diez veces." }
translate { "After each half hour of sitting, stand up and walk for two minutes.", "Cada media hora que pase sin moverse de la silla, levántese y camine dos minutos." }
translate { "On your phone, keep two lists for your doctor: 'It helped' and 'It hurt'.", "En su teléfono, haga dos listas para su médico: 'Ayudó' y 'Dolió'." }
translate { "Ask us who can show you strength exercises that suit you.", "Pregúntenos quién puede enseñarle ejercicios de fuerza para usted." }
translate { "Take it home", "Llévelo a casa" }
translate { "In short: massage can make the muscles around the joint feel easier for a while, but it can't change the joint. Move a little and often. Take a photo of the list 'Do today' with your phone.", "En resumen: el masaje puede aliviar por un rato los músculos de alrededor, pero no puede cambiar la articulación. Muévase un poco y a menudo. Con su teléfono, tome una foto de la lista 'Para hoy'." }
translate { "Your knee is stiff, but not hot or swollen. Where do the hands go?", "Tiene la rodilla rígida, pero no caliente ni hinchada. ¿Dónde van las manos?" }
translate { "On the muscles above and below it", "En los músculos de arriba y de abajo" }
translate { "Yes. They may feel easier for a while. The joint itself is left in peace.", "Sí. Pueden sentir alivio por un rato. A la articulación se la deja en paz." }
translate { "Deep into the joint", "Profundo, en la articulación" }
translate { "Pressing can't change the joint, and it may hurt.", "Apretar no cambia la articulación, y puede doler." }
translate { "You could say: 'This joint is stiff. Please work above and below it, and leave the joint itself in peace.'", "Puede decir: 'Tengo rígida esta articulación. Por favor, trabaje arriba y abajo, y no sobre la articulación misma'." }
translate { "Is it a knee, with no new joint, and not hot or newly swollen? If it doesn't hurt, stand up from a chair and sit down slowly, ten times.", "¿Es una rodilla, sin articulación artificial, y no está caliente ni hinchada desde hace poco? Si no le duele, levántese de una silla y siéntese despacio, diez veces." }
translate { "Once a day is enough, unless the line says more often. That's common practice. Stop if it hurts more, tingles or makes you dizzy, and tell us. Dizzy and it stays, or you see double? Call 911.", "Basta con una vez al día, si la línea no dice otra cosa. Así se suele hacer. Pare si le duele más, siente hormigueo o se marea, y avísenos. ¿El mareo sigue, o ve doble? Llame al 911." }
translate { "How often, and when to stop", "Cuántas veces, y cuándo parar" }
