translate { "Slow presses", "Presiones lentas" }
translate { "Compression", "Compresión" }
translate { "Deep pressure", "Presión profunda" }
translate { "A palm, a fist or a forearm sinks slowly into the muscle, waits, and lets go. Then it moves on. It feels deep and steady, without any rubbing, and it works through a sheet or your clothes, too. Many people like it on the buttocks, the thighs and the calves.", "Una palma, un puño o un antebrazo se hunde despacio en el músculo, espera y suelta. Luego pasa a otro lugar. Se siente profundo y parejo, sin frotar, y también se puede hacer sobre una sábana o la ropa. A muchas personas les gusta en los glúteos, los muslos y las pantorrillas." }
translate { "Serious trouble is rare, and the red cards help you rule it out.", "Rara vez hay algo grave, y las tarjetas rojas ayudan a descartarlo." }
translate { "Does it move more blood?", "¿Mueve más sangre?" }
translate { "Slow presses can feel wonderful on big, tired muscles, and that's reason enough to ask for them. They don't pump more blood through, though it seems likely. In one study, massage pressed the blood vessels of the forearm shut, and less blood came through than at rest. Moving is what moves it.", "Las presiones lentas pueden sentirse de maravilla en los músculos grandes y cansados, y eso basta para pedirlas. No bombean más sangre, aunque parezca lógico. En un estudio, el masaje cerró los vasos sanguíneos del antebrazo, y pasó menos sangre que en reposo. Lo que mueve la sangre es moverse." }
translate { "Open and close both hands gently, twenty times.", "Abra y cierre las manos con suavidad, veinte veces." }
translate { "12 people, on the forearm, in 2010; 10 people in 1997", "12 personas, en el antebrazo, en 2010; 10 personas en 1997" }
translate { "When it is used", "Cuándo se usa" }
translate { "On thick muscles, such as the buttocks.", "En músculos gruesos, como los glúteos." }
translate { "For people who don't like rubbing or oil.", "Para quien no quiere aceite ni que le froten." }
translate { "Before a firmer massage, to get to know a muscle.", "Antes de algo más firme, para conocer el músculo." }
translate { "This is common practice, because as far as we know, slow presses alone were never tested in runners. If they feel good to you and do no harm, that's fine.", "Es costumbre entre terapeutas, porque, que sepamos, nadie ha estudiado solo las presiones lentas en corredores. Si le gustan y no le hacen daño, está bien." }
translate { "What to ask for", "Qué puede pedir" }
translate { "You could say: 'Please use your forearm, sink in while I breathe out, and go no further than 6 out of 10.' A broad forearm feels milder than a thumb. If an arm or a leg tingles or goes numb, say so at once, because a nerve may lie under the hand. If you take blood thinners or bruise easily, tell us first, so that it stays light.", "Puede decir: 'Por favor, use el antebrazo, presione mientras suelto el aire, y no pase de 6 en una escala de 10'. Un antebrazo ancho se siente más suave que un pulgar. Si un brazo o una pierna hormiguea o se duerme, dígalo de inmediato, porque puede haber un nervio bajo la mano. Si toma anticoagulantes o le salen moretones con cualquier golpe, avísenos primero, para que todo sea suave." }
translate { "When to wait or tell us first", "Cuándo esperar o avisarnos primero" }
translate { "In short", "En pocas palabras" }
translate { "Ask for a broad, slow hand, at 6 out of 10 or less. It can feel deep and good, but it doesn't move more blood, so take a walk for that.", "Pida una mano ancha y lenta, y no pase de 6 en una escala de 10. Puede sentirse profundo y agradable, pero no mueve más sangre: para eso, camine." }
