translate { "Ankles", "Tobillos" }
translate { "Articulatio talocruralis", "Articulatio talocruralis" }
translate { "Your ankle bends and points through about 38 degrees in each stride. Small muscles on both sides keep it from rolling over.", "En cada zancada, el tobillo sube y baja unos 38 grados. Unos músculos pequeños, a los dos lados, evitan que se tuerza." }
translate { "Warm skin around the ankle", "Piel tibia alrededor del tobillo" }
translate { "Light strokes may warm the skin around your ankle. The studies measured the thigh. There, the skin warmed, but the muscle got no more blood. To move blood in your legs, pump your feet up and down.", "Unos pases suaves quizá le calienten la piel del tobillo. Los estudios miraron el muslo. Ahí la piel se calentó, pero al músculo no le llegó más sangre. Para mover la sangre de las piernas, suba y baje los pies." }
translate { "Pump your feet up and down twenty times.", "Suba y baje los pies veinte veces." }
translate { "More bend in the ankle?", "¿Doblar más el tobillo?" }
translate { "Foam rolling was tested for this, with no effect. After weeks of it, ankles bent no further. We found no trial of hands-on massage. Stiff after a sprain? Exercise is the usual way back.", "Se probó con el rodillo de espuma, sin efecto. Tras unas semanas, los tobillos no se doblaban más. De masaje con las manos no hallamos ningún estudio. ¿Rígido tras una torcedura? Lo común es hacer ejercicio." }
translate { "Toes to a wall: bend your knee toward it, heel down, ten times.", "Con los dedos del pie en la pared y el talón abajo, lleve la rodilla hacia ella diez veces." }
translate { "It may ease swelling a little", "Puede bajar un poco la hinchazón" }
translate { "After a sprain, feather-light strokes may help swelling go down. A review found only three fair trials. First put your foot up and move it gently. Wrap it, but not so tight that toes go numb or blue.", "Tras una torcedura, unos pases muy suaves quizá bajen la hinchazón. Una revisión solo halló tres estudios bien hechos. Antes, ponga el pie en alto y muévalo con cuidado. Póngale una venda, pero que los dedos no se duerman ni se pongan azules." }
translate { "Ankle swollen? Rest your foot up on a chair.", "¿Tobillo hinchado? Ponga el pie en alto sobre una silla." }
translate { "Calmer, while the ankle rests", "Más calma, y el tobillo descansa" }
translate { "Being kept from running by an ankle is no fun. In a review of 37 trials, people felt calmer right after one massage. It need not be on the ankle. A back massage leaves a sore joint in peace.", "No es nada agradable no poder correr por un tobillo. En una revisión de 37 estudios, la gente tenía más calma justo después de un masaje. No tiene que ser en el tobillo. También sirve en la espalda, y el tobillo descansa." }
translate { "Close your eyes and count ten slow breaths.", "Cierre los ojos y cuente diez respiraciones lentas." }
translate { "Your foot rests on a pillow. If it is swollen, the strokes are so light that you hardly feel them. If not, the calf is kneaded and the ankle moved gently.", "El pie descansa en una almohada. Si está hinchado, los pases son tan suaves que casi no se notan. Si no, se amasa la pantorrilla y se mueve el tobillo con cuidado." }
translate { "Stiff or puffy for a while after a sprain.", "Rígido o hinchado un tiempo tras una torcedura." }
translate { "A wobbly feeling on rough ground.", "Poca firmeza al pisar un suelo con piedras o hoyos." }
translate { "An ache below the ankle bone, on the inner or outer side. Does it stay? Have it checked.", "Un dolor debajo del hueso del tobillo, por dentro o por fuera. ¿No se va? Pida que lo revisen." }
translate { "Stand on one leg near a wall for ten slow breaths, if it does not hurt.", "Párese en un pie, cerca de una pared, por diez respiraciones lentas, si no le duele." }
translate { "Swollen? Put your foot up when you can, and move it gently in between.", "¿Hinchado? Póngalo en alto cuando pueda, y muévalo un poco entre ratos." }
translate { "Ask us for balance and strength steps before you run again.", "Antes de volver a correr, pídanos ejercicios de equilibrio y de fuerza." }
translate { "Your ankle bends most in the middle of the step, as your body moves over your foot. It points most just after your toes leave the ground. Small muscles steady it while the foot is down.", "El tobillo se dobla más a mitad del paso, cuando el cuerpo pasa por encima del pie. La punta baja más justo cuando los dedos dejan el suelo. Unos músculos chicos le dan firmeza al pisar." }
translate { "Is your foot cold, numb or crooked after a twist or a fall? Don't rub it or wrap it. Call 911 and tell a member of staff now.", "¿Tiene el pie frío, dormido o torcido tras una caída o una torcedura? No lo frote ni le ponga una venda. Llame al 911 y avise ya a alguien del personal." }
translate { "One ankle or calf swollen, warm or changed in color, with no twist or fall? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿Un tobillo o una pantorrilla se le hinchó, está caliente o cambió de color, sin caída ni torcedura? No lo frote: puede ser un coágulo. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "Toes numb, blue or cold under a wrap? It is too tight: take it off at once.", "¿Con la venda, los dedos están dormidos, azules o fríos? Aprieta mucho: quítela ya." }
translate { "You twisted your ankle, and can't take a few steps on it. What comes first?", "Se torció el tobillo y no puede dar unos pasos. ¿Qué va primero?" }
translate { "A massage", "Un masaje" }
translate { "If a bone is broken, rubbing can do harm. Have it checked first.", "Si hay un hueso roto, frotar puede hacer daño. Pida que lo revisen primero." }
translate { "A check", "Una revisión" }
translate { "Yes. Tell a member of staff now: you may need an X-ray.", "Sí. Avise ya a alguien del personal: quizá necesite una radiografía." }
translate { "Walking it off", "Caminar hasta que pase" }
translate { "If you can't take a few steps, a bone may be broken. Keep off it for now.", "Si no puede dar unos pasos, puede haber un hueso roto. Por ahora, no lo apoye." }
translate { "Twisted your ankle, and can't take a few steps? Or a bone is sore to touch? No massage. Tell a member of staff now: you may need an X-ray.", "¿Se torció el tobillo y no puede dar unos pasos? ¿O le duele un hueso al tocarlo? Nada de masaje. Avise ya a alguien del personal: quizá necesite una radiografía." }
