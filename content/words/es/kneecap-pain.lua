translate { "Pain around the kneecap", "Dolor alrededor de la rótula" }
translate { "Runner's knee", "Rodilla del corredor" }
translate { "Patellofemoral pain", "Dolor femororrotuliano (patelofemoral)" }
translate { "Massage may make the muscles around your knee feel better for a short time. Many runners have this pain, so you're not alone with it. This page tells you what it is, what massage can and can't do, and what to do today. Serious causes are rare, and the yellow cards tell you when to get help.", "El masaje puede aliviar por un rato los músculos alrededor de la rodilla. Muchos corredores tienen este dolor, así que no le pasa solo a usted. Esta página le dice qué es, qué puede y qué no puede hacer el masaje, y qué hacer hoy. Las causas graves son poco comunes, y las tarjetas amarillas le dicen cuándo buscar ayuda." }
translate { "Do any of these sound like you? Then please do what the yellow card says before any massage. If not, the rest of this page is for you.", "¿Algo de esto le pasa a usted? Entonces, por favor, haga lo que dice la tarjeta amarilla antes de cualquier masaje. Si no, el resto de esta página es para usted." }
translate { "What it is", "Qué es" }
translate { "It aches around or behind your kneecap when you squat, on stairs, or after sitting for a long time. Many people call it runner's knee. Doctors call it patellofemoral pain.", "Duele alrededor o detrás de la rótula al agacharse, en las escaleras o después de mucho tiempo en una silla. Mucha gente lo llama rodilla del corredor. Los médicos lo llaman dolor femororrotuliano." }
translate { "A bent knee puts a lot of load on the kneecap, and right now it gets more than it can handle. Of all the injuries that runners have at any one time, about one in six is this one (Kakouris and others, 2021).", "Una rodilla doblada pone mucha carga en la rótula, y ahora recibe más de la que aguanta. De todas las lesiones que tienen los corredores en un momento dado, más o menos una de cada seis es esta (Kakouris y otros, 2021)." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "It may make the muscles above and below your knee feel better for a short time. Ask for slow strokes on your thigh and calf. Nobody should press on the kneecap, or in the hollow behind the knee. If you feel better afterward, use the moment: it's a good time for your exercises.", "Puede hacer que los músculos de arriba y de abajo de la rodilla se sientan mejor por un rato. Pida un masaje lento en el muslo y la pantorrilla. Que nadie apriete la rótula ni el hueco de atrás de la rodilla. Si después se siente mejor, aproveche: es un buen momento para sus ejercicios." }
translate { "What it can't do", "Qué no puede hacer" }
translate { "Massage doesn't change the joint under your kneecap, so it's not enough alone. Physical therapists don't rely on hands alone for this pain, either. Take it as something nice on top of your strength exercises.", "El masaje no cambia la articulación que está bajo la rótula, y por eso no basta solo. Los fisioterapeutas tampoco usan solo las manos con este dolor. Tómelo como algo grato, además de sus ejercicios de fuerza." }
translate { "What comes first", "Qué hacer primero" }
translate { "Physical therapists commonly start like this:", "Los fisioterapeutas suelen empezar así:" }
translate { "Make your hips and thighs stronger, in small steps. Two exercises are under 'Do today'.", "Dé fuerza a las caderas y los muslos, paso a paso. En 'Para hoy' hay dos ejercicios." }
translate { "Run shorter for now, and skip the hills.", "Por ahora, corra menos y deje las subidas." }
translate { "Try shorter, quicker steps when you run.", "Al correr, pruebe pasos más cortos y más rápidos." }
translate { "Sports tape on the kneecap can ease pain for a short time.", "Una cinta deportiva en la rótula puede aliviar por un rato." }
translate { "How long it takes", "Cuánto tarda" }
translate { "In a study of runners, half of those with this pain were free of it within 7 weeks (Mulvad and others, 2018). For the others it took longer.", "En un estudio con corredores, la mitad de los que tenían este dolor ya no lo sentía a las 7 semanas (Mulvad y otros, 2018). Los demás tardaron más." }
translate { "It can be stubborn: about half of all people still have some pain much later (Collins and others, 2018). So start your strength exercises soon, and keep them up when the pain has gone.", "Puede ser terco: a más o menos la mitad de la gente todavía le duele algo mucho después (Collins y otros, 2018). Empiece pronto con los ejercicios de fuerza, y siga con ellos cuando el dolor se haya ido." }
translate { "Do today", "Para hoy" }
translate { "If it doesn't hurt and you have no new hip: lie on your side and lift the top leg slowly, ten times on each side.", "Si no le duele y no tiene una cadera artificial: acuéstese de lado y levante despacio la pierna de arriba, diez veces de cada lado." }
translate { "If your knee doesn't lock or give way: stand up from a chair and sit down slowly, ten times, as long as pain stays mild.", "Si la rodilla no se le traba ni le falla: levántese de una silla y siéntese despacio, diez veces, mientras el dolor sea leve." }
translate { "If it doesn't hurt: each time you have sat for half an hour, straighten each knee slowly, five times.", "Si no le duele: cada media hora en la silla, estire cada rodilla despacio, cinco veces." }
translate { "Ask us who can check your hips, your thighs and how you run.", "Pregúntenos quién puede revisar sus caderas, sus muslos y cómo corre." }
translate { "Take it home", "Llévelo a casa" }
translate { "In short: massage can feel good for a while, but it's not enough alone. Make your hips and thighs stronger, and run shorter for now. Take a photo of the list 'Do today' with your phone.", "En resumen: el masaje puede sentirse bien por un rato, pero solo no basta. Dé fuerza a caderas y muslos, y corra menos por ahora. Con su teléfono, tome una foto de la lista 'Para hoy'." }
translate { "Which plan fits pain around the kneecap?", "¿Qué plan sirve para el dolor alrededor de la rótula?" }
translate { "Massage only", "Solo masaje" }
translate { "It may feel good for a while, but it doesn't make your hips and thighs stronger.", "Puede sentirse bien por un rato, pero no da fuerza a las caderas y los muslos." }
translate { "Hip and thigh strength, and shorter runs", "Fuerza de caderas y muslos, y correr distancias más cortas" }
translate { "Yes. It's the usual way to start, and a massage can come on top.", "Sí. Es la forma común de empezar, y un masaje puede ser un extra." }
translate { "No movement at all", "Nada de movimiento" }
translate { "Your knee needs a load that it can handle. Do less, but keep moving.", "Su rodilla necesita una carga que aguante. Haga menos, pero siga en movimiento." }
translate { "You could say: 'My kneecap hurts on stairs. Please work on my thigh and calf, and don't press on the kneecap.'", "Puede decir: 'Me duele la rótula en las escaleras. Por favor, trabaje el muslo y la pantorrilla, y no apriete la rótula'." }
translate { "Once a day is enough, unless the line says more often. That's common practice. Stop if it hurts more, tingles or makes you dizzy, and tell us. Dizzy and it stays, or you see double? Call 911.", "Basta con una vez al día, si la línea no dice otra cosa. Así se suele hacer. Pare si le duele más, siente hormigueo o se marea, y avísenos. ¿El mareo sigue, o ve doble? Llame al 911." }
translate { "How often, and when to stop", "Cuántas veces, y cuándo parar" }
