translate { "Long strokes", "Pases largos" }
translate { "Flat hands glide along the muscle, slowly and evenly. This is also called effleurage. On a leg, the hands mostly glide up, toward the heart.", "Las manos planas se deslizan por el músculo, despacio y parejo. También se llama effleurage. En la pierna suelen ir hacia arriba, rumbo al corazón." }
translate { "It feels warm and smooth. A massage often begins and ends this way. If you are new, it is a good one to start with.", "Se siente tibio y suave. Muchas veces el masaje empieza y termina así. Si es su primera vez, es un buen comienzo." }
translate { "It warms your skin", "Calienta la piel" }
translate { "In a small study, 13 men had deep strokes and kneading on the thighs. Far more blood came to the skin, and it got warmer. The muscle below got no more blood than at rest. The warm feeling is real, and it is nice.", "En un estudio pequeño, a 13 hombres les dieron pases hondos y amasado en los muslos. Llegó mucha más sangre a la piel, y se calentó. Al músculo no le llegó más que en reposo. Ese calor es real, y se siente bien." }
translate { "minutes", "minutos" }
translate { "Stroke one forearm slowly, ten times, and feel the skin get warm.", "Pase la mano por un antebrazo, despacio, diez veces, y sienta el calor." }
translate { "When it is used", "Cuándo se usa" }
translate { "At the start, so that you get used to the hands.", "Al inicio, para que se acostumbre a las manos." }
translate { "Between firmer strokes, as a rest.", "Entre pases más firmes, como descanso." }
translate { "At the end, to help you calm down.", "Al final, para que se calme." }
translate { "After a race, when firm hands would hurt.", "Tras una carrera, cuando unas manos firmes dolerían." }
translate { "This is common practice. We found no trial of long strokes alone on sore runners.", "Es costumbre entre terapeutas. No hallamos ensayos de solo pases largos en corredores con dolor." }
translate { "What to ask for", "Qué puede pedir" }
translate { "Say how firm you want it, from 0 to 10. Light is fine: more pain does not mean more gain. You can say 'softer', 'slower' or 'stop' at any time. Do oils or lotions bother your skin? Say so before you start.", "Diga qué tan firme lo quiere, de 0 a 10. Suave está bien: más dolor no es más provecho. Puede decir 'más suave', 'más lento' o 'pare' cuando quiera. ¿Le hacen mal los aceites o las cremas? Dígalo antes de empezar." }
translate { "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿Una pierna se le hinchó hace poco, o está caliente, le duele o cambió de color? No la frote: puede ser un coágulo. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "A rash, an open cut, a burn or infected skin? No massage over it. Show it to your therapist first.", "¿Tiene un sarpullido, una herida, una quemadura o la piel infectada? Ahí no se da masaje. Muéstrelo antes a su terapeuta." }
translate { "Your skin feels warm after long strokes. Where did the blood go?", "Tras los pases largos, su piel está tibia. ¿A dónde fue la sangre?" }
translate { "To the muscle", "Al músculo" }
translate { "It feels that way. But studies of arms and thighs found no more blood in the muscle. Moving does that, so take a walk.", "Así parece. Pero los estudios en brazos y muslos no vieron más sangre en el músculo. Para eso hay que moverse: salga a caminar." }
translate { "To the skin", "A la piel" }
translate { "The skin got warmer. Studies of arms and thighs found no more blood in the muscle below.", "La piel se calentó. En brazos y muslos, los estudios no vieron más sangre en el músculo." }
