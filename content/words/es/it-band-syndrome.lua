translate { "Pain at the outside of the knee", "Dolor por fuera de la rodilla" }
translate { "IT band syndrome (ITBS)", "Síndrome de la banda iliotibial" }
translate { "Iliotibial band syndrome", "Síndrome de la cintilla iliotibial" }
translate { "Lots of runners know this pain, and there's plenty that you can do about it. Serious causes are rare, and the red cards help you rule them out.", "Muchos corredores conocen este dolor, y se puede hacer mucho. Las causas graves son poco comunes, y las tarjetas rojas ayudan a descartarlas." }
translate { "Do any of these sound like you? Then please do what the red card says before any massage. If not, the rest of this page is for you.", "¿Algo de esto le pasa a usted? Entonces, por favor, haga lo que dice la tarjeta roja antes de cualquier masaje. Si no, el resto de esta página es para usted." }
translate { "What it is", "Qué es" }
translate { "It's a sharp pain at the outer side of your knee. It starts after about the same distance on each run, and going downhill makes it worse.", "Es un dolor agudo por fuera de la rodilla. Empieza casi a la misma distancia en cada salida, y correr en bajada lo empeora." }
translate { "Doctors call it IT band syndrome. The IT band is a tough strap from your hip to just below your knee. The tissue under it may get squeezed as your knee bends, although experts still debate that. Of all the injuries that runners have at any one time, about one in 13 is this one (Kakouris and others, 2021).", "Los médicos lo llaman síndrome de la banda iliotibial. La banda es una tira dura que va de la cadera a justo debajo de la rodilla. Al doblar la rodilla, lo que está debajo se puede apretar, aunque los expertos todavía lo discuten. De todas las lesiones que tienen los corredores en un momento dado, más o menos una de cada 13 es esta (Kakouris y otros, 2021)." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "Work on the muscles at the side of your hip may feel good for a while, because they pull on the strap from above. Ask for slow, firm presses on the hip and the buttocks, and for light strokes down the thigh. The sheet can stay over you, and you can say stop at any time. Take it as comfort.", "Trabajar los músculos al lado de la cadera puede sentirse bien por un rato, porque jalan la banda desde arriba. Pida presión lenta y firme en la cadera y los glúteos, y pases suaves por el muslo. La sábana puede quedarse puesta, y usted puede pedir que paren cuando quiera. Tómelo como un alivio." }
translate { "What it can't do", "Qué no puede hacer" }
translate { "Rubbing hard across the sore place has been tested. A review found one small trial with 17 people, and it showed no clear gain (Loew and others, 2014).", "Frotar fuerte el lugar que duele sí se ha estudiado. Un análisis encontró un estudio pequeño con 17 personas, y no hubo una mejora clara (Loew y otros, 2014)." }
translate { "Does it loosen the IT band?", "¿Afloja la banda?" }
translate { "You may have read that hands or a roller loosen the IT band. Your thigh may well feel freer after a massage, and that feeling is real. The strap itself has not been shown to change: in a model of this tissue, a change of one percent took more force than hands can give.", "Quizá haya leído que las manos o un rodillo aflojan la banda. Es cierto que el muslo puede sentirse más libre después de un masaje. No se ha demostrado que la banda misma cambie: en un modelo de este tejido, un cambio del uno por ciento pedía más fuerza que la de unas manos." }
translate { "If you take no blood thinners: gently press or roll the muscles at the side of your hip for one minute, but not the bony point.", "Si no toma anticoagulantes: presione con suavidad los músculos al lado de la cadera, o use un rodillo, por un minuto. No sobre el hueso." }
translate { "A model of this tissue, from 2008, and no people", "Un modelo de este tejido, de 2008, sin personas" }
translate { "What comes first", "Qué hacer primero" }
translate { "Run shorter, and stop before the pain starts.", "Corra menos, y pare antes de que empiece el dolor." }
translate { "Skip downhill runs for now.", "Por ahora, no corra en bajada." }
translate { "Make your hips stronger, in small steps.", "Dé fuerza a las caderas, paso a paso." }
translate { "Have a physical therapist look at how you run.", "Que un fisioterapeuta vea cómo corre." }
translate { "This is common practice, because good trials are rare. In one with 24 women who run, hip exercises looked best, but the difference was too small to be sure (McKay and others, 2020).", "Es la costumbre, porque hay pocos estudios buenos. En uno participaron 24 mujeres que corren. Los ejercicios de cadera parecían lo mejor, pero la diferencia era muy pequeña para estar seguros (McKay y otros, 2020)." }
translate { "How long it takes", "Cuánto tarda" }
translate { "We have no good number for you. Therapists often see weeks rather than days, and for many people it comes back. So take your time: add distance first, and hills last.", "No tenemos un buen número para usted. Los fisioterapeutas suelen ver semanas, no días, y a mucha gente le vuelve. Tómese su tiempo: aumente primero la distancia, y deje las cuestas para el final." }
translate { "Do today", "Para hoy" }
translate { "Choose a flat route for your next run.", "Elija una ruta plana para su próxima salida." }
translate { "Think back: at what distance does it start? Stop well before that.", "Piense: ¿a qué distancia empieza? Pare mucho antes." }
translate { "If it doesn't hurt: lie on your side and lift the top leg slowly, ten times on each side.", "Si no le duele: acuéstese de lado y levante despacio la pierna de arriba, diez veces de cada lado." }
translate { "Ask us who can show you hip exercises that suit you.", "Pregúntenos quién puede enseñarle ejercicios de cadera para usted." }
translate { "Take it home", "Llévelo a casa" }
translate { "In short: run shorter and on flat routes, and make your hips stronger. Massage of the hip can feel good, but the band has not been shown to change. Take a photo of these steps with your phone.", "En resumen: corra menos y en plano, y dé fuerza a las caderas. Un masaje en la cadera puede sentirse bien, pero no se ha demostrado que la banda cambie. Tome una foto de estos pasos con su teléfono." }
translate { "Where can massage feel good for this pain?", "¿Dónde puede sentirse bien el masaje con este dolor?" }
translate { "On the bony outer knee", "En el hueso, por fuera de la rodilla" }
translate { "Hard pressing there can make the pain worse.", "Apretar fuerte ahí puede empeorar el dolor." }
translate { "On the muscles at the side of the hip", "En los músculos al lado de la cadera" }
translate { "Yes. They can feel easier for a while, although the strap has not been shown to change.", "Sí. Pueden sentir alivio por un rato, aunque no se ha demostrado que la banda cambie." }
