-- What the kiosk itself says, on its buttons and signs.
translate { "What can massage do for a runner’s body?", "¿Qué puede hacer el masaje por quien corre?" }
translate { "Touch where you feel it. Learn what helps.", "Toque donde lo siente. Vea qué ayuda." }
translate { "Touch to begin", "Toque para empezar" }
translate { "Larger text", "Letra más grande" }
translate { "More contrast", "Más contraste" }
translate { "Read aloud", "Lectura en voz alta" }
translate { "Plug in a headset", "Conecte sus audífonos" }
translate { "Language", "Idioma" }
translate { "Touch where you feel it", "Toque donde lo siente" }
translate { "Start over", "Inicio" }
translate { "Go back", "Volver" }
translate { "Get help", "Pedir ayuda" }
translate { "Read on", "Seguir" }
translate { "Further up", "Más arriba" }
translate { "When to skip", "Cuándo no" }
translate { "Show this to us", "Muéstrenos esto" }
translate { "Change an answer", "Cambiar una respuesta" }
translate { "Your answers", "Sus respuestas" }
translate { "Touch an answer to change it.", "Toque una respuesta para cambiarla." }
translate { "Question", "Pregunta" }
translate { "Today:", "Hoy:" }
translate { "Sources:", "Fuentes:" }
translate { "and", "y" }
translate { "and others", "y otros" }
translate { "Body", "Cuerpo" }
translate { "Front", "De frente" }
translate { "Back", "De espaldas" }
translate { "Side", "Lado" }
translate { "Soles", "Plantas" }
translate { "Turn", "Girar" }
translate { "That’s right", "Así es" }
translate { "Not quite", "No del todo" }
translate { "This is the one", "Es esta" }
translate { "Still reading?", "¿Sigue leyendo?" }
translate { "Touch anywhere, or press a key, to go on.", "Toque donde sea, o una tecla, para seguir." }
translate { "If not, we start over in", "Si no, volvemos al inicio en" }
translate { "seconds", "segundos" }
translate { "second", "segundo" }
translate { "Go on", "Seguir" }
translate { "Start over?", "¿Volver al inicio?" }
translate { "What you chose here will be gone.", "Se borrará lo que eligió aquí." }
translate { "No, stay here", "No, quedarme aquí" }
translate { "Yes, start over", "Sí, volver al inicio" }
translate { "No name needed. Walk away, and your answers are gone.", "No necesita dar su nombre. Si se va, sus respuestas se borran." }
translate { "Display", "Pantalla" }
translate { "Text", "Letra" }
translate { "Contrast", "Contraste" }
translate { "Less motion", "Menos movimiento" }
translate { "High contrast", "Alto contraste" }
translate { "Motion", "Movimiento" }
translate { "Usual", "Normal" }
translate { "Done", "Listo" }
translate { "Listen", "Escuchar" }
translate { "No voice now", "Sin voz ahora" }
translate { "Play", "Oír" }
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
translate { "Area by area", "Zona por zona" }
translate { "To book:", "Para una cita:" }
translate { "button", "botón" }
translate { "tab", "pestaña" }
translate { "Medical name:", "Nombre médico:" }
translate { "This is the first screen", "Esta es la primera pantalla" }
translate { "The names are one list now", "Ahora los nombres forman una sola lista" }
translate { "The names stand around the body now", "Ahora los nombres están alrededor del cuerpo" }
translate { "The card fills the screen now", "Ahora la tarjeta ocupa toda la pantalla" }
translate { "Speech: press F1.", "Para oír la voz, pulse F1." }
translate { "on", "activado" }
translate { "chosen", "elegido" }
translate { "of", "de" }
translate { "Warning:", "Atención:" }
translate { "off", "desactivado" }
translate { "heading", "título" }
translate { "warnings", "advertencias" }
translate { "Another runner", "Otra persona" }
translate { "Skipped", "Sin oír" }
translate { "1 warning", "1 advertencia" }
translate { "Heading:", "Título:" }
translate { "Views", "Vistas" }
translate { "Benefits", "Beneficios" }
translate { "More", "Más" }
translate { "Bar", "Barra" }
translate { "Voice", "Voz" }
translate { "percent", "por ciento" }
translate { "Volume", "Volumen" }
translate { "For speech, press F1 or the help key, or plug in a headset.", "Para oír la voz, pulse F1 o la tecla de ayuda, o conecte sus audífonos." }
translate { "For English, press Left, then Down until you hear English.", "Para español, pulse Izquierda y luego Abajo hasta oír: español." }
translate { "Speech is on", "La voz está encendida" }
translate { "Down and up go one by one. Right and left jump. Enter chooses.", "Abajo y arriba van uno a uno. Derecha e izquierda saltan. Intro elige." }
translate { "Back or Escape goes back. Home, or a button of the bar, starts over.", "Atrás o Escape vuelve. Inicio, o un botón de la barra, empieza de nuevo." }
translate { "The volume keys make it louder or softer.", "Las teclas de volumen suben o bajan la voz." }
translate { "F1 or Help says this again.", "F1 o Ayuda repite esto." }
translate { "Twice in a row it opens Get help.", "Dos veces seguidas abre Pedir ayuda." }
translate { "Three times in a row it ends speech.", "Tres veces seguidas apaga la voz." }
translate { "{} of {}", "{} de {}" }
translate { "Speech is off", "La voz está apagada" }
translate { "Started over", "De vuelta al inicio" }
translate { "Good evidence", "Buena evidencia" }
translate { "Some evidence", "Alguna evidencia" }
translate { "Limited or mixed", "Poca evidencia" }
translate { "Not supported", "Sin respaldo" }
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
translate { "Emergency: call now", "Emergencia: llame ahora" }
translate { "Go to an emergency room now", "Vaya ahora mismo a una sala de emergencias" }
translate { "Get seen today", "Busque atención hoy" }
translate { "Get seen this week", "Busque atención esta semana" }
translate { "No massage today", "Hoy no reciba masaje" }
translate { "Tell us first", "Díganos primero" }
translate { "Places to skip", "Partes que no se tocan" }
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
