translate { "Your first massage", "Su primer masaje" }
translate { "What to wear", "Qué ropa llevar" }
translate { "What to expect", "Cómo es un masaje" }
translate { "Are you a little nervous? Many people are before their first massage, and that's fine. This page tells you how to get ready, what happens on the table, and what you can say. Nothing here is a test, and you're the one who decides.", "¿Siente algo de nervios? A mucha gente le pasa antes de su primer masaje, y está bien. Esta página le dice cómo prepararse, qué pasa en la camilla y qué puede decir. Esto no es un examen, y quien decide es usted." }
translate { "Before you come", "Antes de venir" }
translate { "Wear what is comfortable. Shorts are handy if your legs are sore.", "Use ropa cómoda. Unos pantalones cortos sirven si le duelen las piernas." }
translate { "Eat a little, but not a big meal right before.", "Coma un poco, pero no mucho justo antes." }
translate { "Come a few minutes early, because your therapist asks about your health first.", "Llegue unos minutos antes, porque primero le preguntan por su salud." }
translate { "Bring a list of your medicines, if you take any.", "Traiga una lista de sus medicinas, si toma alguna." }
translate { "You may bring someone who stays in the room with you.", "Puede traer a alguien que se quede con usted en el cuarto." }
translate { "Do I have to undress?", "¿Tengo que quitarme la ropa?" }
translate { "Only as far as you like. You undress in private, while your therapist waits outside, and then lie down under a sheet. Only the part that is worked on is uncovered, and the rest stays covered. You can keep your underwear or your shorts on. If you would rather stay fully dressed, just say so before you start.", "Solo lo que usted quiera. Se quita la ropa a solas, mientras su terapeuta espera afuera, y se acuesta bajo una sábana. Solo se destapa la parte que se trabaja, y lo demás queda cubierto. Puede dejarse la ropa interior o los pantalones cortos. También puede quedarse con toda la ropa: solo dígalo antes de empezar." }
translate { "Who will it be?", "¿Quién me va a atender?" }
translate { "You may ask for a man or a woman. Please ask when you book, because not everybody works every day. In most states a massage therapist needs a license, and you're welcome to ask about it. You don't have to explain your choice to anybody.", "Puede pedir que sea un hombre o una mujer. Pídalo al hacer la cita, porque no todos trabajan todos los días. En la mayoría de los estados, quien da masajes necesita una licencia, y con gusto le decimos si la tiene. No tiene que explicar a nadie lo que elige." }
translate { "How long does it take?", "¿Cuánto dura?" }
translate { "Many sessions last 30 or 60 minutes, and a short one is a good way to start. Longer is not always better.", "Muchas sesiones duran 30 o 60 minutos, y para empezar conviene una corta. Más largo no siempre es mejor." }
translate { "On the table", "En la camilla" }
translate { "Your therapist uses oil or lotion, so that the hands glide. Tell them about any allergy, because some oils come from nuts. You can also ask for one without scent, or for none. You may talk, be quiet or fall asleep, just as you like. Are you too cold, too warm, or is the music too loud? Please say so, because it's quickly changed.", "Su terapeuta usa aceite o crema, para que las manos resbalen. Si tiene alguna alergia, dígalo, porque hay aceites de nueces. También puede pedir uno sin aroma, o ninguno. Puede hablar, callar o dormirse, como guste. ¿Tiene frío o calor, o la música está muy alta? Dígalo, que eso se cambia rápido." }
translate { "You can say no at any time", "Puede decir que no en cualquier momento" }
translate { "You can ask for less, skip a place, or stop, and you never have to say why. Your buttocks, inner thighs, belly and chest are only worked on if you have said yes first. Private parts are never touched, and a massage here is never sexual. If something feels wrong, say stop, ask your therapist to leave the room, and tell any of us.", "Puede pedir menos presión, que no toquen una parte, o que paren, sin decir por qué. Los glúteos, la parte de adentro de los muslos, el vientre y el pecho solo se trabajan si usted ya dijo que sí. Las partes íntimas no se tocan nunca, y aquí un masaje nunca es sexual. Si algo no está bien, diga que paren, pida a su terapeuta que salga del cuarto, y avise a cualquiera de nosotros." }
translate { "How firm should it be?", "¿Qué tan firme debe ser?" }
translate { "Ask to start light. On a scale from 0 to 10, stay at 6 or less, which is common practice. 0 is no pressure, and 10 is the most you could stand. A good massage doesn't have to hurt. If it feels sharp, or it burns or tingles, say so at once.", "Pida que empiecen suave. En una escala de 0 a 10, quédese en 6 o menos (es lo que se suele aconsejar). 0 es nada de presión, y 10 es lo más que podría aguantar. Un buen masaje no tiene que doler. Si siente dolor agudo, ardor u hormigueo, dígalo enseguida." }
translate { "How will I feel afterward?", "¿Cómo me voy a sentir después?" }
translate { "Many people feel calm and a little sleepy. In one large review, a single session left people less anxious (Moyer, Rounds and Hannum, 2004). Being a bit sore for a day or two is normal, most of all after a firm massage.", "Mucha gente se siente tranquila y con algo de sueño. En un análisis grande de estudios, una sola sesión dejó a la gente con menos ansiedad (Moyer, Rounds y Hannum, 2004). Es normal que duela un poco uno o dos días, sobre todo después de un masaje firme." }
translate { "Driving and running that day", "Manejar y correr ese día" }
translate { "Get up slowly, and sit for a minute. Drive once you're wide awake and not dizzy. An easy run is fine if you feel well. After a firm massage, leave two days before a hard run. Many therapists do it this way. We found no study that tested it.", "Siéntese un minuto y levántese despacio. Maneje cuando ya no tenga sueño ni mareo. Si se siente bien, puede correr despacio. Después de un masaje firme, deje dos días antes de correr fuerte. Es lo que se suele hacer; no encontramos ningún estudio sobre eso." }
translate { "Better on another day", "Mejor otro día" }
translate { "Tell us before you lie down", "Díganos antes de subir a la camilla" }
translate { "With most of these you can still have a massage. They only change how it is done.", "Con la mayoría de estas cosas sí puede recibir masaje. Solo cambia cómo se hace." }
translate { "Not sure whether something about you matters? Here is the whole list:", "¿No sabe si algo suyo importa? Aquí está la lista entera:" }
translate { "What to remember", "Lo más importante" }
translate { "You choose what to take off, who does it and how firm it is. Tell us about your health first, and say stop at any time.", "Usted elige qué se quita, quién lo hace y qué tan firme. Díganos primero cómo está de salud, y pida que paren cuando quiera." }
translate { "The pressure is more than you like. What do you do?", "La presión es más de lo que le gusta. ¿Qué hace?" }
translate { "Hold still, because it has to hurt", "Aguantar, porque tiene que doler" }
translate { "It doesn't. We found no study in which more pain meant more gain.", "No tiene que doler. No encontramos ningún estudio en que un masaje más doloroso ayudara más." }
translate { "Say so at once", "Decirlo enseguida" }
translate { "Yes. Your therapist wants to know, and it's quickly changed.", "Sí. Su terapeuta quiere saberlo, y se cambia rápido." }
translate { "Never come back", "No volver nunca" }
translate { "That's your choice. But you can just say 'lighter, please.'", "Usted decide. Pero basta con decir 'más suave, por favor'." }
translate { "Serious trouble is rare, but please check these signs first.", "Rara vez hay algo grave, pero por favor revise primero estas señales." }
translate { "What you could say", "Qué puede decir" }
translate { "'It's my first massage. Please start light, and tell me what you do next.'", "'Es mi primer masaje. Por favor, empiece suave, y dígame qué va a hacer'." }
translate { "'I would like to keep my shorts on.'", "'Quiero quedarme con los pantalones cortos'." }
translate { "'Please stay at 4 out of 10.'", "'Por favor, no pase de 4 en una escala de 10'." }
translate { "'Please skip that place', or just 'Stop.'", "'Por favor, esa parte no', o solo 'pare'." }
translate { "Do today", "Para hoy" }
translate { "On your phone, write a list of your medicines, your illnesses and your surgeries.", "En su teléfono, haga una lista de sus medicinas, enfermedades y operaciones." }
translate { "Choose three things: a man or a woman, 30 or 60 minutes, and what you keep on.", "Elija tres cosas: hombre o mujer, 30 o 60 minutos, y qué ropa se deja puesta." }
translate { "Want to remember it? Take a photo of 'What you could say'.", "Con su teléfono, tome una foto de 'Qué puede decir'." }
translate { "Ask us for a time, or ask any question that is left.", "Pídanos una cita, o pregunte lo que todavía no sepa." }
translate { "Places to skip", "Partes que no se tocan" }
translate { "Why so careful?", "¿Por qué tanto cuidado?" }
translate { "Reports of serious harm from massage are few. In a review of such reports, most harm came from kinds other than classic (Swedish) massage, or from untrained hands (Ernst, 2003). Many of the rules here come from long practice and not from studies. We follow them anyway, to be on the safe side.", "Hay pocos casos de daño grave por un masaje. En un análisis de esos casos, la mayoría vino de masajes que no eran el clásico (sueco), o de manos sin preparación (Ernst, 2003). Muchas de estas reglas vienen de la experiencia y no de estudios. Las seguimos de todos modos, para ir a lo seguro." }
