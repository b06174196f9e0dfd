-- Las señales están en signs.lua. Aquí, lo demás de esta página, en su orden. "Entrenamiento largo" es lo que en inglés
translate { "Thank you for telling us. It may be nothing bad, but someone should check it. Don't rub or roll the place until then.", "Gracias por avisarnos. Quizá no sea nada malo, pero alguien debe revisarlo. Hasta entonces, no frote el lugar ni use un rodillo ahí." }
translate { "Call 911 for any of these", "Llame al 911 si es algo de esto" }
translate { "Call 911 for these, too", "Llame al 911 también por esto" }
translate { "No plan for now: talk to us first", "Sin plan por ahora: hable primero con nosotros" }
translate { "Let's get this checked first", "Primero, que alguien lo revise" }
-- es "long run"; "carrera" es la competencia.
translate { "Plan my massage", "Planear mi masaje" }
translate { "Race week", "Semana de la carrera" }
translate { "Long run", "Entrenamiento largo" }
translate { "Does one fit you now, or did it lately and no doctor checked it? Call 911 and tell us now; if not sure, tell us now.", "¿Le pasa algo de esto, o le pasó hace poco y no lo vio un médico? Llame al 911 y avísenos ya; si no sabe, avísenos ya." }
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
translate { "No plan for now: get help first", "Sin plan por ahora: primero pida ayuda" }
translate { "Please don't drive yourself. You're no bother at all: this is what we're here for.", "Por favor, no maneje usted. No es ninguna molestia: para eso estamos aquí." }
translate { "While you wait for help", "Mientras espera la ayuda" }
translate { "Not waking up, and not breathing normally? Push hard and fast in the middle of the chest.", "¿Alguien no despierta y no respira normal? Presione fuerte y rápido en el centro del pecho." }
translate { "Very hot? Cool with water, ice and shade. Confused? No drinks.", "¿El cuerpo está muy caliente? Enfríelo con agua, hielo y sombra. ¿Hay confusión? No dé de beber." }
translate { "After a fall or a blow? Keep your head and the sore limb still.", "¿Fue una caída o un golpe? No mueva la cabeza ni la parte que duele." }
translate { "A leg or an arm hard and tight? Take off any wrap, and don't rub it.", "¿Una pierna o un brazo duro y tenso? Quite cualquier venda y no lo frote." }
translate { "A severe allergy? Use your allergy pen.", "¿Una alergia grave? Use su inyector para alergias." }
translate { "Does one of these fit you now? Or did it lately, and no doctor has checked it? Tell us now.", "¿Le pasa algo de esto, o le pasó hace poco y no lo vio un médico? Avísenos ya." }
translate { "Get seen today: legs, muscles and skin", "Busque atención médica hoy: las piernas, los músculos y la piel" }
translate { "Go to an emergency room now", "Vaya ahora mismo a una sala de emergencias" }
translate { "Get seen today: heart, both legs, feeling faint, and the back", "Busque atención médica hoy: el corazón, las dos piernas, sentir que se desmaya, y la espalda" }
translate { "Get seen this week: bones", "Busque atención médica esta semana: huesos" }
translate { "Massage has to wait: a clot, a pull or a fever", "El masaje debe esperar: un coágulo, un tirón o fiebre" }
translate { "To be checked first: does any line in the whole list fit you?", "Lo que hay que revisar antes: ¿le pasa algo de toda la lista?" }
translate { "To tell your therapist: your health", "Para su terapeuta: su salud" }
translate { "To tell your therapist: about you", "Para su terapeuta: sobre usted" }
translate { "To tell your therapist: more, and today", "Para su terapeuta: otras cosas, y hoy" }
translate { "For your therapist: does any line in the whole list fit you?", "Para su terapeuta: ¿algo de toda la lista es su caso?" }
translate { "Tell your therapist first", "Primero, dígaselo a su terapeuta" }
translate { "Blood thinners or weak bones (osteoporosis): light touch only.", "Si toma anticoagulantes o tiene huesos débiles (osteoporosis): solo toques suaves." }
translate { "Diabetes or numb hands or feet: nothing deep and nothing hot.", "Si tiene diabetes, o las manos o los pies dormidos: nada profundo y nada caliente." }
translate { "Varicose veins, a rash or a cut: nobody presses there.", "Si tiene várices, un sarpullido o una herida: que nadie presione ahí." }
translate { "Clot more likely: talk before anyone rubs or rolls your legs.", "Si tiene más riesgo de un coágulo: hable antes de que alguien le frote las piernas o use un rodillo." }
translate { "A long trip, birth control or hormones: compare your calves. Is one different? No massage, and tell us now.", "Un viaje largo, anticonceptivos u hormonas: compare las dos pantorrillas. ¿Una es diferente? Nada de masaje, y avísenos ya." }
translate { "Ask your doctor or surgeon before any massage", "Pregunte a su médico o cirujano antes de cualquier masaje" }
translate { "No, or no run planned", "No, o no voy a correr" }
translate { "Up to 10% longer", "Sí, hasta un 10 %" }
translate { "Over 10% longer", "Sí, más del 10 %" }
translate { "Over twice as long", "Más del doble" }
translate { "I don't know", "No lo sé" }
translate { "I took a week or more off", "Dejé de correr una semana o más" }
translate { "or I'm new to running", "o apenas comienzo a correr" }
translate { "Begin with short, easy runs, and ask us before your long run. The 10 percent rule is not for you yet.", "Empiece con entrenamientos cortos y suaves, y pregúntenos antes del largo. La regla del 10 por ciento todavía no es para usted." }
translate { "Walk until stairs are easy. Then begin with short, easy runs, and ask us before a long one.", "Camine hasta que las escaleras no le cuesten. Después empiece con entrenamientos cortos y suaves, y pregúntenos antes de uno largo." }
translate { "You took a week or more off, or you're new to running. So talk to your coach or to us first. A shorter race, or walking breaks, may be the better choice.", "Dejó de correr una semana o más, o apenas comienza a correr. Por eso, hable primero con quien dirige su entrenamiento o con nosotros. Quizá sea mejor una carrera más corta, o caminar por ratos." }
translate { "First, your next run", "Primero, su próximo entrenamiento" }
translate { "First, your race", "Primero, su carrera" }
translate { "Your next long run", "Su próximo entrenamiento largo" }
translate { "How long your race is", "La distancia de su carrera" }
translate { "A race is often longer than the runs before it, so you needn't cut it short. But in a study of 5,205 runners, more got hurt after a run over 10 percent longer than any in the 30 days before. Massage has not been shown to change that. So start slowly, and plan easy days after.", "Una carrera suele ser más larga que los entrenamientos de antes, y no hace falta acortarla. Pero un estudio siguió a 5,205 corredores. Hubo más lesiones cuando una distancia era más de un 10 por ciento más larga que todas las de los 30 días de antes. No se ha demostrado que un masaje cambie eso. Por eso, empiece despacio y planee días tranquilos después." }
translate { "Talk to your coach or to us before you start. Your race is over twice as long as your longest run in the last 30 days.", "Antes de correr, hable con quien dirige su entrenamiento o con nosotros. Su carrera es más del doble de la distancia más larga que corrió en los últimos 30 días." }
translate { "A study followed 5,205 runners. After a run that much longer, runners got hurt more than twice as often. Massage has not been shown to change that. A shorter race, or walking breaks, may be the better choice.", "Un estudio siguió a 5,205 corredores. Después de una distancia tanto más larga, las lesiones eran más del doble de comunes. No se ha demostrado que un masaje cambie eso. Quizá sea mejor una carrera más corta, o caminar por ratos." }
translate { "Look up your longest run in the last 30 days. Is your race over twice as long? Then talk to your coach or to us before you start, because more runners got hurt after such runs.", "Busque la distancia más larga que corrió en los últimos 30 días. ¿Su carrera es más del doble? Hable antes con quien dirige su entrenamiento o con nosotros, porque después de distancias así hubo más lesiones." }
translate { "Make that run shorter. Go at most 10 percent farther than your longest run in the last 30 days. How far is that? See 'My next run' at the end of this page.", "Corra una distancia más corta: como mucho, un 10 por ciento más que la más larga de los últimos 30 días. ¿Cuánto es? Lo dice 'Mi próximo entrenamiento', al final de esta página." }
translate { "A study followed 5,205 runners. After a run that much longer, runners got hurt about one and a half times as often. Massage has not been shown to change that.", "Un estudio siguió a 5,205 corredores. Después de un aumento así, hubo más o menos un 50 por ciento más de lesiones. No se ha demostrado que un masaje cambie eso." }
translate { "Make that run much shorter. Go at most 10 percent farther than your longest run in the last 30 days. How far is that? See 'My next run' at the end of this page.", "Corra una distancia mucho más corta: como mucho, un 10 por ciento más que la más larga de los últimos 30 días. ¿Cuánto es? Lo dice 'Mi próximo entrenamiento', al final de esta página." }
translate { "A study followed 5,205 runners. After a run that much longer, runners got hurt more than twice as often. Massage has not been shown to change that.", "Un estudio siguió a 5,205 corredores. Después de una distancia tanto más larga, las lesiones eran más del doble de comunes. No se ha demostrado que un masaje cambie eso." }
translate { "Look up your longest run in the last 30 days before you go, and add 10 percent at most. After 10 miles (16 km), that's no more than 11 (17.5 km). In a big study, more runners got hurt after a run over 10 percent longer.", "Antes de correr, busque la distancia más larga que corrió en los últimos 30 días y sume un 10 por ciento, no más. Después de 10 millas (16 km), son 11 como mucho (17.5 km). En un gran estudio, hubo más lesiones después de una distancia más de un 10 por ciento más larga." }
translate { "That's not much longer than before. If nothing hurts, there's no need to make it shorter. A study followed 5,205 runners. More got hurt when one run was over 10 percent longer than any in the 30 days before.", "No es mucho más larga que antes. Si nada le duele, no hace falta correr menos. Un estudio siguió a 5,205 corredores. Hubo más lesiones cuando una distancia era más de un 10 por ciento más larga que todas las de los 30 días de antes." }
translate { "Put off your long run until you're hardly sore.", "Deje su entrenamiento largo para cuando casi no le duela." }
translate { "Then add 10 percent at most: after 10 miles (16 km), that's 11 (17.5 km). 'My next run', at the end of this page, works it out.", "Luego sume un 10 por ciento como mucho: de 10 millas (16 km) a 11 (17.5 km). 'Mi próximo entrenamiento', al final de esta página, hace la cuenta." }
translate { "Soreness 0 to 3", "Dolor de 0 a 3" }
translate { "Soreness 4 to 6", "Dolor de 4 a 6" }
translate { "Soreness 7 to 10", "Dolor de 7 a 10" }
translate { "Sore for over 3 days, not fading", "Me duelen desde hace más de 3 días y no se me pasa" }
translate { "Pain that began all at once", "Un dolor que empezó de repente" }
translate { "or on one side, in a bone or a joint", "o de un lado, en un hueso o una articulación" }
translate { "Your massage: wait until you've been checked", "Su masaje: espere hasta que lo revisen" }
translate { "If you have a race soon, ask whether you should run it.", "Si tiene una carrera pronto, pregunte si debe correrla." }
translate { "Your week", "Su semana" }
translate { "Touch 'Show this to our staff', and ask for a time.", "Toque 'Mostrar al personal', y pida una hora." }
translate { "From your long run: when massage fits", "Desde el largo: cuándo conviene el masaje" }
translate { "Your week: when massage fits", "Su semana: cuándo conviene el masaje" }
translate { "Your race, from today on", "Su carrera, desde hoy" }
translate { "Until it's checked: no massage.", "Hasta que lo revisen: nada de masaje." }
translate { "Once it's checked, and at least three days after a pull: nothing deep until it has eased.", "Cuando ya lo revisaron, y al menos tres días después de un tirón: nada profundo hasta que el dolor baje." }
translate { "Then come back, and plan a week here.", "Luego vuelva y planee aquí una semana." }
translate { "You can stop here.", "Puede terminar aquí." }
translate { "Pain that began suddenly, or is on one side, in a bone or a joint, is not plain muscle soreness. Ask our staff today who can check it, or see a doctor this week. Until you know more, don't run, and don't hop to test it. If something popped, if it began suddenly in a bone, joint or tendon, if walking hurts or you limp, keep weight off it and get seen today.", "Un dolor que empezó de repente, o que está de un solo lado, en un hueso o en una articulación, no es un simple dolor muscular por el ejercicio. Pregunte hoy a nuestro personal quién puede revisarlo, o vea a un médico esta semana. Hasta saber más, no corra y no salte para probar. Si sintió un chasquido, si empezó de repente en un hueso, articulación o tendón, o si le duele al caminar o cojea, no apoye esa pierna y busque atención médica hoy." }
translate { "Soreness from a hard run should fade after three days, and yours doesn't. Ask our staff today who can check it, or see a doctor or physical therapist this week.", "El dolor muscular de correr fuerte debe bajar después de tres días, y el suyo no baja. Pregunte hoy a nuestro personal quién puede revisarlo, o vea esta semana a un médico o fisioterapeuta." }
translate { "If you're very sore", "Si le duelen mucho" }
translate { "If it's on both sides after a hard run in the last three days, it's common and usually fades. If not, or if it's no better after three days, ask us who should check it, or see a doctor that week, before any massage.", "Si le duelen los dos lados después de correr fuerte en los últimos tres días, es común y por lo general se quita. Si no es así, o si en tres días no mejora, pregúntenos quién debe revisarlo, o vaya al médico esa semana, antes de cualquier masaje." }
translate { "When is your race?", "¿Cuándo es su carrera?" }
translate { "Today, still to come", "Hoy, pero aún no la corro" }
translate { "Today, done", "Hoy, ya corrí" }
translate { "Tomorrow", "Mañana" }
translate { "In 2 or 3 days", "En 2 o 3 días" }
translate { "In 4 to 14 days", "En 4 a 14 días" }
translate { "1 or 2 days ago", "Hace 1 o 2 días" }
translate { "3 to 7 days ago", "Hace entre 3 y 7 días" }
translate { "Right after your race", "Justo después de su carrera" }
translate { "By three days after a race, legs should hurt less, and yours still hurt a lot. Ask our staff today who can check your legs, or see a doctor or physical therapist this week.", "Tres días después de una carrera, las piernas deben doler menos, y a usted todavía le duelen mucho. Pregunte hoy a nuestro personal quién puede revisarle las piernas, o vea esta semana a un médico o fisioterapeuta." }
translate { "Not yet", "Todavía no" }
translate { "If this race is a big one", "Si esta carrera es importante" }
translate { "Run about half your usual weekly distance until the race. Already doing that? Don't cut again.", "Hasta la carrera, corra más o menos la mitad de lo que suele correr por semana. ¿Ya lo hace? No baje más." }
translate { "Run as often as now, and keep some fast runs.", "Corra tantas veces como ahora, y siga corriendo rápido algunas veces." }
translate { "In a review of studies (Bosquet and others, 2007), cuts of 41 to 60 percent worked best.", "En un análisis de estudios (Bosquet y otros, 2007), lo mejor fue bajar entre un 41 y un 60 por ciento." }
translate { "Yes", "Sí" }
translate { "No", "No" }
translate { "On which day is your long run?", "¿Qué día es su entrenamiento largo?" }
translate { "Monday", "Lunes" }
translate { "Tuesday", "Martes" }
translate { "Wednesday", "Miércoles" }
translate { "Thursday", "Jueves" }
translate { "Friday", "Viernes" }
translate { "Saturday", "Sábado" }
translate { "Sunday", "Domingo" }
translate { "No long run", "Ninguno" }
translate { "Your massage: light, 5 minutes at most", "Su masaje: suave, 5 minutos como mucho" }
translate { "Warm up by moving: that's the better start. In a small study, massage alone was worse for a sprint than a warm-up (Fletcher, 2010).", "Para calentar, muévase: es mejor. En un estudio pequeño, para correr a toda velocidad sirvió menos un masaje solo que calentar (Fletcher, 2010)." }
translate { "Ask for 5 minutes of light massage at most, if you're used to massage and like it.", "Pida 5 minutos de masaje suave como mucho, si ya conoce el masaje y le gusta." }
translate { "Your massage: none today, or light", "Su masaje: hoy ninguno, o suave" }
translate { "Rest today. You lose nothing without a massage.", "Descanse hoy. Sin masaje no pierde nada." }
translate { "Ask for 15 minutes of light massage at most, if you're used to massage and like it.", "Pida 15 minutos de masaje suave como mucho, si ya conoce el masaje y le gusta." }
translate { "Your massage: light, 20 to 30 minutes", "Su masaje: suave, de 20 a 30 minutos" }
translate { "Have one with a therapist you know, if you like.", "Reciba uno, si quiere, con alguien que ya conozca." }
translate { "Ask for nothing firm and nothing new this close to the race.", "Tan cerca de la carrera, no pida nada fuerte ni nada nuevo." }
translate { "Your massage: one, light", "Su masaje: uno, suave" }
translate { "Tell your therapist first what you told us here.", "Cuente primero a su terapeuta lo que nos dijo aquí." }
translate { "Then have one light massage, if you like. Ask for nothing new now.", "Después reciba un masaje suave, si quiere. No pida nada nuevo ahora." }
translate { "Your massage: one, medium at most", "Su masaje: uno, presión media como mucho" }
translate { "Have one massage, if you like. Ask for what you know, and for nothing new now.", "Reciba un masaje, si quiere. Pida lo que ya conoce, y nada nuevo ahora." }
translate { "Ask for light hands if hills or speed work come up within two days.", "Pida que sea suave si en los dos días siguientes le tocan subidas o velocidad." }
translate { "Your massage: light, 7 to 20 minutes", "Su masaje: suave, de 7 a 20 minutos" }
translate { "Walk, eat, and drink when you're thirsty.", "Camine, coma, y beba cuando tenga sed." }
translate { "Then have a light massage, if you feel well. It can make you feel better today (Nunes and others, 2016).", "Después reciba un masaje suave, si se siente bien. Puede hacer que hoy se sienta mejor (Nunes y otros, 2016)." }
translate { "After a 100-mile race, that was gone the next day (Hoffman and others, 2016).", "Después de una carrera de 100 millas, al otro día ya no se notaba (Hoffman y otros, 2016)." }
translate { "Your massage: light, 15 to 30 minutes", "Su masaje: suave, de 15 a 30 minutos" }
translate { "Ask for light hands, because soreness is often worst one to three days after. It fades by itself.", "Pida que sea suave: el dolor muscular suele ser peor de uno a tres días después. Se quita solo." }
translate { "Your massage: light, 30 minutes", "Su masaje: suave, 30 minutos" }
translate { "Your massage: light only", "Su masaje: solo suave" }
translate { "Ask for light strokes, and for no more.", "Pida un masaje suave y nada más." }
translate { "Ask for light hands all week, until you're less sore.", "Pida que sea suave toda la semana, hasta que le duela menos." }
translate { "Your massage: light", "Su masaje: suave" }
translate { "Your massage: light to medium", "Su masaje: presión de suave a media" }
translate { "My legs are hardly sore: 0 to 3 out of 10.", "Las piernas casi no me duelen: de 0 a 3 de 10." }
translate { "My legs are somewhat sore: 4 to 6 out of 10.", "Las piernas me duelen algo: de 4 a 6 de 10." }
translate { "My legs are very sore: 7 to 10 out of 10.", "Las piernas me duelen mucho: de 7 a 10 de 10." }
translate { "I have no race near.", "No tengo ninguna carrera cerca." }
translate { "My race is today, and I have not run it yet.", "Mi carrera es hoy, y todavía no la corro." }
translate { "I ran a race today.", "Hoy corrí una carrera." }
translate { "My race is tomorrow.", "Mi carrera es mañana." }
translate { "My race is in 2 or 3 days.", "Faltan 2 o 3 días para mi carrera." }
translate { "My race is in 4 to 14 days.", "Faltan de 4 a 14 días para mi carrera." }
translate { "I ran a race 1 or 2 days ago.", "Corrí una carrera hace 1 o 2 días." }
translate { "I ran a race 3 to 7 days ago.", "Corrí una carrera hace entre 3 y 7 días." }
translate { "Please talk to me about my health first: something on the health list applies to me, or I'm not sure.", "Por favor, hable conmigo primero sobre mi salud: tengo algo de la lista de salud, o tengo dudas." }
translate { "None of the health list fits me. Please ask me again before we start.", "Nada de la lista de salud es mi caso. Por favor, pregúnteme otra vez antes de empezar." }
translate { "Please start light, ask me where I am sore, and ask how the pressure feels.", "Por favor, empiece suave, pregúnteme dónde me duele y cómo siento la presión." }
translate { "What comes from studies, and what doesn't", "Qué viene de estudios, y qué no" }
translate { "First massage? Wait. Very sore? Ask us first.", "¿Primer masaje? Espere. ¿Mucho dolor? Pregúntenos antes." }
translate { "Get seen today: arms, shoulder and head", "Busque atención médica hoy: los brazos, el hombro y la cabeza" }
translate { "Get seen today: a pop, a blow, or a medicine", "Busque atención médica hoy: un chasquido, un golpe o una medicina" }
translate { "Get seen this week: legs that hurt as you move, and the whole body", "Busque atención médica esta semana: piernas que duelen al moverse, y todo el cuerpo" }
translate { "If one of your lines says to ask your doctor or surgeon, have no massage until they say yes. If you had alcohol, cannabis or other drugs, come another day. The rest is for when massage is safe for you.", "Si la lista le dice que pregunte a su médico o cirujano, no reciba masaje hasta que diga que sí. Si hoy tomó alcohol, marihuana u otras drogas, venga otro día. Lo demás es para cuando el masaje sea seguro para usted." }
translate { "Tell the staff now. Then touch 'Find my line': it tells you where to go, and how soon. No massage until it has been checked. Chest pain now or lately, short of breath, or your heart is racing or skipping? Call 911.", "Avise ya al personal. Después toque 'Buscar mi caso': ahí dice adónde ir, y qué tan pronto. Nada de masaje hasta que lo revisen. ¿Le duele el pecho, o le dolió hace poco? ¿Le falta el aire, o el corazón le late muy rápido o irregular? Llame al 911." }
translate { "Ask for light hands until you have talked with your therapist.", "Pida que sea suave hasta que hable con su terapeuta." }
translate { "Ask for light hands after that, too, with blood thinners or weak bones, unless your doctor says that more is safe.", "Pida que siga suave si toma anticoagulantes o tiene huesos débiles, a menos que su médico diga que algo más es seguro." }
translate { "Is it your head, chest, back, leg, hip or a bone? Don't run.", "¿Es la cabeza, el pecho, la espalda, una pierna, la cadera o un hueso? No corra." }

-- Un paso a la vez.
translate { "What do you want to plan?", "¿Qué quiere planear?" }
translate { "A normal week", "Una semana normal" }
translate { "no race in the next 14 days", "sin carrera en los próximos 14 días" }
translate { "A race", "Una carrera" }
translate { "coming up, or already run", "que viene, o que ya corrió" }
translate { "My sore legs", "Me duelen las piernas" }
translate { "after a hard run", "después de correr fuerte" }
translate { "Why we ask: soreness after a hard run fades by itself, and other pain has to be checked. 0 is not sore, and 10 is the worst you can think of.", "Por qué preguntamos: el dolor muscular de correr fuerte se quita solo, y otro dolor debe revisarse. 0 es nada, y 10 es lo peor que pueda imaginar." }
translate { "How are your legs? Choose the first line that fits.", "¿Cómo están sus piernas? Elija lo primero que sea su caso." }
translate { "How are your legs now? Choose the first line that fits.", "¿Cómo están ahora sus piernas? Elija lo primero que sea su caso." }
translate { "hardly sore", "casi nada" }
translate { "somewhat sore", "algo" }
translate { "very sore", "mucho" }
translate { "Why we ask: many people like a massage on the day after their long run. Your week is planned around that.", "Por qué preguntamos: a mucha gente le gusta un masaje el día después de su entrenamiento largo. Su semana se planea según ese día." }
translate { "Massage: light, 5 minutes at most", "Masaje: suave, 5 minutos como mucho" }
translate { "15 to 30 minutes", "de 15 a 30 minutos" }
translate { "Massage: light, 7 to 20 minutes, if you feel well", "Masaje: suave, de 7 a 20 minutos, si se siente bien" }
translate { "Massage: medium at most", "Masaje: presión media como mucho" }
translate { "30 minutes", "30 minutos" }
translate { "30 minutes (medium if you're hardly sore)", "30 minutos (presión media si casi no le duele)" }
translate { "Before the start", "Justo antes de salir" }
translate { "Warm up by moving", "Para calentar, muévase" }
translate { "After the race", "Al terminar" }
translate { "Walk, eat, drink", "Camine, coma, beba" }
translate { "1 or 2 days after", "1 o 2 días después" }
translate { "3 to 7 days after", "De 3 a 7 días después" }
translate { "No massage", "Sin masaje" }
translate { "or light, 15 minutes at most", "o suave, 15 minutos como mucho" }
translate { "Race day", "Día de la carrera" }
translate { "Light massage, or none", "Masaje suave, o ninguno" }
translate { "15 minutes at most", "15 minutos, no más" }
translate { "2 or 3 days before", "2 o 3 días antes" }
translate { "20 to 30 minutes", "de 20 a 30 minutos" }
translate { "The day before", "El día antes" }
translate { "4 or more days before", "4 días antes o más" }
translate { "One massage", "Un masaje" }
translate { "light", "suave" }
translate { "medium at most", "presión media como mucho" }
translate { "Massage: light to medium", "Masaje: presión de suave a media" }
translate { "Massage: light only", "Masaje: solo suave" }
translate { "Massage: light", "Masaje: suave" }
translate { "light massage only", "solo masaje suave" }
translate { "if you had none yet", "si aún no le dieron uno" }
translate { "From day 8", "Desde el día 8" }
translate { "Massage as usual", "Masaje como siempre" }
translate { "As you and your therapist agreed", "Lo que acordó con su terapeuta" }
translate { "build your running up slowly", "vuelva a correr poco a poco" }
translate { "Up to day 2 after the race", "Hasta el día 2 después de correr" }
translate { "Today", "Hoy" }
translate { "This week", "Esta semana" }
translate { "Up to day 3 after the run", "Hasta el día 3 después de correr" }
translate { "your legs may be sorest on these days", "en estos días las piernas suelen doler más" }
translate { "Day 4 to 7 after the run", "Del día 4 al 7 después de correr" }
translate { "Soreness fades", "El dolor baja" }
translate { "short, slow runs if stairs are easy", "corra poco y despacio si las escaleras no le cuestan" }
translate { "Still no better after day 3?", "¿Sigue sin mejorar después del día 3?" }
translate { "Ask us who should check it", "Pregúntenos quién debe revisarlo" }
translate { "or see a doctor that week, before any massage", "o vaya al médico esa semana, antes del masaje" }
translate { "An easy day", "Un día tranquilo" }
translate { "Massage day", "Día de masaje" }
translate { "2 days before hills or speed work", "2 días antes de subidas o velocidad" }
translate { "Light massage at most", "Masaje suave como máximo" }
translate { "All other days", "Los demás días" }
translate { "No massage needed", "No hace falta masaje" }
translate { "Short, easy run", "Corra poco y suave" }
translate { "no massage", "sin masaje" }
translate { "Missed it?", "¿Aún sin masaje?" }
translate { "Why we ask: more runners got hurt after much longer runs (Frandsen and others, 2025). 10% of 10 miles is 1 mile; of 5 miles, half a mile.", "Por qué preguntamos: después de distancias mucho más largas hubo más lesiones (Frandsen y otros, 2025). El 10 % de 10 millas es 1 milla; de 5 millas, media milla." }
translate { "Will your next long run be longer than any in the last 30 days?", "¿Su próximo entrenamiento largo será más largo que cualquiera de los últimos 30 días?" }
translate { "Will your race be longer than any run in the last 30 days?", "¿Su carrera será más larga que cualquier distancia que corrió en los últimos 30 días?" }
translate { "Not longer", "No, igual o menos" }
translate { "Wait until after the race if you've never had a massage, because you don't know yet how your legs will feel.", "Espere a que pase la carrera si nunca le han dado un masaje: aún no sabe cómo quedan sus piernas." }
translate { "Ask us before you race if you're very sore, or sore on one side. Ask us, too, if a pain began all at once, or is in a bone or a joint.", "Pregúntenos antes de correr si le duelen mucho, o de un solo lado. También si un dolor empezó de repente, o está en un hueso o una articulación." }
translate { "Your massage: medium at most, 30 minutes", "Su masaje: presión media como mucho, 30 minutos" }
translate { "Ask for medium at most: the worst is over.", "Pida presión media como mucho: lo peor ya pasó." }
translate { "Ask for light hands, because your legs are still getting over that race.", "Pida que sea suave: sus piernas aún no se recuperan de esa carrera." }
translate { "Ask us first if it isn't less each day, and have no massage before that.", "Pregúntenos primero si no baja cada día, y antes de eso, nada de masaje." }
translate { "Ask for light hands first. If it feels good, ask for a bit firmer.", "Pida primero un masaje suave. Si se siente bien, pida un poco más de presión." }
translate { "Say at once if it hurts.", "Si le duele, avise enseguida." }
translate { "Still no better after day 3? Ask us who should check it.", "¿Sigue sin mejorar después del día 3? Pregúntenos quién debe revisarlo." }
translate { "Too much? Say so at once", "¿Es demasiado? Avise enseguida" }
translate { "How firm?", "¿Con cuánta presión?" }
translate { "Ask for 6 or less.", "Pida 6 o menos." }
translate { "0 is no pressure, and 10 is the most you could stand.", "0 es nada de presión, y 10 es lo más que podría aguantar." }
translate { "A scale from 0, no pressure, to 10, the most you could stand. 7 and more is too much.", "Una escala de 0, nada de presión, a 10, lo más que podría aguantar. De 7 en adelante es demasiado." }
translate { "Ask us before any massage if you're very sore. Ask us, too, if a pain began all at once, or is on one side, in a bone or in a joint.", "Pregúntenos antes de cualquier masaje si le duele mucho. También si un dolor empezó de repente, o está de un lado, en un hueso o una articulación." }
translate { "Why the day after?", "¿Por qué el día después?" }
translate { "Soreness is often at its worst one to three days after a hard run. With a massage, people were a bit less sore in those days. That's from two reviews of trials (Davis, Alabed and Chico, 2020; Guo and others, 2017). After real races, that lasted only hours.", "El dolor muscular suele ser peor de uno a tres días después de correr fuerte. Con un masaje, a la gente le dolía un poco menos en esos días. Lo dicen dos análisis de estudios (Davis, Alabed y Chico, 2020; Guo y otros, 2017). Después de carreras reales, eso duró solo unas horas." }
translate { "How often?", "¿Cada cuánto?" }
translate { "You don't need massage to run: it's for comfort. About once a month is plenty. When you run a lot, you can have one every week or two, if you like.", "No necesita masaje para correr: es por gusto. Basta más o menos una vez al mes. Cuando corre mucho, puede recibir uno cada una o dos semanas, si le gusta." }
translate { "My legs are sore.", "Me duelen las piernas." }
translate { "The days for massage are common practice. No study has found the best day for a massage. Ask us what we would change for you: this is a plan, not an appointment.", "Los días para el masaje son los que se suelen elegir. Ningún estudio ha encontrado el mejor día para un masaje. Pregúntenos qué cambiaríamos para usted: es un plan, no una cita." }
translate { "Suddenly a drooping face, slurred speech, lost sight, the worst headache of your life, neck pain unlike any before, or a weak or numb arm or leg? Call 911, even if it's gone.", "¿De repente la cara caída, el habla enredada, la vista perdida, el peor dolor de cabeza de su vida, un dolor de cuello como nunca antes, o un brazo o una pierna débil o dormida? Llame al 911, aunque ya se le haya pasado." }
translate { "To an emergency room now?", "¿Hay que ir ahora mismo a una sala de emergencias?" }
translate { "That's not much longer than before, which is good. A study followed 5,205 runners. More got hurt when one run was over 10 percent longer than any in the 30 days before.", "No es mucho más larga que antes, y eso es bueno. Un estudio siguió a 5,205 corredores. Hubo más lesiones cuando una distancia era más de un 10 por ciento más larga que todas las de los 30 días de antes." }
translate { "And put off that run until you're hardly sore.", "Y para correr esa distancia, espere hasta que ya casi no le duela." }
translate { "On 'Check yourself' you said that you hurt in a bone, joint or tendon. Someone should check that before any massage. Ask our staff today who can do that, or see a doctor this week. Is it a bone? Don't run on it or hop to test it. If walking hurts or you limp, keep weight off it and get seen today.", "En 'Revise cómo está' usted dijo que le duele en un hueso, una articulación o un tendón. Alguien debe revisarlo antes de cualquier masaje. Pregunte hoy a nuestro personal quién puede hacerlo, o vea a un médico esta semana. ¿Es un hueso? No corra y no salte para probar. Si le duele al caminar o cojea, no apoye esa pierna y busque atención médica hoy." }
translate { "On 'Check yourself' you said that you hurt on one side or in one spot, or that you can't tell where. Someone should check that before any massage. Ask our staff today who can do that, or see a doctor this week. Don't run on it, and don't hop to test it. If walking hurts or you limp, keep weight off it and get seen today.", "En 'Revise cómo está' usted dijo que le duele de un lado o en un solo punto, o que no sabe decir dónde. Alguien debe revisarlo antes de cualquier masaje. Pregunte hoy a nuestro personal quién puede hacerlo, o vea a un médico esta semana. No corra, y no salte para probar. Si le duele al caminar o cojea, no apoye esa pierna y busque atención médica hoy." }
translate { "On 'Check yourself' you said that your pain began suddenly. Treat it as a pulled muscle. No massage or rolling there for at least three days, and not before someone has checked it. Ask our staff today who can do that, or see a doctor this week. Don't run on it, and don't hop to test it. If walking hurts or you limp, keep weight off it and get seen today.", "En 'Revise cómo está' usted dijo que el dolor empezó de repente. Trátelo como un tirón. Nada de masaje ni rodillo ahí por al menos tres días, y no antes de que alguien lo revise. Pregunte hoy a nuestro personal quién puede hacerlo, o vea a un médico esta semana. No corra, y no salte para probar. Si le duele al caminar o cojea, no apoye esa pierna y busque atención médica hoy." }
translate { "On 'Check yourself' you said that your pain began suddenly in a bone, joint or tendon. Don't run on it or stretch it, no massage, keep weight off it and get seen today.", "En 'Revise cómo está' usted dijo que el dolor empezó de repente en un hueso, una articulación o un tendón. No corra ni lo estire, no reciba masaje, no apoye esa parte y busque atención médica hoy." }
translate { "On 'Check yourself' you said that your pain began another way, or that you're not sure. Someone should check that before any massage. Ask our staff today who can do that, or see a doctor this week.", "En 'Revise cómo está' usted dijo que el dolor empezó de otro modo, o que no sabe cómo. Alguien debe revisarlo antes de cualquier masaje. Pregunte hoy a nuestro personal quién puede hacerlo, o vea a un médico esta semana." }
translate { "On 'Check yourself' you said that your pain has lasted 4 to 7 days, and is not fading. Someone should check that before any massage. Ask our staff today who can do that, or see a doctor this week.", "En 'Revise cómo está' usted dijo que le duele desde hace 4 a 7 días, y no baja. Alguien debe revisarlo antes de cualquier masaje. Pregunte hoy a nuestro personal quién puede hacerlo, o vea a un médico esta semana." }
translate { "On 'Check yourself' you said that your pain has lasted over a week. Someone should check that before any massage. Ask our staff today who can do that, or see a doctor this week.", "En 'Revise cómo está' usted dijo que le duele desde hace más de una semana. Alguien debe revisarlo antes de cualquier masaje. Pregunte hoy a nuestro personal quién puede hacerlo, o vea a un médico esta semana." }
translate { "Not what you meant?", "¿No era lo que quería decir?" }
translate { "Choose again on 'Check yourself', and your plan will follow.", "Elija otra vez en 'Revise cómo está', y su plan seguirá lo que elija." }
translate { "Passed out on a run, pee dark like cola, or worse after a blow to the head? Call 911.", "¿Se desmayó al correr, tiene la orina oscura como refresco de cola, o está peor después de un golpe en la cabeza? Llame al 911." }
translate { "Light massage", "Masaje suave" }
translate { "Now what your therapist should know. If a line fits you, you still get a plan, for a light massage.", "Ahora, lo que su terapeuta debe saber. Aunque responda que sí, tendrá su plan, con masaje suave." }
translate { "Thank you. Massage may still be fine. Before you lie down, tell your therapist which line it is, and keep it light until then.", "Gracias. Quizá sí pueda recibir masaje. Antes de subir a la camilla, dígale a su terapeuta cuál es su caso. Hasta que lo hablen, que sea suave." }
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
translate { "No massage until it's checked.", "No reciba masaje hasta que lo revisen." }
translate { "If walking hurts or you limp, keep weight off it and get seen today.", "Si le duele al caminar o cojea, no apoye esa pierna y busque atención médica hoy." }
translate { "Does it get worse before it's checked? Tell us, or get help that day.", "¿Empeora antes de que lo revisen? Díganos, o busque ayuda médica ese mismo día." }
translate { "Heart trouble, or a bulge in a blood vessel? Ask your doctor before any massage.", "¿Problemas del corazón, o un vaso sanguíneo abombado (aneurisma)? Pregunte a su médico antes de cualquier masaje." }
translate { "Cancer, now or before? Ask your doctor before any massage.", "¿Tiene o tuvo cáncer? Pregunte a su médico antes de cualquier masaje." }
translate { "Surgery in the last few months, or a joint replacement, however long ago? Ask your surgeon before any massage.", "¿Tuvo cirugía en los últimos meses, o tiene una articulación artificial, aunque sea de hace años? Pregunte a su cirujano antes de cualquier masaje." }
translate { "Pregnant, and it's high risk? Ask your doctor before any massage.", "¿Un embarazo de alto riesgo? Pregunte a su médico antes de cualquier masaje." }
translate { "Pregnant, and it's not high risk? Lie on your side: no deep work on legs or belly.", "¿Un embarazo que no es de alto riesgo? Acuéstese de lado, sin nada profundo en las piernas o el vientre." }
translate { "Under 18? A parent or guardian should be there.", "¿Tiene menos de 18 años? Debe estar su padre, su madre o su tutor." }
translate { "Did you have alcohol, cannabis or other drugs that are not your medicine? Then please come another day.", "¿Tomó alcohol, marihuana u otras drogas que no sean su medicina? Por favor, venga otro día." }
translate { "To an emergency room for these, too", "A una sala de emergencias también por esto" }
translate { "Under 18, or alcohol today?", "¿Menos de 18 años, o alcohol hoy?" }
translate { "Get seen today: a snap, a twist or a fall", "Busque atención médica hoy: un chasquido, una torcedura o una caída" }
translate { "Get seen today: hips, knees, joints", "Busque atención médica hoy: cadera, rodilla, articulaciones" }
translate { "Get seen this week: joints, and pain that stays", "Busque atención médica esta semana: articulaciones, y el dolor que no se quita" }
translate { "Get seen this week: nerves", "Busque atención médica esta semana: los nervios" }
translate { "Get seen this week: back and neck", "Busque atención médica esta semana: la espalda y el cuello" }
