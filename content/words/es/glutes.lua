translate { "Glutes", "Glúteos" }
translate { "Gluteus maximus, piriformis", "Gluteus maximus, piriformis" }
translate { "Your glutes are the big muscles you sit on. They steady you as your foot lands, then drive your hip back. In a sprint, your hips become the main engine.", "Los glúteos son los músculos grandes sobre los que se sienta. Dan firmeza cuando el pie toca el suelo, y luego llevan la cadera hacia atrás. A toda velocidad, las caderas son el motor principal." }
translate { "Warm skin over a deep muscle", "Piel tibia, músculo profundo" }
translate { "Firm strokes warm the skin over your glutes. We found no proof that more blood gets deep inside. On the thigh, the skin got warmer but the muscle stayed the same. A flight of stairs puts your glutes to work.", "Los pases firmes calientan la piel de los glúteos. No hallamos pruebas de que llegue más sangre adentro. En el muslo, la piel se calentó y el músculo siguió igual. Subir una escalera los pone a trabajar." }
translate { "Take the stairs once, at an easy pace.", "Suba una vez por la escalera, con calma." }
translate { "Your hips may feel looser", "Puede notar las caderas más sueltas" }
translate { "After firm work on the glutes, bending forward may feel easier for a while. We found no trial on the glutes alone. In a review of foam rolling before exercise, reach grew by four percent. That is small.", "Tras un trabajo firme en los glúteos, doblarse puede costar menos por un rato. No hallamos ningún estudio solo de glúteos. En una revisión del rodillo antes de hacer ejercicio, se llegaba un cuatro por ciento más lejos. Es poco." }
translate { "Lie on your back and pull one knee to your chest. Then the other.", "Acuéstese boca arriba y lleve una rodilla al pecho. Luego la otra." }
translate { "Pressing swelling from your hip?", "¿Sacar la hinchazón de la cadera?" }
translate { "We found no trial that tested this. Pain on the bony side of the hip is mostly an overworked tendon. There is little swelling to squeeze out. Strength exercises are the usual plan.", "No hallamos ningún estudio que lo probara. El dolor en el hueso del lado de la cadera suele ser un tendón con exceso de carga. Hay poca hinchazón que sacar. Lo común son ejercicios de fuerza." }
translate { "Squeeze your glutes for five seconds, ten times.", "Apriete los glúteos cinco segundos, diez veces." }
translate { "Sore spots may take more pressure", "Un punto puede aguantar más" }
translate { "After steady pressure, a sore spot may take more before it hurts. A review of trials found that. But people did not rate their pain clearly lower. We found no such trial on runners' glutes.", "Tras una presión constante, un punto que duele puede aguantar más. Eso vio una revisión. Pero la gente no dijo que le doliera claramente menos. De glúteos de corredores no hallamos ningún estudio así." }
translate { "Sit on a soft ball, on one sore spot, for half a minute.", "Siéntese sobre una pelota blanda, en un punto que duele, medio minuto." }
translate { "You lie face down or on your side, covered by a sheet. A forearm or fist presses slowly into the muscle, often through the sheet. It feels deep and dull. Sharp or tingling is too much.", "Usted se acuesta boca abajo o de lado, con una sábana encima. Un antebrazo o un puño se hunde despacio en el músculo, a menudo sobre la sábana. Se siente profundo y sordo. Si es agudo u hormiguea, es demasiado." }
translate { "A deep, dull ache in the buttock.", "Un dolor sordo y profundo en el glúteo." }
translate { "Tight after hills, or after you sit for long.", "Tensión tras subidas, o tras mucho rato en una silla." }
translate { "Sore at the side of the hip when you lie on it. That is often a tendon.", "Duele el lado de la cadera al acostarse sobre él. Suele ser un tendón." }
translate { "Lie on your back, knees bent, and lift your hips ten times.", "Acuéstese boca arriba, con las rodillas dobladas, y suba la cadera diez veces." }
translate { "Stand up now and then when you sit for long.", "Si pasa mucho rato en una silla, levántese de vez en cuando." }
translate { "Using a ball? Stay on soft muscle, for two minutes at most. Tingling? Stop.", "¿Usa una pelota? Solo sobre músculo, dos minutos como mucho. ¿Hormigueo? Pare." }
translate { "They switch on just before your foot lands. First they brake, then they drive your hip back. The ones at the side keep you level while you stand on that leg.", "Empiezan justo antes de que el pie toque el suelo. Primero frenan y luego llevan la cadera hacia atrás. Los del lado mantienen la cadera pareja mientras usted se apoya en esa pierna." }
translate { "Tingling or numb down your leg? Say so and stop the pressure: a large nerve lies below. If it stays, have it checked this week. Is the leg getting weak? Tell a member of staff now.", "¿Le hormiguea o se le duerme la pierna? Dígalo, y que paren: debajo hay un nervio grande. Si no se va, pida que lo revisen esta semana. ¿La pierna pierde fuerza? Avise ya a alguien del personal." }
translate { "Deep pain in the bone, low on one side, that massage does not change? No massage and no running. Have it checked this week: it may be a stress fracture, a small crack in the bone.", "¿Un dolor profundo en el hueso, abajo y de un lado, que el masaje no cambia? Nada de masaje y nada de correr. Pida que lo revisen esta semana: puede ser una fractura por estrés, una grieta pequeña en el hueso." }
translate { "A sore spot is pressed for a while. What changed in the trials?", "Se aprieta un rato un punto que duele. ¿Qué cambió en los estudios?" }
translate { "People felt less pain", "La gente tenía menos dolor" }
translate { "They did not rate their pain clearly lower.", "No dijeron que les doliera claramente menos." }
translate { "The spot could take more", "El punto aguantaba más" }
translate { "Yes: it took more pressure before it hurt. How sore people felt hardly changed.", "Sí: aguantaba más presión antes de doler. El dolor que la gente sentía casi no cambió." }
translate { "Ask us which glute exercises fit you.", "Pregúntenos qué ejercicios de glúteos le convienen." }
