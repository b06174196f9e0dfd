translate { "Running faster", "Correr más rápido" }
translate { "Will massage make you faster? It was tested often, and the answer is no. That is no reason to skip it. It can leave you calm and less sore. It just won't run for you.", "¿El masaje le hará correr más rápido? Se probó muchas veces, y la respuesta es no. Eso no quita que valga la pena. Puede dejarle en calma y con menos dolor. Pero correr le toca a usted." }
translate { "Does looser mean faster?", "¿Más suelto es más rápido?" }
translate { "It has not been shown. In 24 men, 15 minutes of leg massage gave more reach. But they jumped less high and sprinted a bit slower. In another study, massage alone was worse for a sprint than a warm-up.", "No se ha visto. A 24 hombres, 15 minutos de masaje de piernas les dieron más alcance. Pero saltaron menos alto y su sprint fue algo más lento. En otro estudio, solo el masaje fue peor para el sprint que un calentamiento." }
translate { "Before your next fast run, warm up with ten minutes of easy running.", "Antes de correr rápido, caliente con diez minutos de trote suave." }
translate { "Does more blood mean more stamina?", "¿Más sangre es más aguante?" }
translate { "Massage warms the skin but brings the muscle no more blood. So there is no more fuel to run on. A review of 29 trials found no gain in strength, jumps, sprints or stamina.", "El masaje calienta la piel, pero al músculo no le llega más sangre. No hay más energía para correr. Una revisión de 29 estudios no halló mejora en fuerza, saltos, sprints ni aguante." }
translate { "Plan one easy run this week, slow enough to chat.", "Esta semana, corra un día tan suave que pueda charlar." }
translate { "How sure are we?", "¿Qué tan seguros estamos?" }
translate { "Quite sure: this was tested in many trials, and most agree. There is one bright spot. In short breaks, of ten minutes or less, massage may help you do the next effort a little better. A review of 22 trials says so (Poppendieck and others, 2016). In trained people the gain was small.", "Bastante: se probó en muchos estudios, y casi todos dicen lo mismo. Hay algo bueno. En pausas cortas, de diez minutos o menos, el masaje puede ayudar un poco para el próximo esfuerzo. Lo dice una revisión de 22 estudios (Poppendieck y otros, 2016). En gente que entrena, fue poco." }
translate { "What works better", "Qué ayuda más" }
translate { "Warm up by moving.", "Entrar en calor con movimiento." }
translate { "Before a big race, run less for one to two weeks, but keep some fast runs. That is well tested.", "Antes de una gran carrera, correr menos por una o dos semanas, con algo rápido. Eso está bien probado." }
translate { "Build up your longest run in small steps.", "Alargar poco a poco su carrera más larga." }
translate { "Want to do strength work? Ask us what fits you.", "¿Quiere trabajar la fuerza? Pregúntenos qué le conviene." }
translate { "What to ask for", "Qué puede pedir" }
translate { "Race this week? Ask for a light massage, two or three days before at the latest. Try nothing new. On race day, move instead: five minutes of light strokes are fine if you like them. This timing is common practice, not science.", "¿Corre esta semana? Pida un masaje suave, a más tardar dos o tres días antes. Nada nuevo. El día de la carrera, mejor muévase: cinco minutos de pases suaves están bien si le gustan. Estos tiempos son costumbre, no ciencia." }
translate { "Chest pain, suddenly short of breath, confused or passing out on a run? Stop. Call 911, and tell someone near you.", "¿Dolor en el pecho, falta de aire de pronto, confusión o desmayo al correr? Pare. Llame al 911 y avise a alguien que esté cerca." }
translate { "Never had a massage? Don't try your first one in the week of your race. You don't know yet how your legs will feel.", "¿Nunca le han dado un masaje? Que el primero no sea la semana de su carrera. Aún no sabe cómo se sentirán sus piernas." }
translate { "What should you do right before a sprint?", "¿Qué hacer justo antes de un sprint?" }
translate { "Jog and do some faster strides", "Trotar y acelerar unas veces" }
translate { "Moving warms you up. In the tests, it beat massage.", "Moverse le calienta. En las pruebas, fue mejor que el masaje." }
translate { "Have your legs kneaded firmly", "Que le amasen fuerte las piernas" }
translate { "In small studies, people then sprinted and jumped a bit worse.", "En estudios chicos, la gente corrió y saltó un poco peor." }
