translate { "About these pages", "Sobre estas páginas" }
translate { "These pages tell you how massage may help runners, and where it does not. They are general facts, to read while you wait. They can't know you. For advice that fits you, talk to the people who work here.", "Estas páginas cuentan en qué puede ayudar el masaje a quien corre, y en qué no. Son datos generales, para leer mientras espera. No le conocen a usted. Para un consejo a su medida, hable con la gente que trabaja aquí." }
translate { "Who wrote this?", "¿Quién escribió esto?" }
translate { "The texts were written for this kiosk from published studies. The clinic's staff can change them. Where no study helps, we say 'common practice', which means that many therapists do it so. Did you find a mistake, or something hard to grasp? Please tell us.", "Los textos se escribieron para esta pantalla a partir de estudios publicados. El personal de la clínica puede cambiarlos. Donde no hay estudios, decimos que es 'costumbre': así lo hacen muchos terapeutas. ¿Halló un error o algo que no se entiende? Díganos, por favor." }
translate { "This clinic sells massage", "Esta clínica vende masajes" }
translate { "You should know that. So each benefit shows how sure the studies are, even where the answer is 'not shown'. If you read all this and book nothing, that is fine.", "Usted debe saberlo. Por eso, cada beneficio muestra qué tan seguros son los estudios, aun cuando dice 'no se ha visto'. Si lee todo esto y no pide nada, está bien." }
translate { "Not a diagnosis", "No es un diagnóstico" }
translate { "A screen can't find out what you have. So these pages don't take the place of a visit. A massage therapist can't tell you what you have, either. Ask a doctor, a physical therapist or a chiropractor. Results differ from one person to the next, and we promise none.", "Una pantalla no puede saber qué tiene usted. Estas páginas no ocupan el lugar de una visita. Un terapeuta de masaje tampoco puede decirle qué tiene. Pregunte a un médico, un fisioterapeuta o un quiropráctico. A cada persona le va distinto, y no prometemos nada." }
translate { "How sure is it? The four grades", "¿Qué tan seguros estamos? Los cuatro grados" }
translate { "Good evidence: many fair tests agree.", "Buenas pruebas: muchos ensayos justos dicen lo mismo." }
translate { "Some evidence: tests point this way, but the effect is small or short, or the tests have weak spots.", "Algunas pruebas: los ensayos van por ahí, pero el efecto es pequeño o corto, o tienen puntos débiles." }
translate { "Limited or mixed: few or small tests, or they disagree.", "Pocas o mixtas: hay pocos ensayos, son chicos o no dicen lo mismo." }
translate { "Not supported: tested and not found, or never tested. The text says which.", "Sin respaldo: se probó y no se vio, o no se probó nunca. El texto dice cuál." }
translate { "If we could not decide between two, we took the lower one.", "Si dudamos entre dos, tomamos el más bajo." }
translate { "The studies, by name", "Los estudios, por nombre" }
translate { "Most benefits name their studies at the end. Other texts have the name and the year in brackets. Here are all of them, with the place to find each. We often read the short version of a study, not all of it.", "Casi todos los beneficios nombran sus estudios al final. En otros textos, el nombre y el año van entre paréntesis. Aquí están todos, con el lugar donde se hallan. Muchas veces leímos el resumen de un estudio, no el texto entero." }
translate { "How fresh is it?", "¿Qué tan nuevo es?" }
translate { "The texts were written in 2026. Science moves on, so pages get a date for the next look. For this one, it is November 30, 2027. Past that date? Then ask us if things have changed.", "Los textos son de 2026. La ciencia avanza, y por eso hay fechas para volver a leerlos. La de esta página es el 30 de noviembre de 2027. ¿Ya pasó? Pregúntenos si algo cambió." }
translate { "What we keep about you", "Qué guardamos de usted" }
translate { "Nothing that says who you are. You need no name and no account. Walk away, and your answers are gone. The kiosk only counts which pages people open.", "Nada que diga quién es. No hace falta nombre ni cuenta. Si se va, sus respuestas se borran. Solo se cuenta qué páginas abre la gente." }
translate { "Thanks and credits", "Gracias y créditos" }
translate { "Body drawings, texts and Bodymap itself: MIT License.", "Dibujos del cuerpo, textos y el propio Bodymap: licencia MIT." }
translate { "Letters: the typeface Inter, SIL Open Font License.", "Letras: tipo Inter, licencia SIL Open Font License." }
translate { "How far joints bend in a run: 46 runners in the BMC-RIC data of Fukuchi and others (CC BY 4.0).", "Cuánto se doblan las articulaciones al correr: 46 corredores, datos BMC-RIC de Fukuchi y otros (CC BY 4.0)." }
translate { "Software, MIT License: Dear ImGui, fmt, Lua, nlohmann JSON, stb.", "Programas, licencia MIT: Dear ImGui, fmt, Lua, nlohmann JSON, stb." }
translate { "zlib License: SDL, NanoSVG.", "Licencia zlib: SDL, NanoSVG." }
translate { "BSD License: CLI11.", "Licencia BSD: CLI11." }
translate { "FreeType License: FreeType.", "Licencia FreeType: FreeType." }
translate { "In the public domain: SQLite.", "De dominio público: SQLite." }
translate { "GNU LGPL: libcrypt, libqrencode, libspeechd, libsystemd.", "GNU LGPL: libcrypt, libqrencode, libspeechd, libsystemd." }
translate { "GNU GPL: Speech Dispatcher, eSpeak NG.", "GNU GPL: Speech Dispatcher, eSpeak NG." }
translate { "Chest pain, short of breath or faint? Call 911 and tell a member of staff now. One leg newly swollen, warm or sore? Tell a member of staff now.", "¿Le duele el pecho, le falta el aire o siente que se desmaya? Llame al 911 y avise ya a alguien del personal. ¿Una pierna se le hinchó hace poco, está caliente o le duele? Avise ya a alguien del personal." }
