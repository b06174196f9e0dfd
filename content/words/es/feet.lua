translate { "Feet", "Pies" }
translate { "Pes, aponeurosis plantaris", "Pes, aponeurosis plantaris" }
translate { "Each foot is a spring. Small muscles and a tough band under the arch hold it up.", "Cada pie es un resorte. Unos músculos chicos y una banda dura debajo del arco lo sostienen." }
translate { "It can warm your feet", "Puede calentarle los pies" }
translate { "Rubbing brings blood to the skin, and warm feet feel good. The studies measured this on the thigh. We found no proof that a sore arch mends sooner this way. Your calves pump blood each time you walk.", "Frotar lleva sangre a la piel, y unos pies tibios dan gusto. Los estudios lo midieron en el muslo. No hallamos pruebas de que un arco que duele sane antes así. Sus pantorrillas bombean sangre cada vez que camina." }
translate { "Spread and curl your toes ten times inside your shoes.", "Dentro del zapato, abra y encoja los dedos diez veces." }
translate { "Stretching the arch by hand?", "¿Estirar el arco con las manos?" }
translate { "We found no trial that tested this on feet. A model of the band under the arch speaks against it. Even a one percent change took more force than hands can give. Pull your toes back instead.", "No hallamos ningún estudio que lo probara en pies. Un modelo de la banda del arco dice que no. Cambiarla un uno por ciento ya pedía más fuerza de la que dan las manos. Mejor lleve los dedos hacia atrás." }
translate { "Sit, cross one leg, and pull your toes back for ten slow breaths.", "Siéntese, cruce una pierna y lleve los dedos del pie hacia atrás: diez respiraciones lentas." }
translate { "Rubbing out a swollen heel?", "¿Quitar la hinchazón del talón?" }
translate { "We found no trial that tested this. Heel pain is mostly wear in the band under your foot. That is not swelling, so hands can't rub it out. Stretching and foot strength are the usual first steps.", "No hallamos ningún estudio que lo probara. El dolor de talón suele ser desgaste de la banda que va debajo del pie. No es hinchazón, y por eso no se quita al frotar. Lo primero suele ser estirar y dar fuerza al pie." }
translate { "Before you get up in the morning, pull your toes up ten times.", "Antes de levantarse por la mañana, suba los dedos del pie diez veces." }
translate { "A foot rub may ease heel pain", "Frotar puede calmar el talón" }
translate { "A review looked at hands-on care for heel pain. Five of six trials found people better soon after. It is one part of care, next to stretching. A foot rub can be a good rest, too.", "Una revisión miró el trabajo con las manos para el dolor de talón. En cinco de seis estudios, la gente estaba mejor poco después. Es una parte del cuidado, junto a estirar. También puede ser un buen descanso." }
translate { "Rub each foot for two minutes. Numb feet or diabetes? Ask first.", "Frote cada pie dos minutos. ¿Pies dormidos o diabetes? Pregunte antes." }
translate { "You lie on your back, or sit with your feet up. Firm hands tickle less than light ones. Ask for more or less as you like. The calf is often treated too.", "Usted se acuesta boca arriba o se sienta con los pies en alto. Una mano firme hace menos cosquillas. Pida más fuerza o menos, como guste. A menudo se trabaja también la pantorrilla." }
translate { "Thumb strokes along the arch. It feels firm and warm.", "Pases con el pulgar por el arco. Se siente firme y tibio." }
translate { "Kneading of the heel and the ball of the foot. It feels deep.", "Amasado del talón y de la parte de adelante de la planta. Se siente profundo." }
translate { "Gentle pulls and turns of each toe. It feels loose.", "Tirones y giros suaves en cada dedo. Se sienten sueltos." }
translate { "Ball roll: you press your foot on a small ball. Numb feet or diabetes? Ask first.", "Pelota: usted aprieta el pie sobre una pelota chica. ¿Pies dormidos o diabetes? Pregunte antes." }
translate { "Heel pain with the first steps in the morning.", "Dolor de talón con los primeros pasos de la mañana." }
translate { "Tired arches after long standing.", "El arco cansado tras mucho rato de pie." }
translate { "Cramp in the arch.", "Calambre en el arco." }
translate { "Burning or numb toes. Have those checked.", "Dedos que arden o se duermen. Pida que los revisen." }
translate { "Stretch your calf at a wall, often, in short turns.", "Estire la pantorrilla en una pared, muchas veces y poco rato." }
translate { "Cut back on running until the first steps in the morning hurt less.", "Corra menos hasta que los primeros pasos de la mañana le duelan menos." }
translate { "Your arch sinks a bit as you land. Then your heel lifts and your toes bend. That pulls the band tight, so your foot is firm when you push off.", "Al pisar, el arco baja un poco. Luego el talón sube y los dedos se doblan. Eso tensa la banda, y el pie está firme cuando usted empuja." }
translate { "A hot, red, swollen foot, or a sore that does not heal? No massage. Get medical help today, above all if you have diabetes.", "¿Tiene un pie caliente, rojo e hinchado, o una llaga que no sana? Nada de masaje. Busque ayuda médica hoy, más aún si tiene diabetes." }
translate { "Diabetes, or feet that feel numb? No deep or hot work: you might not feel harm. Ask your doctor or physical therapist first, and check your skin each day.", "¿Tiene diabetes o pies dormidos? Nada profundo ni caliente: quizá no note un daño. Pregunte antes a su médico o fisioterapeuta, y mire su piel cada día." }
translate { "Pain in a bone of your foot, or when you squeeze the heel? No massage and no running. Have it checked this week: it may be a stress fracture, a small crack in the bone.", "¿Le duele un hueso del pie, o el talón cuando lo aprieta? Nada de masaje y nada de correr. Pida que lo revisen esta semana: puede ser una fractura por estrés, una grieta pequeña en el hueso." }
translate { "How hard must hands press to change the band in your arch by one percent?", "¿Con cuánta fuerza hay que apretar para cambiar la banda del arco un uno por ciento?" }
translate { "Firm thumbs will do", "Basta con pulgares firmes" }
translate { "It feels as if something gives. In a model, hands were far too weak for that.", "Se siente como si algo cediera. En un modelo, las manos no tenían ni de lejos esa fuerza." }
translate { "Harder than hands can", "Con más de la que dan las manos" }
translate { "Yes, by a model of this band. A foot rub may still ease a sore heel for a while.", "Sí, según un modelo de esta banda. Aun así, frotar puede calmar el talón por un rato." }
translate { "Ask us for stretches and strength work for your feet.", "Pídanos estiramientos y ejercicios de fuerza para los pies." }
