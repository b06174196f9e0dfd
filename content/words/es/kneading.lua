translate { "Kneading", "Amasado" }
translate { "Petrissage", "Petrissage" }
translate { "Hands lift, squeeze and roll the muscle, a bit like bread dough. It suits big muscles, such as the thighs, the calves and the buttocks. It feels like a slow, strong squeeze, and a sore muscle may ache a little in a good way. If it turns sharp, please say so, and it stops.", "Las manos levantan, aprietan y ruedan el músculo, un poco como la masa del pan. Va bien en músculos grandes, como los muslos, las pantorrillas y los glúteos. Se siente como un apretón lento y fuerte, y un músculo cansado puede doler un poco, de buena manera. Si el dolor es agudo, por favor dígalo, y paramos." }
translate { "Serious trouble is rare, and the red cards help you rule it out.", "Rara vez hay algo grave, y las tarjetas rojas ayudan a descartarlo." }
translate { "Sore muscles can hurt a bit less", "Los músculos pueden doler un poco menos" }
translate { "After hard exercise, massage can take the edge off sore muscles, for hours and maybe for up to three days. Two reviews found this, though one found it small and the other large. After a 100-mile race, the relief was gone by the next day. Most massages mix their strokes, so nobody knows how much of it is the kneading.", "Después de un gran esfuerzo, el masaje puede aliviar un poco los músculos que duelen, por horas y quizá hasta tres días. Así salió en dos análisis, aunque uno halló poco alivio y el otro mucho. Después de una carrera de 100 millas, el alivio ya no estaba al otro día. La mayoría de los masajes mezcla técnicas, y nadie sabe cuánto se debe al amasado." }
translate { "Sit down, and knead one forearm gently for a minute.", "Siéntese y amase un antebrazo con suavidad por un minuto." }
translate { "hours to 3 days", "de horas a 3 días" }
translate { "504 people (2017), a review of 29 trials (2020), 72 ultra runners in three groups (2016)", "504 personas (2017), un análisis de 29 estudios (2020), 72 corredores de ultramaratón en tres grupos (2016)" }
translate { "When it is used", "Cuándo se usa" }
translate { "On big muscles that are sore after hills or a long run.", "En músculos grandes que duelen después de subidas o de una salida larga." }
translate { "After long strokes have warmed the skin.", "Después de los pases largos, con la piel ya tibia." }
translate { "In the first days after a race, gently.", "En los primeros días después de una carrera, con suavidad." }
translate { "It doesn't have to take long. When a review looked at how fast strength and speed came back, 5 to 12 minutes did as well as longer, or better (Poppendieck and others, 2016).", "No tiene que durar mucho. En un análisis de cómo vuelven la fuerza y la rapidez, de 5 a 12 minutos dieron igual o mejor que más tiempo (Poppendieck y otros, 2016)." }
translate { "What it can't do", "Qué no puede hacer" }
translate { "It sends no more blood through the muscle, as far as studies of arms and thighs could see. It's also not clear whether your strength comes back any sooner. So enjoy the relief, and still give your legs the days that they need.", "No lleva más sangre al músculo, según lo que se midió en brazos y muslos. Tampoco está claro si la fuerza vuelve antes. Así que disfrute el alivio, y de todos modos deles a sus piernas los días que necesitan." }
translate { "What to ask for", "Qué puede pedir" }
translate { "You could say: 'Please knead both thighs slowly, at 5 out of 10.' Stay at 6 or less: that number is common practice, not science. If you hold your breath or pull away, it's too much. Say so, because your therapist wants to know. If you take blood thinners or bruise easily, tell us first, so that it stays light.", "Puede decir: 'Por favor, amase despacio los dos muslos, con fuerza 5 de 10'. No pase de 6: ese número es costumbre, no ciencia. Si deja de respirar o se aparta, es demasiado. Dígalo, porque su terapeuta lo quiere saber. Si toma anticoagulantes o le salen moretones con cualquier golpe, avísenos primero, para que todo sea suave." }
translate { "When to wait or tell us first", "Cuándo esperar o avisarnos primero" }
translate { "In short", "En pocas palabras" }
translate { "Ask for slow hands, at 6 out of 10 or less. Sore muscles can hurt a bit less for a while, but your legs still need their easy days.", "Pida manos lentas, y no pase de 6 en una escala de 10. Los músculos pueden doler un poco menos por un rato, pero las piernas todavía necesitan días tranquilos." }
translate { "Is half an hour on one muscle better than ten minutes?", "¿Media hora en un músculo es mejor que diez minutos?" }
translate { "Yes, much better", "Sí, mucho mejor" }
translate { "It seems likely, but a review of 22 trials found that short massages did at least as well. You can use the time for another sore spot.", "Parece lógico, pero en un análisis de 22 estudios los masajes cortos dieron por lo menos lo mismo. Puede usar ese tiempo en otra parte que le duela." }
translate { "Not as far as we know", "No, que se sepa" }
translate { "Yes. In a review of 22 trials, 5 to 12 minutes did as well as longer, or better.", "Sí. En un análisis de 22 estudios, de 5 a 12 minutos dieron igual o mejor que más tiempo." }
