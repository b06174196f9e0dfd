translate { "Quads", "Cuádriceps" }
translate { "Quadriceps femoris", "Quadriceps femoris" }
translate { "Your quads are the front of your thigh. When your foot lands they brake, and keep your knee from giving way. Downhill they brake longest, so they get sore.", "Los cuádriceps son el frente del muslo. Cuando el pie toca el suelo, frenan y evitan que la rodilla se doble de más. En las bajadas frenan más tiempo, y por eso duelen." }
translate { "Warmer skin, but not muscle", "Más tibia la piel, no el músculo" }
translate { "After thigh massage, the skin was about two degrees Fahrenheit warmer. The muscle below got no warmer, and no more blood. In another small study, gently straightening the knee about tripled the flow.", "Tras un masaje del muslo, la piel estaba unos dos grados Fahrenheit más tibia. El músculo de abajo no, y tampoco le llegó más sangre. En otro estudio chico, estirar la rodilla con suavidad casi triplicó la sangre." }
translate { "While you wait, straighten each knee ten times.", "Mientras espera, estire cada rodilla diez veces." }
translate { "Rolling may help you bend more", "El rodillo puede ayudar a doblar" }
translate { "In a review of 11 studies, weeks of foam rolling gave this muscle more reach. Another review found mixed results. The muscle is no softer, though. After a downhill run, massage did not change how stiff it was.", "En una revisión de 11 estudios, tras semanas de rodillo, este músculo llegaba más lejos. Otra halló resultados mixtos. Pero el músculo no está más blando. Tras correr cuesta abajo, el masaje no cambió lo rígido que estaba." }
translate { "Got a foam roll, and both legs look and feel alike? Roll each thigh slowly, half a minute.", "¿Tiene un rodillo, y las dos piernas se ven y se sienten igual? Páselo despacio por cada muslo, medio minuto." }
translate { "Muscle samples looked calmer", "Las muestras se veían más en calma" }
translate { "Eleven young men cycled until they could do no more. Then one thigh was massaged for ten minutes. Hours later, muscle samples showed fewer signs of inflammation. It does not show that they felt better or healed sooner.", "Once hombres jóvenes pedalearon hasta no poder más. Luego les dieron masaje en un muslo diez minutos. Horas después, en muestras del músculo había menos señales de inflamación. No muestra que se sintieran mejor ni que sanaran antes." }
translate { "After a hard day, make tomorrow's run an easy one.", "Tras un día duro, que la carrera de mañana sea suave." }
translate { "Tired legs can feel fresher", "Las piernas pueden pesar menos" }
translate { "After an Ironman, a very long triathlon, 74 finishers had a short thigh massage or just sat. Those with massage felt less tired: 15 points less on a scale of 100. Their pain was a little lower too.", "Tras un Ironman, un triatlón muy largo, 74 personas tuvieron un masaje corto de muslos o solo se sentaron. Con masaje había menos cansancio: 15 puntos menos de 100. El dolor también era un poco menor." }
translate { "Only if both legs look and feel alike: stroke each thigh upward for two minutes.", "Si las dos piernas se ven y se sienten igual, y solo entonces: dos minutos de pases hacia arriba en cada muslo." }
translate { "Long strokes from knee to hip. It feels warm and smooth.", "Pases largos de la rodilla a la cadera. Se siente tibio y suave." }
translate { "Kneading: both hands lift and squeeze. It feels firm.", "Amasado: las dos manos levantan y aprietan. Se siente firme." }
translate { "Slow presses with a palm or forearm. It feels deep.", "Presiones lentas con la palma o el antebrazo. Se siente profundo." }
translate { "Stairs down hurt, one to three days after hills or a race.", "Bajar escaleras duele, de uno a tres días después de subidas y bajadas o una carrera." }
translate { "Heavy, tired thighs late in a long run.", "Muslos pesados y cansados al final de una carrera larga." }
translate { "A dead leg after a knock. No deep work for about three days.", "Un golpe fuerte en el muslo. Nada profundo por unos tres días." }
translate { "An ache at the kneecap or just below it.", "Un dolor en la rótula o justo debajo." }
translate { "Sore on both sides? Walk or cycle easily.", "¿Duelen los dos lados? Camine o use la bici con calma." }
translate { "Stand up from a chair and sit down slowly, ten times, if it does not hurt.", "Levántese de una silla y siéntese despacio, diez veces, si no le duele." }
translate { "They switch on just before your foot lands. Then they brake, while your knee bends about 40 degrees. One of them also helps lift your thigh as the leg swings.", "Empiezan justo antes de que el pie toque el suelo. Luego frenan, mientras la rodilla se dobla unos 40 grados. Uno de ellos también ayuda a subir el muslo cuando la pierna va por el aire." }
translate { "A fresh knock with a bruise? No deep work for about three days: it can bleed more. Bend and straighten the knee gently instead.", "¿Un golpe reciente con moretón? Nada profundo por unos tres días: puede sangrar más. Doble y estire la rodilla con cuidado." }
translate { "After an Ironman, 74 people had a thigh massage or sat still. What did the massage change?", "Tras un Ironman, 74 personas tuvieron un masaje de muslos o se sentaron. ¿Qué cambió el masaje?" }
translate { "How tired they felt", "El cansancio" }
translate { "Yes: 15 points less on a scale of 100. Pain was down by about seven.", "Sí: 15 puntos menos de 100. El dolor bajó unos siete." }
translate { "How tender the muscle was", "Lo sensible del músculo" }
translate { "Pressed with a tool, it was just as tender. But they felt less tired.", "Al apretarlo con un aparato, dolía igual. Pero había menos cansancio." }
translate { "A race soon? Ask us when a massage fits your plan.", "¿Corre pronto una carrera? Pregúntenos cuándo conviene un masaje." }
