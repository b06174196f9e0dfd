translate { "Pulled hamstring", "Tirón detrás del muslo" }
translate { "A sudden pain at the back of your thigh, most often at speed. A bruise may show later. Some of the muscle's fibers have torn.", "Un dolor repentino en la parte de atrás del muslo, casi siempre al correr rápido. Después puede salir un moretón. Se rompieron algunas fibras del músculo." }
translate { "The medical name is a hamstring strain. Sore legs after a hard run are something else. They come on slowly, and mostly on both sides.", "El nombre médico es desgarro de los isquiotibiales. El dolor de piernas tras una carrera dura es otra cosa. Llega poco a poco, y casi siempre en los dos lados." }
translate { "Check this first", "Revise esto primero" }
translate { "What it is", "Qué es" }
translate { "Does one of these fit you? Then do what it says before any massage. If none fits, read on.", "¿Le pasa algo de esto? Entonces haga lo que dice antes de cualquier masaje. Si no le pasa nada de esto, siga leyendo." }
translate { "Felt a pop near the bone you sit on? A big bruise, a gap in the muscle, or too sore to walk? No massage: a tendon may be torn off. Tell a member of staff now: you need care today.", "¿Sintió un chasquido cerca del hueso con el que se sienta? ¿Hay un moretón grande, un hueco en el músculo o tanto dolor que no puede caminar? Nada de masaje: puede haberse soltado un tendón. Avise ya a alguien del personal: necesita atención hoy." }
translate { "One leg newly swollen, warm, sore or changed in color, with no sudden pull? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿Una pierna se hinchó hace poco, está caliente, duele o cambió de color, sin ningún tirón? No la frote: puede ser un coágulo de sangre. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "Pull less than three days old? Nothing deep on it yet: it can bleed more. Ask a physical therapist to look at it first.", "¿El tirón tiene menos de tres días? Nada profundo todavía: puede sangrar más. Pida antes a un fisioterapeuta que lo vea." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "After the first days, light strokes around the sore place may feel good. Start soft, and stay away from anything that feels sharp. We found no trial that shows you get back to running sooner.", "Pasados los primeros días, unos pases suaves alrededor de la zona pueden dar alivio. Empiece suave, y no toque nada que dé un dolor agudo. No hallamos ningún estudio que muestre que así vuelva antes a correr." }
translate { "What it cannot do", "Qué no puede hacer" }
translate { "Hands can't knit the fibers together. Your body does that, in its own time. You can help it: move gently now, and get strong again later.", "Las manos no pueden unir las fibras. Eso lo hace su cuerpo, a su ritmo. Usted puede ayudar: muévase con cuidado ahora y gane fuerza después." }
translate { "Loose, so it won't tear again?", "¿Más flojo para que no se rompa?" }
translate { "You may have read that loose muscles don't tear. We found no trial of massage that tested it. Nearly one in three pulled hamstrings comes back within a year. Strength work is what therapists rely on.", "Quizá haya leído que un músculo flojo no se rompe. No hallamos ningún estudio de masaje que lo pusiera a prueba. Casi uno de cada tres tirones de este músculo vuelve en menos de un año. Los terapeutas confían en los ejercicios de fuerza." }
translate { "Ask our staff which strength exercise suits you now.", "Pregunte al personal qué ejercicio de fuerza le conviene ahora." }
translate { "What comes first", "Qué va primero" }
translate { "Physical therapists commonly go in this order:", "Los fisioterapeutas suelen seguir este orden:" }
translate { "Move the leg gently and early, as far as it is easy.", "Mueva la pierna con cuidado y pronto, hasta donde sea fácil." }
translate { "Strength work: first light, later while the muscle gets long.", "Fuerza: primero ligera, y luego con el músculo estirado." }
translate { "Balance and quick turns, for a steady trunk.", "Equilibrio y giros rápidos, para un tronco firme." }
translate { "Running: easy first, then faster. Sprints come last.", "Correr: primero suave, luego más rápido. Al final, a toda velocidad." }
translate { "How long it takes", "Cuánto tarda" }
translate { "Think of weeks. A small tear takes less time than a big one; your physical therapist can tell you more.", "Piense en semanas. Un desgarro pequeño tarda menos que uno grande; su fisioterapeuta le puede decir más." }
translate { "Nearly one in three comes back within a year (Erickson and Sherry, 2017). So don't stop your strength work on the first day without pain. Stay with it until you run at full speed again.", "Casi uno de cada tres vuelve en menos de un año (Erickson y Sherry, 2017). Por eso, no deje los ejercicios el primer día sin dolor. Siga hasta que pueda correr otra vez a toda velocidad." }
translate { "Do today", "Para hoy" }
translate { "Walk short ways, as long as you do not limp.", "Camine tramos cortos, mientras no cojee." }
translate { "Bend and straighten the knee slowly, ten times, if it does not hurt.", "Doble y estire la rodilla despacio, diez veces, si no le duele." }
translate { "Leave out hard stretching and sprints.", "Evite estirar fuerte y correr a toda velocidad." }
translate { "Ask our physical therapists to look at it, and to plan your way back.", "Pida a nuestros fisioterapeutas que lo revisen y le hagan un plan para volver." }
translate { "You pulled your hamstring yesterday. Is deep massage a good idea today?", "Ayer tuvo un tirón detrás del muslo. ¿Conviene hoy un masaje profundo?" }
translate { "Yes, the sooner the better", "Sí, cuanto antes mejor" }
translate { "A fresh tear can bleed more. For about three days, nothing deep.", "Un desgarro reciente puede sangrar más. Por unos tres días, nada profundo." }
translate { "No, gentle movement first", "No, primero mover con cuidado" }
translate { "Right. Move it gently, and have it looked at. Light massage around it can come later.", "Correcto. Mueva la pierna con cuidado y pida que la revisen. El masaje suave alrededor puede venir después." }
