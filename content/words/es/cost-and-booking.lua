translate { "Hours, cost and booking", "Horarios, costos y citas" }
translate { "Cost", "Costo" }
translate { "Prices", "Precios" }
translate { "Insurance", "Seguro médico" }
translate { "Appointment", "Cita" }
translate { "HSA and FSA", "Cuentas HSA y FSA" }
translate { "This page tells you how to book, what to ask about the price, and what a health plan may pay. We would be glad to see you, but no one will pressure you. If you read all this and book nothing, that's fine.", "Esta página le dice cómo hacer una cita, qué preguntar sobre el precio y qué puede pagar un seguro. Nos dará gusto atender su visita, pero sin presión. Si lee todo esto y no pide cita, está bien." }
translate { "To book, or just to ask", "Para hacer una cita, o solo preguntar" }
translate { "Ask any of us here, now or on your way out, for our hours and for a time. You could say: 'I would like 30 minutes for sore legs, with a woman. What does it cost?' If you have an illness or take medicines, say so when you book, so that we can plan for it.", "Pregunte aquí a cualquiera de nosotros, ahora o al salir, por nuestro horario y por una cita. Puede decir: 'Quiero 30 minutos para las piernas, con una terapeuta mujer. ¿Cuánto cuesta?' Si tiene una enfermedad o toma medicinas, dígalo al hacer la cita, para tenerlo en cuenta." }
translate { "What does it cost?", "¿Cuánto cuesta?" }
translate { "Please ask us for the price before you book, so that nothing surprises you later. Ask what it includes, too. A short session often costs less, and short is fine: longer has not been shown to work better.", "Pregúntenos el precio antes de hacer la cita, para no llevarse una sorpresa. Pregunte también qué incluye. Una sesión corta suele costar menos, y está bien: no se ha demostrado que una más larga sirva más." }
translate { "Does insurance pay?", "¿Lo paga el seguro?" }
translate { "Many health plans don't pay for massage. Some pay for a part, often only if a doctor orders it. Original Medicare doesn't cover massage therapy. So before you book, call the number on your insurance card and ask these three things:", "Muchos seguros no pagan el masaje. Algunos pagan una parte, y muchas veces solo si lo ordena un médico. Medicare Original no cubre la terapia de masaje. Antes de hacer la cita, llame al número de su tarjeta del seguro y pregunte tres cosas:" }
translate { "Do you pay for massage therapy, and for how many visits?", "¿Pagan la terapia de masaje, y cuántas visitas?" }
translate { "Do I need a doctor's order first?", "¿Necesito antes una orden del médico?" }
translate { "Do you pay for it at this clinic?", "¿La pagan en esta clínica?" }
translate { "Money in a health savings account (HSA) or a flexible spending account (FSA) is meant for medical care. A massage to treat something that a doctor found may count. One to relax doesn't. Ask the people who run your account before you book, because they often want a doctor's letter. And keep the receipt.", "El dinero de una cuenta de ahorros para la salud (HSA) o de gastos flexibles (FSA) es para gastos médicos. Un masaje para tratar algo que encontró un médico puede contar. Uno para relajarse no cuenta. Antes de hacer la cita, pregunte a quien administra su cuenta, porque muchas veces piden una carta del médico. Y guarde el recibo." }
translate { "If you need to cancel", "Si tiene que cancelar" }
translate { "Tell us as early as you can, so that somebody else can have your time. Ask when you book how late you may cancel, and whether that costs anything. If you have a fever or feel sick, please stay home and let us know. We will gladly find you a new time.", "Avísenos lo antes que pueda, y así otra persona puede usar su hora. Al hacer la cita, pregunte hasta cuándo puede cancelar, y si eso cuesta algo. Si tiene fiebre o se siente mal, quédese en casa y avísenos. Con gusto le buscamos otra hora." }
translate { "What about a tip?", "¿Y la propina?" }
translate { "Some people tip and others don't. You will be treated well either way. If you're not sure what's usual here, ask us.", "Hay quien da propina y quien no. De todos modos le daremos un buen trato. Si no sabe qué es lo usual aquí, pregúntenos." }
translate { "Is it worth it for me?", "¿Vale la pena para mí?" }
translate { "You decide. Massage can leave you calmer, and a bit less sore for a while. You don't need it to run, and some other things cost less or nothing.", "Usted decide. Un masaje puede darle calma, y aliviar un poco el dolor muscular por un rato. No lo necesita para correr, y hay cosas que cuestan menos o nada." }
translate { "In short", "En pocas palabras" }
translate { "Before you book, ask us about the price, and ask your health plan what it pays. A short session is a fine way to start. If you can't come, tell us as early as you can.", "Antes de hacer la cita, pregúntenos el precio, y pregunte a su seguro qué paga. Una sesión corta es una buena forma de empezar. Si no puede venir, avísenos lo antes que pueda." }
translate { "Write down what they say, the day, and who said it.", "Anote lo que le digan, el día y quién se lo dijo." }
