translate { "Circulation", "Circulación" }
translate { "Blood flow", "Flujo de sangre" }
translate { "Oxygen and nutrients", "Oxígeno y nutrientes" }
translate { "Circulation is how blood moves through your body. A massage warms your skin, and on tired legs that can feel lovely. If you would like more blood in your muscles as well, your own steps bring it, and even gentle ones do a lot.", "La circulación es cómo se mueve la sangre por el cuerpo. Un masaje calienta la piel, y en unas piernas cansadas eso se siente muy bien. Si también quiere más sangre en los músculos, la llevan sus propios pasos, y hasta los más tranquilos hacen mucho." }
translate { "It warms your skin", "Calienta la piel" }
translate { "Hands that rub bring more blood to your skin, so the place turns warm, and that can feel very good. This warmth is all that we grade here, because the muscle below got no more blood than at rest. If that is what you want, move: in a study of ten people, gentle knee movement about tripled the flow through the thigh.", "Las manos que frotan llevan más sangre a la piel, y por eso la parte se siente tibia y agradable. Ese calor es lo único que calificamos aquí, porque al músculo de abajo no le llegó más sangre que en reposo. Si eso es lo que busca, muévase: en un estudio con diez personas, mover la rodilla con suavidad más o menos triplicó el flujo de sangre del muslo." }
translate { "Sit down, and straighten each knee slowly, ten times, as long as it doesn't hurt.", "Siéntese y estire cada rodilla despacio, diez veces, mientras no duela." }
translate { "minutes", "minutos" }
translate { "13 men, on the thigh, in 2004; 10 people, arms and thighs, in 1997", "13 hombres, en el muslo, en 2004; 10 personas, en brazos y muslos, en 1997" }
translate { "Blood flow to the thigh muscle", "Sangre que llega al músculo del muslo" }
translate { "With massage the flow stays as it is at rest. With gentle knee moves it is about three times as much.", "Con el masaje el flujo queda como en reposo. Con movimientos suaves de rodilla es más o menos el triple." }
translate { "At rest", "En reposo" }
translate { "Massage", "Masaje" }
translate { "Gentle knee moves", "Mover la rodilla" }
translate { "How sure are we?", "¿Qué tan seguros estamos?" }
translate { "Warm skin was measured in one study only, on the thigh (Hinds and others, 2004), so we call it limited. About the muscle we know a bit more. Three small studies measured arms and thighs of 35 people in all, and none found that massage sent more blood there. In one, the muscle even got less while the hands pressed (Wiltshire and others, 2010).", "El calor de la piel se midió en un solo estudio, en el muslo (Hinds y otros, 2004), y por eso decimos que hay poca evidencia. Del músculo sabemos un poco más. Tres estudios pequeños midieron brazos y muslos de 35 personas en total, y en ninguno el masaje llevó más sangre ahí. En uno, hasta llegó menos mientras las manos apretaban (Wiltshire y otros, 2010)." }
translate { "What about oxygen and nutrients?", "¿Y el oxígeno y los nutrientes?" }
translate { "Your blood carries both, so it makes sense to hope for more of them. But as the muscle gets no more blood, massage has not been shown to bring it more oxygen, or more of what it needs to heal. Your muscles get both from good meals, from the air you breathe and from moving.", "La sangre lleva las dos cosas, y es lógico esperar que lleguen más. Pero como al músculo no le llega más sangre, no se ha demostrado que el masaje le lleve más oxígeno, ni más de lo que necesita para sanar. Los músculos reciben las dos cosas de una buena comida, del aire que usted respira y del movimiento." }
translate { "Does it help the blood back to your heart?", "¿Ayuda a que la sangre vuelva al corazón?" }
translate { "It's a nice idea, and it's why long strokes go toward the heart. In the studies, though, no more blood came into the limb than at rest, so it's hard to see how more could flow back. We know of none that measured this in runners. What moves it well is your calves: each time they tighten, they squeeze blood up your veins. A walk does that with every step.", "Es una idea bonita, y por eso los deslizamientos largos van hacia el corazón. Pero en los estudios no entró más sangre al brazo o a la pierna que en reposo, y es difícil ver cómo podría volver más. No conocemos ningún estudio que lo midiera en corredores. Lo que sí la mueve son las pantorrillas: cada vez que se tensan, empujan la sangre hacia arriba. Al caminar pasa con cada paso." }
translate { "How long does it last?", "¿Cuánto dura?" }
translate { "The warmth lasts a few minutes, and so does the pink of your skin.", "El calor dura unos minutos, y el color rosado de la piel también." }
translate { "Can it help my blood vessels?", "¿Ayuda a los vasos sanguíneos?" }
translate { "One trial found something (Franklin and others, 2014). After a leg massage, an artery in the arm could open wider, for up to three days. It was a small trial with weak spots, in 36 young adults who did little sport. So it's a hopeful sign for blood vessels, but it doesn't show that you heal sooner or run better.", "Un estudio encontró algo (Franklin y otros, 2014). Después de un masaje de piernas, una arteria del brazo se podía abrir más, hasta por tres días. Fue un estudio pequeño, con puntos débiles, con 36 jóvenes que hacían poco deporte. Es una señal que da esperanza, pero no muestra que usted sane antes o corra mejor." }
translate { "What moves your blood better", "Qué mueve mejor la sangre" }
translate { "If walking doesn't hurt: take an easy walk, because your calves pump with each step.", "Si no le duele al caminar: camine con calma, porque las pantorrillas bombean a cada paso." }
translate { "After sitting for a long time, keep your heels down, and lift and lower your toes twenty times.", "Después de mucho rato en la silla, deje los talones en el piso, y suba y baje la punta de los pies veinte veces." }
translate { "Warm up for a run with a slow jog.", "Antes de correr, caliente con un trote lento." }
translate { "Not sure which exercises suit your legs? Ask us.", "¿No sabe qué ejercicios les van bien a sus piernas? Pregúntenos." }
translate { "Is a leg always cold, or often swollen? Massage doesn't treat that, so please let a doctor look at it.", "¿Tiene una pierna siempre fría, o hinchada muchas veces? El masaje no trata eso: por favor, pida que la vea un médico." }
translate { "What to ask for", "Qué puede pedir" }
translate { "You could say: 'Please warm up my legs with slow, long strokes, and keep it light.' For more blood in the muscle, take a walk before or after.", "Puede decir: 'Por favor, caliente mis piernas con deslizamientos largos y lentos, y que sea suave'. Si quiere que también llegue más sangre adentro, camine antes o después." }
translate { "Tell us first", "Díganos primero" }
translate { "A massage may still be fine. We only need to know.", "Quizá sí pueda recibir masaje. Solo necesitamos saberlo." }
translate { "What brings more blood to your thigh muscle?", "¿Qué lleva más sangre al músculo del muslo?" }
translate { "Ten minutes of massage", "Diez minutos de masaje" }
translate { "It warms your skin, which feels good. In the studies, the muscle got no more blood than at rest.", "Calienta la piel, y eso es agradable. En los estudios, al músculo no le llegó más sangre que en reposo." }
translate { "Straightening your knees", "Estirar las rodillas" }
translate { "Yes. In one small study this about tripled the flow, while massage left it as it was.", "Sí. En un estudio pequeño, eso más o menos triplicó el flujo de sangre, y el masaje no lo cambió." }
translate { "This page tells you what massage can do, how sure we are, and what else helps. Serious trouble is rare, and the warnings tell you when to get help.", "Esta página le dice qué puede hacer el masaje, qué tan seguros estamos y qué más ayuda. Rara vez hay algo grave, y las advertencias le dicen cuándo buscar ayuda." }
translate { "In short", "En pocas palabras" }
translate { "Massage warms your skin for a few minutes, but it brings no more blood to your muscles. Your own steps do that, so take a short walk.", "El masaje calienta la piel por unos minutos, pero no lleva más sangre a los músculos. Eso lo hacen sus propios pasos: dé una caminata corta." }
