translate { "Chest, belly, head or arms", "Pecho, vientre, cabeza o brazos" }
translate { "Chest pain", "Dolor de pecho" }
translate { "Stomach pain", "Dolor de estómago" }
translate { "Headache", "Dolor de cabeza" }
translate { "Arm pain", "Dolor de brazo" }
translate { "Does your chest hurt or feel tight, or did it lately, or is it hard to breathe? Call 911, and tell the staff now.", "¿Le duele o se le aprieta el pecho, o le pasó hace poco, o le cuesta respirar? Llame al 911 y avise ya al personal." }
translate { "We have no massage page for your chest, belly, head or arms. If something there feels wrong, look at these signs first.", "No tenemos una página de masaje para el pecho, el vientre, la cabeza o los brazos. Si siente algo raro ahí, mire primero estas señales." }
translate { "None of them fits?", "¿No es ninguna de estas?" }
translate { "There are more danger signs on the page below, so look there next. None of those either? Tell any of us what you feel before you have a massage, and we'll help you find out who should look at it.", "Hay más señales de peligro en la página de abajo, así que mírelas también. ¿Tampoco es ninguna de esas? Díganos qué siente antes de recibir un masaje, y le ayudamos a saber quién debe revisarlo." }
