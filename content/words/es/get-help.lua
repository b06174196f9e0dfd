translate { "Serious harm from massage is rare. Still, at times it is better to wait, to ask, or to get help. This page tells you when. The most urgent comes first.", "Es raro que un masaje haga un daño grave. Aun así, a veces es mejor esperar, preguntar o pedir ayuda. Esta página le dice cuándo. Lo más urgente va primero." }
translate { "Not sure? Ask. It is never wrong to tell a member of staff.", "¿Tiene dudas? Pregunte. Nunca está de más avisar a alguien del personal." }
translate { "For your peace of mind", "Para su tranquilidad" }
translate { "Call 911 now:", "Llame ahora al 911:" }
translate { "One of these, here or at home? Call 911 at once, and tell the staff if you are here. Don't drive yourself.", "¿Le pasa algo de esto, aquí o en casa? Llame enseguida al 911. Si está aquí, avise al personal. No maneje usted." }
translate { "Pain or pressure in your chest, suddenly short of breath, coughing up blood, or passing out? Call 911.", "¿Dolor o presión en el pecho, falta de aire de pronto, tos con sangre o desmayo? Llame al 911." }
translate { "Is one side of the face drooping, is speech slurred, is an arm suddenly weak, or do you see double? The worst headache of your life? Call 911.", "¿Se cae un lado de la cara, cuesta hablar, un brazo pierde fuerza de pronto o ve doble? ¿El peor dolor de cabeza de su vida? Llame al 911." }
translate { "Numb between your legs, new trouble with bladder or bowels, or both legs weak? Call 911.", "¿Siente dormida la entrepierna, le cuesta desde hace poco controlar la orina o el intestino, o tiene débiles las dos piernas? Llame al 911." }
translate { "Sudden, very bad pain in your back or belly, and you feel faint? Call 911.", "¿Dolor repentino y muy fuerte de espalda o de vientre, y siente que se desmaya? Llame al 911." }
translate { "After a fall: can't stand on the leg, or a foot is cold, numb or crooked? A sore neck, and an arm or leg weak or numb? Keep still. Call 911.", "Tras una caída: ¿no puede apoyar la pierna, o tiene un pie frío, dormido o torcido? ¿Le duele el cuello, y un brazo o una pierna está sin fuerza o se le duerme? No se mueva. Llame al 911." }
translate { "In or after a run: confused, very hot, or having a seizure? Call 911. Don't wait for it to pass.", "Al correr o después: ¿hay confusión, mucho calor en el cuerpo o convulsiones? Llame al 911. No espere a que pase." }
translate { "Arm or leg tight and shiny, numb, and far more pain than you would expect? Call 911. Don't rub it.", "¿Un brazo o una pierna está tenso y brillante, dormido, y duele mucho más de lo que espera? Llame al 911. No lo frote." }
translate { "Dark urine like cola after a hard effort or a deep massage? Muscles so swollen or weak that you can't use them? Call 911.", "¿Orina oscura, como refresco de cola, tras un gran esfuerzo o un masaje profundo? ¿Músculos tan hinchados o débiles que no puede usarlos? Llame al 911." }
translate { "Tell a member of staff now", "Avise ya a alguien del personal" }
translate { "These need a check today, before any massage.", "Hay que revisarlo hoy, antes de un masaje." }
translate { "One calf or leg is newly swollen, warm, sore or changed in color. It can be a blood clot. Don't rub it.", "Una pantorrilla o una pierna se hinchó hace poco, está caliente, duele o cambió de color. Puede ser un coágulo: no la frote." }
translate { "After a hard effort, swelling and weakness keep getting worse.", "Tras un gran esfuerzo, la hinchazón y la debilidad siguen empeorando." }
translate { "A joint is hot, red or swollen.", "Una articulación está caliente, roja o hinchada." }
translate { "You felt a snap, and can't walk, push off or straighten the leg.", "Sintió un chasquido y no puede caminar, empujar con el pie o estirar la pierna." }
translate { "You twisted a joint, and can't put weight on it.", "Se torció una articulación y no puede apoyarla." }
translate { "You have just run, and you feel faint or sick.", "Acaba de correr y siente mareo o náuseas." }
translate { "Also have these checked today", "Esto también hay que revisarlo hoy" }
translate { "Tell a member of staff now. No massage before the check.", "Avise ya a alguien del personal. Nada de masaje antes de la revisión." }
translate { "A leg or foot is getting weaker or more numb.", "Una pierna o un pie está cada vez más débil o dormido." }
translate { "Back pain with a fever, or after a bad fall.", "Dolor de espalda con fiebre, o tras una caída fuerte." }
translate { "A stiff neck with a fever. Bad headache, confused or very ill as well? Call 911.", "Cuello rígido con fiebre. ¿También mucho dolor de cabeza, confusión o se siente muy mal? Llame al 911." }
translate { "A hot, red, swollen foot, or a sore that does not heal.", "Un pie caliente, rojo e hinchado, o una llaga que no sana." }
translate { "A tendon hurts, and you take an antibiotic or just did. Call your doctor before the next pill.", "Le duele un tendón y toma o tomó hace poco un antibiótico. Llame a su médico antes de la próxima pastilla." }
translate { "About blood clots", "Sobre los coágulos de sangre" }
translate { "A clot can give no sign at all. It is more likely after a long trip, an operation or days in bed, or on the birth control pill. If that fits you, ask before anyone rubs or rolls your legs. Rubbing a clot could break it loose, and that is dangerous. You know that you have one? Then no massage.", "Un coágulo puede no dar ninguna señal. Es más probable después de un viaje largo, una operación o días en cama, o si toma pastillas para no quedar embarazada. Si es su caso, pregunte antes de que le froten las piernas o use un rodillo. Al frotar un coágulo se podría soltar, y eso es peligroso. ¿Sabe que tiene uno? Entonces, nada de masaje." }
translate { "Have it checked first: bones", "Que lo revisen primero: huesos" }
translate { "It may be a stress fracture, a small crack in the bone. No massage and no running. See a doctor or physical therapist this week.", "Puede ser una fractura por estrés, una grieta pequeña en el hueso. Nada de masaje y nada de correr. Vea esta semana a un médico o fisioterapeuta." }
translate { "One small spot on a bone is sore.", "Le duele un punto pequeño de un hueso." }
translate { "A bone hurts when you hop, at rest or at night.", "Le duele un hueso al saltar en un pie, en reposo o de noche." }
translate { "Pain deep in the groin or hip, or low on one side of the back.", "Dolor profundo en la ingle o la cadera, o abajo de un lado de la espalda." }
translate { "Have it checked first: other signs", "Que lo revisen primero: otras señales" }
translate { "See a doctor this week, before any massage.", "Vea a un médico esta semana, antes de cualquier masaje." }
translate { "Numb, tingling or weak places.", "Partes dormidas, con hormigueo o sin fuerza." }
translate { "Swelling that stays, or a knee that locks or gives way.", "Hinchazón que no se va, o una rodilla que se traba o le falla." }
translate { "Pain that goes on for weeks, or changes how you run.", "Dolor que dura semanas, o que cambia su forma de correr." }
translate { "Back pain, and pain at night, weak bones, or cancer now or before.", "Dolor de espalda, y dolor de noche, huesos débiles, o cáncer ahora o antes." }
translate { "Sweats at night, weight loss you can't explain, or missed periods.", "Sudores de noche, pérdida de peso sin razón, o la regla no viene." }
translate { "Skip massage for now", "Por ahora, sin masaje" }
translate { "Come back when it has passed. We will gladly find you a new time.", "Vuelva cuando haya pasado. Con gusto le buscamos otra hora." }
translate { "You have a fever or the flu, or feel ill.", "Tiene fiebre o gripe, o se siente mal." }
translate { "Your skin has a rash, a burn, an open wound or an infection. Nobody should touch that place.", "Su piel tiene ronchas, una quemadura, una herida abierta o una infección. Nadie debe tocar ese lugar." }
translate { "You pulled a muscle or have a big bruise. For about three days, nothing deep.", "Tuvo un tirón o tiene un moretón grande. Por unos tres días, nada profundo." }
translate { "You have had alcohol or drugs. You might not feel what is too much.", "Tomó alcohol o drogas. Quizá no note cuándo es demasiado." }
translate { "Ask first: medicines and illness", "Pregunte antes: medicinas y enfermedades" }
translate { "Massage may still be fine for you, done in another way. Tell us before you lie down. Not sure? Ask your doctor.", "Quizá pueda recibir masaje, pero de otra manera. Díganos antes de acostarse. ¿No sabe? Pregunte a su médico." }
translate { "Blood thinners, or blood that clots badly: light touch only.", "Toma anticoagulantes, o su sangre no coagula bien: solo toques suaves." }
translate { "Diabetes, or numb hands or feet: nothing deep, nothing hot.", "Diabetes, o manos o pies dormidos: nada profundo, nada caliente." }
translate { "Cancer now or before: ask your cancer team first. Tell us about a port, or lymph nodes taken out.", "Cáncer, ahora o antes: pregunte primero al equipo que le atiende. Díganos si tiene un catéter o si le quitaron ganglios." }
translate { "Heart failure, high blood pressure out of control, or a bulge in a blood vessel: your doctor decides.", "Falla del corazón, presión alta sin control o un aneurisma: decide su médico." }
translate { "Ask first: body and age", "Pregunte antes: cuerpo y edad" }
translate { "Pregnant: a trained therapist, lying on your side, no deep work on legs or belly. High risk? Ask your doctor first.", "Embarazo: un terapeuta capacitado, de lado, nada profundo en piernas ni vientre. ¿Embarazo de riesgo? Pregunte antes a su médico." }
translate { "An operation not long ago: your doctor decides.", "Una operación hace poco: decide su médico." }
translate { "Weak bones, or a broken bone in the spine: light touch only.", "Huesos débiles, o una fractura en la columna: solo toques suaves." }
translate { "Varicose veins: not over them.", "Várices: no encima de ellas." }
translate { "Under 18: a parent or guardian is there, and both of you say yes.", "Menos de 18 años: debe estar el padre, la madre o quien le cuida, y los dos dicen que sí." }
translate { "Why so careful?", "¿Por qué tanto cuidado?" }
translate { "Reports of serious harm exist, but they are few. Most came from other kinds of massage, or from untrained hands.", "Hay casos de daño grave, pero son pocos. Casi todos vinieron de otros tipos de masaje, o de manos sin preparación." }
translate { "Many of these rules come from long practice, not from trials. We follow them to be on the safe side.", "Muchas de estas reglas vienen de la costumbre, no de estudios. Las seguimos para ir a lo seguro." }
translate { "During and after", "Durante el masaje y después" }
translate { "You can stop at any time, and you need not say why. From 0 to 10, keep the pressure at 6 or less. That is common practice. Sharp, burning or tingling? Say so at once.", "Puede parar cuando quiera, sin decir por qué. De 0 a 10, que la presión no pase de 6. Así se suele hacer. ¿Dolor agudo, ardor u hormigueo? Dígalo enseguida." }
translate { "A little soreness for a day or two is normal, and so is a light bruise after deep work. Worse than that? Call us.", "Es normal un poco de dolor por uno o dos días, y también un moretón leve tras un masaje profundo. ¿Es más que eso? Llámenos." }
translate { "Do today", "Para hoy" }
translate { "Tell us which medicines you take.", "Díganos qué medicinas toma usted." }
translate { "Tell us what illness or operation you have had.", "Díganos si ha tenido una enfermedad o una operación." }
translate { "Compare your calves: same size, same color, same warmth?", "Mire las dos pantorrillas: ¿son del mismo tamaño, color y calor?" }
translate { "Ask us anything that worries you.", "Si algo le preocupa, pregunte sin pena." }
translate { "One calf is swollen and sore, and you have a massage in ten minutes. What do you do?", "Tiene una pantorrilla hinchada que le duele, y su masaje es en diez minutos. ¿Qué hace?" }
translate { "Ask for a lighter massage", "Pedir un masaje más suave" }
translate { "Even light rubbing is not a good idea if it is a clot.", "Si es un coágulo, no conviene frotar, ni siquiera suave." }
translate { "Yes. It needs a check first. You are no bother at all.", "Sí. Primero hay que revisarla. Usted no molesta a nadie." }
translate { "Say nothing, it will pass", "No decir nada, ya pasará" }
translate { "It may. But if it is a clot, it needs care today.", "Puede ser. Pero si es un coágulo, necesita atención hoy." }
