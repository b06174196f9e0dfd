translate { "How massage is done", "Cómo se hace el masaje" }
translate { "Here are ten ways that hands, or a foam roll, can work on your muscles. Most massages mix some of them. Tap one to see what is done and how it feels.", "Aquí hay diez modos de trabajar los músculos con las manos o con un rodillo. Casi todo masaje mezcla varios. Toque uno para ver qué se hace y cómo se siente." }
translate { "You choose. You can ask for more of one, less of another, softer, slower, or a stop. No reason is needed.", "Usted elige. Puede pedir más de uno, menos de otro, más suave, más lento o que paren. No hace falta dar razones." }
translate { "New to massage?", "¿Su primer masaje?" }
translate { "You say what is uncovered. A sheet covers the rest.", "Usted dice qué se destapa. Lo demás va bajo una sábana." }
translate { "Light is fine. From 0 to 10, firm is 6 at most.", "Suave está bien. De 0 a 10, firme es 6 como mucho." }
translate { "Sharp, burning or tingling means stop.", "Dolor agudo, ardor u hormigueo: hay que parar." }
translate { "Tell us first about illness, pills, or if you may be pregnant.", "Antes, díganos qué enfermedades tiene, qué pastillas toma y si está o puede estar embarazada." }
translate { "A bit sore for a day or two after is common. Serious harm is rare.", "Es común que moleste un poco uno o dos días. El daño grave es raro." }
translate { "Fever, or do you feel ill? No massage today. Come back when you are well.", "¿Tiene fiebre o se siente mal? Hoy no reciba masaje. Vuelva cuando esté bien." }
translate { "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿Una pierna se le hinchó hace poco, o está caliente, le duele o cambió de color? No la frote: puede ser un coágulo. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
