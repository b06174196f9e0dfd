translate { "Shin splints", "Dolor en la espinilla" }
translate { "Shin splints are sore shins from running. It hurts along the inner edge of the bone, over two inches or more. When you stop, the pain eases.", "Le duele la espinilla al correr. Es el hueso del frente de la pierna. Duele el borde de adentro del hueso, en dos pulgadas o más. Cuando para, el dolor baja." }
translate { "The medical name is medial tibial stress syndrome. The shin bone, and the muscles fixed to it, got more load than they could repair.", "El nombre médico es síndrome de estrés tibial medial. El hueso de la espinilla, y los músculos que se unen a él, recibieron más carga de la que pudieron reparar." }
translate { "Check this first", "Revise esto primero" }
translate { "What it is", "Qué es" }
translate { "Does one of these fit you? Then do what it says before any massage. If none fits, read on.", "¿Le pasa algo de esto? Entonces haga lo que dice antes de cualquier masaje. Si no le pasa nada de esto, siga leyendo." }
translate { "Leg tight and shiny, foot numb, and far more pain than you would expect? No massage. Call 911 and tell a member of staff now.", "¿Tiene la pierna tensa y brillante, el pie dormido y mucho más dolor del que espera? Nada de masaje. Llame al 911 y avise ya a alguien del personal." }
translate { "One lower leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿Una pierna, de la rodilla para abajo, se hinchó hace poco, está caliente, duele o cambió de color? No la frote: puede ser un coágulo de sangre. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "Can you cover the sore spot on the bone with a fingertip? Does it hurt when you hop, at rest or at night? No massage and no running. See a doctor or physical therapist this week: it may be a stress fracture.", "¿Puede tapar con la punta de un dedo el punto del hueso que duele? ¿Le duele al saltar en un pie, en reposo o de noche? Nada de masaje y nada de correr. Vea esta semana a un médico o fisioterapeuta: puede ser una fractura por estrés." }
translate { "Is your leg tight, numb or weak only while you run? Stop, and see a doctor before any deep massage.", "¿La pierna se le pone tensa, dormida o débil solo al correr? Pare, y vea a un médico antes de un masaje profundo." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "It may make your calves feel better for a while. That is comfort, and comfort is worth something. We found no trial of massage for shin splints.", "Por un rato, puede hacer que sienta mejor las pantorrillas. Es un alivio, y eso ya vale algo. No hallamos ningún estudio de masaje para este dolor." }
translate { "Ask for slow strokes on the calf, and on the muscle beside the bone. Nobody should press along the bone itself.", "Pida pases lentos en la pantorrilla y en el músculo que va junto al hueso. Nadie debe apretar sobre el hueso mismo." }
translate { "What it cannot do", "Qué no puede hacer" }
translate { "Nobody has shown that massage heals a sore shin bone, or makes the pain go sooner. There is nothing in there to rub away. The bone needs less pounding for a while, and then a little more each week.", "Nadie ha mostrado que el masaje sane el hueso, ni que el dolor se vaya antes. Ahí no hay nada que quitar frotando. El hueso necesita menos golpes por un tiempo, y luego un poco más cada semana." }
translate { "What comes first", "Qué va primero" }
translate { "Run less, until it no longer hurts to run. Then build up in small steps.", "Corra menos, hasta que correr ya no le duela. Luego suba paso a paso." }
translate { "One trial had 74 people (Moen and others, 2012). All of them followed a running plan. One group also did calf exercises, and one wore a tight sock. Neither did better than the plan alone.", "En un estudio hubo 74 personas (Moen y otros, 2012). Todas siguieron un plan para correr. Un grupo hizo además ejercicios de pantorrilla, y otro usó una media de compresión. A ninguno le fue mejor que con el plan solo." }
translate { "Shoe inserts and shock waves may ease some pain, but those studies are weak.", "Las plantillas y las ondas de choque quizá calmen algo, pero esos estudios son débiles." }
translate { "How long it takes", "Cuánto tarda" }
translate { "In a study of runners (Mulvad and others, 2018), half were free of pain within 10 weeks. The others took longer. In the trial with the running plans, nearly one in five did not finish. So if it takes you a while, you are not doing it wrong.", "En un estudio con corredores (Mulvad y otros, 2018), la mitad ya no tenía dolor a las 10 semanas. Los demás tardaron más. En el estudio de los planes, casi uno de cada cinco no llegó al final. Si usted tarda, no es que lo haga mal." }
translate { "Do today", "Para hoy" }
translate { "Press along the shin bone with one finger. One small, very sore spot? Have it checked this week.", "Pase un dedo por el hueso de la espinilla. ¿Hay un punto pequeño que duele mucho? Pida que lo revisen esta semana." }
translate { "Swap your next run for a walk, a bike ride or a swim, if that does not hurt.", "Cambie su próxima carrera por caminar, andar en bicicleta o nadar, si no le duele." }
translate { "Write down how far you can go before it hurts.", "Anote hasta dónde llega sin dolor." }
translate { "Ask our physical therapists for a running plan in small steps.", "Pida a nuestros fisioterapeutas un plan para correr, paso a paso." }
translate { "One small spot on your shin bone is very sore. What now?", "Un punto pequeño del hueso de la espinilla le duele mucho. ¿Qué hace?" }
translate { "Rub it until it lets go", "Frotarlo hasta que suelte" }
translate { "That spot may be a crack in the bone. Rubbing can't mend it, and may harm.", "Ahí el hueso puede tener una grieta. Frotar no la arregla, y puede hacer daño." }
translate { "Run on, but slower", "Seguir corriendo, pero más lento" }
translate { "If the bone is cracked, each step can make it worse. Stop, and have it checked.", "Si el hueso tiene una grieta, cada paso puede abrirla más. Pare, y pida que lo revisen." }
translate { "No running, and have it checked this week", "No correr y pedir que lo revisen esta semana" }
translate { "Yes. A doctor or physical therapist can find out whether the bone is hurt.", "Sí. Un médico o fisioterapeuta puede ver si el hueso está dañado." }
