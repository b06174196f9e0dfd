translate { "Lower back", "Espalda baja" }
translate { "Erector spinae, quadratus lumborum", "Erector spinae, quadratus lumborum" }
translate { "Each time a foot lands, your body wants to tip forward. Your lower back holds it up, once for each foot.", "Cada vez que un pie toca el suelo, el cuerpo se quiere ir hacia adelante. La espalda baja lo sostiene, una vez por cada pie." }
translate { "Warm skin on a stiff back", "Piel tibia, espalda rígida" }
translate { "Warm hands can feel very good on a stiff back. The warmth is in the skin. In arms and thighs, massage sent no more blood to the muscles. We found no test on the back.", "Unas manos tibias se sienten muy bien en una espalda rígida. El calor está en la piel. En brazos y muslos, el masaje no llevó más sangre al músculo. De la espalda no hallamos ningún estudio." }
translate { "Bending may feel easier", "Agacharse puede costar menos" }
translate { "When your back aches less, bending often feels easier. Guides for doctors and physical therapists list massage as one choice for new back pain. The help is short, and the studies are weak. Moving often keeps you bending.", "Si la espalda duele menos, agacharse suele costar menos. Las guías para médicos y fisioterapeutas ponen el masaje como una opción para el dolor nuevo. El alivio es corto, y los estudios son débiles. Si se mueve a menudo, le durará más." }
translate { "Lie down, knees bent, and rock them gently from side to side, ten times.", "Acuéstese con las rodillas dobladas y llévelas con cuidado de un lado a otro, diez veces." }
translate { "Calming an inflamed back?", "¿Calmar una espalda inflamada?" }
translate { "We found no trial that tested this. In most back pain nothing is inflamed, so there is nothing to calm down. Most new back pain gets better anyway. Stay active while it does.", "No hallamos ningún estudio que lo probara. En casi todo dolor de espalda no hay nada inflamado, y no hay nada que calmar. El dolor nuevo casi siempre mejora de todos modos. Mientras tanto, siga en movimiento." }
translate { "Calmer, even if the back aches", "Más calma, aunque la espalda duela" }
translate { "An aching back wears you out, and a massage is time to lie still. In a review of 37 trials, people felt calmer right after one session. For the pain itself, use it along with exercise, not instead.", "Una espalda que duele cansa, y un masaje es un rato sin hacer nada. En una revisión de 37 estudios, la gente tenía más calma justo después. Para el dolor mismo, úselo junto al ejercicio, no en su lugar." }
translate { "You lie face down with a pillow under your hips, or on your side. Palms glide and press slowly beside the spine, never on it. It feels broad, warm and deep.", "Usted se acuesta boca abajo, con una almohada bajo la cadera, o de lado. Las palmas pasan y se hunden despacio al lado de la columna, nunca encima. Se siente amplio, tibio y profundo." }
translate { "A dull ache across the low back, like a band.", "Un dolor sordo en la espalda baja, como una faja." }
translate { "Stiff after you sit for long, or after a long run.", "Rígida tras mucho rato en una silla, o tras una carrera larga." }
translate { "A sudden catch when you bend.", "Un pinchazo de golpe al agacharse." }
translate { "Get up from your chair now and then.", "Levántese de la silla de vez en cuando." }
translate { "Pain for months? Ask us for exercises that you like.", "¿Dolor desde hace meses? Pídanos ejercicios que le gusten." }
translate { "It works twice in each stride, around the time that a foot lands. Runners lean forward a little: about seven degrees in one study. These muscles keep you from tipping further.", "Trabaja dos veces en cada zancada, más o menos cuando cada pie toca el suelo. Al correr, el cuerpo va un poco hacia adelante: unos siete grados en un estudio. Estos músculos evitan que se vaya más." }
translate { "Is your back inflamed when it aches?", "¿La espalda está inflamada cuando duele?" }
translate { "Yes, nearly always", "Sí, casi siempre" }
translate { "Most often nothing is inflamed, so there is nothing to calm down.", "Lo más común es que no haya nada inflamado, y nada que calmar." }
translate { "Mostly not", "Casi nunca" }
translate { "Right. Most new back pain gets better anyway. Stay active while it does.", "Correcto. El dolor nuevo casi siempre mejora de todos modos. Mientras tanto, siga en movimiento." }
