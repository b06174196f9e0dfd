translate { "Tapping", "Golpecitos" }
translate { "Tapotement", "Tapotement" }
translate { "Percussion", "Percusión" }
translate { "Loose hands tap the muscle in a quick, even beat. They may be cupped, or use their edges. It feels lively, a bit like rain or a drum, and it should never sting. The hands stay on muscle, away from your spine and other bones.", "Las manos sueltas dan golpecitos rápidos y parejos en el músculo. Pueden ir ahuecadas, o de canto. Se siente animado, un poco como la lluvia o un tambor, y nunca debe arder. Las manos se quedan en el músculo, lejos de la columna y de otros huesos." }
translate { "Does it move more blood?", "¿Mueve más sangre?" }
translate { "Tapping may leave you wide awake, which is a nice way to get up from the table. It doesn't move more blood, though. A small study looked at the arm and the thigh, where stroking, kneading and tapping all left the flow as it was. Gentle knee moves about tripled it in the thigh.", "Los golpecitos pueden despertar el cuerpo, y es una buena manera de levantarse de la camilla. Pero no mueven más sangre. En un estudio pequeño se midió el brazo y el muslo, y ni los pases ni el amasado ni los golpecitos cambiaron el flujo. Mover la rodilla con suavidad más o menos lo triplicó en el muslo." }
translate { "March in place for one minute, and feel your legs wake up.", "Marche en su lugar un minuto y sienta cómo se despiertan las piernas." }
translate { "10 people, on the forearm and the thigh, in 1997", "10 personas, en el antebrazo y el muslo, en 1997" }
translate { "When it is used", "Cuándo se usa" }
translate { "It often comes at the end of a massage, so that you get up awake. Some runners like a little before a race. Keep it light and short then, and warm up by moving. In small studies, massage before sprints made no one faster, and some people a bit slower (Fletcher, 2010; Arabaci, 2008).", "Muchas veces vienen al final del masaje, para que se levante con energía. A algunos corredores les gusta un poco antes de una carrera. Que entonces sea suave y corto, y caliente el cuerpo moviéndose. En estudios pequeños, el masaje antes de correr a toda velocidad no ayudó a nadie a ir más rápido, y algunas personas fueron un poco más lentas (Fletcher, 2010; Arabaci, 2008)." }
translate { "What to ask for", "Qué puede pedir" }
translate { "You could say: 'Please skip the tapping, I want to leave sleepy.' Or ask for it at the end, light at first. The wrists should stay loose. If it feels like being hit, say so, and it stops. If you take blood thinners, bruise easily or have weak bones, tell us first, and we skip it.", "Puede decir: 'Por favor, sin golpecitos, quiero salir con sueño'. O pídalos al final, suaves al principio. Las muñecas deben ir sueltas. Si siente que le pegan, dígalo, y paramos. Si toma anticoagulantes, le salen moretones con cualquier golpe o tiene huesos débiles, avísenos primero, y no los hacemos." }
translate { "When to wait or tell us first", "Cuándo esperar o avisarnos primero" }
translate { "In short", "En pocas palabras" }
translate { "Ask for it light, and at the end. It can leave you wide awake, but it has not been shown to move more blood or make you faster.", "Pídalo suave y al final. Puede despertarle, pero no se ha demostrado que mueva más sangre ni que usted corra más rápido." }
translate { "What gets your legs ready for a race?", "¿Qué prepara sus piernas para una carrera?" }
translate { "Tapping and kneading", "Golpecitos y amasado" }
translate { "In one study (Fletcher, 2010), people who only had a massage were slower in a sprint than after a warm-up.", "En un estudio (Fletcher, 2010), con solo masaje la gente corrió más lento a toda velocidad que después de calentar." }
translate { "Moving", "Moverse" }
translate { "Yes. Easy running and leg swings warm you up. A little light massage before that is fine, if you like it.", "Sí. Con trotar y balancear las piernas entra en calor. Un poco de masaje suave antes está bien, si le gusta." }
