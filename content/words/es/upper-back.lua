translate { "Upper back", "Espalda alta" }
translate { "Trapezius, rhomboidei", "Trapezius, rhomboidei" }
translate { "These muscles hold your shoulder blades steady while your arms swing. Late in a long run they help you stay tall, and then they can ache.", "Estos músculos mantienen firmes los omóplatos mientras los brazos van y vienen. Al final de una carrera larga le ayudan a no encorvarse, y entonces pueden doler." }
translate { "Your back may feel warm", "La espalda se puede sentir tibia" }
translate { "Broad strokes bring blood to the skin, so your back soon feels warm. We found no study of the muscles below. On the thigh, only the skin got warmer. Rolling your shoulders gets the muscles to work.", "Los pases amplios llevan sangre a la piel, y la espalda se pone tibia pronto. De los músculos de abajo no hallamos ningún estudio. En el muslo, solo la piel se calentó. Girar los hombros pone a trabajar los músculos." }
translate { "Roll your shoulders back ten times, slowly.", "Gire los hombros hacia atrás diez veces, despacio." }
translate { "Turning your chest may feel freer", "Girar el pecho puede costar menos" }
translate { "Your upper back may turn more easily for a while. We found no trial on it alone. In general, massage brings a small, short gain in reach. The change is mostly in how the stretch feels.", "La espalda alta quizá gire mejor por un rato. De ella sola no hallamos ningún estudio. En general, el masaje da una mejora pequeña y corta. Cambia sobre todo cómo se siente el tirón." }
translate { "Sit, cross your arms, and turn slowly left and right, five times.", "Siéntese, cruce los brazos y gire despacio a un lado y a otro, cinco veces." }
translate { "Inflammation in the upper back?", "¿Inflamación en la espalda alta?" }
translate { "We found no trial that tested massage for this. An ache between the shoulder blades is mostly tired muscle, from desk work or running. Then there is no swelling to press out.", "No hallamos ningún estudio de masaje que lo probara. El dolor entre los omóplatos suele ser músculo cansado, por el escritorio o por correr. Entonces no hay hinchazón que sacar." }
translate { "Stand up each hour and stretch your arms overhead.", "Cada hora, póngase de pie y estire los brazos hacia arriba." }
translate { "Your pulse can slow a little", "El pulso puede bajar un poco" }
translate { "Back massage is a good time to lie still. In a review of 37 trials, pulse and blood pressure dipped right after one session. The dip is small. Keep taking any medicine you have been given.", "Un masaje de espalda es un buen rato para no hacer nada. En una revisión de 37 estudios, el pulso y la presión bajaron justo después de una sesión. Bajan poco. Siga con las medicinas que le dieron." }
translate { "Breathe in for four counts and out for six, ten times.", "Tome aire contando hasta cuatro y suéltelo contando hasta seis, diez veces." }
translate { "Long strokes on both sides of the spine. It feels warm and broad.", "Pases largos a los dos lados de la columna. Se siente tibio y amplio." }
translate { "Kneading along the edge of the shoulder blade. It feels firm.", "Amasado por el borde del omóplato. Se siente firme." }
translate { "A slow hold, with a flat hand. It feels slow and calm.", "La mano plana se queda quieta. Es lento y da calma." }
translate { "An ache between the shoulder blades.", "Un dolor entre los omóplatos." }
translate { "A hunched feeling late in a long run.", "La espalda se encorva al final de una carrera larga." }
translate { "Stiff after hours at a desk or in the car.", "Rígida tras horas en el escritorio o en el auto." }
translate { "Lie on your back, arms wide, for ten slow breaths.", "Acuéstese boca arriba con los brazos abiertos: diez respiraciones lentas." }
translate { "Lean on a soft ball at a wall, beside the spine, for half a minute.", "Apóyese en una pelota blanda contra la pared, al lado de la columna, medio minuto." }
translate { "On long runs, look ahead and let your shoulders drop.", "En carreras largas, mire hacia adelante y deje caer los hombros." }
translate { "They work all through the stride. Each arm swing pulls on a shoulder blade, and these muscles hold it steady. They also keep your chest from sinking forward.", "Trabajan en toda la zancada. Cada brazo tira de un omóplato, y estos músculos lo mantienen firme. También evitan que el pecho se hunda hacia adelante." }
translate { "Back pain with chest pain, or suddenly short of breath? Call 911 and tell a member of staff now.", "¿Dolor de espalda con dolor en el pecho, o de pronto le falta el aire? Llame al 911 y avise ya a alguien del personal." }
translate { "Weak bones, or a broken bone in your spine before? Tell the therapist first, and ask for light strokes only.", "¿Huesos débiles, o ya tuvo una fractura en la columna? Dígalo primero al terapeuta, y pida solo pases suaves." }
translate { "What dips a little right after a massage?", "¿Qué baja un poco justo después de un masaje?" }
translate { "Pulse and blood pressure", "El pulso y la presión" }
translate { "Yes. A review of 37 trials found that. People felt calmer as well.", "Sí. Eso vio una revisión de 37 estudios. La gente también tenía más calma." }
translate { "Stress hormones", "Las hormonas del estrés" }
translate { "It sounds likely, but in tests they hardly changed. People still felt calmer.", "Suena probable, pero en las pruebas casi no cambiaron. Aun así, la gente tenía más calma." }
translate { "Can't reach the sore spot? Ask us.", "¿No llega usted al punto que duele? Pídanos ayuda." }
