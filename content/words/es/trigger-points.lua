translate { "Pressing sore spots", "Presión en puntos que duelen" }
translate { "A thumb or an elbow finds a sore spot in a muscle. It stays there, often for a minute or so. Such a spot is called a trigger point. Many people call it a knot.", "Un pulgar o un codo busca un punto que duele en el músculo. Ahí se queda, más o menos un minuto. Se llama punto gatillo. Mucha gente le dice nudo." }
translate { "It feels like a 'good hurt'. The ache may spread to a place nearby. It should never be sharp.", "Se siente como un 'dolor rico'. Puede correrse a un lugar cercano. Nunca debe ser agudo." }
translate { "The spot may take more pressure", "El punto puede aguantar más presión" }
translate { "A review in 2022 put trials of such pressing together. After it, sore spots could take more pressure. But people did not clearly say that they hurt less. So it might help; the studies are mixed.", "En 2022, una revisión juntó ensayos de esta presión. Después, los puntos aguantaban más. Pero la gente no dijo con claridad que le doliera menos. Así que podría ayudar; los estudios no son claros." }
translate { "time not known", "no se sabe cuánto dura" }
translate { "Press a sore spot on your shoulder softly, and breathe out five times.", "Apriete suave un punto que le duela en el hombro, y suelte el aire cinco veces." }
translate { "When it is used", "Cuándo se usa" }
translate { "Mostly on the neck, the shoulders and the buttocks. In a review of 15 trials with 725 people, the neck moved a bit further right after. Another method, with needles, did better.", "Sobre todo en el cuello, los hombros y los glúteos. En una revisión de 15 ensayos con 725 personas, el cuello se movía algo más justo después. Otro método, con agujas, dio mejor resultado." }
translate { "Is the knot gone then? We found no study that shows this. Most likely your nerves let the muscle ease.", "¿Entonces el nudo ya no está? No hallamos ningún estudio que lo muestre. Lo más probable es que los nervios dejen aflojar al músculo." }
translate { "What to ask for", "Qué puede pedir" }
translate { "Point to the spot yourself. Ask for slow pressure, and give your therapist a number from 0 to 10. More than 6 is too much. Does the pain shoot down an arm or a leg, burn or tingle? Say so at once. The thumb should come off.", "Señale usted el punto. Pida que aprieten despacio, y dé un número de 0 a 10. Más de 6 es demasiado. ¿El dolor corre por el brazo o la pierna, arde u hormiguea? Dígalo enseguida. El pulgar debe soltar." }
translate { "A sudden, very bad headache, dizzy, seeing double, slurred speech, a drooping face or a weak arm? No massage. Call 911 and tell a member of staff now.", "¿De pronto un dolor de cabeza muy fuerte, mareo, ve doble, no habla claro, tiene la cara caída o un brazo débil? Nada de masaje. Llame al 911 y avise ya a alguien del personal." }
translate { "No hard pressing at the front or the side of the neck. Large blood vessels and nerves are there.", "No se aprieta fuerte delante ni al lado del cuello. Ahí pasan vasos y nervios grandes." }
translate { "Numb, tingling or weak in an arm or a leg? Have it checked this week, before anyone presses there. Getting worse? Tell a member of staff now.", "¿Un brazo o una pierna dormidos, con hormigueo o sin fuerza? Que lo revisen esta semana, antes de que le aprieten ahí. ¿Empeora? Avise ya a alguien del personal." }
translate { "Does it have to hurt a lot to help?", "¿Tiene que doler mucho para ayudar?" }
translate { "Yes, no pain, no gain", "Sí, sin dolor no hay ganancia" }
translate { "We found no study in which more pain did more good. Too much pressure can bruise you.", "No hallamos ningún estudio en que más dolor ayudara más. Demasiada fuerza puede dejar moretones." }
translate { "No", "No" }
translate { "We found no study in which more pain did more good. Many therapists stay at 6 out of 10 or less.", "No hallamos ningún estudio en que más dolor ayudara más. Muchos terapeutas no pasan de 6 en una escala de 10." }
