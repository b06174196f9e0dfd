translate { "Check yourself", "Revise cómo está" }
translate { "Plain soreness, a pull, or something to show to someone? Answer six short questions from the top, and read what to do. The rare, serious signs come first. A screen can't tell you what you have: for that, someone must look at you. Nothing you tap is kept.", "¿Es dolor de esfuerzo, un tirón o algo que alguien debe ver? Conteste seis preguntas cortas, de arriba abajo, y lea qué hacer. Primero van las señales graves, que son poco comunes. Una pantalla no puede decirle qué tiene: para eso, alguien debe verle. Nada de lo que toque se guarda." }

translate { "Danger signs at any time: call 911", "Señales de peligro en cualquier momento: llame al 911" }
translate { "Chest pain, short of breath, coughing up blood, or passing out.", "Dolor de pecho, falta de aire, tos con sangre o desmayo." }
translate { "A drooping face, slurred speech, seeing double, a weak arm, or the worst headache ever.", "Se cae un lado de la cara, cuesta hablar, ve doble, un brazo sin fuerza, o el peor dolor de cabeza de su vida." }
translate { "Numb between the legs, new bladder or bowel trouble, or both legs weak.", "La entrepierna dormida, no controla la orina o el intestino, o las dos piernas débiles." }
translate { "Sudden, very bad pain in the back or belly, and you feel faint.", "Dolor repentino y muy fuerte de espalda o de vientre, y siente que se desmaya." }
translate { "Danger signs after a run or a fall: call 911", "Señales de peligro tras correr o caerse: llame al 911" }
translate { "How this works", "Cómo funciona" }
translate { "Confused, very hot, or a seizure.", "Confusión, mucho calor en el cuerpo o convulsiones." }
translate { "Urine dark like cola, or muscles very swollen or weak.", "Orina oscura como un refresco de cola, o músculos muy hinchados o débiles." }
translate { "An arm or leg that is tight, shiny and numb.", "Un brazo o una pierna tensa, brillante y dormida." }
translate { "You can't stand on the leg after a fall, or a foot is cold, numb or crooked.", "Tras una caída no puede apoyar la pierna, o tiene un pie frío, dormido o torcido." }
translate { "A sore neck after a fall, and a weak or numb arm or leg.", "Tras una caída le duele el cuello, y un brazo o una pierna está sin fuerza o se le duerme." }
translate { "Does one of these danger signs fit you?", "¿Tiene alguna de estas señales de peligro?" }
translate { "No, none", "No, ninguna" }
translate { "Yes, or not sure", "Sí, o no sé" }
translate { "What to do: get help now", "Qué hacer: pida ayuda ahora" }
translate { "Call 911, and tell a member of staff now. Not sure? Tell a member of staff now. They will look at the list with you.", "Llame al 911 y avise ya a alguien del personal. ¿Tiene dudas? Avise ya a alguien del personal: verán juntos la lista." }
translate { "Don't drive yourself. You are no bother at all: this is what we are here for. You can stop here.", "No maneje usted. No molesta a nadie: para eso estamos aquí. Ya puede dejar las preguntas." }

translate { "Signs to show to someone today", "Señales que alguien debe ver hoy" }
translate { "One leg newly swollen, warm, sore or changed in color, or a known clot.", "Una pierna se hinchó hace poco, está caliente, duele o cambió de color, o sabe que tiene un coágulo." }
translate { "A hot, red or swollen joint, or a fever and one sore place.", "Una articulación caliente, roja o hinchada, o fiebre y dolor en un solo lugar." }
translate { "A snap, a gap in the muscle, or a leg that won't hold you.", "Un chasquido, un hueco en el músculo, o una pierna que no le sostiene." }
translate { "A leg or foot that is getting weaker or more numb.", "Una pierna o un pie cada vez más débil o dormido." }
translate { "Swelling that gets worse after hard effort.", "Hinchazón que empeora tras un gran esfuerzo." }
translate { "Back pain with a fever, or after a bad fall.", "Dolor de espalda con fiebre, o tras una caída fuerte." }
translate { "New tendon pain with an antibiotic, or soon after.", "Le duele un tendón desde que toma un antibiótico, o poco después." }
translate { "Faint or sick after a run.", "Mareo o náuseas después de correr." }
translate { "Does one of these signs for today fit you?", "¿Tiene alguna de estas señales para hoy?" }
translate { "What to do: have it looked at today", "Qué hacer: que lo vean hoy" }
translate { "Tell a member of staff now which line it is. No massage, and don't rub or roll the place. Chest pain or short of breath as well? Call 911.", "Diga ya a alguien del personal qué línea es. Nada de masaje; no frote ni use un rodillo ahí. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "It may be nothing bad, but it is worth a look today. Is it the antibiotic? Call your doctor before the next pill. You can stop here.", "Quizá no sea nada malo, pero conviene verlo hoy. ¿Es por el antibiótico? Llame a su médico antes de la próxima pastilla. Ya puede dejar las preguntas." }

translate { "Signs to show to someone this week", "Señales que alguien debe ver esta semana" }
translate { "One sore spot on a bone.", "Le duele un punto de un hueso." }
translate { "A bone that hurts when you hop, at rest or at night.", "Un hueso que duele al saltar, en reposo o de noche." }
translate { "Deep pain in the groin or hip, or low on one side of the back.", "Dolor profundo en la ingle o la cadera, o abajo de un lado de la espalda." }
translate { "A numb, tingling or weak place.", "Una parte dormida, con hormigueo o sin fuerza." }
translate { "A knee that locks or gives way, or swelling that stays.", "Una rodilla que se traba o le falla, o hinchazón que no se va." }
translate { "Pain that goes on for weeks, or changes how you run.", "Dolor que dura semanas, o que cambia su forma de correr." }
translate { "Back pain, and cancer now or before, or weak bones.", "Dolor de espalda, y cáncer ahora o antes, o huesos débiles." }
translate { "Sweats at night, weight loss you can't explain, or missed periods.", "Sudores de noche, pérdida de peso sin razón, o la regla no viene." }
translate { "Does one of these signs for this week fit you?", "¿Tiene alguna de estas señales para esta semana?" }
translate { "What to do: have it looked at this week", "Qué hacer: que lo vean esta semana" }
translate { "Ask a member of staff today who can see you. It may be nothing bad: a doctor or physical therapist can find out.", "Pregunte hoy a alguien del personal quién puede verle. Quizá no sea nada malo: un médico o fisioterapeuta puede averiguarlo." }
translate { "No massage until then.", "Hasta entonces, nada de masaje." }
translate { "A bone, the groin, the hip, or low on one side of the back? No running either.", "¿Un hueso, la ingle, la cadera, o abajo de un lado de la espalda? Tampoco corra." }
translate { "Worse before that? Tell us, or get medical help the same day.", "¿Empeora antes? Díganos, o busque ayuda médica ese mismo día." }
translate { "You can stop here.", "Ya puede dejar las preguntas." }

translate { "How did it begin?", "¿Cómo empezó?" }
translate { "Slowly, after a hard or new run", "Poco a poco, tras correr duro o algo nuevo" }
translate { "All at once", "De golpe" }
translate { "Another way, or not sure", "De otro modo, o no sé" }
translate { "Where does it hurt?", "¿Dónde le duele?" }
translate { "In the muscles, on both sides", "En los músculos, en los dos lados" }
translate { "On one side, or in one spot", "De un lado, o en un solo punto" }
translate { "In a bone, joint or tendon", "En un hueso, articulación o tendón" }
translate { "How long has it hurt?", "¿Cuánto hace que le duele?" }
translate { "3 days or less", "3 días o menos" }
translate { "4 to 7 days, and fading", "De 4 a 7 días, y ya baja" }
translate { "Over 3 days, not fading", "Más de 3 días y no baja" }
translate { "Over a week", "Más de una semana" }

translate { "What to do: have it looked at soon", "Qué hacer: que lo vean pronto" }
translate { "It began all at once. So treat it as a pull until someone has looked at it. Show it to our staff before any massage, today if you can.", "Empezó de golpe. Trátelo como un tirón hasta que alguien lo vea. Muéstrelo al personal antes de cualquier masaje, hoy si puede." }
translate { "For about three days, nothing deep on it.", "Por unos tres días, nada profundo ahí." }
translate { "Stop doing what hurts, and move it gently.", "Deje de hacer lo que le duele, y mueva esa parte con suavidad." }
translate { "No sprints and no hard stretching.", "Nada de correr a toda velocidad ni de estirar fuerte." }
translate { "Plain soreness is in the muscles. Yours is not, so someone should look at it. Is it a bone? Then don't run on it until you know more.", "El dolor de esfuerzo está en los músculos. El suyo no: alguien debe verlo. ¿Es un hueso? No corra hasta saber más." }
translate { "Plain soreness fades after about three days, and is mostly gone within a week. Yours takes longer, so someone should look at it.", "El dolor de esfuerzo baja tras unos tres días, y en una semana casi siempre se ha ido. El suyo tarda más: alguien debe verlo." }
translate { "Plain soreness is mostly on both sides, all over the muscle. Yours is not, so someone should look at it.", "El dolor de esfuerzo casi siempre está en los dos lados, por todo el músculo. El suyo no: alguien debe verlo." }
translate { "Plain soreness comes on slowly, after a hard or new run. You are not sure of that, so someone should look at it.", "El dolor de esfuerzo llega poco a poco, tras correr duro o algo nuevo. Si no sabe si fue así, alguien debe verlo." }
translate { "Ask a member of staff today who can look at it.", "Pregunte hoy al personal quién puede verlo." }
translate { "Until then, no massage.", "Hasta entonces, nada de masaje." }
translate { "Do less of what makes it hurt.", "Haga menos de aquello que le da dolor." }
translate { "What to do: an easy day, and keep moving", "Qué hacer: un día suave, sin dejar de moverse" }
translate { "This fits plain soreness. It is often worst one to three days after a hard run, and mostly gone within a week. A screen can't be sure: not easing, or worse? Have it checked.", "Esto se parece al dolor de esfuerzo. Suele doler más de uno a tres días después de correr duro, y en una semana casi siempre se ha ido. Una pantalla no puede estar segura: ¿no baja, o empeora? Pida que lo revisen." }
translate { "Take an easy walk of ten minutes.", "Dé una caminata suave de diez minutos." }
translate { "Make your next run short and slow.", "Haga la próxima carrera corta y lenta." }
translate { "Like a massage? Ask for light hands. It can take the edge off for a while.", "¿Quiere un masaje? Pida manos suaves. Puede bajar un poco el dolor por un rato." }
translate { "Tell our staff where you are sore before you lie down.", "Antes de acostarse, diga al personal dónde le duele." }
translate { "Urine dark like cola, or muscles very swollen or weak? No massage. Call 911 and tell a member of staff now.", "¿Orina oscura como un refresco de cola, o músculos muy hinchados o débiles? Nada de masaje. Llame al 911 y avise ya a alguien del personal." }
translate { "Fever, or do you feel ill? No massage today. Come back when you are well.", "¿Tiene fiebre o se siente mal? Hoy no reciba masaje. Vuelva cuando esté bien." }

translate { "What now?", "¿Y ahora?" }
translate { "No words on what to do? Then a question above is still open. This page can't know you. Show your answers to a member of staff, and ask what they think.", "¿No ve qué hacer? Entonces falta contestar una pregunta de arriba. Esta página no le conoce. Muestre sus respuestas a alguien del personal, y pregunte qué piensa." }
translate { "These rules are common practice, to be on the safe side. No study has tested this page.", "Estas reglas son la costumbre, para ir a lo seguro. Ningún estudio ha probado esta página." }
