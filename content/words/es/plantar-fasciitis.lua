translate { "Heel pain", "Dolor de talón" }
translate { "Plantar fasciitis", "Fascitis plantar" }
translate { "Plantar heel pain", "Dolor plantar del talón" }
translate { "Heel spur", "Espolón en el talón" }
translate { "Sore heels are very common, and most people get better with time. Serious causes are rare, and the red cards help you rule them out.", "El dolor de talón es muy común, y la mayoría mejora con el tiempo. Las causas graves son poco comunes, y las tarjetas rojas ayudan a descartarlas." }
translate { "Do any of these sound like you? Then please do what the red card says before any massage. If not, the rest of this page is for you.", "¿Algo de esto le pasa a usted? Entonces, por favor, haga lo que dice la tarjeta roja antes de cualquier masaje. Si no, el resto de esta página es para usted." }
translate { "What it is", "Qué es" }
translate { "Your heel hurts with your first steps in the morning, most often under its inner side. A tough band runs under your foot, from heel to toes. It got more load than it could repair. Running makes that more likely, and so does work on hard floors (Martin and others, 2014).", "Le duele el talón con los primeros pasos de la mañana, por lo general por debajo y hacia adentro. Una banda fuerte va bajo el pie, del talón a los dedos. Recibió más carga de la que pudo reparar. Correr lo hace más probable, y también trabajar de pie en pisos duros (Martin y otros, 2014)." }
translate { "Doctors call it plantar fasciitis. A heel spur is a small point of bone that an X-ray can show; if you were told that, the steps on this page are still a good start.", "Los médicos lo llaman fascitis plantar. Un espolón es una pequeña punta de hueso que se ve en una radiografía. Si le dijeron eso, los pasos de esta página también son un buen comienzo." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "A massage of your foot and calf may ease the pain for a while, so that your exercises feel easier, too. Ask for slow thumbs along the arch, and for kneading of the calf. Tender is fine. If it turns sharp, say so at once.", "Un masaje en el pie y la pantorrilla puede aliviar el dolor por un rato, y así los ejercicios pueden costar menos. Pida pulgares lentos por el arco y un amasado en la pantorrilla. Un dolor leve está bien. Si se vuelve agudo, dígalo enseguida." }
translate { "Hands may ease a sore heel", "Unas manos pueden aliviar el talón" }
translate { "Slow thumbs on a sore foot can feel very good. A review looked at six trials of hands-on care for heel pain, and in five of them people felt better soon after (Pollack and others, 2018). Most used hands on muscles and soft tissue, along with other care. How long it lasts is not known.", "Unos pulgares lentos en un pie adolorido pueden sentirse muy bien. Un análisis miró seis estudios de tratamiento con las manos para el talón, y en cinco la gente se sintió mejor poco después (Pollack y otros, 2018). En la mayoría, las manos trabajaron los músculos y el tejido blando, junto con otros cuidados. No se sabe cuánto dura." }
translate { "If you feel your feet well and take no blood thinners: rub the arch and the calf for two minutes.", "Si siente bien los pies y no toma anticoagulantes: frote el arco y la pantorrilla dos minutos." }
translate { "lasts a short time", "dura poco" }
translate { "Six trials of people with heel pain; review from 2018", "Seis estudios de gente con dolor de talón; análisis de 2018" }
translate { "What it can't do", "Qué no puede hacer" }
translate { "Hands can't stretch the band. In a model of it, even a change of one percent took more force than hands can give (Chaudhry and others, 2008). Massage has not been shown to make the band heal, and no trial has tested whether it keeps heel pain away.", "Las manos no pueden estirar la banda. En un modelo, hasta un cambio del uno por ciento pedía más fuerza que la de unas manos (Chaudhry y otros, 2008). No se ha demostrado que con masaje la banda sane, y ningún estudio ha medido si aleja el dolor de talón." }
translate { "What comes first", "Qué hacer primero" }
translate { "Physical therapists commonly start with these. Massage comes on top.", "Los fisioterapeutas suelen empezar con esto. El masaje es un extra." }
translate { "Stretch your calf and the sole of your foot each day.", "Estire cada día la pantorrilla y la planta del pie." }
translate { "Make your foot and calf stronger, in small steps.", "Dé fuerza al pie y a la pantorrilla, paso a paso." }
translate { "Run and stand less for now, then add more bit by bit.", "Por ahora corra menos y esté menos de pie; luego aumente poco a poco." }
translate { "Sports tape can support the arch for a few days.", "La cinta deportiva puede sostener el arco unos días." }
translate { "If mornings are the worst, ask about a splint for the night.", "Si lo peor es la mañana, pregunte por una férula para la noche." }
translate { "Inserts in your shoes are an extra, and not enough alone.", "Las plantillas son un extra, y solas no bastan." }
translate { "How long it takes", "Cuánto tarda" }
translate { "Think of months, not days. That's slow, but most people do get better. This is what therapists see, because we have no exact number for you. If nothing has changed after a few weeks of exercise, please ask to be seen again.", "Piense en meses, no en días. Es lento, pero la mayoría mejora. Es lo que ven los fisioterapeutas, porque no tenemos un número exacto para usted. Si nada ha cambiado tras unas semanas de ejercicio, por favor pida que le vean otra vez." }
translate { "Do today", "Para hoy" }
translate { "If nothing popped under your foot: pull your toes up ten times before your first steps.", "Si no sintió un chasquido en la planta: antes de los primeros pasos, jale los dedos del pie hacia arriba diez veces." }
translate { "Not after a pop or a snap: lean into a gentle calf stretch at a wall for five slow breaths.", "No lo haga si sintió un chasquido: apóyese en una pared y estire con suavidad la pantorrilla, cinco respiraciones lentas." }
translate { "If you feel your feet well, and take no blood thinners: roll a ball under your arch for up to two minutes.", "Si siente bien los pies, y no toma anticoagulantes: ruede una pelota bajo el arco, hasta dos minutos." }
translate { "Ask us who can show you the strength exercise that suits your foot.", "Pregúntenos quién puede enseñarle el ejercicio de fuerza que le va bien a su pie." }
translate { "Take it home", "Llévelo a casa" }
translate { "In short: stretch your foot and calf, and make them stronger in small steps. Massage may ease the heel for a while, but hands can't stretch the band. Take a photo of these steps with your phone.", "En resumen: estire el pie y la pantorrilla, y deles fuerza paso a paso. El masaje puede aliviar el talón por un rato, pero las manos no pueden estirar la banda. Tome una foto de estos pasos con su teléfono." }
translate { "Your heel is sore in the morning. What comes first?", "Le duele el talón por la mañana. ¿Qué es lo primero?" }
translate { "Hard rubbing, each day", "Frotar fuerte, cada día" }
translate { "Hands can't stretch the band, and hard rubbing can bruise a sore spot.", "Las manos no pueden estirar la banda, y frotar fuerte puede dejar un moretón donde duele." }
translate { "Stretching and strength, in small steps", "Estirar y dar fuerza, paso a paso" }
translate { "Yes. That's where physical therapists commonly start, and a massage can come on top.", "Sí. Por ahí suelen empezar los fisioterapeutas, y un masaje puede ser un extra." }
translate { "Run on as before", "Seguir corriendo igual" }
translate { "The band got more than it could repair. Give it less for now, then add more bit by bit.", "La banda recibió más de lo que pudo reparar. Por ahora dele menos, y luego aumente poco a poco." }
