translate { "Sore bone", "Dolor en un hueso" }
translate { "Stress fracture", "Fractura por estrés" }
translate { "Low energy (RED-S)", "Poca energía para entrenar (RED-S)" }
translate { "A bone that hurts when you run needs rest and a doctor's look, not hands on it. Found early, most of them heal well. Today: don't run, don't hop to test it, and ask us who can check it. The danger signs tell you how soon.", "Un hueso que duele al correr necesita descanso y que lo vea un médico, no que lo toquen. Si se ve a tiempo, la mayoría sana bien. Hoy: no corra, no salte para probar, y pregúntenos quién puede revisarlo. Las advertencias dicen qué tan pronto." }
translate { "Does one of these sound like you? Then please do what it says first. This page tells you what comes next.", "¿Algo de esto le pasa a usted? Entonces, por favor, haga primero lo que dice ahí. Esta página le dice qué sigue." }
translate { "What it is", "Qué es" }
translate { "Each step puts load on your bones, and between runs they repair. When load comes faster than repair, a bone gets sore. If you run on, a small crack can form.", "Cada paso pone carga en los huesos, y entre una vez y otra se reparan. Cuando la carga va más rápido, un hueso empieza a doler. Si sigue corriendo, puede salir una grieta pequeña." }
translate { "Doctors call it a bone stress injury, and with a crack a stress fracture. Most are in the lower leg or the foot. The hip, the thigh and the low back can have one, too.", "Los médicos lo llaman lesión por estrés, y si hay una grieta, fractura por estrés. La mayoría están en la parte baja de la pierna o en el pie. También puede pasar en la cadera, el muslo o la espalda baja." }
translate { "How it feels", "Cómo se siente" }
translate { "One small spot on the bone is sore to touch.", "Un punto pequeño del hueso duele al tocarlo." }
translate { "It hurts more as you run, and each time sooner.", "Duele más mientras corre, y cada vez más pronto." }
translate { "Later it can ache at rest, or at night.", "Después puede doler en reposo, o de noche." }
translate { "In the hip you can't find the spot: it aches deep in the groin.", "En la cadera no se encuentra el punto: duele muy adentro, en la ingle." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "Nothing for the bone. Once it has been checked, and your doctor agrees, a calm massage somewhere else can be a good rest on days without a run.", "Por el hueso, nada. Cuando ya lo revisaron, y si su médico está de acuerdo, un masaje tranquilo en otra parte puede ser un buen descanso en los días sin correr." }
translate { "What it can't do", "Qué no puede hacer" }
translate { "Hands can't heal a bone, and pressing on a crack may do harm. So no massage, no rolling and no massage gun over it, until a doctor says that it's well again. We know of no trial of massage for it.", "Las manos no pueden sanar un hueso, y presionar una grieta puede hacer daño. Nada de masaje, rodillo ni pistola de masaje encima, hasta que un médico diga que ya está bien. No conocemos ningún estudio de masaje para esto." }
translate { "What often comes before", "Qué suele pasar antes" }
translate { "A jump in training: further, faster, more hills, or fewer easy days.", "Un gran aumento al entrenar: más lejos, más rápido, más subidas o menos días tranquilos." }
translate { "Too little food for all that training, even if you didn't mean to. Doctors call it RED-S.", "Comer muy poco para tanto entrenamiento, aunque sea sin querer. Los médicos lo llaman RED-S." }
translate { "Periods that have stopped, or come seldom.", "La regla dejó de venir, o viene pocas veces." }
translate { "Weak bones (osteoporosis), steroid pills for a long time, or a stress fracture before.", "Huesos débiles (osteoporosis), pastillas de esteroides por mucho tiempo, o una fractura por estrés anterior." }
translate { "None of it is your fault. Please tell the doctor, because it changes what helps.", "Nada de eso es culpa suya. Por favor, dígaselo al médico, porque cambia lo que ayuda." }
translate { "How a clinic checks", "Cómo lo revisan en una clínica" }
translate { "A doctor asks about your training, your food and your periods, and presses lightly on the bone. An X-ray often shows nothing in the first weeks, so a clear X-ray doesn't mean that all is well. An MRI (pictures made with a magnet) can show it sooner. Does it still hurt? Ask for another look.", "Un médico le pregunta cómo entrena, qué come y cómo le viene la regla, y aprieta suave el hueso. En las primeras semanas, una radiografía a menudo no muestra nada. Si sale limpia, no quiere decir que todo esté bien. Una resonancia (imágenes hechas con un imán) puede mostrarlo antes. ¿Le sigue doliendo? Pida que lo vean otra vez." }
translate { "What comes first", "Qué hacer primero" }
translate { "This is what doctors commonly tell you:", "Esto es lo que suelen aconsejar los médicos:" }
translate { "Don't run until a doctor says yes. Some bones need a boot or crutches for a while.", "No corra hasta que un médico diga que sí. Algunos huesos necesitan una bota o muletas por un tiempo." }
translate { "Eat enough, at every meal. Ask your doctor about calcium and vitamin D.", "Coma lo suficiente, en cada comida. Pregunte a su médico por el calcio y la vitamina D." }
translate { "Ask your doctor or a pharmacist before you take a painkiller: it can hide what the bone tells you.", "Pregunte a su médico o en la farmacia antes de tomar algo para el dolor: puede tapar lo que el hueso le avisa." }
translate { "Swim or bike only if your doctor agrees, and it doesn't hurt.", "Nade o ande en bicicleta solo si su médico está de acuerdo, y si no le duele." }
translate { "First walk without pain. Then run again in small steps.", "Primero, camine sin dolor. Luego vuelva a correr, poco a poco." }
translate { "How long it takes", "Cuánto tarda" }
translate { "We have no number that fits each bone. It's often weeks, and at times many months. So let your doctor say when you may run, and not the calendar.", "No tenemos un número para cada hueso. A menudo son semanas, y a veces muchos meses. Que su médico diga cuándo puede correr, y no el calendario." }
translate { "Do today", "Para hoy" }
translate { "Don't run, and don't hop on it. If walking hurts or you limp, keep weight off it and get seen today.", "No corra, y no salte para probar. Si le duele al caminar o cojea, no apoye esa pierna y busque atención médica hoy." }
translate { "On your phone, note the spot, since when it hurts, and what you changed in your training.", "En su teléfono, anote el punto, desde cuándo duele y qué cambió en su entrenamiento." }
translate { "If you have periods, note when the last one came.", "Si tiene la regla, anote cuándo le vino la última vez." }
translate { "Ask us who can check it, and how soon.", "Pregúntenos quién puede revisarlo, y qué tan pronto." }
translate { "Take it home", "Llévelo a casa" }
translate { "In short: no massage over a sore bone, no running, and have it checked. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it.", "En resumen: nada de masaje sobre un hueso que duele, no corra, y pida que lo revisen. ¿Quiere recordarlo? La lista 'Para hoy' está más arriba: tómele una foto a cada pantalla." }
translate { "You could say: 'This one spot on the bone hurts when I touch it. Who can check it, and how soon?'", "Puede decir: 'Me duele este punto del hueso al tocarlo. ¿Quién puede revisarlo, y qué tan pronto?'" }
translate { "A spot on your foot bone is sore. The first X-ray shows nothing. What now?", "Le duele un punto en un hueso del pie. La primera radiografía no muestra nada. ¿Qué hace?" }
translate { "Run again: nothing is there", "Volver a correr: no hay nada" }
translate { "An X-ray often shows nothing in the first weeks, and each run can make it worse.", "En las primeras semanas, una radiografía a menudo no muestra nada, y correr puede empeorarlo." }
translate { "No running, and ask for another look", "No correr, y pedir que lo vean otra vez" }
translate { "Yes. An MRI, or a later X-ray, can show what the first one didn't.", "Sí. Una resonancia, o una radiografía más tarde, puede mostrar lo que la primera no mostró." }
translate { "Rub it each day", "Frotarlo cada día" }
translate { "Hands can't heal a bone, and pressing on a crack may do harm.", "Las manos no pueden sanar un hueso, y presionar una grieta puede hacer daño." }
