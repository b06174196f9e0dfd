translate { "Calves", "Pantorrillas" }
translate { "Gastrocnemius and soleus", "Gastrocnemius y soleus" }
translate { "Your calves lift your heel and push you forward. Unless you sprint, no other muscles do more of that work.", "Las pantorrillas suben el talón y le empujan hacia adelante. Si no es a toda velocidad, ningún otro músculo hace más de ese trabajo." }
translate { "It warms the skin", "Calienta la piel" }
translate { "Rubbing brings more blood to the skin, so your calf feels warm. In tests on thighs and arms, the muscles got no more. In one small study, gentle knee moves about tripled blood flow to the thigh.", "Frotar lleva más sangre a la piel, y la pantorrilla se siente tibia. En pruebas con muslos y brazos, al músculo no le llegó más. En un estudio chico, mover la rodilla con suavidad casi triplicó la sangre del muslo." }
translate { "Bend your ankles up and down, slowly, ten times.", "Suba y baje los pies despacio, diez veces." }
translate { "The stretch may feel easier", "Estirar puede costar menos" }
translate { "Your calf may feel looser for a while. The muscle stays just as stiff: in 18 runners, massage made no difference. After weeks of foam rolling, ankles did not bend further.", "Quizá sienta la pantorrilla más suelta por un rato. El músculo sigue igual de rígido: con 18 corredores, el masaje no cambió nada. Tras semanas de rodillo, los tobillos no se doblaban más." }
translate { "Stand at a wall, one foot back, and ease into a calf stretch.", "Frente a una pared, con un pie atrás, estire la pantorrilla poco a poco." }
translate { "Signs in your blood may dip a bit", "Pueden bajar señales en la sangre" }
translate { "This is about your blood: we found no test of the calf itself. In a review of 99 studies, signs of inflammation fell a little. Critics say the better studies found less. It does not mean that you mend sooner.", "Aquí se trata de la sangre: no hallamos ningún estudio de la pantorrilla misma. En una revisión de 99 estudios, las señales de inflamación bajaron un poco. Hay críticas: los mejores estudios vieron menos. No quiere decir que usted sane antes." }
translate { "After your next hard run, walk for ten minutes before you sit.", "Tras su próxima carrera dura, camine diez minutos antes de sentarse." }
translate { "Soreness can ease for a while", "El dolor puede bajar por un rato" }
translate { "After hard exercise, massage can make sore muscles hurt a little less. In a review of trials, this lasted up to three days. After a 100-mile race it was gone by the next day.", "Tras un gran esfuerzo, el masaje puede bajar un poco el dolor muscular. En una revisión, duró hasta tres días. Tras una carrera de 100 millas, al otro día ya no se notaba." }
translate { "Only if both calves look and feel alike: stroke each one upward for two minutes.", "Solo si las dos pantorrillas se ven y se sienten igual: dé pases hacia arriba, dos minutos en cada una." }
translate { "You lie face down with a pillow under your ankles. A few minutes on each calf is enough. From 0 to 10, keep the pressure at 6 or less. That is common practice, not science.", "Usted se acuesta boca abajo, con una almohada bajo los tobillos. Bastan unos minutos en cada una. De 0 a 10, que la presión no pase de 6. Así se suele hacer; no es ciencia." }
translate { "Long strokes: flat hands glide from heel to knee. It feels warm and smooth.", "Pases largos: las manos planas van del talón a la rodilla. Se siente tibio y suave." }
translate { "Kneading: hands lift and squeeze the muscle, like dough. It feels firm.", "Amasado: las manos levantan y aprietan el músculo, como una masa. Se siente firme." }
translate { "Press and let go: a palm sinks in slowly. It feels deep and steady.", "Apretar y soltar: la palma se hunde despacio. Se siente profundo y parejo." }
translate { "Foam roll: your own weight sets how firm it is.", "Rodillo: su propio peso marca la fuerza." }
translate { "Cramp at night.", "Un calambre por la noche." }
translate { "Tight or heavy legs after hills or fast runs.", "Piernas tensas o pesadas tras subidas o carreras rápidas." }
translate { "Both calves sore, one to three days after a hard run. This fades by itself.", "Duelen las dos, de uno a tres días después de correr duro. Se va por sí solo." }
translate { "A sudden pain, like a kick. It can be a tear, so have it checked first.", "Un dolor de golpe, como una patada. Puede ser un desgarro: pida que lo revisen primero." }
translate { "Walk a little, often. Your calves pump blood with each step.", "Camine un poco, muchas veces. Las pantorrillas bombean sangre a cada paso." }
translate { "Only if both calves look and feel alike: roll each slowly, up to two minutes.", "Solo si las dos pantorrillas se ven y se sienten igual: pase el rodillo despacio por cada una, hasta dos minutos." }
translate { "Rise on your toes and lower slowly, ten times, if it does not hurt.", "Póngase de puntillas y baje despacio, diez veces, si no le duele." }
translate { "They switch on just before your foot lands. They work hardest as your body moves over your foot and the heel starts to lift. Then they rest while the leg swings.", "Empiezan justo antes de que el pie toque el suelo. Trabajan más cuando el cuerpo pasa por encima del pie y el talón empieza a subir. Luego descansan mientras la pierna va por el aire." }
translate { "A clot is more likely after a long trip, an operation or days in bed. It can give no sign at all. If that fits you, ask first, before anyone rubs or rolls your calf.", "Un coágulo es más probable después de un viaje largo, una operación o días en cama. Puede no dar ninguna señal. Si es su caso, pregunte antes de que le froten la pantorrilla o le pasen un rodillo." }
translate { "Felt a sudden kick or pop in your calf? Have it checked first. No deep massage for about three days. Can't rise on your toes? Tell a member of staff now: you need care today.", "¿Sintió de golpe una patada o un chasquido en la pantorrilla? Pida que la revisen primero. Nada profundo por unos tres días. ¿No puede ponerse de puntillas? Avise ya a alguien del personal: necesita atención hoy." }
translate { "What moves the blood in your calves best?", "¿Qué mueve mejor la sangre de las pantorrillas?" }
translate { "Firm massage", "Un masaje firme" }
translate { "It warms the skin. In tests on arms and thighs, the muscle got no more blood.", "Calienta la piel. En pruebas con brazos y muslos, al músculo no le llegó más sangre." }
translate { "Walking", "Caminar" }
translate { "Yes. With each step, your calves squeeze blood up toward your heart. So walk a little, often.", "Sí. A cada paso, las pantorrillas empujan la sangre hacia el corazón. Camine un poco, muchas veces." }
translate { "Sitting with your feet down", "Sentarse con los pies en el suelo" }
translate { "Then the pump stands still. Get up now and then.", "Así la bomba se para. Levántese de vez en cuando." }
translate { "New to a foam roll? Ask us to show you.", "¿No conoce el rodillo? Pídanos que le enseñemos." }
