translate { "Heel pain", "Dolor de talón" }
translate { "Plantar fasciitis", "Fascitis plantar" }
translate { "Plantar heel pain", "Dolor plantar del talón" }
translate { "Heel spur", "Espolón en el talón" }
translate { "A massage of your foot may ease a sore heel for a while, and most people get better with time. This page tells you what it is, what massage can and can't do, and what to do today. Serious causes are rare, and the red cards tell you when to get help.", "Un masaje en el pie puede aliviar el talón por un rato, y la mayoría mejora con el tiempo. Esta página le dice qué es, qué puede y qué no puede hacer el masaje, y qué hacer hoy. Las causas graves son poco comunes, y las tarjetas rojas le dicen cuándo buscar ayuda." }
translate { "Do any of these sound like you? Then please do what the red card says before any massage. If not, the rest of this page is for you.", "¿Algo de esto le pasa a usted? Entonces, por favor, haga lo que dice la tarjeta roja antes de cualquier masaje. Si no, el resto de esta página es para usted." }
translate { "What it is", "Qué es" }
translate { "Your heel hurts with your first steps in the morning, most often under its inner side. A tough band runs under your foot, from heel to toes. It got more load than it could repair. Running makes that more likely, and so does work on hard floors (Martin and others, 2014).", "Le duele el talón con los primeros pasos de la mañana, por lo general por debajo y hacia adentro. Una banda fuerte va bajo el pie, del talón a los dedos. Recibió más carga de la que pudo reparar. Correr lo hace más probable, y también trabajar de pie en pisos duros (Martin y otros, 2014)." }
translate { "Doctors call it plantar fasciitis. A heel spur is a small point of bone that an X-ray can show; if you were told that, the steps on this page are still a good start.", "Los médicos lo llaman fascitis plantar. Un espolón es una pequeña punta de hueso que se ve en una radiografía. Si le dijeron eso, los pasos de esta página también son un buen comienzo." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "A massage of your foot and calf may ease the pain for a while, so that your exercises feel easier, too. Ask for slow rubs along the arch with the thumbs, and for kneading of the calf. Tender is fine. If it turns sharp, say so at once.", "Un masaje en el pie y la pantorrilla puede aliviar el dolor por un rato, y así los ejercicios pueden ser más fáciles. Pida que le pasen los pulgares despacio por el arco y un amasado en la pantorrilla. Un dolor leve está bien. Si se vuelve agudo, dígalo enseguida." }
translate { "Hands may ease a sore heel", "El masaje puede aliviar el talón" }
translate { "Slow rubs on a sore foot can feel very good. In a review of six trials of hands-on care for heel pain, people felt better soon after in five of them (Pollack and others, 2018). Most used hands on muscles and soft tissue, along with other care. How long it lasts is not known.", "Pasar los pulgares despacio por un pie adolorido puede sentirse muy bien. Un análisis miró seis estudios de tratamiento con las manos para el talón, y en cinco la gente se sintió mejor poco después (Pollack y otros, 2018). En la mayoría, las manos trabajaron los músculos y el tejido blando, junto con otros cuidados. No se sabe cuánto dura." }
translate { "If nothing popped, and you have no numb feet, diabetes or blood thinners: rub the arch and the calf for two minutes.", "Si nada chasqueó, y no tiene los pies dormidos, ni diabetes, ni toma anticoagulantes: frote el arco y la pantorrilla dos minutos." }
translate { "lasts a short time", "dura poco" }
translate { "Six trials of people with heel pain; review from 2018", "Seis estudios de gente con dolor de talón; análisis de 2018" }
translate { "What it can't do", "Qué no puede hacer" }
translate { "Hands can't stretch the band. In a model of it, even a change of one percent took more force than hands can give (Chaudhry and others, 2008). Massage has not been shown to make the band heal, and no trial has tested whether it keeps heel pain away.", "Las manos no pueden estirar la banda. En un modelo, hasta un cambio del uno por ciento pedía más fuerza que la de unas manos (Chaudhry y otros, 2008). No se ha demostrado que con masaje la banda sane, y ningún estudio ha medido si aleja el dolor de talón." }
translate { "What comes first", "Qué hacer primero" }
translate { "Physical therapists commonly start with these. Massage comes on top.", "Los fisioterapeutas suelen empezar con esto. El masaje es un extra." }
translate { "Stretch your calf and the sole of your foot each day, as under 'Do today'.", "Estire cada día la pantorrilla y la planta del pie, como en 'Para hoy'." }
translate { "Make your foot and calf stronger, in small steps.", "Dé fuerza al pie y a la pantorrilla, paso a paso." }
translate { "Run and stand less for now, then add more bit by bit.", "Por ahora corra menos y esté menos de pie; luego aumente poco a poco." }
translate { "Sports tape can support the arch for a few days.", "La cinta deportiva puede sostener el arco unos días." }
translate { "If mornings are the worst, ask about a splint for the night.", "Si lo peor es la mañana, pregunte por una férula para la noche." }
translate { "Inserts in your shoes are an extra, and not enough alone.", "Las plantillas son un extra, y solas no bastan." }
translate { "How long it takes", "Cuánto tarda" }
translate { "Think of months, not days. That's slow, but most people do get better. This is what therapists see. We have no exact number for you. If nothing has changed after a few weeks of exercise, please ask to be checked again.", "Piense en meses, no en días. Es lento, pero la mayoría mejora. Es lo que ven los fisioterapeutas. No tenemos un número exacto para usted. Si nada ha cambiado después de unas semanas de ejercicio, por favor pida que le revisen otra vez." }
translate { "Do today", "Para hoy" }
translate { "If nothing popped under your foot: before your first steps, sit on the bed and pull your toes up ten times.", "Si no sintió un chasquido en la planta: antes de los primeros pasos, siéntese en la cama y jale los dedos del pie hacia arriba diez veces." }
translate { "If you felt no pop or snap: stand at a wall, the sore foot back, heel down. Lean in to a mild pull for five slow breaths. Then change sides.", "Solo si no sintió un chasquido: apóyese en una pared, con el pie que duele atrás y el talón en el piso. Inclínese hasta sentir una tensión suave, cinco respiraciones lentas. Luego cambie de lado." }
translate { "If nothing popped, and you have no numb feet, diabetes or blood thinners: roll a ball under your arch for up to two minutes.", "Si nada chasqueó, y no tiene los pies dormidos, ni diabetes, ni toma anticoagulantes: pase una pelota bajo el arco, hasta dos minutos." }
translate { "Ask us who can show you the strength exercise that suits your foot.", "Pregúntenos quién puede enseñarle el ejercicio de fuerza que le va bien a su pie." }
translate { "Take it home", "Llévelo a casa" }
translate { "In short: massage may ease the heel for a while, but hands can't stretch the band. Stretch your foot and calf, and make them stronger in small steps. Take a photo of the list 'Do today' with your phone.", "En resumen: el masaje puede aliviar el talón por un rato, pero las manos no pueden estirar la banda. Estire el pie y la pantorrilla, y deles fuerza paso a paso. Con su teléfono, tome una foto de la lista 'Para hoy'." }
translate { "Your heel is sore in the morning. What comes first?", "Le duele el talón por la mañana. ¿Qué es lo primero?" }
translate { "Hard rubbing, each day", "Frotar fuerte, cada día" }
translate { "Hands can't stretch the band, and hard rubbing can bruise a sore spot.", "Las manos no pueden estirar la banda, y frotar fuerte puede dejar un moretón donde duele." }
translate { "Stretching and strength, in small steps", "Estirar y dar fuerza, paso a paso" }
translate { "Yes. That's where physical therapists commonly start, and a massage can come on top.", "Sí. Por ahí suelen empezar los fisioterapeutas, y un masaje puede ser un extra." }
translate { "Run on as before", "Seguir corriendo igual" }
translate { "The band got more than it could repair. Give it less for now, then add more bit by bit.", "La banda recibió más de lo que pudo reparar. Por ahora dele menos, y luego aumente poco a poco." }
translate { "You could say: 'My heel hurts in the morning. Please rub slowly along the arch, and knead my calf.'", "Puede decir: 'Me duele el talón por la mañana. Por favor, pase los pulgares despacio por el arco, y amase la pantorrilla'." }
translate { "Once a day is enough, unless the line says more often. Stop if it hurts more, tingles or makes you dizzy.", "Basta con una vez al día, si la línea no dice otra cosa. Pare si algo duele más, hormiguea o le marea." }
translate { "How often, and when to stop", "Cuántas veces, y cuándo parar" }
