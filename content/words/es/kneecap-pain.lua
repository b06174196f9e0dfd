translate { "Pain around the kneecap", "Dolor alrededor de la rótula" }
translate { "Runner's knee", "Rodilla del corredor" }
translate { "Patellofemoral pain", "Dolor femororrotuliano (patelofemoral)" }
translate { "This is one of the most common pains that runners have, so you're not alone with it. Serious causes are rare, and the red cards help you rule them out.", "Es uno de los dolores más comunes en quienes corren, así que no le pasa solo a usted. Las causas graves son poco comunes, y las tarjetas rojas ayudan a descartarlas." }
translate { "Do any of these sound like you? Then please do what the red card says before any massage. If not, the rest of this page is for you.", "¿Algo de esto le pasa a usted? Entonces, por favor, haga lo que dice la tarjeta roja antes de cualquier masaje. Si no, el resto de esta página es para usted." }
translate { "What it is", "Qué es" }
translate { "It aches around or behind your kneecap when you squat, on stairs, or after sitting for a long time. Many people call it runner's knee. Doctors call it patellofemoral pain.", "Duele alrededor o detrás de la rótula al agacharse, en las escaleras o después de mucho tiempo en una silla. Mucha gente lo llama rodilla del corredor. Los médicos lo llaman dolor femororrotuliano." }
translate { "A bent knee puts a lot of load on the kneecap, and right now it gets more than it can handle. Of all the injuries that runners have at any one time, about one in six is this one (Kakouris and others, 2021).", "Una rodilla doblada pone mucha carga en la rótula, y ahora recibe más de la que aguanta. De todas las lesiones que tienen los corredores en un momento dado, más o menos una de cada seis es esta (Kakouris y otros, 2021)." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "It may make the muscles above and below your knee feel better for a short time. Ask for slow strokes on your thigh and calf. Nobody should press on the kneecap, or in the hollow behind the knee. If you feel better afterward, use the moment: it's a good time for your exercises.", "Puede hacer que los músculos de arriba y de abajo de la rodilla se sientan mejor por un rato. Pida pases lentos en el muslo y la pantorrilla. Que nadie apriete la rótula ni el hueco de atrás de la rodilla. Si después se siente mejor, aproveche: es un buen momento para sus ejercicios." }
translate { "What it can't do", "Qué no puede hacer" }
translate { "Massage doesn't change the joint under your kneecap, so it's not enough alone. Physical therapists don't rely on hands alone for this pain, either. Take it as something nice on top of your strength exercises.", "El masaje no cambia la articulación que está bajo la rótula, y por eso no basta solo. Los fisioterapeutas tampoco usan solo las manos con este dolor. Tómelo como algo grato, además de sus ejercicios de fuerza." }
translate { "What comes first", "Qué hacer primero" }
translate { "Physical therapists commonly start like this:", "Los fisioterapeutas suelen empezar así:" }
translate { "Make your hips and thighs stronger, in small steps.", "Dé fuerza a las caderas y los muslos, paso a paso." }
translate { "Run shorter for now, and skip the hills.", "Por ahora, corra menos y deje las cuestas." }
translate { "Try shorter, quicker steps when you run.", "Al correr, pruebe pasos más cortos y más rápidos." }
translate { "Sports tape on the kneecap can ease pain for a short time.", "Una cinta deportiva en la rótula puede aliviar por un rato." }
translate { "How long it takes", "Cuánto tarda" }
translate { "In a study of runners, half of those with this pain were free of it within 7 weeks (Mulvad and others, 2018). For the others it took longer.", "En un estudio con corredores, la mitad de los que tenían este dolor ya no lo sentía a las 7 semanas (Mulvad y otros, 2018). Los demás tardaron más." }
translate { "It can be stubborn: about half of all people still have some pain much later (Collins and others, 2018). So start your strength exercises soon, and keep them up when the pain has gone.", "Puede ser terco: a más o menos la mitad de la gente todavía le duele algo mucho después (Collins y otros, 2018). Empiece pronto con los ejercicios de fuerza, y siga con ellos cuando el dolor se haya ido." }
translate { "Do today", "Para hoy" }
translate { "If it doesn't hurt: lie on your side and lift the top leg slowly, ten times on each side.", "Si no le duele: acuéstese de lado y levante despacio la pierna de arriba, diez veces de cada lado." }
translate { "If your knee doesn't lock or give way: stand up from a chair and sit down slowly, ten times, as long as pain stays mild.", "Si la rodilla no se le traba ni le falla: levántese de una silla y siéntese despacio, diez veces, mientras el dolor sea leve." }
translate { "Straighten your knees now and then when you have been sitting for a while.", "Estire las rodillas de vez en cuando si pasa un buen rato en la silla." }
translate { "Ask us who can look at your hips, your thighs and how you run.", "Pregúntenos quién puede ver sus caderas, sus muslos y cómo corre." }
translate { "Take it home", "Llévelo a casa" }
translate { "In short: make your hips and thighs stronger, and run shorter for now. Massage can feel good for a while, but it's not enough alone. Take a photo of these steps with your phone.", "En resumen: dé fuerza a caderas y muslos, y corra menos por ahora. El masaje puede sentirse bien por un rato, pero solo no basta. Tome una foto de estos pasos con su teléfono." }
translate { "Which plan fits pain around the kneecap?", "¿Qué plan sirve para el dolor alrededor de la rótula?" }
translate { "Massage only", "Solo masaje" }
translate { "It may feel good for a while, but it doesn't make your hips and thighs stronger.", "Puede sentirse bien por un rato, pero no da fuerza a las caderas y los muslos." }
translate { "Hip and thigh strength, and shorter runs", "Fuerza de caderas y muslos, y salidas más cortas" }
translate { "Yes. It's the usual way to start, and a massage can come on top.", "Sí. Es la forma común de empezar, y un masaje puede ser un extra." }
translate { "No movement at all", "Nada de movimiento" }
translate { "Your knee needs a load that it can handle. Do less, but keep moving.", "Su rodilla necesita una carga que aguante. Haga menos, pero siga en movimiento." }
