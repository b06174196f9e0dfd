translate { "Pulled calf", "Tirón en la pantorrilla" }
translate { "It feels as if somebody kicked you in the calf. You look around, and nobody is there. Some fibers of the calf muscle have torn.", "Se siente como si alguien le diera una patada en la pantorrilla. Usted voltea y no hay nadie. Se rompieron algunas fibras del músculo." }
translate { "The medical name is a calf strain. A pull has a moment when it began. If yours has none, read the first warning with care.", "El nombre médico es desgarro de la pantorrilla. Un tirón empieza en un momento claro. Si usted no recuerda ninguno, lea con cuidado el primer aviso." }
translate { "Check this first", "Revise esto primero" }
translate { "What it is", "Qué es" }
translate { "Does one of these fit you? Then do what it says before any massage. If none fits, read on.", "¿Le pasa algo de esto? Entonces haga lo que dice antes de cualquier masaje. Si no le pasa nada de esto, siga leyendo." }
translate { "Calf swollen, warm, sore or changed in color, with no sudden pull? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿La pantorrilla está hinchada, caliente, duele o cambió de color, sin ningún tirón? No la frote: puede ser un coágulo de sangre. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "Calf tight and shiny, foot numb, and far more pain than you would expect? No massage. Call 911 and tell a member of staff now.", "¿Tiene la pantorrilla tensa y brillante, el pie dormido y mucho más dolor del que espera? Nada de masaje. Llame al 911 y avise ya a alguien del personal." }
translate { "A snap low down near the heel, or you can't walk or rise on your toes? No massage: the Achilles or the muscle may be badly torn. Tell a member of staff now: you need care today.", "¿Sintió un chasquido abajo, cerca del talón, o no puede caminar ni ponerse de puntillas? Nada de masaje: puede haber un desgarro grande del tendón o del músculo. Avise ya a alguien del personal: necesita atención hoy." }
translate { "Pull less than three days old? Nothing deep on it yet: it can bleed more. A swollen calf gets checked before any hands or rollers.", "¿El tirón tiene menos de tres días? Nada profundo todavía: puede sangrar más. Si la pantorrilla está hinchada, hay que revisarla antes de usar manos o rodillos." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "After the first days, and once a clot is ruled out, light strokes on the calf may feel good. Ask for soft hands above and below the sore place. It is comfort while your calf mends. We found no trial that shows it mends sooner.", "Pasados los primeros días, y si ya se descartó un coágulo, unos pases suaves pueden dar alivio. Pida manos suaves arriba y abajo de la zona que duele. Es un alivio mientras la pantorrilla sana. No hallamos ningún estudio que muestre que así sane antes." }
translate { "What it cannot do", "Qué no puede hacer" }
translate { "Massage can't join torn fibers, and it has not been shown to keep the next pull away. Don't try to press out a hard, sore lump. Have it looked at.", "El masaje no puede unir fibras rotas, y no se ha mostrado que evite el próximo tirón. No trate de deshacer un bulto duro que duele. Pida que lo revisen." }
translate { "What comes first", "Qué va primero" }
translate { "Physical therapists commonly go in this order:", "Los fisioterapeutas suelen seguir este orden:" }
translate { "Give it a few days of peace. Walk as much as you can without a limp.", "Dele unos días de calma. Camine lo que pueda sin cojear." }
translate { "Move your foot gently up and down.", "Mueva el pie con cuidado, arriba y abajo." }
translate { "Heel raises: with straight knees, then with bent knees.", "Póngase de puntillas: primero con las rodillas rectas, luego dobladas." }
translate { "Running: short and easy first, then a bit more each time.", "Correr: primero poco y suave, y cada vez un poco más." }
translate { "How long it takes", "Cuánto tarda" }
translate { "A mild pull often settles in a week or two. Back to running often takes about six weeks. These figures come from clinic websites, not from good studies. Yours may be faster or slower.", "Un tirón leve suele calmarse en una o dos semanas. Volver a correr suele llevar unas seis semanas. Son datos de páginas de clínicas, no de buenos estudios. Usted puede tardar menos o más." }
translate { "Do today", "Para hoy" }
translate { "Look at both calves. Is one more swollen, warm or red? Tell a member of staff now.", "Compare las dos pantorrillas. ¿Hay una más hinchada, caliente o roja? Avise ya a alguien del personal." }
translate { "Bend and point your foot slowly, ten times, if it does not hurt.", "Suba y baje el pie despacio, diez veces, si no le duele." }
translate { "No running and no hard stretching today.", "Hoy, nada de correr ni de estirar fuerte." }
translate { "Ask our physical therapists to check it.", "Pida a nuestros fisioterapeutas que la revisen." }
translate { "Your calf is swollen and sore. You don't recall a pull. What now?", "Tiene la pantorrilla hinchada y le duele. No recuerda ningún tirón. ¿Qué hace?" }
translate { "Roll it out", "Pasarle un rodillo" }
translate { "It can be a blood clot. Rubbing or rolling could break it loose.", "Puede ser un coágulo de sangre. Al frotar o pasar un rodillo, se podría soltar." }
translate { "Tell a member of staff now", "Avise ya a alguien del personal" }
translate { "Yes. A clot must be ruled out before anyone touches it. It is never wrong to ask.", "Sí. Hay que descartar un coágulo antes de que nadie la toque. Preguntar nunca está de más." }
translate { "Wait and see", "Esperar a ver" }
translate { "If it is a clot, it needs care today.", "Si es un coágulo, necesita atención hoy." }
