translate { "Inflammation", "Inflamación" }
translate { "Inflammation is how your body starts to mend. After a hard run, some of it is normal and even useful. Massage may turn down some of its signs for some hours. No one has shown that you mend sooner.", "La inflamación es el modo en que el cuerpo empieza a repararse. Tras correr duro, un poco es normal y hasta útil. El masaje podría bajar algunas señales por unas horas. Nadie ha visto que usted sane antes." }
translate { "Signs may dip for some hours", "Las señales pueden bajar unas horas" }
translate { "Eleven young men cycled until they could not go on. One thigh then had ten minutes of massage. After two and a half hours, tiny samples of that muscle showed fewer signs of inflammation. Those are signs in a lab. No one showed that they healed sooner.", "Once hombres jóvenes pedalearon hasta no poder más. Después, un muslo tuvo diez minutos de masaje. A las dos horas y media, muestras muy pequeñas de ese músculo tenían menos señales de inflamación. Son señales de laboratorio. Nadie vio que sanaran antes." }
translate { "a few hours", "unas horas" }
translate { "Sore after a hard run? Make tomorrow an easy day.", "¿Le duele tras correr duro? Que mañana sea un día suave." }
translate { "How sure are we?", "¿Qué tan seguros estamos?" }
translate { "Not very. The studies are few and small, and they disagree. In nine athletes, three signs settled sooner with massage, and one later (White and others, 2020). They felt just as sore. A review of 99 studies found a small drop, but critics say that the better studies found less.", "No mucho. Hay pocos estudios, son chicos y no dicen lo mismo. En nueve atletas, tres señales bajaron antes con masaje, y una más tarde (White y otros, 2020). Les dolía igual. Una revisión de 99 estudios vio una baja pequeña, pero hay críticas: los mejores estudios vieron menos." }
translate { "How long does it last?", "¿Cuánto dura?" }
translate { "Some hours, where it was seen at all. Swelling is another matter. In 12 runners, massage on four days after a half marathon did nothing for it (Dawson and others, 2004). The thigh without massage was no more swollen.", "Unas horas, donde se vio. La hinchazón es otra cosa. A 12 corredores, cuatro días de masaje tras un medio maratón no les sirvieron para eso (Dawson y otros, 2004). El muslo sin masaje no estaba más hinchado." }
translate { "What it does not do", "Lo que no hace" }
translate { "It has not been shown to heal tendons. They are mostly overworked, not inflamed.", "No se ha visto que cure tendones. Tienen más exceso de carga que inflamación." }
translate { "It is not for a hot or swollen joint.", "No es para una articulación caliente o hinchada." }
translate { "It is not for a fresh tear. Early swelling is part of healing.", "No es para un desgarro nuevo. Al principio, la hinchazón es parte de sanar." }
translate { "What else helps", "Qué más ayuda" }
translate { "For sore muscles: time, sleep, food and easy moves. For a sprain: put it up, wrap it gently, and start to move it early. For a sore tendon: run less for now, and build strength in small steps. Ask us which exercise fits.", "Si duelen los músculos: tiempo, sueño, comida y moverse suave. Tras una torcedura: pie en alto, una venda suave y moverlo pronto. Si duele un tendón: corra menos por ahora y gane fuerza poco a poco. Pregúntenos qué ejercicio le conviene." }
translate { "A hot, swollen joint, and a fever? No massage: it may be infected. Get medical help today.", "¿Una articulación caliente e hinchada, y fiebre? Nada de masaje: puede ser una infección. Busque ayuda médica hoy." }
translate { "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿Una pierna se le hinchó hace poco, o está caliente, le duele o cambió de color? No la frote: puede ser un coágulo. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "Is some inflammation after a hard run bad?", "Tras correr duro, ¿es mala un poco de inflamación?" }
translate { "Yes, get rid of it fast", "Sí, hay que quitarla rápido" }
translate { "It is part of how your body mends. Fast is not always better.", "Es parte de cómo el cuerpo se repara. Más rápido no siempre es mejor." }
translate { "No, it is part of mending", "No, es parte de sanar" }
translate { "Your body uses it to repair. It settles by itself when you rest.", "El cuerpo la usa para repararse. Baja sola si usted descansa." }
