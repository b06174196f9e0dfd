translate { "Relaxation", "Relajación" }
translate { "This is what massage does best. In trials, people were calmer right after. Pulse and blood pressure dipped as well. That is a fair reason to book one.", "Esto es lo que mejor hace el masaje. En los estudios, la gente tenía más calma justo después. También bajaron un poco el pulso y la presión. Es una buena razón para pedir uno." }
translate { "You can leave calmer than you came", "Puede salir con más calma" }
translate { "A review put 37 trials with 1,802 people together. After one massage, people were less anxious than those without. Pulse and blood pressure were lower, too. Stress hormones hardly changed. The effect is not huge, but it shows up again and again.", "Una revisión juntó 37 estudios con 1,802 personas. Tras un masaje, tenían menos ansiedad que sin él. El pulso y la presión también bajaron. Las hormonas del estrés casi no cambiaron. El efecto no es enorme, pero se ve una y otra vez." }
translate { "right after a session", "justo después de la sesión" }
translate { "Sit back, and let each breath out take longer than the breath in, ten times.", "Apoye la espalda y haga que el aire salga más lento de lo que entra, diez veces." }
translate { "How sure are we?", "¿Qué tan seguros estamos?" }
translate { "Quite sure about feeling calm: it is the best-proven effect of massage. Still, people knew that they had a massage, and that can color how they feel. Most were not runners. In tired Ironman racers, seven minutes on the thighs also made them feel less worn out (Nunes and others, 2016).", "De la calma, mucho: es lo mejor probado del masaje. Aun así, la gente sabía que le daban masaje, y eso influye. Casi nadie era corredor. A atletas cansados de un Ironman, siete minutos en los muslos también les quitaron algo de cansancio (Nunes y otros, 2016)." }
translate { "How long does it last?", "¿Cuánto dura?" }
translate { "One massage: right after, and maybe for that day. The trials did not follow people for long. Over several visits, people felt less anxious in general. More on that under sleep and mood.", "Un masaje: justo después, y quizá ese día. Los estudios no siguieron mucho a la gente. Con varias visitas, había menos ansiedad en general. Hay más en la página sobre sueño y ánimo." }
translate { "What it does not do", "Lo que no hace" }
translate { "It hardly changes the stress hormone cortisol in grown-ups (Moyer and others, 2011).", "Casi no cambia el cortisol, la hormona del estrés, en adultos (Moyer y otros, 2011)." }
translate { "It has not been shown to make you more focused, or faster.", "No se ha visto que dé más atención ni más rapidez." }
translate { "It does not take the place of care for worry or low mood.", "No ocupa el lugar de la ayuda para la ansiedad o el ánimo bajo." }
translate { "What else helps", "Qué más ayuda" }
translate { "We know of no study that put massage against slow breathing or an easy run. But an hour a month is not much. A slow breath, a walk and an early night are free, and yours each day. Use them as well.", "No hallamos ningún estudio que compare el masaje con respirar lento o correr suave. Pero una hora al mes no es mucho. Respirar lento, pasear y dormir temprano es gratis, y lo tiene cada día. Hágalo también." }
translate { "What to ask for", "Qué puede pedir" }
translate { "Ask for slow, even strokes and a quiet room. You choose what is uncovered, and whether you talk. You can stop at any time. Nervous? Tell us. A shoulder or foot massage with your clothes on is a fine start.", "Pida pases lentos y parejos, y un cuarto en silencio. Usted elige qué se destapa y si quiere hablar. Puede parar cuando quiera. ¿Tiene nervios? Díganos. Un masaje de hombros o pies, con ropa, es un buen comienzo." }
translate { "Chest pain, or suddenly short of breath? That is no job for massage. Call 911 and tell a member of staff now.", "¿Le duele el pecho o de pronto le falta el aire? Eso no es para masaje. Llame al 911 y avise ya a alguien del personal." }
translate { "What is best proven about massage?", "¿Qué es lo mejor probado del masaje?" }
translate { "It makes you faster", "Le hace correr más rápido" }
translate { "That was tested, and no gain was found.", "Se probó, y no hubo mejora." }
translate { "It leaves you calmer", "Le deja con más calma" }
translate { "In 37 trials put together, people were less anxious right after.", "En 37 estudios juntos, la gente tenía menos ansiedad justo después." }
translate { "It heals injuries", "Cura lesiones" }
translate { "No one has shown that. It can ease an ache for a while.", "Nadie lo ha visto. Puede calmar un dolor por un rato." }
