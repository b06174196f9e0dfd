translate { "Feather-light strokes", "Toques muy suaves" }
translate { "Lymph drainage", "Drenaje linfático" }
translate { "Manual lymph drainage", "Drenaje linfático manual" }
translate { "The hands stroke your skin toward the top of the arm or the leg, so lightly that you hardly feel them. It feels soft, slow and sleepy. It's meant for lymph, a clear fluid that your body takes back from its tissues. If it feels firm, it's another kind of massage.", "Las manos pasan por la piel hacia la parte alta del brazo o la pierna, tan suave que casi no se sienten. Es blando, lento y da sueño. Se hace por la linfa, un líquido claro que el cuerpo recoge de sus tejidos. Si se siente firme, es otro tipo de masaje." }
translate { "Serious trouble is rare, and the red cards tell you when to get help.", "Rara vez hay algo grave, y las tarjetas rojas le dicen cuándo buscar ayuda." }
translate { "It might ease a swollen sprain", "Podría bajar un poco la hinchazón de un esguince" }
translate { "After a sprained ankle or a broken wrist, these light strokes might bring the swelling down a little. A review found two fair tests that point this way, and two are few. So think of them as an extra, on top of putting your foot up, a wrap, and gentle movement.", "Después de un esguince de tobillo o de romperse la muñeca, estos toques podrían bajar un poco la hinchazón. Un análisis encontró dos estudios bien hechos que apuntan a eso, y dos son pocos. Tómelos como algo extra, además de poner el pie en alto, una venda y movimientos suaves." }
translate { "If your ankle is swollen after a twist, and somebody has checked it: put your foot up for 15 minutes.", "Si tiene el tobillo hinchado después de torcerse el pie, y alguien ya lo revisó: ponga el pie en alto 15 minutos." }
translate { "time not known", "no se sabe cuánto dura" }
translate { "People with a sprain or a broken wrist, in two trials; review from 2009", "Personas con un esguince o la muñeca rota, en dos estudios; análisis de 2009" }
translate { "When it is used", "Cuándo se usa" }
translate { "It's used for swelling after a sprain, once somebody has checked the ankle and knows that nothing is broken. Some people also have it after an operation, if their surgeon agrees.", "Se usa para la hinchazón de un esguince, cuando alguien ya revisó el tobillo y sabe que no hay nada roto. Algunas personas también lo reciben después de una operación, si el cirujano está de acuerdo." }
translate { "What it can't do", "Qué no puede hacer" }
translate { "For legs that are just tired from a run, it has not been shown to help. In a study of 12 runners, massage after a half marathon didn't change how their thighs swelled (Dawson, Dawson and Tiidus, 2004). It has not been shown to clean anything out of your body, either. A walk, and your feet up after it, costs nothing.", "Para piernas que solo están cansadas de correr, no se ha demostrado que ayude. En un estudio con 12 corredores, el masaje después de un medio maratón no cambió lo hinchados que estaban los muslos (Dawson, Dawson y Tiidus, 2004). Tampoco se ha demostrado que limpie algo en el cuerpo. Caminar y luego poner los pies en alto no cuesta nada." }
translate { "What to ask for", "Qué puede pedir" }
translate { "You could say: 'Somebody has checked my sprain. Are you trained in lymph drainage?' Ask for your foot to rest high on a pillow. The strokes should not hurt, and your skin should not burn afterward. Ask us which exercises you can do at home, and when to start.", "Puede decir: 'Ya me revisaron el esguince. ¿Tiene usted preparación en drenaje linfático?' Pida que el pie descanse en alto, sobre una almohada. Los toques no deben doler, ni la piel arder después. Pregúntenos qué ejercicios puede hacer en casa y desde cuándo." }
translate { "When to wait or tell us first", "Cuándo esperar o avisarnos primero" }
translate { "In short", "En pocas palabras" }
translate { "Have a swollen ankle checked first, and put it up. These strokes might help the swelling a little, but for tired legs they have not been shown to help.", "Primero pida que revisen el tobillo hinchado, y póngalo en alto. Estos toques quizá ayuden un poco con la hinchazón, pero para piernas cansadas no se ha demostrado que ayuden." }
translate { "How firm should these strokes be?", "¿Qué tan firmes deben ser estos toques?" }
translate { "Feather-light", "Suaves como una pluma" }
translate { "Yes. They only move the skin, and you should hardly feel them.", "Sí. Solo mueven la piel, y casi no se deben sentir." }
translate { "As firm as you can bear", "Tan firmes como aguante" }
translate { "Firm hands can make a fresh sprain hurt more. These strokes only move the skin.", "Apretar más puede hacer que un esguince reciente duela más. Estos toques solo mueven la piel." }
