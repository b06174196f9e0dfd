translate { "Pulled muscle, or just sore?", "¿Un tirón, o solo dolor muscular?" }
translate { "DOMS (delayed onset muscle soreness)", "Dolor muscular tardío (DOMS)" }
translate { "Micro-tears", "Microdesgarros" }
translate { "Muscle strain", "Distensión muscular" }
translate { "Pulled muscle", "Tirón muscular" }
translate { "Torn muscle", "Desgarro muscular" }
translate { "On sore muscles, a gentle massage can take the edge off for a while. A pulled muscle needs more care. Today: press it lightly with one finger. One sharp spot? Then leave it alone, and show us. Serious causes are rare, and the danger signs tell you when to get help.", "En músculos adoloridos, un masaje suave puede aliviar un poco por un rato. Un tirón necesita más cuidado. Hoy: toque con un dedo, sin apretar mucho. ¿Es un dolor agudo en un solo punto? Entonces déjelo en paz, y muéstrenoslo. Las causas graves son poco comunes, y las advertencias le dicen cuándo buscar ayuda." }
translate { "If one of these fits you, please do what it says before any massage. If not, read on.", "Si algo de esto es su caso, por favor haga lo que dice antes de cualquier masaje. Si no, siga leyendo." }
translate { "It sounds like soreness", "Parece dolor muscular por el ejercicio" }
translate { "It came on slowly, over a day or so.", "Llegó poco a poco, en más o menos un día." }
translate { "Both legs feel it.", "Lo siente en las dos piernas." }
translate { "It's dull, and all over the muscle.", "Es un dolor que no es agudo, por todo el músculo." }
translate { "You did something new, long, fast or downhill.", "Hizo algo nuevo, largo, rápido o en bajada." }
translate { "Doctors call it DOMS: delayed onset muscle soreness.", "Los médicos lo llaman dolor muscular tardío, o DOMS." }
translate { "It sounds like a pull", "Parece un tirón" }
translate { "You know the moment when it began.", "Sabe en qué momento empezó." }
translate { "It's in one spot, on one side.", "Está en un solo punto, de un solo lado." }
translate { "It's sharp when you stretch or use the muscle.", "Es agudo al estirar o usar el músculo." }
translate { "A bruise shows up.", "Sale un moretón." }
translate { "Doctors call it a muscle strain. If you're not sure, treat it as a pull and ask us, or answer a few short questions:", "Los médicos lo llaman distensión o desgarro muscular. Si no sabe cuál es, trátelo como un tirón y pregúntenos, o conteste unas preguntas cortas:" }
translate { "Is it micro-tears?", "¿Son microdesgarros?" }
translate { "You may have heard that tiny tears make you sore. That's a fair way to put it: a new, long or downhill run does a little harm to the muscle, and the ache follows. In one study, running downhill made people very sore, while level running didn't (Schwane and others, 1983). Your body takes care of it in a few days.", "Quizá haya oído que duele por unos desgarros muy pequeños. Es una buena forma de decirlo: correr mucho, en bajada o de un modo nuevo daña un poquito el músculo, y luego viene el dolor. En un estudio, correr en bajada dejó mucho dolor, y correr en plano no (Schwane y otros, 1983). Su cuerpo se encarga en unos días." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "On sore muscles, gentle hands can feel good and take the edge off for a while. Ask for both legs, and for light strokes if you're very sore, because more pain is not more gain. A fresh pull has to wait: no massage or rolling there for the first three days. Once it's checked, light massage around it may feel good.", "En músculos adoloridos, un masaje suave puede sentirse bien y aliviar un poco por un rato. Pida masaje en las dos piernas, y un toque muy suave si le duele mucho, porque no ayuda más si duele más. Un tirón reciente tiene que esperar: nada de masaje ni rodillo ahí en los primeros tres días. Cuando ya lo revisaron, un masaje suave alrededor puede sentirse bien." }
translate { "It can take the edge off soreness", "Puede aliviar un poco el dolor" }
translate { "Sore legs often hurt a little less after a massage. Two reviews of trials found that. One called the gain small (Davis, Alabed and Chico, 2020), and the other large (Guo and others, 2017). It was measured for up to three days after hard exercise. After a 100-mile race, the gain was gone by the next day (Hoffman and others, 2016).", "Unas piernas adoloridas suelen doler un poco menos después de un masaje. Lo encontraron dos análisis de estudios: uno dijo que la mejora era pequeña (Davis, Alabed y Chico, 2020), y el otro, que era grande (Guo y otros, 2017). Se midió hasta tres días después de un gran esfuerzo. Después de una carrera de 100 millas, al día siguiente ya no se notaba (Hoffman y otros, 2016)." }
translate { "If both legs are equally sore, and no danger sign fits you, stroke each thigh slowly for two minutes.", "Si las dos piernas duelen igual, y ninguna advertencia de esta página es su caso, pase la mano despacio por cada muslo, dos minutos." }
translate { "hours to 3 days", "de horas a 3 días" }
translate { "504 people in 11 trials (review from 2017), and 72 runners of a 100-mile race, in three groups (2016)", "504 personas en 11 estudios (análisis de 2017), y 72 corredores de una carrera de 100 millas, en tres grupos (2016)" }
translate { "What it has not been shown to do", "Qué no se ha demostrado" }
translate { "It has not been shown to get the muscle well sooner, because that runs on its own clock. It does not rub out lactic acid either. That's back to normal soon after your run, so it's not what hurts tomorrow.", "No se ha demostrado que el músculo mejore antes, porque lleva su propio ritmo. Tampoco saca el ácido láctico. Ese vuelve solo a lo normal, poco después de correr: no es lo que duele mañana." }
translate { "What comes first", "Qué hacer primero" }
translate { "Sore: keep moving. An easy walk or bike ride is fine.", "Dolor muscular: siga en movimiento. Está bien caminar o andar en bicicleta con calma." }
translate { "Sore: walk until stairs are easy. Then make your first run short and slow.", "Si es dolor muscular: camine hasta que las escaleras no le cuesten. Después, la primera vez, corra poco y despacio." }
translate { "Pulled: no massage there for the first three days. Skip what hurts, and move it gently.", "Tirón: nada de masaje ahí en los primeros tres días. No haga lo que le duele, y mueva esa parte con suavidad." }
translate { "Pulled: strength exercises in small steps, then running. Ask us who can plan it with you.", "Tirón: ejercicios de fuerza paso a paso, y luego correr. Pregúntenos quién puede planearlo con usted." }
translate { "How long it takes", "Cuánto tarda" }
translate { "Soreness is often worst one to three days after. A study asked 11 runners each day after a long race (Takayama and others, 2017). They were sore up to day three. By days four to seven, their legs felt as before the race. A pull takes longer, often weeks.", "El dolor muscular suele ser peor de uno a tres días después. Un estudio preguntó cada día a 11 corredores después de un maratón (Takayama y otros, 2017). Les dolió hasta el día tres. Entre los días cuatro y siete, sus piernas ya estaban como antes. Un tirón tarda más, muchas veces semanas." }
translate { "Do today", "Para hoy" }
translate { "Press the sore place lightly with one finger: is it one sharp spot, or all over?", "Toque con un dedo, sin apretar mucho, donde duele: ¿es un dolor agudo en un solo punto, o duele todo?" }
translate { "Compare your left side with your right.", "Compare el lado izquierdo con el derecho." }
translate { "If you're just sore, take an easy walk of ten minutes.", "Si solo es dolor muscular, dé una caminata tranquila de diez minutos." }
translate { "If it's a pull, if you're not sure, or if it's no better after three days, show it to one of us before any massage.", "Si es un tirón, si no sabe qué es, o si a los tres días no mejora, muéstrenoslo antes de cualquier masaje." }
translate { "Take it home", "Llévelo a casa" }
translate { "In short: massage can take the edge off soreness, but it has not been shown to get a pull well sooner. If you're sore, keep moving. If it's a pull, no massage there for the first three days, and have it checked. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it.", "En resumen: el masaje puede aliviar el dolor por el ejercicio, pero no se ha demostrado que un tirón mejore antes. Si es dolor por el ejercicio, siga en movimiento. Si es un tirón, nada de masaje ahí en los primeros tres días, y pida que lo revisen. ¿Quiere recordarlo? La lista 'Para hoy' está más arriba: tómele una foto a cada pantalla." }
translate { "Both thighs have been dull and sore since the day after a hilly race. Which is it?", "Desde el día después de una carrera con subidas, le duelen los dos muslos, pero no con un dolor agudo. ¿Qué es?" }
translate { "Soreness", "Dolor muscular por el ejercicio" }
translate { "Yes: both sides, dull, and it came late. A gentle massage can take the edge off.", "Sí: los dos lados, no es agudo, y llegó tarde. Un masaje suave puede aliviarlo un poco." }
translate { "A pulled muscle", "Un tirón" }
translate { "A pull starts in one moment, in one spot, on one side.", "Un tirón empieza en un momento, en un punto y de un solo lado." }
translate { "You could say: 'Both legs are sore from a hard run. Please keep it light.'", "Puede decir: 'Me duelen las dos piernas por correr fuerte. Por favor, que sea suave'." }
