translate { "Heel pain", "Dolor de talón" }
translate { "Does your heel hurt with your first steps in the morning? That is the main sign. The sore spot is most often under the inner side of the heel.", "¿Le duele el talón con los primeros pasos de la mañana? Esa es la señal principal. Casi siempre duele por debajo, hacia el lado de adentro." }
translate { "Doctors call it plantar fasciitis. A tough band runs under your foot, from heel to toes. It got more load than it could repair. Running, and work on hard floors, make it more likely.", "Los médicos lo llaman fascitis plantar. Bajo el pie hay una banda fuerte, del talón a los dedos. Recibió más carga de la que pudo reparar. Es más común en quien corre o trabaja de pie sobre pisos duros." }
translate { "Check this first", "Revise esto primero" }
translate { "What it is", "Qué es" }
translate { "Does one of these fit you? Then do what it says before any massage. If none fits, read on.", "¿Le pasa algo de esto? Entonces haga lo que dice antes de cualquier masaje. Si no le pasa nada de esto, siga leyendo." }
translate { "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿Una pierna se le hinchó hace poco, o está caliente, le duele o cambió de color? No la frote: puede ser un coágulo. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "A sudden pop under your foot, and now it hurts to walk? No massage: the band may be torn. Tell a member of staff now: you need care today.", "¿Sintió un chasquido bajo el pie y ahora le duele caminar? Nada de masaje: la banda puede estar rota. Avise ya a alguien del personal: necesita atención hoy." }
translate { "Is your foot hot, red or swollen? Do you have a fever, or a sore that does not heal? No massage. Get medical help today.", "¿Tiene el pie caliente, rojo o hinchado? ¿Tiene fiebre, o una llaga que no sana? Nada de masaje. Busque ayuda médica hoy." }
translate { "Does it hurt when you squeeze the heel bone from both sides, or at night? No massage and no running. See a doctor or physical therapist this week: it may be a stress fracture.", "¿Le duele al apretar el hueso del talón por los dos lados, o de noche? Nada de masaje y nada de correr. Vea esta semana a un médico o fisioterapeuta: puede ser una fractura por estrés." }
translate { "Numb or burning feet, or diabetes? No deep or hot work: you might not feel harm. Ask your doctor or physical therapist first.", "¿Le arden los pies, los siente dormidos o tiene diabetes? Nada profundo ni caliente: quizá no note el daño. Pregunte antes a su médico o fisioterapeuta." }
translate { "Are you young, with both heels sore and a body that is stiff for long in the morning? Ask a doctor to look for the cause.", "¿Es joven, le duelen los dos talones y pasa largo rato con el cuerpo rígido por la mañana? Pida a un médico que busque la causa." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "A massage of your foot and calf may ease the pain for a while. Then your exercises may feel easier, too. Ask for slow thumbs along the arch, and kneading of the calf. Tender is fine. Sharp is not: say so at once.", "Un masaje del pie y la pantorrilla puede calmar el dolor por un rato. Así quizá también le cuesten menos los ejercicios. Pida que le pasen los pulgares despacio por el arco y que le amasen la pantorrilla. Si molesta un poco, está bien. Si el dolor es agudo, dígalo enseguida." }
translate { "Hands may ease a sore heel", "Las manos pueden calmar un talón que duele" }
translate { "A review looked at six trials of hands-on care for heel pain. In five of them, people felt better soon after. Most used hands on muscles and soft tissue. It was part of care, not all of it, and we do not know how long it lasts.", "Una revisión juntó seis estudios de terapia con las manos para el talón. En cinco, la gente se sintió mejor poco después. Casi siempre se trabajó el músculo y el tejido blando. Era solo una parte del cuidado, y no se sabe cuánto dura." }
translate { "Rub the arch and the calf for two minutes. Numb feet or diabetes? Ask first.", "Frote el arco y la pantorrilla dos minutos. ¿Pies dormidos o diabetes? Pregunte antes." }
translate { "lasts a short time", "dura poco" }
translate { "What it cannot do", "Qué no puede hacer" }
translate { "Hands can't stretch the band. It was put to the test in a model (Chaudhry and others, 2008). Even a one percent change took more force than hands can give.", "Las manos no pueden estirar la banda. Se probó con un modelo (Chaudhry y otros, 2008). Cambiarla un uno por ciento ya pedía más fuerza de la que dan las manos." }
translate { "We found no proof that massage makes the band heal. No trial has tested whether it keeps heel pain away.", "No hallamos pruebas de que el masaje sane la banda. Ningún estudio ha visto si evita que el dolor llegue." }
translate { "What comes first", "Qué va primero" }
translate { "Physical therapists commonly start with these. Massage comes on top.", "Los fisioterapeutas suelen empezar así. El masaje es un extra." }
translate { "Stretch your calf and the sole of your foot each day.", "Estire cada día la pantorrilla y la planta del pie." }
translate { "Make your foot and calf stronger, in small steps.", "Gane fuerza en el pie y la pantorrilla, paso a paso." }
translate { "Run and stand less for now. Then build up bit by bit.", "Por ahora, corra menos y pase menos tiempo de pie. Luego suba poco a poco." }
translate { "Tape can support the arch for a few days.", "Una cinta deportiva puede sostener el arco unos días." }
translate { "Are mornings the worst? Ask about a splint for the night.", "¿Lo peor es la mañana? Pregunte por una férula para la noche." }
translate { "Inserts in your shoes are an extra. They are not enough alone.", "Las plantillas son una ayuda más. Solas no bastan." }
translate { "How long it takes", "Cuánto tarda" }
translate { "Think of months, not days. That is slow, but most people do get better. It is what therapists see; we have no exact number for you.", "Piense en meses, no en días. Es lento, pero casi todos mejoran. Eso ven los terapeutas; no tenemos un número exacto para usted." }
translate { "No change after some weeks of exercise? Ask to be seen again.", "¿Unas semanas de ejercicio y todo sigue igual? Pida otra cita." }
translate { "Do today", "Para hoy" }
translate { "Before your first steps, pull your toes up ten times.", "Antes de dar los primeros pasos, suba los dedos del pie diez veces." }
translate { "Lean into a calf stretch at a wall for five slow breaths.", "Apóyese en la pared y estire la pantorrilla: cinco respiraciones lentas." }
translate { "Roll a ball under your arch, up to two minutes. Numb feet or diabetes? Ask first.", "Ruede una pelota bajo el arco, hasta dos minutos. ¿Pies dormidos o diabetes? Pregunte antes." }
translate { "Ask our staff which strength exercise suits your foot.", "Pregunte al personal qué ejercicio de fuerza le conviene a su pie." }
translate { "Your heel is sore in the morning. What comes first?", "Le duele el talón por la mañana. ¿Qué va primero?" }
translate { "Hard rubbing, each day", "Frotar fuerte cada día" }
translate { "Hands can't stretch the band, and hard rubbing can bruise a sore spot.", "Las manos no estiran la banda, y frotar fuerte puede dejar un moretón donde ya duele." }
translate { "Stretching and strength, in small steps", "Estirar y ganar fuerza, paso a paso" }
translate { "Yes. That is where physical therapists commonly start. A massage can come on top.", "Sí. Por ahí suelen empezar los fisioterapeutas. El masaje puede ser un extra." }
translate { "Run on as before", "Correr igual que antes" }
translate { "The band got more than it could repair. Give it less for now, then build up.", "La banda recibió más de lo que pudo reparar. Dele menos por ahora y suba luego." }
