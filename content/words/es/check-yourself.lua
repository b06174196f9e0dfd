-- Las señales están en signs.lua. Aquí, lo demás de esta página, en su orden.
translate { "Thank you for telling us. It may be nothing bad, but someone should check it. Don't rub or roll the place until then.", "Gracias por avisarnos. Quizá no sea nada malo, pero alguien debe revisarlo. Hasta entonces, no frote el lugar ni use un rodillo ahí." }
translate { "Call 911 for any of these", "Llame al 911 si es algo de esto" }
translate { "Call 911 for these, too", "Llame al 911 también por esto" }
translate { "What to do: tell us now, and have it checked", "Qué hacer: avísenos ya, y que lo revisen" }
translate { "Check yourself", "Revise cómo está" }
translate { "Call 911 now: chest, breath or an allergy", "Llame ahora al 911: el pecho, la respiración o una alergia" }
translate { "Call 911 now: face, speech, sight or head", "Llame ahora al 911: la cara, el habla, la vista o la cabeza" }
translate { "Call 911 now: back, belly or bladder", "Llame ahora al 911: espalda, vientre o vejiga" }
translate { "Call 911 now: hard effort, massage or a fall", "Llame ahora al 911: un gran esfuerzo, un masaje o una caída" }
translate { "Call 911 now: a cold limb, fall or blow", "Llame ahora al 911: brazo o pierna fríos, caída o golpe" }
translate { "Does any danger sign in the whole list fit you?", "¿Tiene alguna de las señales de peligro de toda la lista?" }
translate { "No, none", "No, nada" }
translate { "Yes, or not sure", "Sí, o no sé" }
translate { "Call 911, and tell the staff now. Not sure that it fits you? Tell the staff now; if nobody comes at once, call 911.", "Llame al 911 y avise ya al personal. ¿No sabe si es su caso? Avise ya al personal; si no llega nadie enseguida, llame al 911." }
translate { "Even if it's gone, call for your chest, breath, speech or sight, or if you passed out. Also for a drooping face, a weak arm or leg, the worst headache, or neck pain unlike any before.", "Aunque ya pasó, llame por el pecho, el aire, el habla, la vista o un desmayo. También por la cara caída, un brazo o una pierna débil, o un dolor de cabeza o cuello como nunca." }
translate { "What to do: get help now", "Qué hacer: pida ayuda ahora" }
translate { "Please don't drive yourself. You're no bother at all: this is what we're here for.", "Por favor, no maneje usted. No es ninguna molestia: para eso estamos aquí." }
translate { "While you wait for help", "Mientras espera la ayuda" }
translate { "Not waking up, and not breathing normally? Push hard and fast in the middle of the chest.", "¿Alguien no despierta y no respira normal? Presione fuerte y rápido en el centro del pecho." }
translate { "Very hot? Cool with water, ice and shade. Confused? No drinks.", "¿El cuerpo está muy caliente? Enfríelo con agua, hielo y sombra. ¿Hay confusión? No dé de beber." }
translate { "After a fall or a blow? Keep your head and the sore limb still.", "¿Fue una caída o un golpe? No mueva la cabeza ni la parte que duele." }
translate { "A leg or an arm hard and tight? Take off any wrap, and don't rub it.", "¿Una pierna o un brazo duro y tenso? Quite cualquier venda y no lo frote." }
translate { "A severe allergy? Use your allergy pen.", "¿Una alergia grave? Use su inyector para alergias." }
translate { "Was it one of these?", "¿Es algo de esto?" }
translate { "A sore hip or groin, or a foot that is hot, red or has a sore? Keep weight off it, and don't hop to test it.", "¿Le duele la cadera o la ingle, o tiene un pie caliente, rojo o con una llaga? No apoye esa pierna, y no salte para probar." }
translate { "No massage until it's checked.", "No reciba masaje hasta que lo revisen." }
translate { "If walking hurts or you limp, keep weight off it and get seen today.", "Si le duele al caminar o cojea, no apoye esa pierna y busque atención médica hoy." }
translate { "Does it get worse before it's checked? Tell us, or get help that day.", "¿Empeora antes de que lo revisen? Díganos, o busque ayuda médica ese mismo día." }
translate { "You can stop here.", "Puede terminar aquí." }
translate { "How did it begin?", "¿Cómo empezó?" }
translate { "Slowly, after a hard or new run", "Poco a poco, después de correr fuerte o de un modo nuevo" }
translate { "All at once", "De repente" }
translate { "Another way, or not sure", "De otro modo, o no sé" }
translate { "Where does it hurt?", "¿Dónde le duele?" }
translate { "In the muscles, on both sides", "En los músculos, en los dos lados" }
translate { "On one side, in one spot, or I can't tell", "De un lado, en un solo punto, o no sé decirlo" }
translate { "In a bone, joint or tendon", "En un hueso, articulación o tendón" }
translate { "How long has it hurt?", "¿Hace cuánto le duele?" }
translate { "3 days or less", "3 días o menos" }
translate { "4 to 7 days, and fading", "De 4 a 7 días, y ya va pasando" }
translate { "4 to 7 days, not fading", "De 4 a 7 días, y no baja" }
translate { "Over a week", "Más de una semana" }
translate { "What to do: have it checked soon", "Qué hacer: que lo revisen pronto" }
translate { "What to do: get seen today", "Qué hacer: busque atención médica hoy" }
translate { "It began suddenly in a bone, joint or tendon. Don't run on it or stretch it, no massage, keep weight off it, and get seen today.", "Empezó de repente en un hueso, una articulación o un tendón. No corra ni lo estire, no reciba masaje, no apoye esa parte, y busque atención médica hoy." }
translate { "Tell our staff now, and ask them where to go: a doctor, urgent care or an emergency room.", "Avise ya a nuestro personal y pregunte adónde ir: a un médico, a un centro de atención urgente o a una sala de emergencias." }
translate { "Your pain began all at once, so treat it as a pulled muscle until someone has checked it. Show it to our staff before any massage, today if you can.", "El dolor empezó de repente: trátelo como un tirón hasta que alguien lo revise. Muéstrelo a nuestro personal antes de cualquier masaje, hoy si puede." }
translate { "No massage or rolling there for at least three days, and not before someone has checked it.", "Nada de masaje ni rodillo ahí por al menos tres días, y no antes de que alguien lo revise." }
translate { "Stop doing what hurts, and move it gently.", "Deje de hacer lo que le duele, y mueva esa parte con suavidad." }
translate { "No sprints and no hard stretching.", "No corra a toda velocidad ni estire fuerte." }
translate { "Is it your leg? Don't run on it, and don't hop to test it. If walking hurts or you limp, keep weight off it and get seen today.", "¿Es la pierna? No corra, y no salte para probar. Si le duele al caminar o cojea, no apoye esa pierna y busque atención médica hoy." }
translate { "This pain is in a bone, joint or tendon, so it's not plain muscle soreness, and someone should check it. If it's a bone, don't run on it or hop to test it. If walking hurts or you limp, keep weight off it and get seen today.", "Este dolor está en un hueso, una articulación o un tendón: no es un simple dolor muscular, y alguien debe revisarlo. Si es un hueso, no corra y no salte para probar. Si le duele al caminar o cojea, no apoye esa pierna y busque atención médica hoy." }
translate { "Plain soreness fades after about three days, and is mostly gone within a week. Yours takes longer, so someone should check it.", "El dolor muscular por el ejercicio baja después de unos tres días, y en una semana por lo general se quita. Lo suyo tarda más, y por eso alguien debe revisarlo." }
translate { "It's on one side, in one spot, or hard to tell, so it may not be plain soreness. Someone should check it. Don't run on it, and don't hop to test it. If walking hurts or you limp, keep weight off it and get seen today.", "Está de un lado, en un solo punto, o es difícil de decir: quizá no sea un simple dolor muscular por el ejercicio. Alguien debe revisarlo. No corra, y no salte para probar. Si le duele al caminar o cojea, no apoye esa pierna y busque atención médica hoy." }
translate { "Plain soreness comes on slowly, after a hard or new run. Yours may not have, so someone should check it.", "El dolor muscular por el ejercicio llega poco a poco, después de correr fuerte o de un modo nuevo. Quizá el suyo no empezó así, y por eso alguien debe revisarlo." }
translate { "Ask our staff today who can check it, or see a doctor this week.", "Pregunte hoy a nuestro personal quién puede revisarlo, o vea a un médico esta semana." }
translate { "Until then, no massage.", "Hasta entonces, no reciba masaje." }
translate { "Do less of what makes it hurt.", "Haga menos de lo que le causa dolor." }
translate { "What to do: an easy day, and keep moving", "Qué hacer: un día tranquilo, sin dejar de moverse" }
translate { "This fits plain soreness, which is good news. It's often worst one to three days after a hard run, and mostly gone within a week. If it gets worse or doesn't ease, have it checked.", "Esto se parece al dolor muscular por el ejercicio, y es una buena noticia. Suele doler más de uno a tres días después de correr fuerte, y en una semana por lo general se quita. Si empeora o no baja, pida que lo revisen." }
translate { "Today, instead of a run, walk ten minutes, slowly.", "Hoy, en vez de correr, camine diez minutos, despacio." }
translate { "Walk until stairs are easy. Then make your first run short and slow.", "Camine hasta que las escaleras no le cuesten. Después, la primera vez, corra poco y despacio." }
translate { "Soreness builds for a day, is worst from day 1 to day 3, and is mostly gone by day 7. The shape is a sketch: how high it gets differs from one runner to the next.", "El dolor sube por un día, es peor del día 1 al día 3, y casi se ha ido el día 7. La curva es un esquema: cuánto duele cambia de una persona a otra." }
translate { "A light one can take the edge off. First read the signs here, and 'Tell us first' in 'Get help'. Tell our staff where you are sore before you lie down.", "Uno suave puede aliviar un poco. Lea antes las señales de aquí, y 'Díganos primero' en 'Pedir ayuda'. Antes de subir a la camilla, diga a nuestro personal dónde le duele." }
translate { "What now?", "¿Y ahora?" }
translate { "Would you like a massage?", "¿Quiere un masaje?" }
translate { "Your neck, after a fall or a crash?", "¿Es el cuello, después de una caída o un choque?" }
translate { "Is it your heart? No running until a doctor says yes.", "¿Es el corazón? No corra hasta que un médico diga que sí." }
translate { "In short", "En pocas palabras" }
translate { "Faint or sick after a run?", "¿Siente que se desmaya o tiene náuseas después de correr?" }
translate { "Until it's checked", "Hasta que lo revisen" }
translate { "Please show your answers to one of us, because a page can't know you. You could say: 'These are my answers. What would you do?' These rules are common practice, and lean to the safe side. No study has tested this page.", "Por favor, muestre sus respuestas a uno de nosotros, porque una página no puede conocer su caso. Puede decir: 'Estas son mis respuestas. ¿Qué haría usted?' Estas reglas son lo que se suele hacer, para ir a lo seguro. Ningún estudio ha evaluado esta página." }
translate { "Suddenly a drooping face, slurred speech, lost sight, the worst headache of your life, neck pain unlike any before, or a weak or numb arm or leg? Call 911, even if it's gone.", "¿De repente la cara caída, el habla enredada, la vista perdida, el peor dolor de cabeza de su vida, un dolor de cuello como nunca antes, o un brazo o una pierna débil o dormida? Llame al 911, aunque ya se le haya pasado." }
translate { "To an emergency room now?", "¿Hay que ir ahora mismo a una sala de emergencias?" }
translate { "If no danger sign fits you", "Si no tiene ninguna señal de peligro" }
translate { "Please look at this with me", "Por favor, véalo conmigo" }
translate { "It began slowly, after a hard or new run.", "Empezó poco a poco, después de correr fuerte o de un modo nuevo." }
translate { "It began all at once.", "Empezó de repente." }
translate { "It began in another way, or I'm not sure how.", "Empezó de otro modo, o no sé cómo." }
translate { "It hurts in the muscles, on both sides.", "Me duele en los músculos, en los dos lados." }
translate { "It hurts on one side or in one spot, or I can't tell where.", "Me duele de un lado o en un solo punto, o no sé decir dónde." }
translate { "It hurts in a bone, a joint or a tendon.", "Me duele en un hueso, una articulación o un tendón." }
translate { "It has hurt for 3 days or less.", "Me duele desde hace 3 días o menos." }
translate { "It has hurt for 4 to 7 days, and is fading.", "Me duele desde hace 4 a 7 días, y ya va pasando." }
translate { "It has hurt for 4 to 7 days, and is not fading.", "Me duele desde hace 4 a 7 días, y no baja." }
translate { "It has hurt for over a week.", "Me duele desde hace más de una semana." }
translate { "I said no to all danger signs. Please ask me again.", "Dije que no a todas las señales de peligro. Pregúnteme otra vez, por favor." }
translate { "A sore hip or groin, and you can't stand on that leg or felt a crack? Call 911.", "¿Le duele la cadera o la ingle, y no puede apoyar la pierna o sintió que algo se quebró? Llame al 911." }
translate { "Belly pain that is sudden and very bad, or makes you feel faint? Call 911.", "¿Un dolor de vientre repentino y muy fuerte, o con el que siente que se desmaya? Llame al 911." }
translate { "A foot suddenly cold, pale or numb? Call 911.", "¿Un pie de repente frío, pálido o dormido? Llame al 911." }
translate { "A fever and a stiff neck, with a very bad headache, confused or hard to wake? Call 911.", "¿Fiebre y cuello rígido, con un dolor de cabeza muy fuerte o confusión, o cuesta despertar a la persona? Llame al 911." }
translate { "Is your neck sore after a hard fall or crash? Or after any fall, with weak bones (osteoporosis), or at 65 or older? Keep your head still, and call 911.", "¿Le duele el cuello después de una caída o un choque fuerte? ¿O después de cualquier caída, con huesos débiles (osteoporosis) o a los 65 años o más? No mueva la cabeza, y llame al 911." }
translate { "Is your neck sore after another fall or crash? Keep your head still, and have someone take you to an emergency room now.", "¿Le duele el cuello después de otra caída u otro choque? No mueva la cabeza, y vaya ya a una sala de emergencias: que otra persona maneje." }
translate { "A fever, and back pain, a stiff neck or a rash that doesn't fade when pressed? Go to an emergency room now.", "¿Fiebre, y además dolor de espalda, el cuello rígido o manchas en la piel que no se borran al apretarlas? Vaya ahora mismo a una sala de emergencias." }
translate { "A fever, and a sore joint, a hot, sore patch of skin, or a hot foot or one with a sore? Or a patch that spreads fast? Go to an emergency room now.", "¿Fiebre, y además dolor en una articulación, una parte de la piel caliente y adolorida, o un pie caliente o con una llaga? ¿O una parte así que se extiende rápido? Vaya ahora mismo a una sala de emergencias." }
translate { "Belly pain that keeps getting worse? Go to an emergency room now.", "¿Le duele el vientre cada vez más? Vaya ahora mismo a una sala de emergencias." }
translate { "Sudden pain in a testicle, or a sore lump in your groin? Go to an emergency room now.", "¿Un dolor repentino en un testículo, o un bulto que duele en la ingle? Vaya ahora mismo a una sala de emergencias." }
translate { "Both hands clumsy, and unsteady on your feet? Go to an emergency room now.", "¿Las dos manos torpes, y le cuesta caminar sin tambalearse? Vaya ahora mismo a una sala de emergencias." }
translate { "Toes numb, blue or cold under a wrap? Take it off now. If they're not fine in ten minutes, go to an emergency room now.", "¿Los dedos del pie dormidos, azules o fríos bajo una venda? Quítesela ya. Si en diez minutos no están bien, vaya ahora mismo a una sala de emergencias." }
translate { "A child with a sore leg who can't stand on it, or has a fever, too? Go to an emergency room now.", "¿A un niño le duele la pierna y no puede apoyarla, o también tiene fiebre? Vayan ahora mismo a una sala de emergencias." }
translate { "Faint or sick after a run, and confused or very hot? Call 911.", "¿Se siente mal después de correr, y hay confusión o el cuerpo está muy caliente? Llame al 911." }
translate { "Throwing up again and again, or a bad headache? Go to an emergency room now.", "¿Vomita una y otra vez, o le duele mucho la cabeza? Vaya ahora mismo a una sala de emergencias." }
translate { "Only faint or sick after a run? Lie down, with your feet up. If you're no better in half an hour, go to an emergency room now.", "¿Solo siente que se desmaya o tiene náuseas después de correr? Acuéstese con los pies en alto. Si no mejora en media hora, vaya ahora mismo a una sala de emergencias." }
translate { "Do you have a blood clot now, or are you treated for one? No massage until your doctor says it's safe. Not treated yet? Get seen today.", "¿Tiene ahora un coágulo de sangre, o está en tratamiento por uno? No reciba masaje hasta que su médico diga que es seguro. ¿Todavía sin tratamiento? Busque atención médica hoy." }
translate { "Only a fever? No massage today.", "¿Solo fiebre? Hoy no reciba masaje." }
translate { "A pulled muscle? No massage or rolling there for at least three days, and not before a check.", "¿Un tirón reciente? Nada de masaje ni rodillo ahí por al menos tres días, y no antes de que alguien lo revise." }
translate { "A sore tendon since an antibiotic or a steroid shot? Call your doctor today, before the next one.", "¿Le duele un tendón desde un antibiótico o una inyección de esteroides? Llame hoy a su médico, antes de la próxima dosis." }
translate { "Sore, hot skin? See a doctor today.", "¿Piel caliente que duele? Vea a un médico hoy." }
translate { "To an emergency room for these, too", "A una sala de emergencias también por esto" }
