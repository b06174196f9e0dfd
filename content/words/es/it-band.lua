translate { "IT band", "Banda iliotibial" }
translate { "Tractus iliotibialis", "Tractus iliotibialis" }
translate { "The IT band is a tough strap down the outside of your thigh. It runs from your hip to just below your knee.", "La banda iliotibial es una cinta dura por fuera del muslo. Va de la cadera hasta justo debajo de la rodilla." }
translate { "It warms the skin of your thigh", "Calienta la piel del muslo" }
translate { "Rubbing your thigh brings blood to the skin and warms it. The band below is tough, with little blood of its own. We found no proof that massage feeds it. Easy leg swings put the muscles around it to work.", "Frotar el muslo lleva sangre a la piel y la calienta. La banda de abajo es dura y tiene poca sangre propia. No hallamos pruebas de que el masaje la nutra. Mover la pierna con suavidad pone a trabajar los músculos de alrededor." }
translate { "Hold on to a chair and swing each leg gently, ten times.", "Con una mano en una silla, balancee cada pierna con suavidad, diez veces." }
translate { "Your outer hip may feel looser", "El lado de la cadera puede sentirse más suelto" }
translate { "The muscles at the side of your hip may feel looser for a while. The band is another matter. In a computer model, hands were far too weak to change it. So work on the hip, and let the band be.", "Los músculos del lado de la cadera pueden sentirse más sueltos por un rato. La banda es otra cosa. En un modelo por computadora, las manos no tenían fuerza para cambiarla. Trabaje la cadera y deje la banda en paz." }
translate { "Lie on your side and lift the top leg slowly, ten times.", "Acuéstese de lado y suba despacio la pierna de arriba, diez veces." }
translate { "Rubbing away outer-knee pain?", "¿Frotar el lado de la rodilla?" }
translate { "This was tested, and no clear benefit was found. It was one small trial of hard rubbing, with 17 people. The pain may come from tissue that is squeezed below the band. Less downhill is a good first step.", "Se probó, y no se vio un beneficio claro. Fue un estudio chico de frotar fuerte, con 17 personas. El dolor quizá venga de lo que se aplasta debajo de la banda. Menos bajadas es un buen primer paso." }
translate { "Choose a flat route next time, and stop before the pain starts.", "La próxima vez, elija una ruta plana y pare antes de que empiece el dolor." }
translate { "A massage can help you unwind", "Un masaje puede dar descanso" }
translate { "Pain that starts at the same mile each time is hard on the mind. One massage helps people feel calmer right after. The trials were on massage in general, not on this pain. Do your hip exercises, too.", "Un dolor que llega siempre en la misma milla cansa la mente. Un masaje ayuda a tener más calma justo después. Los estudios son del masaje en general, no de este dolor. Haga también los ejercicios de cadera." }
translate { "Put a pillow between your knees when you lie on your good side.", "Al acostarse de lado, use el que no duele y ponga una almohada entre las piernas." }
translate { "You lie on your side with a pillow between your knees. The hands work on your hip and thigh muscles. Grinding along the band hurts, and has not been shown to help.", "Usted se acuesta de lado, con una almohada entre las rodillas. Las manos trabajan los músculos de la cadera y del muslo. Apretar fuerte a lo largo de la banda duele, y no se ha visto que ayude." }
translate { "Press and hold at the side of the hip. It feels like a dull, good ache.", "Apretar y mantener al lado de la cadera. Es un dolor sordo, de los buenos." }
translate { "Kneading on the glutes. It feels firm and slow.", "Amasado de los glúteos. Se siente firme y lento." }
translate { "Light, long strokes down the outer thigh. It feels warm and smooth.", "Pases largos y suaves por fuera del muslo. Se siente tibio y suave." }
translate { "A sharp pain at the outside of the knee.", "Un dolor agudo por fuera de la rodilla." }
translate { "It starts after about the same distance each run.", "Empieza casi siempre a la misma distancia." }
translate { "It is worse when you run downhill.", "En las bajadas es peor." }
translate { "The outer hip feels tight after you sit for long.", "El lado de la cadera está tenso tras mucho rato en una silla." }
translate { "Cut back on hills and distance until the knee stays quiet.", "Menos subidas, bajadas y distancia, hasta que la rodilla esté en calma." }
translate { "Do hip strength work, such as side leg lifts. Ask us which ones suit you.", "Dé fuerza a la cadera: suba la pierna de lado, por ejemplo. Pregunte qué le conviene." }
translate { "If you like a foam roll, use it gently on the glutes and front thigh.", "Si le gusta el rodillo, úselo suave en los glúteos y al frente del muslo." }
translate { "Hip muscles pull on it from just before your foot lands. That helps keep your hip and knee steady while one leg holds you up.", "Los músculos de la cadera tiran de ella desde justo antes de que el pie toque el suelo. Así la cadera y la rodilla están firmes con un solo pie en el suelo." }
translate { "Don't press or roll hard on the bony outer knee. It can make the pain worse. Work on the hip muscles instead.", "No apriete ni pase el rodillo con fuerza sobre el hueso de afuera de la rodilla. Puede doler más. Mejor trabaje los músculos de la cadera." }
translate { "Can a foam roll make the IT band longer?", "¿Puede un rodillo alargar la banda iliotibial?" }
translate { "Yes, if you roll hard", "Sí, si se pasa con fuerza" }
translate { "In a computer model, even a small change took far more force than hands can give. Hard rolling at the knee can make pain worse.", "En un modelo por computadora, hasta un cambio pequeño pedía mucha más fuerza de la que dan las manos. Pasarlo con fuerza en la rodilla puede doler más." }
translate { "Right. Your thigh may feel freer for a while. Work on the hip, and let the band be.", "Correcto. El muslo puede sentirse más suelto por un rato. Trabaje la cadera y deje la banda en paz." }
