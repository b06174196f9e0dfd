translate { "Circulation", "Circulación" }
translate { "Circulation is how blood moves through your body. Massage warms your skin, and that feels good. It does not send more blood to the muscle. If you want that, move: even gentle moves do far more.", "La circulación es cómo se mueve la sangre por el cuerpo. El masaje calienta la piel, y eso es agradable. Al músculo no le lleva más sangre. Si eso es lo que busca, muévase: hasta lo más suave sirve mucho más." }
translate { "Warm skin, no more for the muscle", "Piel tibia, nada más para el músculo" }
translate { "In 13 men, massage of the thigh made the skin warm. But the big artery of the thigh brought as much blood as at rest. In a study of ten people, gentle knee moves about tripled that flow.", "A 13 hombres, el masaje del muslo les calentó la piel. Pero la arteria grande del muslo llevó la misma sangre que en reposo. En un estudio con diez personas, mover la rodilla con suavidad casi la triplicó." }
translate { "minutes", "minutos" }
translate { "Sit and straighten each knee slowly, ten times.", "Siéntese y estire cada rodilla despacio, diez veces." }
translate { "How sure are we?", "¿Qué tan seguros estamos?" }
translate { "Fairly sure about the skin. Three small studies looked at arms and thighs, with 35 people in all. None found that massage sent more blood to the muscle. In one (Wiltshire and others, 2010), it got less while the hands pressed. None of them looked at calves or feet.", "De la piel, bastante. Tres estudios chicos miraron brazos y muslos, con 35 personas en total. En ninguno el masaje llevó más sangre al músculo. En uno (Wiltshire y otros, 2010), le llegó menos mientras las manos apretaban. Ninguno miró pantorrillas ni pies." }
translate { "How long does it last?", "¿Cuánto dura?" }
translate { "The warmth lasts some minutes. One trial found something else (Franklin and others, 2014). After a leg massage, an artery in the arm could open wider, for up to three days. It had 36 young adults who did little sport. It is a good sign for blood vessels, but no proof of better running.", "El calor dura unos minutos. Un estudio vio otra cosa (Franklin y otros, 2014). Tras un masaje de piernas, una arteria del brazo se abría más, hasta tres días. Eran 36 jóvenes que hacían poco deporte. Es buena señal para los vasos, pero no prueba que se corra mejor." }
translate { "What it does not do", "Lo que no hace" }
translate { "It has not been shown to bring muscles more oxygen.", "No se ha visto que lleve más oxígeno al músculo." }
translate { "It has not been shown to make you heal sooner.", "No se ha visto que haga sanar antes." }
translate { "It is no care for a leg that is swollen or always cold. Have that checked.", "No sirve para una pierna hinchada o siempre fría. Pida que la revisen." }
translate { "What works better", "Qué ayuda más" }
translate { "An easy walk: your calves pump blood with each step.", "Caminar con calma: sus pantorrillas bombean sangre a cada paso." }
translate { "Feet up and down, twenty times, after you sit for long.", "Subir y bajar los pies veinte veces, si pasó mucho rato en la silla." }
translate { "A slow jog before a run, to warm up.", "Trotar despacio antes de correr, para entrar en calor." }
translate { "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿Una pierna se le hinchó hace poco, o está caliente, le duele o cambió de color? No la frote: puede ser un coágulo. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "What brings more blood to your thigh muscle?", "¿Qué lleva más sangre al músculo del muslo?" }
translate { "Ten minutes of massage", "Diez minutos de masaje" }
translate { "It warms the skin. In the studies, the muscle got no more blood than at rest.", "Calienta la piel. En los estudios, al músculo no le llegó más sangre que en reposo." }
translate { "Straightening your knees", "Estirar las rodillas" }
translate { "In one small study this about tripled the flow. Massage left it as it was.", "En un estudio chico, esto casi triplicó la sangre. El masaje no la cambió." }
translate { "Not sure which moves suit your legs? Ask us.", "¿No sabe qué ejercicios le van bien a sus piernas? Pregúntenos." }
