-- El español de signs.lua, en el mismo orden: la pregunta de cada señal y qué hacer.

-- Llame al 911: corazón, pulmones, cerebro
translate { "Do you feel pain or pressure in your chest, maybe in an arm, your jaw, neck or back as well?", "¿Siente dolor o presión en el pecho, y quizá en brazo, mandíbula, cuello o espalda?" }
translate { "It can be your heart. Call 911, and tell the staff now. Stop and sit down. Don't drive yourself.", "Puede ser el corazón. Llame al 911 y avise ya al personal. Pare y siéntese. No maneje usted." }
translate { "Are you suddenly short of breath, did you pass out, or do you cough up blood?", "¿Le falta el aire de repente, se desmayó o tose sangre?" }
translate { "It can be your heart, or a clot in your lungs. Call 911, and tell the staff now. Don't drive yourself.", "Puede ser el corazón o un coágulo en los pulmones. Llame al 911 y avise ya al personal. No maneje usted." }
translate { "Is one side of your face drooping, is your speech slurred, or is one arm or leg suddenly weak?", "¿Tiene un lado de la cara caído, habla enredado, o perdió de repente la fuerza en un brazo o una pierna?" }
translate { "It can be a stroke, and every minute counts. Call 911, and tell the staff now. Write down when it started.", "Puede ser un derrame cerebral, y cada minuto cuenta. Llame al 911 y avise ya al personal. Anote a qué hora empezó." }
translate { "Do you suddenly see double, lose your balance, or have the worst headache of your life?", "¿De repente ve doble, pierde el equilibrio o tiene el peor dolor de cabeza de su vida?" }
translate { "It can be a stroke or bleeding in the head. Call 911, and tell the staff now. No massage and no stretching.", "Puede ser un derrame cerebral o un sangrado en la cabeza. Llame al 911 y avise ya al personal. No reciba masaje ni estire." }

-- Llame al 911: espalda y vientre
translate { "Is it new that you can't pee, can't hold your pee or poop, or can't feel it when you wipe?", "¿Desde hace poco no puede orinar, no puede aguantar la orina o el excremento, o no siente cuando se limpia en el baño?" }
translate { "Nerves in your lower back may be squeezed, and every hour counts. Call 911, and tell the staff now. No massage.", "Algo puede apretar los nervios de la espalda baja, y cada hora cuenta. Llame al 911 y avise ya al personal. No reciba masaje." }
translate { "Is it new that you feel numb between your legs, or are both legs getting weak along with back pain?", "¿Desde hace poco tiene dormida la entrepierna, o pierde fuerza en las dos piernas y le duele la espalda?" }
translate { "Do you have sudden, very bad pain in your back or belly that feels like tearing, or that makes you feel faint?", "¿Tiene un dolor repentino y muy fuerte en la espalda o el vientre, como si algo se rasgara, o con el que siente que se desmaya?" }
translate { "Call 911, and tell the staff now. Lie still until help comes. No massage, and don't drive yourself.", "Llame al 911 y avise ya al personal. Acuéstese y no se mueva hasta que llegue la ayuda. No reciba masaje ni maneje usted." }

-- Llame al 911: durante un gran esfuerzo o después
translate { "In the heat or after a run, is anyone confused, very hot and ill, or having a seizure?", "Con el calor o después de correr, ¿alguien está confundido, tiene el cuerpo muy caliente y se siente mal, o tiene convulsiones?" }
translate { "Call 911, and tell the staff now. If they're hot, cool them while you wait: cold water, ice, shade. Give no drinks to someone who is confused.", "Llame al 911 y avise ya al personal. Si la persona está caliente, enfríela mientras espera: agua fría, hielo, sombra. No dé de beber a quien está confundido." }
translate { "Is a leg or arm hard and tight, and does it hurt far more than you would expect, even at rest?", "¿Tiene una pierna o un brazo duro y tenso, que duele mucho más de lo que esperaría, aun en reposo?" }
translate { "Pressure may be rising in the muscle. Call 911, and tell the staff now. Don't wait for it to go numb. Take off any wrap, and don't rub it.", "Puede estar subiendo la presión dentro del músculo. Llame al 911 y avise ya al personal. No espere a que se le duerma. Quite cualquier venda y no lo frote." }
translate { "After hard effort or deep massage, is your urine dark like cola, or are muscles so swollen or weak that you can't use them?", "Después de un gran esfuerzo o un masaje profundo, ¿tiene la orina oscura como refresco de cola, o los músculos tan hinchados o débiles que no puede usarlos?" }
translate { "Muscle may be breaking down, which can harm your kidneys. Call 911, and tell the staff now. Drinking more won't fix it. No massage.", "El músculo puede estar deshaciéndose, y eso puede dañar los riñones. Llame al 911 y avise ya al personal. Beber más no lo arregla. No reciba masaje." }

-- Llame al 911: después de una caída
translate { "After a fall, does your hip, thigh or knee hurt too much to stand on that leg?", "Después de una caída, ¿le duele tanto la cadera, el muslo o la rodilla que no puede apoyar esa pierna?" }
translate { "A bone may be broken. Call 911, and tell the staff now. Keep the leg still, and don't try to walk.", "Puede haber un hueso roto. Llame al 911 y avise ya al personal. No mueva la pierna ni trate de caminar." }
translate { "After a twist or a fall, is your foot or leg cold, numb or bent out of shape?", "Después de una torcedura o una caída, ¿tiene el pie o la pierna fría, dormida o deformada?" }
translate { "Call 911, and tell the staff now. Keep it still, and don't rub it, wrap it or stand on it.", "Llame al 911 y avise ya al personal. No mueva esa parte. No la frote, no la vende y no la apoye." }
translate { "After a fall or a crash, is your neck sore, and is an arm or a leg weak or numb?", "Después de una caída o un choque, ¿le duele el cuello y tiene un brazo o una pierna sin fuerza o dormida?" }
translate { "Call 911, and tell the staff now. Keep your head still. Nobody should turn or press your neck.", "Llame al 911 y avise ya al personal. No mueva la cabeza. Nadie debe girarle ni apretarle el cuello." }
translate { "After a blow to the head, is anyone confused or very sleepy, throwing up, or in more and more pain?", "Después de un golpe en la cabeza, ¿alguien está confundido o con mucho sueño, vomita, o le duele cada vez más?" }
translate { "Call 911, and tell the staff now. Don't drive or run. On blood thinners? Go to an emergency room now, even if you feel fine.", "Llame al 911 y avise ya al personal. No maneje ni corra. ¿Toma anticoagulantes? Vaya ya a una sala de emergencias, aunque se sienta bien." }

-- Alguien con quien hablar, de día y de noche
translate { "Do you have thoughts of hurting yourself or ending your life?", "¿Piensa en hacerse daño o en quitarse la vida?" }
translate { "You're not alone, and people want to help. Tell the staff now, or call or text 988, day or night. For Spanish, press 2. In danger right now? Call 911.", "No está solo ni sola, y hay quien quiere ayudarle. Avise ya al personal. O llame al 988 y oprima 2, o envíe AYUDA por mensaje de texto al 988, de día o de noche. ¿Está en peligro en este momento? Llame al 911." }

-- A la sala de emergencias, ya
translate { "Do you have a fever, and a neck too stiff to bend forward?", "¿Tiene fiebre y el cuello tan rígido que no puede doblarlo hacia adelante?" }
translate { "No massage. Tell the staff now. Not at our clinic? Go to an emergency room now. Very bad headache, confused or hard to wake? Call 911.", "No reciba masaje. Avise ya al personal. ¿No está en la clínica? Vaya ya a una sala de emergencias. ¿Hay un dolor de cabeza muy fuerte, confusión o cuesta despertar a la persona? Llame al 911." }
translate { "Is there sudden pain in a testicle, or a sore lump in your groin?", "¿Tiene un dolor repentino en un testículo, o un bulto que duele en la ingle?" }
translate { "It can be a twisted testicle or a trapped hernia (a bit of gut caught in a gap in the belly wall), and every hour counts. Tell the staff now. Not at our clinic? Go to an emergency room now. No massage.", "Puede ser un testículo girado o una hernia atrapada (un pedazo de intestino atorado en un hueco de la pared del vientre), y cada hora cuenta. Avise ya al personal. ¿No está en la clínica? Vaya ya a una sala de emergencias. No reciba masaje." }

-- Hoy: coágulos
translate { "Is one leg newly swollen, or is it sore, warm or a different color for no reason you know?", "¿Se le hinchó hace poco una sola pierna, o le duele, está caliente o cambió de color sin que sepa por qué?" }
translate { "It can be a blood clot, so don't rub it. Chest pain or short of breath as well? Call 911. If not, tell the staff now. Not at our clinic? Go to urgent care or an emergency room today.", "Puede ser un coágulo de sangre, así que no frote. ¿También le duele el pecho o le falta el aire? Llame al 911. Si no, avise ya al personal. ¿No está en la clínica? Vaya hoy a un centro de atención urgente o a una sala de emergencias." }
translate { "Is one arm newly swollen, or is it sore, heavy or a different color for no reason you know?", "¿Se le hinchó hace poco un solo brazo, o le duele, le pesa o cambió de color sin que sepa por qué?" }

-- Hoy: el corazón
translate { "On a run, did your chest hurt or feel tight, did your heart flutter or skip, or did you nearly pass out?", "Al correr, ¿le dolió o se le apretó el pecho, sintió que el corazón le saltaba, o casi se desmayó?" }
translate { "It can be your heart, even if it's gone now. No running until a doctor says yes. Tell the staff now. Not at our clinic? Get seen today. Is it happening now, or did you pass out? Call 911.", "Puede ser el corazón, aunque ya se le haya quitado. No corra hasta que un médico diga que sí. Avise ya al personal. ¿No está en la clínica? Pida atención hoy. ¿Le pasa ahora, o se desmayó? Llame al 911." }

-- Hoy: huesos y articulaciones
translate { "Does a child or teen limp, or hurt in one hip, groin, thigh or knee?", "¿Hay un niño o adolescente que cojea, o al que le duele una cadera, una ingle, un muslo o una rodilla?" }
translate { "Even a sore knee can come from the hip, where the soft end of a growing bone (the growth plate) can slip. No running and no massage. Keep weight off that leg, and tell the staff now. Can't stand on it, or a fever as well? Go to an emergency room now. If not, and you're not at our clinic, see a doctor today.", "Hasta un dolor de rodilla puede venir de la cadera, donde se puede deslizar la punta blanda del hueso que crece (la placa de crecimiento). Que no corra ni reciba masaje. Que no apoye esa pierna, y avise ya al personal. ¿No puede apoyarla, o también tiene fiebre? Que vaya ya a una sala de emergencias. Si no es así, y no está en la clínica, que lo vea un médico hoy." }
translate { "Do you have deep pain in your groin or the front of your hip with each step or landing, or at night?", "¿Siente un dolor profundo en la ingle o en la parte de adelante de la cadera a cada paso o al caer sobre el pie, o de noche?" }
translate { "The bone at your hip may have a small crack. No running, no massage, and don't hop to test it. If walking hurts or you limp, keep weight off that leg and tell the staff now. Not at our clinic? Go to urgent care today. If walking feels fine, see a doctor this week.", "El hueso de la cadera puede tener una grieta pequeña. No corra ni reciba masaje, y no salte para probar. Si le duele al caminar o cojea, no apoye esa pierna y avise ya al personal. ¿No está en la clínica? Vaya hoy a un centro de atención urgente. Si camina sin dolor, vea a un médico esta semana." }
translate { "After a fall or a crash, is your neck sore?", "¿Le duele el cuello después de una caída o un choque?" }
translate { "Keep your head still, and let nobody turn or press it. Tell the staff now. Not at our clinic? Have someone take you to an emergency room today.", "No mueva la cabeza, y que nadie le gire ni le apriete el cuello. Avise ya al personal. ¿No está en la clínica? Pida que alguien le lleve hoy a una sala de emergencias." }
translate { "After a twist, a fall or a blow, is a bone sore to touch, did a knee swell up, or can't you take four steps?", "Después de una torcedura, una caída o un golpe, ¿le duele un hueso al tocarlo, se le hinchó una rodilla, o no puede dar cuatro pasos?" }
translate { "You may need an X-ray. No massage. Tell the staff now. Not at our clinic? Go to urgent care today.", "Quizá necesite una radiografía. No reciba masaje. Avise ya al personal. ¿No está en la clínica? Vaya hoy a un centro de atención urgente." }
translate { "Did you fall on your shoulder or arm, and now can't lift it?", "¿Se cayó sobre el hombro o el brazo, y ahora no puede levantarlo?" }
translate { "Something may be broken or torn. No massage. Tell the staff now. Not at our clinic? Go to urgent care today.", "Puede haber algo roto o desgarrado. No reciba masaje. Avise ya al personal. ¿No está en la clínica? Vaya hoy a un centro de atención urgente." }
translate { "Is a joint hot or red, newly swollen for no reason you know, or sore while you have a fever?", "¿Tiene una articulación caliente o roja, hinchada hace poco sin que sepa por qué, o con dolor y además fiebre?" }
translate { "No massage and no stretching. Tell the staff now. Not at our clinic? See a doctor today. Fever as well? It may be infected, so go to an emergency room now.", "No reciba masaje ni estire. Avise ya al personal. ¿No está en la clínica? Vea a un médico hoy. ¿También tiene fiebre? Puede haber una infección: vaya ya a una sala de emergencias." }

-- Hoy: tendones y músculos
translate { "Did your heel or calf suddenly snap or feel kicked, or can you no longer rise on your toes?", "¿Sintió de repente un chasquido o como una patada en el talón o la pantorrilla, o ya no puede ponerse de puntitas?" }
translate { "The Achilles tendon may be torn, even if it hardly hurts. No massage, no stretching, and don't test it with heel raises. Tell the staff now. Not at our clinic? Go to urgent care or an emergency room today.", "El tendón de Aquiles puede estar roto, aunque duela poco. No reciba masaje, no estire y no haga elevaciones de talón para probar. Avise ya al personal. ¿No está en la clínica? Vaya hoy a un centro de atención urgente o a una sala de emergencias." }
translate { "Did you feel a pop near the bone you sit on?", "¿Sintió un chasquido cerca del hueso sobre el que se sienta?" }
translate { "A tendon may be torn off the bone. No massage and no stretching. Tell the staff now. Not at our clinic? Go to urgent care today.", "Un tendón puede haberse desprendido del hueso. No reciba masaje ni estire. Avise ya al personal. ¿No está en la clínica? Vaya hoy a un centro de atención urgente." }
translate { "Did a muscle pop, and do you now have a big bruise or a gap, or find it hard to walk?", "¿Sintió un chasquido en un músculo, y ahora tiene un moretón grande o un hueco, o le cuesta caminar?" }
translate { "The muscle or its tendon may be badly torn. No massage and no stretching. Tell the staff now. Not at our clinic? Go to urgent care today.", "El músculo o su tendón puede tener un desgarro grave. No reciba masaje ni estire. Avise ya al personal. ¿No está en la clínica? Vaya hoy a un centro de atención urgente." }
translate { "Can you no longer straighten your knee, or is there a gap above or below the kneecap?", "¿Ya no puede estirar la rodilla, o nota un hueco arriba o abajo de la rótula?" }
translate { "A tendon may be torn. No massage. Tell the staff now. Not at our clinic? Go to urgent care or an emergency room today.", "Un tendón puede estar roto. No reciba masaje. Avise ya al personal. ¿No está en la clínica? Vaya hoy a un centro de atención urgente o a una sala de emergencias." }
translate { "Did you feel a sudden pop under your foot, and does it now hurt to walk?", "¿Sintió un chasquido repentino en la planta del pie, y ahora le duele al caminar?" }
translate { "The band under your foot may be torn. No massage and no rolling. Tell the staff now. Not at our clinic? Go to urgent care today.", "La banda de la planta del pie puede estar rota. No reciba masaje ni use rodillo. Avise ya al personal. ¿No está en la clínica? Vaya hoy a un centro de atención urgente." }
translate { "After a blow to the thigh, does it keep swelling, is there a hard lump, or won't the knee bend?", "Después de un golpe en el muslo, ¿se le sigue hinchando, tiene un bulto duro, o no puede doblar la rodilla?" }
translate { "It may still be bleeding inside. No massage, no rolling and no heat. Tell the staff now. Not at our clinic? Go to urgent care today.", "Puede seguir sangrando por dentro. No reciba masaje, no use rodillo y no ponga calor. Avise ya al personal. ¿No está en la clínica? Vaya hoy a un centro de atención urgente." }
translate { "Are swelling and weakness in a muscle still getting worse two days after a hard effort?", "Dos días después de un gran esfuerzo, ¿siguen empeorando la hinchazón y la debilidad de un músculo?" }
translate { "The muscle may be harmed, so no massage and no hard effort. Tell the staff now. Not at our clinic? Go to urgent care today. Urine dark like cola? Call 911.", "El músculo puede estar dañado: no reciba masaje ni haga esfuerzos. Avise ya al personal. ¿No está en la clínica? Vaya hoy a un centro de atención urgente. ¿Orina oscura como refresco de cola? Llame al 911." }
translate { "After a run, do you feel faint or sick to your stomach, or throw up?", "¿Acaba de correr, y ahora siente que se desmaya, tiene náuseas o vomita?" }
translate { "Tell the staff now. Lie down in a cool place with your feet up. Drink only if you're thirsty. No massage. Not better in half an hour, throwing up again and again, or a bad headache? Go to an emergency room now. Confused or very hot? Call 911.", "Avise ya al personal. Acuéstese en un lugar fresco con los pies en alto. Beba solo si tiene sed. No reciba masaje. ¿No mejora en media hora, vomita una y otra vez, o le duele mucho la cabeza? Vaya ya a una sala de emergencias. ¿Hay confusión o mucho calor en el cuerpo? Llame al 911." }
translate { "Did a tendon start to hurt during or after an antibiotic such as ciprofloxacin or levofloxacin?", "¿Empezó a dolerle un tendón mientras tomaba un antibiótico como ciprofloxacino o levofloxacino, o después?" }
translate { "These two, and some like them, can harm tendons, even months later. Don't rub, stretch or run on it. Tell the staff now. Call your doctor today, before the next pill.", "Estos dos, y otros parecidos, pueden dañar los tendones, aun meses después. No lo frote, no lo estire y no corra. Avise ya al personal. Llame a su médico hoy, antes de la próxima pastilla." }

-- Hoy: nervios, espalda, infección
translate { "Is one leg or foot getting weaker or more numb?", "¿Tiene una pierna o un pie cada vez más débil o más dormido?" }
translate { "A nerve may be squeezed. No massage. Tell the staff now. Not at our clinic? Go to urgent care or an emergency room today. Did it come all at once? Call 911.", "Algo puede apretar un nervio. No reciba masaje. Avise ya al personal. ¿No está en la clínica? Vaya hoy a un centro de atención urgente o a una sala de emergencias. ¿Empezó de repente? Llame al 911." }
translate { "Do you have back pain with a fever, or since a bad fall?", "¿Le duele la espalda y tiene fiebre, o le duele desde una caída fuerte?" }
translate { "No massage. Tell the staff now. Not at our clinic? Go to urgent care or an emergency room today. With weak bones, even a small fall counts.", "No reciba masaje. Avise ya al personal. ¿No está en la clínica? Vaya hoy a un centro de atención urgente o a una sala de emergencias. Con huesos débiles, hasta una caída leve cuenta." }
translate { "Is a patch of skin hot and sore, and redder or darker than the rest?", "¿Tiene una parte de la piel caliente y adolorida, más roja o más oscura que el resto?" }
translate { "It may be infected, so nobody should rub it. Tell the staff now. Not at our clinic? See a doctor today. Fever, or does it spread fast? Go to an emergency room now.", "Puede estar infectada: nadie debe frotarla. Avise ya al personal. ¿No está en la clínica? Vea a un médico hoy. ¿Tiene fiebre, o se extiende rápido? Vaya ya a una sala de emergencias." }
translate { "Is your foot hot, red and swollen, or is there a sore on it that doesn't heal?", "¿Tiene el pie caliente, rojo e hinchado, o una llaga en el pie que no sana?" }
translate { "No massage. Tell the staff now. Not at our clinic? See a doctor today, above all if you have diabetes.", "No reciba masaje. Avise ya al personal. ¿No está en la clínica? Vea a un médico hoy, sobre todo si tiene diabetes." }

-- Esta semana: huesos
translate { "Is one small spot on a bone sore to touch, or does a bone hurt at rest or at night?", "¿Le duele un punto pequeño de un hueso cuando lo toca, o le duele un hueso en reposo o de noche?" }
translate { "It may be a stress fracture, a small crack in the bone. No running, no massage there, and don't hop to test it. See a doctor this week, or today if walking hurts.", "Puede ser una fractura por estrés, una grieta pequeña en el hueso. No corra, no reciba masaje ahí y no salte para probar. Vea a un médico esta semana, o hoy mismo si le duele al caminar." }
translate { "Does it hurt when you squeeze your heel bone from both sides?", "¿Le duele cuando aprieta el hueso del talón por los dos lados?" }
translate { "It may be a stress fracture, a small crack in the bone. No running and no massage there. See a doctor this week, or today if walking hurts.", "Puede ser una fractura por estrés, una grieta pequeña en el hueso. No corra y no reciba masaje ahí. Vea a un médico esta semana, o hoy mismo si le duele al caminar." }
translate { "Is there deep bone pain, low on one side of your back, that running makes worse?", "¿Tiene un dolor profundo en el hueso, abajo en un lado de la espalda, que empeora al correr?" }
translate { "Is a growing child or teen sore at the back of the heel?", "¿A un niño o adolescente que está creciendo le duele la parte de atrás del talón?" }
translate { "Growing bone can get sore there. Don't press or roll it, and cut back on running and jumping. See a doctor this week, or today if the child limps.", "El hueso que crece puede doler ahí. No lo apriete ni use rodillo, y que corra y salte menos. Que lo vea un médico esta semana, o hoy mismo si cojea." }

-- Esta semana: espalda y nervios
translate { "Is your back pain new or getting worse, and have you lost weight without trying, been woken by the pain, or ever had cancer?", "¿El dolor de espalda es nuevo o va empeorando, y además bajó de peso sin querer, le despierta el dolor, o tiene o tuvo cáncer?" }
translate { "A doctor should look for the cause first. See one this week, and put off massage until then.", "Primero un médico debe buscar la causa. Véalo esta semana, y deje el masaje para después." }
translate { "Is your back pain new or getting worse, and do you have weak bones, or took steroid pills for a long time?", "¿El dolor de espalda es nuevo o va empeorando, y además tiene los huesos débiles o ha tomado pastillas de esteroides por mucho tiempo?" }
translate { "A bone in your back may have a crack. See a doctor this week, and put off massage and running until then.", "Un hueso de la espalda puede tener una grieta. Vea a un médico esta semana, y hasta entonces no reciba masaje ni corra." }
translate { "Does tingling or numbness run down your leg, and stay?", "¿Siente un hormigueo o adormecimiento que baja por la pierna y no se quita?" }
translate { "A large nerve may be squeezed. Ask for no pressure there, and see a doctor or physical therapist this week. If the leg gets weak, get seen that day.", "Algo puede apretar un nervio grande. Pida que no le presionen ahí, y vea esta semana a un médico o fisioterapeuta. Si la pierna pierde fuerza, pida atención ese mismo día." }
translate { "Does an arm or a hand tingle or go numb, on and off for days?", "¿Desde hace días siente a ratos hormigueo en un brazo o una mano, o se le duerme?" }
translate { "A nerve may be squeezed. See a doctor this week, before anyone presses on your neck or shoulder. Suddenly weak? Call 911.", "Algo puede apretar un nervio. Vea a un médico esta semana, antes de que le presionen el cuello o el hombro. ¿Perdió la fuerza de repente? Llame al 911." }
translate { "Does your foot burn, tingle or feel numb, on and off for days?", "¿Desde hace días siente a ratos que el pie le arde, le hormiguea o se le duerme?" }
translate { "A nerve may be squeezed. No pressing and no rolling there yet. See a doctor this week. Is the foot getting weaker or more numb? Get seen today.", "Algo puede apretar un nervio. Todavía no presione ahí ni use rodillo. Vea a un médico esta semana. ¿El pie está cada vez más débil o más dormido? Pida atención hoy." }
translate { "On runs, does your lower leg get so tight, numb or weak that you have to stop?", "Al correr, ¿se le pone la parte baja de la pierna tan tensa, dormida o débil que tiene que parar?" }
translate { "Pressure may build up in the muscle as you run. Stop when it starts, and see a doctor this week, before any deep massage. Does the pain stay and get worse at rest? Call 911.", "La presión dentro del músculo puede subir al correr. Pare cuando empiece, y vea a un médico esta semana, antes de un masaje profundo. ¿El dolor sigue y empeora en reposo? Llame al 911." }

-- Esta semana: lo que no se quita
translate { "Does your knee lock, give way, or hurt at night?", "¿La rodilla se le traba, le falla o le duele de noche?" }
translate { "No massage on it yet. See a doctor or physical therapist this week. Hot or newly swollen? Get seen today.", "Todavía no reciba masaje ahí. Vea esta semana a un médico o fisioterapeuta. ¿Está caliente o se hinchó hace poco? Pida atención hoy." }
translate { "For two weeks or more, has pain changed how you run, or has a joint been swollen?", "¿Desde hace dos semanas o más un dolor le cambia la forma de correr, o tiene hinchada una articulación?" }
translate { "See a doctor or physical therapist this week. Until then do less of what hurts, and have nothing deep done there.", "Vea esta semana a un médico o fisioterapeuta. Hasta entonces, haga menos de lo que le duele, y que no le hagan nada profundo ahí." }
translate { "Is your soreness no better three days after a hard run?", "Tres días después de correr fuerte, ¿el dolor muscular sigue igual?" }
translate { "Plain soreness has begun to fade by then. See a doctor or physical therapist this week, before any deep massage.", "Para entonces, el dolor por el ejercicio ya empieza a bajar. Vea esta semana a un médico o fisioterapeuta, antes de un masaje profundo." }
translate { "Do you sweat through the night, lose weight without trying, or have your periods stopped for no reason you know?", "¿Suda mucho de noche, baja de peso sin querer, o dejó de venirle la regla sin que sepa por qué?" }
translate { "See a doctor this week to find out why. One cause can be too little food for all your training.", "Vea a un médico esta semana para saber por qué. Una causa puede ser comer muy poco para todo lo que entrena." }
translate { "Are both heels sore, and is your back stiff for a long time in the morning?", "¿Le duelen los dos talones, y por la mañana tiene la espalda rígida por mucho rato?" }
translate { "One illness may be behind both, so ask your doctor to look for it.", "Una misma enfermedad puede causar las dos cosas: pida a su médico que la busque." }

-- Hoy no
translate { "Do you have a fever, or feel sick?", "¿Tiene fiebre o se siente mal?" }
translate { "No massage today. Tell the staff, and come back when you're well.", "Hoy no reciba masaje. Avise al personal y vuelva cuando esté bien." }
translate { "Do you have a rash, an open cut, a burn or infected skin?", "¿Tiene un sarpullido, una herida abierta, una quemadura o una infección en la piel?" }
translate { "Show your therapist before you start. Nobody should touch that place until it has healed.", "Muéstrelo a su terapeuta antes de empezar. Nadie debe tocar ahí hasta que sane." }
translate { "Did you pull a muscle or get a big bruise in the last three days?", "¿Tuvo un tirón en un músculo o le salió un moretón grande en los últimos tres días?" }
translate { "Nothing deep and no rolling there yet, because it can bleed more. Move it gently. Have a doctor or physical therapist check it before any massage.", "Todavía nada profundo ni rodillo ahí, porque puede sangrar más. Mueva esa parte con suavidad. Que le revise un médico o fisioterapeuta antes de cualquier masaje." }
translate { "Have you had alcohol or drugs today?", "¿Ha tomado alcohol o drogas hoy?" }
translate { "Please come another day for your massage. You might not notice when it's too much.", "Por favor, venga otro día por su masaje. Quizá no sienta cuándo es demasiado." }

-- Avísenos primero: el masaje puede estar bien
translate { "Do you have a blood clot now, or are you being treated for one?", "¿Tiene ahora un coágulo de sangre, o está en tratamiento por uno?" }
translate { "No massage until your doctor says that it's safe. Tell the staff before you start.", "No reciba masaje hasta que su médico diga que es seguro. Avise al personal antes de empezar." }
translate { "Are you pregnant, on the pill or hormones, have you had cancer or a blood clot, or do clots run in your family? In the last three months, did you have a baby, surgery, a cast, bed rest or a trip of many hours?", "¿Está embarazada, o toma pastillas para no tener hijos, u hormonas? ¿Tiene o tuvo cáncer o un coágulo, o hay coágulos en su familia? ¿Tuvo en los últimos tres meses un bebé, una operación, un yeso, días en cama o un viaje de muchas horas?" }
translate { "A clot now, or treatment for one? No massage until your doctor says it's safe. The rest make a clot more likely, sometimes without any sign, but massage may still be fine. Talk it over with your therapist first, before anyone rubs or rolls your legs.", "¿Tiene un coágulo ahora, o está en tratamiento por uno? No reciba masaje hasta que su médico diga que es seguro. Lo demás hace más probable un coágulo, a veces sin ninguna señal, pero quizá sí pueda recibir masaje. Háblelo primero con su terapeuta, antes de que alguien le frote las piernas o use rodillo." }
translate { "Do you take blood thinners (medicine that makes you bleed longer), or bleed or bruise easily?", "¿Toma algo para que la sangre no haga coágulos (anticoagulantes)? ¿O sangra o le salen moretones con cualquier golpe?" }
translate { "Tell your therapist first. Have light touch only, with no deep pressing, rolling or tapping. Your doctor can say if more is safe.", "Avise primero a su terapeuta. Que todo sea suave. Nada de presión profunda, rodillo ni golpecitos. Su médico puede decir si algo más es seguro." }
translate { "Do you have diabetes, or numb hands or feet?", "¿Tiene diabetes, o las manos o los pies dormidos?" }
translate { "Tell your therapist first. Have nothing deep and nothing hot there, because you might not feel harm. Check your skin each day.", "Avise primero a su terapeuta. Ahí nada profundo ni caliente, porque quizá no sienta el daño. Revise su piel cada día." }
translate { "Do you have weak bones, or did you ever break a bone in your spine?", "¿Tiene los huesos débiles, o se rompió alguna vez un hueso de la columna?" }
translate { "Tell your therapist first. Have light touch only, with no tapping and no hard pressing. Your doctor can say if more is safe.", "Avise primero a su terapeuta. Que todo sea suave, sin golpecitos ni presión fuerte. Su médico puede decir si algo más es seguro." }
translate { "Are you pregnant?", "¿Está embarazada?" }
translate { "Tell your therapist first. Lie on your side, with no deep work on your legs or belly. Is your pregnancy high risk? Ask your doctor first.", "Avise primero a su terapeuta. Acuéstese de lado, sin nada profundo en las piernas o el vientre. ¿Es un embarazo de alto riesgo? Pregunte antes a su médico." }
translate { "Did you have an operation in the last few months, or do you have a new joint?", "¿Le operaron en los últimos meses, o tiene una articulación artificial?" }
translate { "Ask your surgeon what is safe before any massage or stretching. Tell your therapist, too.", "Pregunte a su cirujano qué es seguro antes de un masaje o de estirar. Avise también a su terapeuta." }
translate { "Do you have cancer now, or did you have it before?", "¿Tiene cáncer ahora, o lo tuvo antes?" }
translate { "Massage may still be fine, done in another way. Ask your cancer team first. Tell your therapist about a port (a small tube under the skin for medicine), or lymph nodes (small glands) taken out.", "El masaje aún puede estar bien, hecho de otro modo. Pregunte primero a quienes tratan su cáncer. Avise a su terapeuta si tiene un catéter o puerto (un tubo pequeño bajo la piel para las medicinas), o si le quitaron ganglios (glándulas pequeñas)." }
translate { "Do you have heart failure, or blood pressure that is hard to control?", "¿Tiene insuficiencia cardíaca, o la presión alta y no le baja bien?" }
translate { "Ask your doctor before any massage, and tell your therapist.", "Pregunte a su médico antes de cualquier masaje, y avise a su terapeuta." }
translate { "Has a doctor found a bulge (an aneurysm) in one of your blood vessels?", "¿Un médico le encontró un vaso sanguíneo abombado (aneurisma)?" }
translate { "Ask your doctor before any massage. Nobody should press into your belly. Sudden pain in your back or belly? Call 911.", "Pregunte a su médico antes de cualquier masaje. Nadie debe apretarle el vientre. ¿Un dolor repentino en la espalda o el vientre? Llame al 911." }
translate { "Do you have varicose veins (swollen veins that show under the skin)?", "¿Tiene várices (venas hinchadas que se ven bajo la piel)?" }
translate { "No pressing or rolling over them. Is one newly hard, hot or sore? Tell the staff now. Not at our clinic? See a doctor today.", "Nada de presión ni rodillo encima de ellas. ¿Una está dura, caliente o le duele desde hace poco? Avise ya al personal. ¿No está en la clínica? Vea a un médico hoy." }
translate { "Are you under 18?", "¿Tiene menos de 18 años?" }
translate { "A parent or guardian should be there, and you both need to say yes.", "Debe estar presente su padre, su madre o su tutor. Usted y esa persona deben decir que sí." }

-- Partes que se dejan fuera
translate { "Will your neck be massaged or stretched?", "¿Le van a dar masaje en el cuello o se lo van a estirar?" }
translate { "No deep pressing on the front or the sides, because blood vessels and nerves run there. Ask for the back of the neck only, and for no fast twists.", "Nada de presión profunda adelante ni a los lados, porque por ahí pasan vasos sanguíneos y nervios. Pida que trabajen solo la nuca, y sin giros rápidos." }
translate { "Will the back of your knee be pressed or rolled?", "¿Le van a presionar la parte de atrás de la rodilla, o va a usar rodillo ahí?" }
translate { "Skip the hollow behind it, because blood vessels and nerves run there.", "Que no toquen el hueco de atrás, porque por ahí pasan vasos sanguíneos y nervios." }
translate { "Do you press or roll the bony outer side of your knee?", "¿Presiona el hueso del lado de afuera de la rodilla, o usa rodillo ahí?" }
translate { "Please skip it: it can make the pain worse. Work on the hip muscles instead.", "Por favor, no lo haga: el dolor puede empeorar. Mejor trabaje los músculos de la cadera." }
translate { "Is the bony point at the side of your hip sore?", "¿Le duele el hueso que sale al lado de la cadera?" }
translate { "No hard pressing there: it can make it worse. Ask for the muscles around it instead.", "Ahí nada de presión fuerte: puede empeorar. Mejor pida que le trabajen los músculos de alrededor." }
translate { "Are your toes numb, blue or cold under a wrap?", "¿Tiene los dedos del pie dormidos, azules o fríos bajo una venda?" }
translate { "It's too tight, so take it off at once. Still numb or cold after ten minutes? Tell the staff now. Not at our clinic? Go to an emergency room now.", "Está muy apretada: quítesela enseguida. ¿Siguen dormidos o fríos a los diez minutos? Avise ya al personal. ¿No está en la clínica? Vaya ya a una sala de emergencias." }
translate { "Are several joints swollen, or stiff for more than half an hour each morning?", "¿Tiene varias articulaciones hinchadas, o rígidas más de media hora cada mañana?" }
translate { "An illness of the joints may be behind it. See a doctor this week, because early care helps.", "Puede haber una enfermedad de las articulaciones. Vea a un médico esta semana, porque tratarla pronto ayuda." }
