translate { "How massage is done", "Cómo se hace el masaje" }
translate { "Techniques", "Técnicas" }
translate { "Kinds of massage", "Tipos de masaje" }
translate { "Here are ten ways in which hands, or a foam roller, can work on your muscles. Most massages mix some of them. Choose one to see what is done, how it feels and what studies say about it.", "Aquí hay diez modos de trabajar los músculos con las manos o con un rodillo. La mayoría de los masajes mezcla varios. Elija uno para ver qué se hace, cómo se siente y qué dicen los estudios." }
translate { "Is it your first time?", "¿Es su primera vez?" }
translate { "You decide what is uncovered, and a sheet covers the rest. Light is fine: on a scale from 0 to 10, even firm pressure is 6 at most. 0 is no pressure, and 10 is the most you could stand. If it feels sharp, or it burns or tingles, it's too much, so say so at once. A bit of soreness for a day or two after is common, and serious harm is rare.", "Usted decide qué se destapa, y una sábana cubre lo demás. Suave está bien: en una escala de 0 a 10, hasta una presión firme es 6 como mucho. 0 es nada de presión, y 10 es lo más que usted aguantaría. Si siente dolor agudo, ardor u hormigueo, es demasiado: dígalo enseguida. Es común que moleste un poco uno o dos días, y muy poco común que haga un daño grave." }
translate { "When to put off a massage", "Cuándo esperar para un masaje" }
translate { "Tell us before you lie down", "Díganos antes de subir a la camilla" }
translate { "The ten ways", "Los diez modos" }
translate { "Your therapist's hands do the first nine. The last one you can do yourself at home.", "Los nueve primeros los hacen las manos de su terapeuta. El último lo puede hacer usted en casa." }
translate { "What next?", "¿Y ahora qué?" }
translate { "You could say: 'I like it slow and light. Which of the ten would you choose for my legs?' The planner tells you what to ask for and on which day. You can also see what it costs, and what else you could do.", "Puede decir: 'Me gusta lento y suave. ¿Cuál de los diez modos elegiría para mis piernas?' El plan le dice qué pedir y qué día. También puede ver cuánto cuesta, y qué más podría hacer." }
translate { "You choose", "Usted elige" }
translate { "You can ask for more of one and less of another, for softer or slower strokes, or for a stop. You never have to give a reason.", "Puede pedir más de uno y menos de otro, algo más suave o más lento, o que paren. Nunca tiene que dar razones." }
translate { "Serious trouble is rare, but please check these signs first.", "Rara vez hay algo grave, pero por favor revise primero estas señales." }
translate { "In short", "En pocas palabras" }
translate { "You choose the kind, the place and how firm it is. If it's your first time, start with long strokes. Say 'stop' whenever you like.", "Usted elige el modo, la parte y qué tan firme. Si es su primera vez, empiece con los deslizamientos largos. Diga 'pare' cuando quiera." }
