translate { "Focus and race nerves", "Concentración y nervios antes de la carrera" }
translate { "Race anxiety", "Ansiedad antes de la carrera" }
translate { "Mental focus", "Concentración mental" }
translate { "Motivation", "Motivación" }
translate { "Butterflies before a race are normal, and they show that you care. A massage can leave you calmer right after, and that's the best proven of all its effects. Here is what it may give your mind, and what helps on race morning.", "Sentir mariposas en el estómago antes de una carrera es normal, y muestra que le importa. Un masaje puede darle calma justo después, y de todos sus efectos ese es el mejor demostrado. Aquí está lo que puede dar a la mente, y lo que ayuda la mañana de la carrera." }
translate { "Nerves can make your heart beat fast. These signs show when it may be more.", "Los nervios pueden acelerar el corazón. Las advertencias dicen cuándo puede ser algo más." }
translate { "Calmer, right after a session", "Más relajación, justo después de la sesión" }
translate { "If your mind keeps running the race ahead of time, an hour on the table can give it a rest. One large review from 2004 found people less anxious right after a massage, and their pulse was a little slower. Whether you still feel that at the start line was not tested, so enjoy it for its own sake, a few days before.", "Si la cabeza corre la carrera antes de tiempo, una hora en la camilla puede darle un descanso. En un análisis grande de 2004, la gente tenía menos ansiedad justo después de un masaje, y el pulso algo más lento. No se ha estudiado si eso se nota todavía en la línea de salida, así que disfrútelo por lo que es, unos días antes." }
translate { "Breathe in while you count to four, and out while you count to six, ten times.", "Tome aire contando hasta cuatro, y suéltelo contando hasta seis, diez veces." }
translate { "right after a session", "justo después de la sesión" }
translate { "Does it make me sharp and focused?", "¿Me ayuda a concentrarme?" }
translate { "Many people say that their head is clear after a massage, and you may well feel that, too. But it was not tested: the studies we know measured calm and worry, and not focus, drive or how a race went after. So for focus and motivation we call it not tested.", "Mucha gente dice que tiene la cabeza clara después de un masaje, y puede que usted también lo sienta. Pero no se ha estudiado: los estudios que conocemos midieron la calma y la preocupación, y no la concentración, las ganas ni cómo fue la carrera después. Por eso, para la concentración y la motivación decimos 'sin estudiar'." }
translate { "Does calm make me faster?", "¿Corro más rápido si me relajo?" }
translate { "It's a fair guess, but calm has not been shown to change your time. Massage itself was tested for speed, and no gain was found (Davis, Alabed and Chico, 2020). But you don't need to be calm to run well, so don't worry about being nervous.", "Es lógico pensarlo, pero no se ha demostrado que la calma cambie su tiempo. Sí se estudió si el masaje da velocidad, y no hubo mejora (Davis, Alabed y Chico, 2020). Pero no hace falta relajarse para correr bien, así que no se preocupe si tiene nervios." }
translate { "What helps on race morning", "Qué ayuda la mañana de la carrera" }
translate { "Lay out your things the night before, so that the morning is quiet.", "Prepare sus cosas la noche anterior, para que la mañana sea tranquila." }
translate { "Eat and drink what you know from training.", "Coma y beba lo que ya conoce de sus entrenamientos." }
translate { "Come early, and find the restrooms.", "Llegue temprano y busque los baños." }
translate { "Warm up with easy running, because moving gives your nerves something to do.", "Caliente con un trote tranquilo, porque moverse da algo que hacer a los nervios." }
translate { "Breathe out slowly, longer than in, a few times.", "Suelte el aire despacio, más lento de lo que entra, unas cuantas veces." }
translate { "Choose one simple thing to think of in the first mile, such as your breath.", "Elija una sola cosa en que pensar durante la primera milla, como su respiración." }
translate { "This is common practice, and we haven't looked for studies of it.", "Es lo que se suele hacer, y no buscamos estudios sobre esto." }
translate { "A massage before the race?", "¿Un masaje antes de la carrera?" }
translate { "Ask for a light one, best two or three days before; the day before, 15 minutes at most. You could say: 'My race is on Sunday, and I'm nervous. Please keep it light and slow.' If you have never had a massage, wait until the race is over. These times are common practice, too. And if you would rather spend that hour with friends, that's just as good.", "Pida uno suave, mejor dos o tres días antes; el día anterior, 15 minutos como mucho. Puede decir: 'Mi carrera es el domingo, y tengo nervios. Por favor, que sea suave y lento'. Si nunca ha recibido un masaje, espere hasta después de la carrera. También estos tiempos son los que se suelen usar. Y si prefiere pasar esa hora con amigos, es igual de bueno." }
translate { "When the joy is gone", "Cuando se van las ganas" }
translate { "Flat weeks happen to everybody. Take a few easy days, run without a watch, or run with somebody who makes you laugh. If worry or low mood stays for more than two weeks, talk to your doctor, because there's good help.", "A todo el mundo le llegan semanas sin ganas. Tome unos días tranquilos, corra sin reloj, o con alguien que dé risa. Si la preocupación o el ánimo bajo duran más de dos semanas, hable con su médico, porque hay buena ayuda." }
translate { "What was tested about massage and your mind?", "¿Qué se estudió sobre el masaje y la mente?" }
translate { "Whether people feel calmer", "Si la gente se siente más tranquila" }
translate { "Yes. A large review found people less anxious right after.", "Sí. Un análisis grande de estudios encontró menos ansiedad justo después." }
translate { "Whether runners focus better", "Si los corredores se concentran mejor" }
translate { "We know of no study that looked. You may still feel it.", "No conocemos ningún estudio que lo midiera. Aun así, usted puede sentirlo." }
translate { "Whether it makes you want to train", "Si da más ganas de entrenar" }
translate { "We know of no study that looked. A rest day may do it as well.", "No conocemos ningún estudio que lo midiera. Un día de descanso quizá haga lo mismo." }
translate { "In short", "En pocas palabras" }
translate { "A massage can leave you calmer right after, but sharper focus was not tested. On race morning, warm up with easy running, and breathe out slowly.", "Un masaje puede darle calma justo después, pero no se ha estudiado si ayuda a concentrarse. La mañana de la carrera, caliente con un trote tranquilo y suelte el aire despacio." }
