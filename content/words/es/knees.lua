translate { "Knees", "Rodillas" }
translate { "Genu, patella", "Genu, patella" }
translate { "In short: massage can feel good above and below the knee. Strong hips and thighs and shorter runs come first.", "En resumen: el masaje puede sentirse bien cerca de la rodilla. Primero van la fuerza de caderas y muslos, y correr menos." }
translate { "Warm skin above the knee", "Piel tibia arriba de la rodilla" }
translate { "Strokes on your thigh warm the skin above the knee, which can feel soothing. They brought the muscle no more blood. Moving does more: in one small study, gently moving the knee about tripled the flow to the thigh.", "Pasar las manos por el muslo calienta la piel arriba de la rodilla, y eso puede dar alivio. Al músculo no le llevó más sangre. Moverse hace más: en un estudio pequeño, mover la rodilla con suavidad más o menos triplicó el flujo de sangre del muslo." }
translate { "Sit on a chair and straighten each knee slowly, ten times, if it doesn't hurt.", "Siéntese en una silla y estire cada rodilla despacio, diez veces, si no le duele." }
translate { "minutes", "minutos" }
translate { "13 men (2004), 10 people (1997)", "13 hombres (2004), 10 personas (1997)" }
translate { "Bending it may feel easier", "Doblar la rodilla puede ser más fácil" }
translate { "Your thigh muscles help to decide how far your knee bends. After a massage they may feel freer, so that bending it comes easier for a few hours. In trials of massage in general, the gain was small. If the joint itself blocks the bend, have it checked.", "Los músculos del muslo influyen en cuánto se dobla la rodilla. Después de un masaje quizá los sienta más sueltos, y por unas horas le sea más fácil doblarla. En los estudios de masaje en general, la mejora fue pequeña. Si algo la traba por dentro, pida que la revisen." }
translate { "If it doesn't hurt: sit and slide each foot back under the chair, as far as is easy, ten times.", "Si no le duele: siéntese y deslice cada pie hacia atrás, debajo de la silla, hasta donde sea fácil, diez veces." }
translate { "minutes to hours", "de minutos a horas" }
translate { "Does it help a swollen knee?", "¿Ayuda a una rodilla hinchada?" }
translate { "Inflammation can make a joint hot and swollen. If your knee is, you deserve to know why, and finding out comes before any massage. We know of no trial of massage for it. An ache around the kneecap often comes without any swelling. For that, strong hips and thighs and shorter runs are the usual plan, and a massage of the thigh can feel good as an extra.", "La inflamación puede poner una articulación caliente e hinchada. Si así está su rodilla, usted merece saber por qué, y eso va antes de cualquier masaje. No conocemos ningún estudio del masaje para esto. Un dolor alrededor de la rótula muchas veces viene sin hinchazón. Para eso, lo común es dar fuerza a caderas y muslos y correr menos, y un masaje del muslo puede sentirse bien como extra." }
translate { "If a knee is hot or newly swollen, tell one of us before any massage.", "Si tiene una rodilla caliente o hinchada desde hace poco, díganos antes de cualquier masaje." }
translate { "Calmer, even with a sore knee", "Un descanso, aunque duela la rodilla" }
translate { "A sore knee can make you dread the stairs, and a massage can give your mind a rest from it. One large review from 2004 found people calmer right after a session. That was massage in general: it can't treat kneecap pain by itself, so keep up your exercises.", "Con dolor de rodilla, las escaleras dan miedo, y un masaje puede darle un descanso a la mente. Un gran análisis de 2004 mostró que la gente se sentía más tranquila justo después de la sesión. Eso fue con el masaje en general: no cura por sí solo el dolor de rótula, así que siga con sus ejercicios." }
translate { "Put your feet up, and breathe out slowly for two minutes.", "Ponga los pies en alto y suelte el aire despacio, por dos minutos." }
translate { "right after a session", "justo después de la sesión" }
translate { "37 trials, not with runners, in a review from 2004", "37 estudios, sin corredores, en un análisis de 2004" }
translate { "You lie on your back with a small pillow under your knees and a sheet over the rest of you. The hands leave the joint alone, and go only as high on your thigh as you like.", "Usted se acuesta boca arriba, con una almohada pequeña bajo las rodillas, y una sábana le cubre el resto del cuerpo. Las manos no tocan la articulación, y en el muslo suben solo hasta donde usted quiera." }
translate { "Long strokes up the thigh feel warm and smooth, and kneading feels firm.", "Los deslizamientos largos por el muslo se sienten tibios y suaves, y el amasado, firme." }
translate { "Slow presses low on the calf feel deep.", "Las presiones lentas, en la parte baja de la pantorrilla, se sienten profundas." }
translate { "Light circles beside the kneecap are hardly felt.", "Los círculos suaves al lado de la rótula casi no se notan." }
translate { "If you take blood thinners, had an operation, or a warning on this page applies to you, tell us first.", "Si toma anticoagulantes, le operaron o alguna advertencia de esta página se aplica a usted, avísenos antes." }
translate { "You could say: 'Please work on my thigh and calf, stay off the joint, and skip the back of my knee.'", "Puede decir: 'Por favor, trabaje el muslo y la pantorrilla, sin tocar la articulación ni detrás de la rodilla'." }
translate { "An ache around or behind the kneecap, on stairs or when you squat: see the page below.", "Dolor alrededor o detrás de la rótula, en las escaleras o al agacharse: vea la página de abajo." }
translate { "Stiff after sitting for a long time: straighten each knee slowly, five times, if it doesn't hurt.", "Rigidez después de mucho rato en una silla: estire cada rodilla despacio, cinco veces, si no le duele." }
translate { "A sharp pain at the outside of the knee: it often comes from under the IT band. See the page below.", "Un dolor agudo en el lado de afuera de la rodilla: suele venir de debajo de la banda iliotibial. Vea la página de abajo." }
translate { "A sore spot just below the kneecap when you jump: that's often the tendon. See the page below.", "Un punto que duele justo debajo de la rótula al saltar: suele ser el tendón. Vea la página de abajo." }
translate { "If it doesn't hurt, and your knee doesn't lock or give way: stand up from a chair and sit down slowly, ten times.", "Si no le duele, y la rodilla no se le traba ni le falla: levántese de una silla y siéntese despacio, diez veces." }
translate { "Run shorter, and skip the hills until stairs feel fine again.", "Corra distancias más cortas y evite las subidas hasta que las escaleras ya no molesten." }
translate { "Ask us who can show you exercises for strong hips and thighs.", "Pregúntenos quién puede enseñarle ejercicios de fuerza para caderas y muslos." }
translate { "Your kneecap slides at the front and helps your thigh muscles pull. When you land, your knee bends to soften the blow, and it opens again as you push off. In the air it folds to about a right angle, so that the leg swings through fast.", "La rótula se desliza al frente y ayuda a los músculos del muslo. Al pisar, la rodilla se dobla para suavizar el golpe, y se abre otra vez cuando usted se impulsa. En el aire se dobla más o menos en ángulo recto, y así la pierna pasa rápido." }
translate { "Your knee aches. Where do the hands go?", "Le duele la rodilla. ¿A dónde van las manos?" }
translate { "On the joint", "A la articulación" }
translate { "Pressing there has not been shown to heal the joint, and it can hurt.", "No se ha demostrado que apretar ahí cure la articulación, y puede doler." }
translate { "On the muscles above and below", "A los músculos de arriba y de abajo" }
translate { "Yes. Your thigh and calf may feel easier for a while, and strong hips and thighs are the plan.", "Sí. El muslo y la pantorrilla pueden sentirse más sueltos por un rato, y el plan es dar fuerza a caderas y muslos." }
translate { "Part of 29 trials with 1,012 people; review from 2020", "Parte de 29 estudios con 1,012 personas; análisis de 2020" }
translate { "Once a day is enough, unless the line says more often. That's common practice. Stop if it hurts more, tingles or makes you dizzy, and tell us. Dizzy and it stays, or you see double? Call 911.", "Basta con una vez al día, si la línea no dice otra cosa. Así se suele hacer. Pare si le duele más, siente hormigueo o se marea, y avísenos. ¿El mareo sigue, o ve doble? Llame al 911." }
translate { "How often, and when to stop", "Cuántas veces, y cuándo parar" }
translate { "an ache behind your kneecap?", "dolor detrás de la rótula?" }
translate { "soreness just below your kneecap?", "dolor justo debajo de la rótula?" }
