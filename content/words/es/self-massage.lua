translate { "Self-massage and foam rolling", "Automasaje y rodillo de espuma" }
translate { "Foam roller", "Rodillo de espuma" }
translate { "Massage ball", "Pelota de masaje" }
translate { "You can do a lot with your own hands, a ball or a foam roller. You lean on the roller and move slowly along the muscle. Your own weight is the pressure, so you choose how firm it is. A sore muscle may ache a bit, in a good way. It costs little, and you can do it tonight.", "Puede hacer mucho con sus propias manos, una pelota o un rodillo. Se apoya en el rodillo y se mueve despacio a lo largo del músculo. La presión es su propio peso, así que usted decide qué tan firme es. Un músculo adolorido puede doler un poco y sentirse bien a la vez. Cuesta poco, y puede hacerlo esta noche." }
translate { "Serious trouble is rare, but please check these signs first.", "Rara vez hay algo grave, pero por favor revise primero estas señales." }
translate { "It can ease sore muscles a bit", "Puede aliviar un poco los músculos" }
translate { "Rolling after hard exercise can make sore muscles a little easier to live with. A review put the studies of it together, and people who rolled had about 6 percent less pain. That's a small gain, but it's cheap and in your own hands, and you can have it while you watch TV.", "Usar el rodillo después de un gran esfuerzo puede hacer más llevadero el dolor de los músculos. Un análisis juntó los estudios, y quienes lo usaron tenían más o menos un 6 por ciento menos de dolor. Es poco, pero es barato, está en sus manos, y lo puede hacer mientras ve la tele." }
translate { "If both thighs look and feel the same, you take no blood thinners, and no danger sign says not to, roll both on a foam roller for half a minute.", "Si los dos muslos se ven y se sienten igual, no toma anticoagulantes y ninguna advertencia de esta página dice que no, páselos medio minuto sobre un rodillo." }
translate { "time not known", "no se sabe cuánto dura" }
translate { "A review of studies of foam rolling, from 2019", "Un análisis de 2019 con estudios del rodillo" }
translate { "Your legs may bend farther", "Las piernas pueden doblarse más" }
translate { "Right after rolling, people could reach about 4 percent farther. After a few weeks of it, a review of 11 studies found a clear gain for the thighs, though not for the ankles. Another review found mixed results. So if you like it, try it for a few weeks.", "Justo después del rodillo, la gente podía estirarse más o menos un 4 por ciento más. Con unas semanas de uso, un análisis de 11 estudios encontró una mejora clara en los muslos, pero no en los tobillos. En otro, los resultados fueron mixtos. Si le gusta, siga unas semanas y vea qué hace por usted." }
translate { "If both legs look and feel the same, you take no blood thinners, and no danger sign says not to, roll a bottle gently along the top of each thigh for half a minute.", "Si las dos piernas se ven y se sienten igual, no toma anticoagulantes y ninguna advertencia de esta página dice que no, siéntese y ruede una botella con suavidad por encima de cada muslo, medio minuto." }
translate { "Weeks of rolling: 290 people, review from 2022. Right after: review from 2019.", "Semanas de rodillo: 290 personas, análisis de 2022. Justo después: análisis de 2019." }
translate { "How to do it", "Cómo hacerlo" }
translate { "Roll only if both legs look and feel the same, you take no blood thinners, and no danger sign says not to.", "Úselo solo si las dos piernas se ven y se sienten igual, no toma anticoagulantes y ninguna advertencia de esta página dice que no." }
translate { "One to three rounds are enough (Pagaduan and others, 2022).", "Con cada músculo bastan de una a tres veces (Pagaduan y otros, 2022)." }
translate { "Stay on muscle: not on bones, your belly or behind the knee.", "Quédese en el músculo: no en los huesos, ni atrás de la rodilla, ni en el vientre." }
translate { "What to ask for", "Qué puede pedir" }
translate { "You could say: 'Can you watch me roll once, and tell me which muscle is worth my time?' Bring your own roller or ball, or try one of ours if we have one. If your outer knee is sore, skip it, because hard rolling can make it worse. The muscles at your hip are a better place.", "Puede decir: '¿Puede mirarme una vez y decirme en qué músculo vale la pena?' Traiga su rodillo o su pelota, o pruebe uno nuestro, si tenemos. Si le duele la parte de afuera de la rodilla, no la toque, porque el rodillo fuerte la puede empeorar. Es mejor trabajar los músculos de la cadera." }
translate { "When to wait or tell us first", "Cuándo esperar o avisarnos primero" }
translate { "In short", "En pocas palabras" }
translate { "Roll slowly, for two minutes at most on each muscle, and not with blood thinners. It can ease soreness a bit, but the gain is small. Want to remember it? Take a photo of 'What to ask for'.", "Vaya despacio, dos minutos como mucho en cada músculo. No lo haga si toma anticoagulantes. Puede aliviar un poco el dolor, pero la mejora es pequeña. ¿Quiere recordarlo? Tome una foto de 'Qué puede pedir'." }
translate { "How long is enough for one muscle?", "¿Cuánto tiempo basta para un músculo?" }
translate { "Until the pain is gone", "Hasta que se quite el dolor" }
translate { "That can take a long time and leave a bruise. Most studies stopped after two minutes.", "Eso puede tardar mucho y dejar un moretón. La mayoría de los estudios paró a los dos minutos." }
translate { "Half a minute to two minutes", "De medio minuto a dos minutos" }
translate { "Yes. Most studies used that, one to three times. Go slowly, and breathe.", "Sí. Así lo hizo la mayoría de los estudios, de una a tres veces. Vaya despacio y respire." }
translate { "Half an hour", "Media hora" }
translate { "Most studies used two minutes or less. You can use the rest of the time for a walk.", "La mayoría de los estudios usó dos minutos o menos. El resto del tiempo lo puede usar para caminar." }
translate { "First: put the roller or ball under the muscle. Lean on it.", "Primero: ponga el rodillo o la pelota debajo del músculo, y apóyese encima." }
translate { "Then: move slowly along it, half a minute to two minutes. Stay at 6 or less, and breathe.", "Luego: muévase despacio a lo largo del músculo, de medio minuto a dos minutos. No pase de 6, y siga respirando." }
translate { "Stay at 6 or less.", "Quédese en 6 o menos." }
