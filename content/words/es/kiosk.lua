-- What the kiosk itself says, on its buttons and signs.
translate { "What can massage do for a runner’s body?", "¿Qué puede hacer el masaje por quien corre?" }
translate { "Touch where you feel it. Learn what really helps.", "Toque donde le molesta. Vea qué ayuda de verdad." }
translate { "Touch to begin", "Toque para empezar" }
translate { "Larger text", "Letra más grande" }
translate { "More contrast", "Más contraste" }
translate { "Read aloud", "Lectura en voz alta" }
translate { "Plug in headphones", "Conecte sus audífonos" }
translate { "All lower, within reach", "Todo más abajo, a su alcance" }
translate { "Language", "Idioma" }
translate { "Touch where you feel it", "Toque donde le molesta" }
translate { "Start over", "Reiniciar" }
translate { "Go back", "Volver" }
translate { "Get help", "Pedir ayuda" }
translate { "More parts", "Más partes" }
translate { "Earlier parts", "Partes anteriores" }
translate { "Read on", "Seguir" }
translate { "Further up", "Más arriba" }
translate { "Danger signs", "Advertencias" }
translate { "Show this to our staff", "Mostrar al personal" }
translate { "Change an answer", "Cambiar una respuesta" }
translate { "Find my line", "Buscar mi caso" }
translate { "Your answers", "Sus respuestas" }
translate { "Your result", "Su resultado" }
translate { "Back to the body", "Volver al cuerpo" }
translate { "First, a few safety questions", "Primero, unas preguntas de salud" }
translate { "safety", "salud" }
translate { "Your week so far", "Su semana hasta ahora" }
translate { "the same for each area. Touch one to read more.", "igual en todas las zonas. Toque una para leer más." }
translate { "What you said before counts here, too.", "Lo que dijo antes también cuenta aquí." }
translate { "Your answer:", "Su respuesta:" }
translate { "time for massage", "momento de masaje" }
translate { "Question", "Pregunta" }
translate { "Today:", "Hoy:" }
translate { "Sources:", "Fuentes:" }
translate { "and", "y" }
translate { "and others", "y otros" }
translate { "Body", "Cuerpo" }
translate { "Front", "De frente" }
translate { "Back", "De espaldas" }
translate { "Side", "De lado" }
translate { "Soles", "Planta del pie" }
translate { "Toes", "Dedos" }
translate { "Ball of foot", "Antepié" }  -- a longer word leaves the names beside the soles no room in larger text
translate { "Arch", "Arco" }
translate { "Heel", "Talón" }
translate { "Turn", "Girar" }
translate { "That’s right", "Así es" }
translate { "Not quite", "No es así" }
translate { "This is the one", "Es esta" }
translate { "Still reading?", "¿Sigue leyendo?" }
translate { "Touch anywhere, or press a key, to go on.", "Toque donde sea, u oprima una tecla, para seguir." }
translate { "Press any key, or touch anywhere, to go on.", "Oprima una tecla, o toque donde sea, para seguir." }
translate { "If not, we start over in", "Si no, volvemos al inicio en" }
translate { "seconds", "segundos" }
translate { "second", "segundo" }
translate { "Go on", "Seguir" }
translate { "Start over?", "¿Reiniciar?" }
translate { "This will be gone:", "Se borrará:" }
translate { "Text size", "Tamaño de letra" }
translate { "Speech", "Voz" }
translate { "No, stay here", "No, quedarme aquí" }
translate { "Yes, start over", "Sí, reiniciar" }
translate { "What studies show. No name needed, nothing kept.", "Lo que dicen los estudios. Sin nombre; nada se guarda." }
translate { "Display", "Pantalla" }
translate { "Text", "Letra" }
translate { "Contrast", "Contraste" }
translate { "Less motion", "Menos animación" }
translate { "High contrast", "Alto contraste" }
translate { "Motion", "Animación" }
translate { "Height", "Altura" }
translate { "Lower half", "Mitad de abajo" }
translate { "Usual", "Normal" }
translate { "Done", "Listo" }
translate { "Listen", "Escuchar" }
translate { "No voice now", "Sin voz ahora" }
translate { "Play", "Iniciar" }
translate { "Pause", "Pausa" }
translate { "Again", "Repetir" }
translate { "Previous", "Anterior" }
translate { "Next", "Siguiente" }
translate { "Softer", "Más bajo" }
translate { "Louder", "Más alto" }
translate { "Stop", "Parar" }
translate { "Does it feel like", "¿Se siente como" }
translate { "How sure:", "Qué tan seguros estamos:" }
translate { "How long it lasts:", "Cuánto dura:" }
translate { "Question:", "Pregunta:" }
translate { "Picture:", "Imagen:" }
translate { "You chose this", "Usted eligió esto" }
translate { "How sure, by where hands work", "Qué tan confiable es, según la zona del masaje" }
translate { "To book:", "Para una cita:" }
translate { "button", "botón" }
translate { "tab", "pestaña" }
translate { "slider", "control deslizante" }
translate { "Left and Right move it.", "Se mueve con Izquierda y Derecha." }
translate { "Enter on Less or More changes it.", "Enter en Menos o Más lo cambia." }
translate { "Guess with Less and More. Show me says what was found.", "Adivine con Menos y Más. Mostrar dice qué se encontró." }
translate { "Along the stride", "A lo largo de la zancada" }
translate { "Medical name:", "Nombre médico:" }
translate { "This is the first screen", "Esta es la primera pantalla" }
translate { "The names are in a list now", "Los nombres están ahora en una lista" }
translate { "The names stand around the body now", "Ahora los nombres están alrededor del cuerpo" }
translate { "The card fills the screen now", "Ahora la tarjeta ocupa toda la pantalla" }
translate { "Speech: press F1.", "Para oír la voz, oprima F1." }
translate { "on", "activado" }
translate { "chosen", "elegido" }
translate { "of", "de" }
translate { "Warning:", "Atención:" }
translate { "off", "desactivado" }
translate { "heading", "título" }
translate { "warnings", "advertencias" }
translate { "Another runner", "Cambiar de figura" }
translate { "Skipped", "Se saltó" }
translate { "Below", "Debajo" }
translate { "Not heard yet", "Todavía sin oír" }
translate { "Go back up to hear them, or press Enter again to answer all the same.", "Suba para oírlas, u oprima Enter otra vez para responder de todos modos." }
translate { "Go back up to hear them.", "Suba para oírlas." }
translate { "Back or Escape leads to them.", "Atrás o Escape lleva a ellas." }
translate { "1 warning", "1 advertencia" }
translate { "Heading:", "Título:" }
translate { "Views of the body", "Vistas del cuerpo" }
translate { "Benefits", "Beneficios" }
translate { "More", "Más" }
translate { "Bar", "Barra" }
translate { "Voice", "Voz" }
translate { "percent", "por ciento" }
translate { "Volume", "Volumen" }
translate { "For speech, press F1 or the help key, or plug in headphones.", "Para oír la voz, oprima F1 o la tecla de ayuda, o conecte sus audífonos." }
translate { "Speech is on", "La voz está encendida" }
translate { "Down and up go one by one. Right and left jump. Enter chooses.", "Abajo y arriba van uno a uno. Derecha e izquierda saltan. Enter elige." }
translate { "press Left until you hear {bar}, Down until {button}, then Enter.", "oprima Izquierda hasta oír {bar}, luego Abajo hasta oír {button}, y luego Enter." }
translate { "press Down until you hear {button}, then Enter.", "oprima Abajo hasta oír {button}, y luego Enter." }
translate { "press Up until you hear {button}, then Enter.", "oprima Arriba hasta oír {button}, y luego Enter." }
translate { "press Enter.", "oprima Enter." }
translate { "press Back or Escape, then F1.", "oprima Atrás o Escape, y luego F1." }
translate { "Stopped here. Enter chooses it.", "Me detuve aquí. Enter lo elige." }
translate { "I read on.", "Sigo leyendo." }
translate { "While I read, Enter stops there first.", "Mientras leo, el primer Enter detiene la lectura ahí." }
translate { "F1 or Help says what more keys do.", "F1 o Ayuda dice qué hacen las otras teclas." }
translate { "Back or Escape goes back. Home, or Start over in the bar, starts over.", "Atrás o Escape vuelve. Inicio, o Reiniciar en la barra, empieza de nuevo." }
translate { "The volume keys make it louder or softer.", "Las teclas de volumen suben o bajan la voz." }
translate { "F1 or Help says this again.", "F1 o Ayuda repite esto." }
translate { "Press it once more to open Get help.", "Oprímala otra vez para abrir Pedir ayuda." }
translate { "One more press turns speech off.", "Una vez más apaga la voz." }
translate { "This is the last answer. The same key again leads to the bar.", "Es la última respuesta. La misma tecla otra vez lleva a la barra." }
translate { "Up leads to them.", "Arriba lleva a ellos." }
translate { "This visitor answered before hearing the whole lists. Please ask again.", "Esta persona respondió sin oír las listas enteras. Por favor, pregunte otra vez." }
translate { "Please read this first. The answers are below.", "Primero lea esto, por favor. Las respuestas están más abajo." }
translate { "{} of {}", "{} de {}" }
translate { "On this page", "En esta página" }
translate { "Speech is off. F1 or Help turns it on again.", "La voz está apagada. F1 o Ayuda la enciende de nuevo." }
translate { "Reading stopped", "Se detuvo la lectura" }
translate { "The breathing exercise has stopped", "El ejercicio de respiración se detuvo" }
translate { "now {now}, next {next}", "ahora {now}, luego {next}" }
translate { "front and back", "frente y espalda" }
translate { "headings", "títulos" }
translate { "Right jumps to the answers.", "Derecha salta a las respuestas." }
translate { "Right jumps to the next heading, and from the last one to the answers.", "Derecha salta al título siguiente, y del último a las respuestas." }
translate { "End of the page", "Fin de la página" }
translate { "Choose where you feel it", "Elija dónde le molesta" }
translate { "Choose where your line stands", "Elija dónde está su caso" }
translate { "Your result has changed", "Su resultado cambió" }
translate { "No longer there:", "Ya no está:" }
translate { "The rest is as before", "Lo demás sigue igual" }
translate { "{lists} lists come first, with {warnings} warnings in all", "Primero vienen {lists} listas, con {warnings} advertencias en total" }
translate { "New:", "Nuevo:" }
translate { "Your result has not changed", "Su resultado no cambió" }
translate { "Started over", "De vuelta al inicio" }
translate { "Good evidence", "Buena evidencia" }
translate { "Some evidence", "Alguna evidencia" }
translate { "Weak evidence", "Evidencia débil" }
translate { "Not supported", "Sin respaldo" }
translate { "Not tested", "Sin estudiar" }
translate { "no effect", "sin efecto" }
translate { "small effect", "efecto pequeño" }
translate { "medium effect", "efecto mediano" }
translate { "large effect", "efecto grande" }
translate { "To book online:", "Para reservar en línea:" }
translate { "Open:", "Horario:" }
translate { "Prices:", "Precios:" }
translate { "Insurance:", "Seguro médico:" }
translate { "These pages were checked by:", "Estas páginas las revisó:" }
translate { "closed", "cerrado" }
translate { "Closed:", "Cerrado:" }
translate { "{month} {day}", "{day} de {month}" }
translate { "am", "a. m." }
translate { "pm", "p. m." }
translate { "Who was tested:", "A quién se estudió:" }
translate { "You are here:", "Usted está aquí:" }
translate { "Less", "Menos" }
translate { "More", "Más" }
translate { "Show me", "Mostrar" }
translate { "Your guess:", "Lo que usted cree:" }
translate { "What was found:", "Lo que se encontró:" }
translate { "Guess again", "Probar otra vez" }
translate { "If one of these fits you, call 911 now", "Si algo de esto es su caso, llame ahora al 911" }
translate { "If one of these fits you, go to an emergency room now", "Si algo de esto es su caso, vaya ahora mismo a una sala de emergencias" }
translate { "If one of these fits you, get seen today", "Si algo de esto es su caso, busque atención médica hoy" }
translate { "If one of these fits you, get seen this week", "Si algo de esto es su caso, busque atención médica esta semana" }
translate { "If one of these fits you, have no massage today", "Si algo de esto es su caso, hoy no reciba masaje" }
translate { "If one of these fits you, tell us first", "Si algo de esto es su caso, díganos primero" }
translate { "Places to skip", "Partes que no se tocan" }
translate { "Any of these? Call 911 now", "¿Algo de esto? Llame ahora al 911" }
translate { "Any of these? Go to an emergency room now", "¿Algo de esto? Vaya ahora mismo a una sala de emergencias" }
translate { "Any of these? Get seen today", "¿Algo de esto? Busque atención médica hoy" }
translate { "Any of these? Get seen this week", "¿Algo de esto? Busque atención médica esta semana" }
translate { "Any of these? No massage today", "¿Algo de esto? Hoy no reciba masaje" }
translate { "Any of these? Tell us first", "¿Algo de esto? Díganos primero" }
translate { "Any of these? Do what it says", "¿Algo de esto? Haga lo que dice" }
translate { "If one of these fits you, do what it says", "Si algo de esto es su caso, haga lo que dice" }
translate { "Sun", "dom" }
translate { "Mon", "lun" }
translate { "Tue", "mar" }
translate { "Wed", "mié" }
translate { "Thu", "jue" }
translate { "Fri", "vie" }
translate { "Sat", "sáb" }
translate { "Jan", "ene" }
translate { "Feb", "feb" }
translate { "Mar", "mar" }
translate { "Apr", "abr" }
translate { "May", "may" }
translate { "Jun", "jun" }
translate { "Jul", "jul" }
translate { "Aug", "ago" }
translate { "Sep", "sep" }
translate { "Oct", "oct" }
translate { "Nov", "nov" }
translate { "Dec", "dic" }
translate { "Show me how", "Muéstreme cómo" }
translate { "Pause picture", "Parar la imagen" }
translate { "How firm? You decide.", "¿Qué tan firme? Usted decide." }
translate { "Gentler", "Más suave" }
translate { "Firmer", "Más firme" }
translate { "{} out of 10", "{} de 10" }
translate { "Too much. Say so.", "Demasiado. Dígalo." }
translate { "Somebody sits with straight legs. The feet bend up toward the shins, then point away.", "Una persona está sentada con las piernas estiradas. Los pies se doblan hacia las espinillas y luego apuntan hacia adelante." }
translate { "Somebody stands and swings both arms forward and back, with loose shoulders.", "Una persona de pie balancea los dos brazos hacia adelante y hacia atrás, con los hombros sueltos." }
translate { "Somebody stands and slowly raises both arms to the side, until they reach up high.", "Una persona de pie sube despacio los dos brazos por los lados, hasta estirarlos hacia arriba." }
translate { "Somebody sits on a soft ball with one side, and lets the weight sink in slowly.", "Una persona apoya un glúteo sobre una pelota blanda y deja caer el peso poco a poco." }
translate { "Somebody sits with a hand on the belly. The belly rises with the breath, and sinks slowly.", "Una persona está sentada con una mano en el vientre. El vientre sube al tomar aire y baja despacio." }
translate { "Somebody sits on the floor, soles together. Both knees sink slowly to the sides.", "Una persona está sentada en el piso con las plantas de los pies juntas. Las dos rodillas bajan despacio hacia los lados." }
translate { "Somebody sits with one knee up. Both hands glide from the ankle up to the knee.", "Una persona está sentada con una rodilla doblada. Las dos manos se deslizan del tobillo a la rodilla." }
translate { "Somebody lies on the back with the calves on a chair, and the belly rises and sinks.", "Una persona está acostada boca arriba con las pantorrillas sobre una silla. El vientre sube y baja." }
translate { "Somebody stands behind a chair, holds on, and lifts one knee, then the other.", "Una persona está de pie detrás de una silla, se sujeta, y levanta una rodilla y luego la otra." }
translate { "Somebody leans back in a chair with the feet up on a stool, and breathes slowly.", "Una persona se recuesta en una silla con los pies sobre un banquito y respira despacio." }
translate { "Somebody sits with one ankle across the other knee, and leans forward a little.", "Una persona está sentada con un tobillo sobre la otra rodilla y se inclina un poco hacia adelante." }
translate { "Somebody sits and lifts one foot. The toes draw slow circles in the air.", "Una persona sentada levanta un pie. La punta del pie dibuja círculos lentos en el aire." }
translate { "Both thumbs rub slowly along the sole of one foot, between the heel and the toes.", "Los dos pulgares frotan despacio la planta de un pie, entre el talón y los dedos." }
translate { "Somebody kneels on one knee, one foot in front. The hips move slowly forward.", "Una persona apoya una rodilla en el piso, con el otro pie adelante. La cadera avanza despacio." }
translate { "Somebody tips one ear toward the shoulder, comes back, and tips to the other side.", "Una persona inclina una oreja hacia el hombro, vuelve al centro y se inclina hacia el otro lado." }
translate { "Somebody slowly turns the head to one side, back to the middle, and to the other side.", "Una persona gira la cabeza despacio hacia un lado, vuelve al centro y gira hacia el otro." }
translate { "Somebody holds on to a chair, rises onto the toes, and slowly comes down.", "Una persona se sujeta de una silla, se pone de puntitas y baja despacio." }
translate { "Somebody sits on a chair and slides one foot back under it, then forward again.", "Una persona sentada en una silla desliza un pie hacia atrás, debajo de la silla, y lo regresa." }
translate { "Somebody lies on the back with bent knees. Both knees rock slowly from side to side.", "Una persona está acostada boca arriba con las rodillas dobladas. Las rodillas se mecen despacio de un lado al otro." }
translate { "Somebody sits on a chair, and straightens one knee until the leg is level.", "Una persona sentada en una silla estira una rodilla hasta que la pierna queda recta al frente." }
translate { "Somebody lies on the back, and pulls one knee to the chest with both hands.", "Una persona está acostada boca arriba y lleva una rodilla al pecho con las dos manos." }
translate { "Toes to a wall, heel down. The knee bends forward until it meets the wall.", "La punta del pie va hacia la pared, con el talón abajo. La rodilla se dobla hasta tocar la pared." }
translate { "Somebody lies on the back, with both legs resting straight up against a wall.", "Una persona está acostada boca arriba, con las dos piernas apoyadas hacia arriba en una pared." }
translate { "Somebody lies on the back with bent knees. The belly rises, and sinks slowly.", "Una persona está acostada boca arriba con las rodillas dobladas. El vientre sube y baja despacio." }
translate { "Somebody stands and marches in place. The knees rise in turn, and the arms swing.", "Una persona de pie marcha en su lugar. Las rodillas suben por turnos y los brazos se mueven." }
translate { "Somebody lies on one side, with a pillow between the knees, and breathes slowly.", "Una persona está acostada de lado, con una almohada entre las rodillas, y respira despacio." }
translate { "Somebody lies on the back, with a pillow under the knees, and breathes slowly.", "Una persona está acostada boca arriba, con una almohada debajo de las rodillas, y respira despacio." }
translate { "Somebody sits with one leg straight, and slowly leans forward from the hips.", "Una persona está sentada con una pierna estirada y se inclina despacio hacia adelante desde la cadera." }
translate { "Somebody raises the shoulders a little, breathes out, and lets them drop.", "Una persona sube un poco los hombros, suelta el aire y los deja caer." }
translate { "Somebody reaches across to the other shoulder, and presses the muscle there softly.", "Una persona cruza una mano hasta el otro hombro y presiona suavemente el músculo." }
translate { "Somebody rolls both shoulders: up, back, down, and around again.", "Una persona hace círculos con los dos hombros: arriba, atrás, abajo y otra vez." }
translate { "Somebody lies on one side, and slowly lifts the top leg, then lowers it.", "Una persona está acostada de lado, levanta despacio la pierna de arriba y la baja." }
translate { "Somebody steps to the side: one foot goes out, and the other one follows.", "Una persona da pasos de lado: un pie sale y el otro lo sigue." }
translate { "Somebody lies on the back with bent knees, and squeezes the muscles of the buttocks.", "Una persona está acostada boca arriba con las rodillas dobladas y aprieta los músculos de los glúteos." }
translate { "Somebody steps up onto a stair, and down again.", "Una persona sube un escalón y vuelve a bajar." }
translate { "Somebody holds on to a chair, and swings one leg gently forward and back.", "Una persona se sujeta de una silla y balancea una pierna con suavidad hacia adelante y hacia atrás." }
translate { "Somebody lies face down on the forearms. A roller under the thighs rolls up and down.", "Una persona está boca abajo, apoyada en los antebrazos. Un rodillo debajo de los muslos rueda de arriba abajo." }
translate { "Somebody sits, and strokes one thigh with flat hands, from the knee up to the hip.", "Una persona sentada frota un muslo con las manos planas, de la rodilla hacia la cadera." }
translate { "Somebody sits with both heels on the floor. The toes lift, and come down again.", "Una persona está sentada con los dos talones en el piso. Las puntas de los pies suben y bajan." }
translate { "A hand pulls the toes of one foot slowly back, until the sole feels a mild stretch.", "Una mano jala despacio los dedos de un pie hacia atrás, hasta sentir un estiramiento leve en la planta." }
translate { "Somebody lies on the back, a towel around one foot, and draws the straight leg up.", "Una persona está acostada boca arriba, con una toalla alrededor de un pie, y sube la pierna estirada." }
translate { "Somebody sits with crossed arms, and slowly turns the chest left and right.", "Una persona sentada con los brazos cruzados gira el pecho despacio a la izquierda y a la derecha." }
translate { "Somebody walks at an easy pace, with loose arms.", "Una persona camina a paso tranquilo, con los brazos sueltos." }
translate { "Somebody leans on a wall, one foot back with the heel down, and bends the front knee.", "Una persona se apoya en una pared, con un pie atrás y el talón abajo, y dobla la rodilla de adelante." }
translate { "Two hands, one on the other, press down on a calf with straight arms, and let go.", "Dos manos, una sobre la otra, presionan una pantorrilla con los brazos rectos y sueltan." }
translate { "Two thumbs rub to and fro across the tendon above the heel.", "Dos pulgares frotan de un lado a otro el tendón que está arriba del talón." }
translate { "Two hands open wide, then close gently, again and again.", "Dos manos se abren bien y luego se cierran con suavidad, una y otra vez." }
translate { "Two hands take turns to lift and squeeze a calf: one lifts, the other lets go.", "Dos manos levantan y aprietan una pantorrilla por turnos: una levanta y la otra suelta." }
translate { "Two flat hands glide slowly up along the back, on both sides of the spine, and come back lightly.", "Dos manos planas se deslizan despacio hacia arriba por la espalda, a los dos lados de la columna, y regresan sin presionar." }
translate { "Two flat hands move the skin of a calf in small, light circles, up toward the knee.", "Dos manos planas mueven la piel de una pantorrilla en círculos pequeños y suaves, hacia la rodilla." }
translate { "Two flat hands rest on the back, and slowly draw the skin apart. They stay a while.", "Dos manos planas descansan sobre la espalda y separan la piel despacio. Se quedan un rato." }
translate { "Somebody lies on the back. Another person slowly raises the straight leg, and stops.", "Una persona está acostada boca arriba. Otra persona le sube despacio la pierna estirada y se detiene." }
translate { "Two loose fists tap along a calf in turn, lightly and quickly.", "Dos puños sueltos golpean una pantorrilla por turnos, con suavidad y rapidez." }
translate { "One foot: the toes spread wide, then curl under.", "Un pie: los dedos se separan bien y luego se encogen." }
translate { "One thumb presses slowly on a small spot between neck and shoulder, waits, and lets go.", "Un pulgar presiona despacio un punto pequeño entre el cuello y el hombro, espera y suelta." }
translate { "Touch a step, or slide. Touch a muscle to read about it.", "Toque un paso o deslice. Toque un músculo para leer sobre él." }
translate { "At work now:", "Trabajan ahora:" }
translate { "Foot lands", "El pie pisa" }
translate { "Lowest point", "Punto más bajo" }
translate { "Push-off", "Impulso" }
translate { "In the air", "En el aire" }
translate { "Swing", "Balanceo" }
translate { "thigh and calf take the load", "el muslo y la pantorrilla reciben la carga" }
translate { "thigh and calf hold you up", "el muslo y la pantorrilla sostienen el peso" }
translate { "your foot pushes you forward", "el pie impulsa el cuerpo" }
translate { "hip and shin bring the leg forward", "la cadera y la espinilla llevan la pierna adelante" }
translate { "the back of the thigh slows the leg", "la parte de atrás del muslo frena la pierna" }
translate { "brake the fall", "frenan la caída" }
translate { "take the load", "reciben la carga" }
translate { "hold you up", "sostienen el peso" }
translate { "brake, then drive", "frenan y luego empujan" }
translate { "steady the leg", "da firmeza a la pierna" }
translate { "pull you over", "jala el cuerpo" }
translate { "slow the leg", "frena la pierna" }
translate { "push you forward", "impulsan el cuerpo" }
translate { "begin the swing", "inician el balanceo" }
translate { "swing the leg", "llevan la pierna adelante" }
translate { "lift your toes", "levantan la punta del pie" }
translate { "Five slow breaths with me", "Cinco respiraciones lentas conmigo" }
translate { "Breathe in", "Tome aire" }
translate { "Breathe out slowly", "Suelte el aire despacio" }
translate { "That was five. Well done.", "Fueron cinco. Muy bien." }
translate { "Touched here in the last 30 days", "Lo que se tocó aquí en los últimos 30 días" }
translate { "Of all touches here, and of all injuries in studies", "De todo lo que se tocó aquí y de todas las lesiones en los estudios" }
translate { "What was touched here, beside where runners get hurt in studies.", "Lo que se tocó aquí, junto a dónde se lesionan los corredores en los estudios." }
translate { "A touch is not an injury. It shows what people wanted to read.", "Tocar no es lesionarse. Muestra qué quiso leer la gente." }
translate { "Massage warms your skin", "La piel entra en calor" }
translate { "A little more reach", "Un poco más de alcance" }
translate { "Lab tests: less inflammation?", "Análisis: ¿menos inflamación?" }
translate { "Calmer right after", "Más calma después" }
translate { "A hand on the skin, with warmth that rises.", "Una mano sobre la piel y calor que sube de allí." }
translate { "Somebody sits and bends forward from the hip up to a mark, and after a massage a little farther.", "Una persona sentada se inclina hacia adelante desde la cadera hasta una marca, y después de un masaje un poco más." }
translate { "A tube in a lab: after a massage what is measured in it may stand a little lower for a few hours.", "Un tubo de laboratorio: después de un masaje, lo que se mide quizá esté un poco más bajo por unas horas." }
translate { "A soft light is around all of the body, and a heart on the chest.", "Una luz suave rodea todo el cuerpo, y hay un corazón en el pecho." }
translate { "Warmer skin. Muscle: as before", "Piel más tibia. Músculo: igual" }
translate { "A little farther, for a while", "Un poco más, por un rato" }
translate { "Mind: less worry", "Mente: menos preocupación" }
translate { "Pulse: a little slower", "Pulso: un poco más lento" }
translate { "Breathe out", "Suelte el aire" }
translate { "Massage: warmer skin", "Masaje: piel más tibia" }
translate { "Massage: no more blood in the muscle", "Masaje: no lleva más sangre al músculo" }
translate { "Moving your knee: about 3 times the blood", "Mover la rodilla: como el triple de sangre" }
translate { "Reach: a bit farther", "Al estirarse: un poco más" }
translate { "Stiffness: the same", "Rigidez: igual" }
translate { "In lab tests: a bit less, maybe", "En los análisis: quizá algo menos" }
translate { "Tinted thighs: warmer skin, in one small study", "Muslos coloreados: piel más tibia, en un estudio pequeño" }
translate { "Tinted thighs: where studies of reach agree best", "Muslos coloreados: donde más coinciden los estudios de alcance" }
translate { "No proof of faster healing", "Sanar antes: no demostrado" }
translate { "Worry: less, right after", "Preocupación: menos, justo después" }
translate { "Running faster: tested, no gain", "Correr más rápido: se estudió, sin mejora" }
translate { "Knees: touched here", "Rodillas: tocadas aquí" }
translate { "Lower legs and feet: touched here", "Parte baja de las piernas y pies: tocados aquí" }
translate { "Elsewhere: touched here", "Otras partes: tocadas aquí" }
translate { "Knees: in studies", "Rodillas: en los estudios" }
translate { "Lower legs and feet: in studies", "Parte baja de las piernas y pies: en los estudios" }
translate { "Elsewhere: in studies", "Otras partes: en los estudios" }
