translate { "Pain around the kneecap", "Dolor alrededor de la rótula" }
translate { "It aches around or behind your kneecap. You feel it when you squat, on stairs, or after you sit for long. Many people call it runner's knee.", "Le duele alrededor o detrás de la rótula. Lo nota al agacharse, en las escaleras o después de mucho rato en una silla. Mucha gente lo llama rodilla de corredor." }
translate { "The medical name is patellofemoral pain. The kneecap takes a lot of load when your knee is bent. Here it gets more than it can handle right now. You are not alone: about one running injury in six is this one (Kakouris and others, 2021).", "El nombre médico es dolor patelofemoral. Con la rodilla doblada, la rótula lleva mucha carga. En este momento lleva más de la que aguanta. Usted no es la única persona: cerca de una de cada seis lesiones al correr es esta (Kakouris y otros, 2021)." }
translate { "Check this first", "Revise esto primero" }
translate { "What it is", "Qué es" }
translate { "Does one of these fit you? Then do what it says before any massage. If none fits, read on.", "¿Le pasa algo de esto? Entonces haga lo que dice antes de cualquier masaje. Si no le pasa nada de esto, siga leyendo." }
translate { "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿Una pierna se le hinchó hace poco, o está caliente, le duele o cambió de color? No la frote: puede ser un coágulo. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "Is your knee hot, red or swollen? No massage: tell a member of staff now. Fever as well? The joint may be infected. Get medical help today.", "¿Tiene la rodilla caliente, roja o hinchada? Nada de masaje: avise ya a alguien del personal. ¿También fiebre? Puede haber una infección. Busque ayuda médica hoy." }
translate { "Did it start with a fall or a blow? No massage. Tell a member of staff now. Can't stand on it? Call 911.", "¿Empezó con una caída o un golpe? Nada de masaje. Avise ya a alguien del personal. ¿No puede apoyar la pierna? Llame al 911." }
translate { "Does your knee lock or give way? No massage. Have it checked this week.", "¿La rodilla se traba o le falla? Nada de masaje. Pida que la revisen esta semana." }
translate { "A child or teen who limps, or whose hip or groin hurts as well? No running and no massage. See a doctor today: the hip may be the cause.", "¿Es un niño o un joven que cojea, o al que también le duele la cadera o la ingle? Nada de correr y nada de masaje. Llévelo hoy al médico: puede venir de la cadera." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "It may make the muscles above and below your knee feel better for a short time. Ask for slow strokes on your thigh and calf. Nobody should press on the kneecap, or in the hollow behind the knee.", "Por poco tiempo, puede dar alivio en los músculos de arriba y de abajo de la rodilla. Pida pases lentos en el muslo y la pantorrilla. Nadie debe apretar la rótula, ni el hueco de atrás de la rodilla." }
translate { "If you feel better after it, use the moment: do your exercises then.", "Si después se siente mejor, use ese rato: haga sus ejercicios." }
translate { "What it cannot do", "Qué no puede hacer" }
translate { "Massage does not change the joint under your kneecap. Physical therapists do not rely on hands alone for this pain. Take massage as an extra, next to your strength work.", "El masaje no cambia lo que hay debajo de la rótula. Para este dolor, los fisioterapeutas no usan solo las manos. Tome el masaje como un extra, junto a los ejercicios de fuerza." }
translate { "What comes first", "Qué va primero" }
translate { "Physical therapists commonly start like this:", "Los fisioterapeutas suelen empezar así:" }
translate { "Make your hips and thighs stronger, in small steps.", "Gane fuerza en la cadera y los muslos, paso a paso." }
translate { "Run shorter for now, and skip the hills.", "Por ahora, corra menos y evite las subidas." }
translate { "Try shorter, quicker steps when you run.", "Al correr, pruebe pasos más cortos y más rápidos." }
translate { "Tape on the kneecap can ease pain for a short time.", "La cinta adhesiva en la rótula puede calmar el dolor un tiempo corto." }
translate { "How long it takes", "Cuánto tarda" }
translate { "In a study of runners (Mulvad and others, 2018), half were free of pain within 7 weeks. The others took longer.", "En un estudio con corredores (Mulvad y otros, 2018), la mitad ya no tenía dolor a las 7 semanas. Los demás tardaron más." }
translate { "It can be stubborn: for about half of all people, some pain lasts for long (Collins and others, 2018). So start your strength work soon, and keep it up when the pain has gone.", "Puede durar: a cerca de la mitad de la gente le queda algo de dolor por mucho tiempo (Collins y otros, 2018). Empiece pronto con la fuerza, y siga aunque ya no le duela." }
translate { "Do today", "Para hoy" }
translate { "Lie on your side and lift the top leg slowly, ten times each side.", "Acuéstese de lado y suba despacio la pierna de arriba, diez veces por lado." }
translate { "Stand up from a chair and sit down slowly, ten times, if pain stays mild.", "Levántese de una silla y siéntese despacio, diez veces, si el dolor es leve." }
translate { "Straighten your knees now and then when you sit for long.", "Si pasa mucho rato en una silla, estire las rodillas de vez en cuando." }
translate { "Ask our physical therapists to check your hips, thighs and running steps.", "Pida a nuestros fisioterapeutas que miren su cadera, sus muslos y su forma de correr." }
translate { "Which plan fits pain around the kneecap?", "¿Qué plan conviene para el dolor de la rótula?" }
translate { "Massage only", "Solo masaje" }
translate { "It may feel good for a while, but it does not make your hips and thighs stronger.", "Puede aliviar un rato, pero no les da fuerza a la cadera y los muslos." }
translate { "Hip and thigh strength, and shorter runs", "Fuerza de cadera y muslo, y correr menos" }
translate { "Yes. It is the usual way to start. Massage is an extra.", "Sí. Así se suele empezar. El masaje es un extra." }
translate { "No movement at all", "No moverse nada" }
translate { "Your knee needs a load that it can handle. Do less, but keep moving.", "La rodilla necesita la carga justa. Haga menos, pero no deje de moverse." }
