translate { "Pain at the outside of the knee", "Dolor por fuera de la rodilla" }
translate { "A sharp pain at the outer side of your knee. It starts after about the same distance each run, and downhill makes it worse.", "Un dolor agudo en el lado de afuera de la rodilla. Empieza casi siempre a la misma distancia, y en las bajadas es peor." }
translate { "The medical name is IT band syndrome. The IT band is a tough strap from your hip to just below your knee. Tissue under the strap may get squeezed as you bend your knee. Experts still debate that.", "El nombre médico es síndrome de la banda iliotibial. Es una banda dura que va de la cadera hasta justo debajo de la rodilla. Lo que hay debajo de la banda quizá se aplasta al doblar la rodilla. Los expertos aún lo discuten." }
translate { "Check this first", "Revise esto primero" }
translate { "What it is", "Qué es" }
translate { "Does one of these fit you? Then do what it says before any massage. If none fits, read on.", "¿Le pasa algo de esto? Entonces haga lo que dice antes de cualquier masaje. Si no le pasa nada de esto, siga leyendo." }
translate { "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿Una pierna se le hinchó hace poco, o está caliente, le duele o cambió de color? No la frote: puede ser un coágulo. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "Is your knee hot, red or swollen? No massage: tell a member of staff now. Fever as well? The joint may be infected. Get medical help today.", "¿Tiene la rodilla caliente, roja o hinchada? Nada de masaje: avise ya a alguien del personal. ¿También fiebre? Puede haber una infección. Busque ayuda médica hoy." }
translate { "Does the knee lock or give way, or does it hurt at night? No massage. Have it checked this week.", "¿La rodilla se traba, le falla o duele de noche? Nada de masaje. Pida que la revisen esta semana." }
translate { "Don't press or roll hard on the bony outer knee. It can make the pain worse.", "No apriete ni pase fuerte el rodillo sobre el hueso de afuera de la rodilla. Puede doler más." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "Work on the muscles at the side of your hip may feel good for a while. They pull on the strap from above. Ask for slow, firm presses on the hip and the buttocks, and light strokes down the thigh. Take it as comfort.", "Trabajar los músculos del lado de la cadera puede dar alivio por un rato. Ellos tiran de la banda desde arriba. Pida presión lenta y firme en la cadera y los glúteos, y pases suaves por el muslo. Tómelo como un alivio." }
translate { "What it cannot do", "Qué no puede hacer" }
translate { "Rubbing hard across the sore place has been tested. A review (Loew and others, 2014) found one small trial with 17 people, and no clear gain. And nobody can make the strap longer by hand.", "Frotar fuerte donde duele ya se probó. Una revisión (Loew y otros, 2014) halló un estudio pequeño, con 17 personas, sin una mejora clara. Y nadie puede alargar la banda con las manos." }
translate { "Making the strap looser?", "¿Aflojar la banda?" }
translate { "You may have read that hands or a roller loosen the IT band. In a model of this tissue, a one percent change took more force than hands can give. Your thigh may well feel freer. The strap is the same as before.", "Quizá haya leído que las manos o un rodillo aflojan la banda. En un modelo de este tejido, cambiarlo un uno por ciento ya pedía más fuerza de la que dan las manos. Quizá sienta el muslo más suelto. La banda sigue igual." }
translate { "Press or roll the side of your hip, and let the strap be.", "Apriete el lado de la cadera o pase ahí el rodillo, y deje la banda en paz." }
translate { "What comes first", "Qué va primero" }
translate { "Run shorter, and stop before the pain starts.", "Corra menos, y pare antes de que empiece el dolor." }
translate { "Leave out downhills for now.", "Por ahora, deje las bajadas." }
translate { "Make your hips stronger, in small steps.", "Gane fuerza en la cadera, paso a paso." }
translate { "Have a physical therapist look at how you run.", "Pida a un fisioterapeuta que vea cómo corre." }
translate { "This is common practice; good trials are rare. In one with 24 people, from 2020, the hip strength group did best on most measures. Yet the groups did not clearly differ.", "Así se suele hacer; hay pocos estudios buenos. En uno de 2020, con 24 personas, al grupo de fuerza de cadera le fue mejor en casi todo. Pero los grupos no fueron claramente distintos." }
translate { "How long it takes", "Cuánto tarda" }
translate { "We have no good number. Therapists often see weeks, not days. It comes back for many people, so take your time. Add distance first, and hills last.", "No tenemos un buen número. Los terapeutas ven a menudo semanas, no días. A mucha gente le vuelve, así que no tenga prisa. Suba primero la distancia y deje las subidas y bajadas para el final." }
translate { "Do today", "Para hoy" }
translate { "Choose a flat route for your next run.", "Elija una ruta plana para su próxima carrera." }
translate { "Think back: at what distance does it start? Stop well before that.", "Haga memoria: ¿a qué distancia empieza? Pare mucho antes." }
translate { "Lie on your side and lift the top leg slowly, ten times each side.", "Acuéstese de lado y suba despacio la pierna de arriba, diez veces por lado." }
translate { "Ask our staff which hip exercises suit you.", "Pregunte al personal qué ejercicios de cadera le convienen." }
translate { "Where can massage feel good for this pain?", "¿Dónde puede dar alivio el masaje con este dolor?" }
translate { "On the bony outer knee", "En el hueso de afuera de la rodilla" }
translate { "Hard pressing there can make the pain worse.", "Apretar fuerte ahí puede aumentar el dolor." }
translate { "On the muscles at the side of the hip", "En los músculos del lado de la cadera" }
translate { "Yes. They can feel easier for a while. The strap itself does not change.", "Sí. Por un rato se pueden sentir más sueltos. La banda no cambia." }
