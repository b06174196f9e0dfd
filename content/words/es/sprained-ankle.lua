translate { "Sprained ankle", "Esguince de tobillo" }
translate { "Ankle sprain", "Torcedura de tobillo" }
translate { "Sprain", "Esguince" }
translate { "Twisted ankle", "Torcerse el tobillo" }
translate { "If nothing is broken, very light strokes may ease the swelling a little, and small steps get you going again. Today: put your foot up, don't run, and have the ankle checked. Serious causes are rare, and the danger signs tell you when to get help.", "Si no hay nada roto, unos toques muy suaves pueden aliviar un poco la hinchazón, y paso a paso irá mejor. Hoy: ponga el pie en alto, no corra, y pida que le revisen el tobillo. Las causas graves son poco comunes, y las advertencias le dicen cuándo buscar ayuda." }
translate { "If one of these fits you, please do what it says before any massage. If not, read on.", "Si algo de esto es su caso, por favor haga lo que dice antes de cualquier masaje. Si no, siga leyendo." }
translate { "What it is", "Qué es" }
translate { "Your foot rolled over, and the bands that hold the ankle together were stretched or torn a little. Those bands are called ligaments. The ankle hurts and swells, and it may turn blue. Later it can feel stiff or wobbly for a while.", "El pie se torció, y las bandas que sostienen el tobillo se estiraron o se rompieron un poco. Esas bandas se llaman ligamentos. El tobillo duele y se hincha, y puede ponerse morado. Después puede sentirse rígido o flojo por un tiempo." }
translate { "Of all new injuries in runners, about one in 17 is a sprained ankle (Kakouris and others, 2021).", "De todas las lesiones nuevas en corredores, más o menos una de cada 17 es un esguince de tobillo (Kakouris y otros, 2021)." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "Feather-light strokes may ease the swelling a little, and a foot that rests in good hands feels cared for. Later, when the ankle is only stiff, kneading of the calf can feel good. Ask for very light touch at first.", "Unos toques muy suaves pueden aliviar un poco la hinchazón, y un pie en buenas manos se siente cuidado. Más adelante, cuando el tobillo solo está rígido, un amasado en la pantorrilla puede sentirse bien. Al principio, pida un toque muy suave." }
translate { "Light strokes may ease swelling", "Quizá baje un poco la hinchazón" }
translate { "Very light strokes, called lymph drainage, may bring the swelling down a little after a sprain. You hardly feel them, which suits a sore ankle. A review found three fair trials, and two of them were about swelling: of sprained ankles and of broken wrists (Vairo and others, 2009). Raising your foot, a wrap and gentle movement come first.", "Unos toques muy suaves, que se llaman drenaje linfático, pueden aliviar un poco la hinchazón de un esguince. Apenas se notan, y eso le va bien a un tobillo adolorido. Un análisis encontró tres estudios bien hechos, y dos eran sobre la hinchazón: de tobillos con esguince y de muñecas rotas (Vairo y otros, 2009). Primero van el pie en alto, una venda y mover el pie con suavidad." }
translate { "Sit back, and put your foot up on a stool with a pillow for ten minutes.", "Siéntese bien atrás y ponga el pie en alto, en un banco con una almohada, diez minutos." }
translate { "time not known", "no se sabe cuánto dura" }
translate { "Three trials, two of them on swelling, in a review from 2009", "Tres estudios, dos sobre hinchazón, en un análisis de 2009" }
translate { "What it has not been shown to do", "Qué no se ha demostrado" }
translate { "Hands can't join a torn ligament, and pressing deep on a fresh sprain can make it bleed more. Massage has not been shown to get you back to running sooner. Balance and strength are what make the ankle steady again.", "Las manos no pueden unir un ligamento roto, y apretar fuerte un esguince reciente puede hacer que sangre más. No se ha demostrado que el masaje le haga volver antes a correr. Lo que da firmeza al tobillo es el equilibrio y la fuerza." }
translate { "What comes first", "Qué hacer primero" }
translate { "This is common practice in the first days and weeks:", "Esto es lo que se suele hacer en los primeros días y semanas:" }
translate { "Put the foot up as often as you can.", "Ponga el pie en alto tan a menudo como pueda." }
translate { "Wear a snug wrap by day, and loosen it if it feels tight.", "De día, use una venda firme, nunca apretada, y aflójela si le aprieta." }
translate { "If you can take four steps, no bone is sore to touch and nothing snapped, move the foot gently up and down, ten times, many times a day.", "Si puede dar cuatro pasos, no le duele ningún hueso al tocarlo y no sintió un chasquido, suba y baje con suavidad la punta del pie, diez veces, muchas veces al día." }
translate { "Walk as soon as you can without a limp.", "Camine en cuanto pueda hacerlo sin cojear." }
translate { "Then train balance and strength, and run last.", "Después entrene el equilibrio y la fuerza, y corra al final." }
translate { "How long it takes", "Cuánto tarda" }
translate { "We have no good number for sprained ankles. In a study of runners with all kinds of injuries, half were free of pain within 8 weeks (Mulvad and others, 2018). A light sprain often takes less, and a bad one more. If it's still swollen or wobbly after two weeks, please have it checked.", "No tenemos un buen número para los esguinces. En un estudio con corredores que tenían todo tipo de lesiones, la mitad ya no sentía dolor a las 8 semanas (Mulvad y otros, 2018). Un esguince leve suele tardar menos, y uno fuerte más. Si a las dos semanas sigue hinchado o flojo, por favor pida que lo revisen." }
translate { "Do today", "Para hoy" }
translate { "Put your foot up. If you can take four steps, no bone is sore to touch and nothing snapped, move it gently up and down as far as it is easy, ten times each hour.", "Ponga el pie en alto. Si puede dar cuatro pasos, no le duele ningún hueso al tocarlo y no sintió un chasquido, suba y baje la punta con suavidad hasta donde sea fácil, diez veces cada hora." }
translate { "When you can stand on it without pain, stand on that leg beside a wall for five slow breaths. Then do the other leg.", "Cuando pueda apoyarlo sin dolor, párese en ese pie junto a una pared, cinco respiraciones lentas. Luego en el otro." }
translate { "Skip running and heat for now.", "Por ahora, no corra y no ponga calor." }
translate { "Ask us who can check it and show you balance exercises.", "Pregúntenos quién puede revisarlo y enseñarle ejercicios de equilibrio." }
translate { "Take it home", "Llévelo a casa" }
translate { "In short: very light strokes may ease the swelling, but they have not been shown to get you running sooner. Once you know that nothing is broken, put it up, move it gently and train your balance. Want to remember it? Take a photo of the list 'Do today'.", "En resumen: unos toques muy suaves pueden aliviar la hinchazón, pero no se ha demostrado que así vuelva a correr antes. Cuando sepa que no hay nada roto, ponga el pie en alto, muévalo con suavidad y entrene el equilibrio. ¿Quiere recordarlo? Tome una foto de la lista 'Para hoy'." }
translate { "You twisted your ankle, and can't take four steps on it. What comes first?", "Se torció el tobillo y no puede dar cuatro pasos. ¿Qué es lo primero?" }
translate { "A massage", "Un masaje" }
translate { "If a bone is broken, rubbing can do harm. Have it checked first.", "Si hay un hueso roto, frotar puede hacer daño. Primero, pida que lo revisen." }
translate { "Have it checked", "Pedir que lo revisen" }
translate { "Yes, tell one of us now. You may need an X-ray.", "Sí, díganoslo ya. Quizá necesite una radiografía." }
translate { "Walk it off", "Caminar para que se pase" }
translate { "If you can't take four steps, a bone may be broken, so keep off it for now.", "Si no puede dar cuatro pasos, puede haber un hueso roto. Por ahora, no lo apoye." }
translate { "You could say: 'I twisted my ankle, and it has been checked. Please keep it very light.'", "Puede decir: 'Me torcí el tobillo, y ya me lo revisaron. Por favor, que sea muy suave'." }
translate { "Do each exercise once a day, unless it says more often. That's common practice. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down.", "Haga cada ejercicio una vez al día, si no dice otra cosa. Es lo que se suele aconsejar. Pare si le duele más, siente hormigueo o se marea, y avísenos. Llame al 911 si le duele el pecho, ve doble, le falta el aire mucho más de lo normal, o sigue con mareo después de sentarse." }
translate { "How often to exercise, and when to stop", "Cuántas veces hacer ejercicio, y cuándo parar" }
