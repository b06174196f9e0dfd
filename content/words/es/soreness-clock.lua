translate { "How long will I be sore?", "¿Cuánto tiempo me va a doler?" }
translate { "Soreness clock", "Reloj del dolor muscular" }
translate { "How long will you be sore? Choose the day of your run, and see. This is for legs that are sore on both sides after a hard run: that passes by itself. Did it begin all at once, on one side only, or in a bone or a joint? Ask us first.", "¿Cuánto le va a durar el dolor? Elija el día en que corrió, y véalo. Esto es para piernas que duelen de los dos lados después de correr fuerte: eso se pasa solo. ¿Empezó de repente, o duele solo de un lado, o en un hueso o una articulación? Pregúntenos primero." }
translate { "When was your hard run?", "¿Cuándo corrió fuerte?" }
translate { "Today", "Hoy" }
translate { "Yesterday", "Ayer" }
translate { "2 days ago", "Hace 2 días" }
translate { "3 days ago", "Hace 3 días" }
translate { "4 days ago", "Hace 4 días" }
translate { "5 days ago", "Hace 5 días" }
translate { "6 days ago", "Hace 6 días" }
translate { "7 days ago or more", "Hace 7 días o más" }
translate { "Is it getting better?", "¿Está mejorando?" }
translate { "Yes, it fades", "Sí, baja" }
translate { "No, or it gets worse", "No, o empeora" }
translate { "Show it to us", "Muéstrenoslo" }
translate { "Plain soreness fades after day 3, and yours doesn't. Please show it to our staff today. Have no massage there until someone has checked it.", "El simple dolor muscular baja después del día 3, y el suyo no. Por favor, muéstreselo hoy a nuestro personal. Nada de masaje ahí hasta que alguien lo revise." }
translate { "Day 0: it's still to come", "Día 0: todavía no llega" }
translate { "Soreness builds over a day. Walk a little, eat well and sleep.", "El dolor sube durante un día. Camine un poco, coma bien y duerma." }
translate { "Day 1: it builds", "Día 1: va en aumento" }
translate { "It's often worst from day 1 to day 3.", "Suele ser peor del día 1 al día 3." }
translate { "Day 2: often one of the sorest days", "Día 2: muchas veces, de los peores" }
translate { "Mostly it gets no worse than this.", "Por lo general no duele más que hoy." }
translate { "Day 3: it should soon fade", "Día 3: pronto debería bajar" }
translate { "From here it should ease. No better tomorrow? Then show it to us.", "Desde aquí debería ir bajando. ¿Mañana sigue igual o peor? Entonces muéstrenoslo." }
translate { "Day 4: it should ease now", "Día 4: ya debería ir bajando" }
translate { "Day 5: it should ease now", "Día 5: ya debería ir bajando" }
translate { "Day 6: it should be almost gone", "Día 6: ya casi no debería doler" }
translate { "Day 7: it should be mostly gone", "Día 7: casi no debería doler" }
translate { "By now plain soreness is mostly gone. Still sore after a week? Please show it to us before you run or have a massage.", "A estas alturas el simple dolor muscular casi se ha ido. ¿Todavía le duele después de una semana? Por favor, muéstrenoslo antes de correr o de recibir un masaje." }
translate { "Good. Walk until stairs are easy. Then make your first run short and slow.", "Bien. Camine hasta que las escaleras no le cuesten. Después, la primera vez, corra poco y despacio." }
translate { "There is some evidence that massage lowers soreness a bit, up to day 3. Two reviews agree on that, but not on how much. After real races it lasted hours. We know when soreness peaks and ends from a small study of marathon runners, and from explainers for the public, which are not studies.", "Hay alguna evidencia de que el masaje baja un poco el dolor, hasta el día 3. Dos análisis de estudios coinciden en eso, pero no en cuánto. Después de carreras reales duró horas. Cuándo duele más y cuándo termina lo sabemos por un estudio pequeño con maratonistas y por textos para el público, que no son estudios." }
translate { "Pain that began all at once, on one side only, or in a bone or a joint, is not plain soreness, whatever the day.", "Un dolor que empezó de repente, de un solo lado, o en un hueso o una articulación, no es simple dolor muscular, sea el día que sea." }
translate { "If no danger sign fits you, and walking doesn't hurt, take an easy walk of ten minutes.", "Si ninguna advertencia es su caso, y no le duele al caminar, dé una caminata tranquila de diez minutos." }
translate { "On your phone, note how sore you are tonight and tomorrow: 0 is not sore, and 10 is the worst you can think of. No better on day 4? Show it to us.", "En su teléfono, anote cuánto le duele esta noche y mañana: 0 es nada, y 10 es lo peor que pueda imaginar. ¿El día 4 sigue igual o peor? Muéstrenoslo." }
translate { "Would you like a massage, and no danger sign fits you? A light one may take the edge off for a while. You could say: 'Both legs are sore from a hard run. Please keep it light.'", "¿Quiere un masaje, y ninguna advertencia es su caso? Uno suave puede dar alivio un rato. Puede decir: 'Me duelen las dos piernas por correr fuerte. Suave, por favor'." }
translate { "Soreness is often worst from day 1 to day 3, and mostly gone by day 7. Gentle walks and time do most of it, and a light massage may take the edge off for a while.", "El dolor muscular suele ser peor del día 1 al día 3, y el día 7 casi se ha ido. Lo que más ayuda es el tiempo y caminar con calma, y un masaje suave puede dar alivio un rato." }
translate { "When it is not plain soreness", "Cuando no es solo dolor muscular" }
