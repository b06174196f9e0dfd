translate { "Tapping", "Golpecitos" }
translate { "Loose hands tap the muscle in a quick, even beat. They may be cupped, or use their edges. This is also called tapotement.", "Las manos sueltas dan golpecitos rápidos y parejos en el músculo. Pueden ir ahuecadas o de canto. También se llama tapotement." }
translate { "It feels lively, a bit like rain or a drum. It should never sting. It stays on muscle, away from the spine and other bones.", "Da energía, como la lluvia o un tambor. Nunca debe arder. Se hace sobre músculo, lejos de la columna y otros huesos." }
translate { "Does tapping wake up your legs?", "¿Los golpecitos despiertan las piernas?" }
translate { "It may make you feel awake. But a study of ten people measured blood flow in the arm and the thigh. Stroking, kneading and tapping all left it as it was. Gentle knee moves about tripled it in the thigh.", "Puede que le despierten. Pero un estudio midió la sangre que llegaba al brazo y al muslo de diez personas. Ni pases, ni amasado, ni golpecitos la cambiaron. Mover la rodilla con suavidad casi la triplicó en el muslo." }
translate { "March on the spot for one minute, and feel your legs wake up.", "Marche en su lugar un minuto y sienta cómo despiertan sus piernas." }
translate { "When it is used", "Cuándo se usa" }
translate { "Often at the end of a massage, so that you get up awake. Some runners like a little before a race. Keep it light and short then, and warm up by moving. In several small studies, massage before sprints made no one faster, and some a bit slower.", "Muchas veces al final, para levantarse con energía. Hay corredores que quieren un poco antes de correr. Que sea suave y corto, y entre en calor con movimiento. En varios estudios chicos, el masaje antes de un sprint no hizo más rápido a nadie, y a algunos un poco más lentos." }
translate { "What to ask for", "Qué puede pedir" }
translate { "Want to leave sleepy and calm? Then ask to skip the tapping. Want to leave awake? Ask for it at the end, light at first. Wrists should stay loose. If it feels like being hit, say so.", "¿Quiere salir con sueño y en calma? Pida que no haya golpecitos. ¿Quiere salir con energía? Pídalos al final, primero suaves. Las muñecas van sueltas. Si siente que le pegan, dígalo." }
translate { "Weak bones, or a cracked bone in your back? No tapping. Ask your doctor before any massage.", "¿Tiene huesos débiles o una vértebra rota? Nada de golpecitos. Pregunte a su médico antes de un masaje." }
translate { "Do you take blood thinners, or bleed or bruise easily? No tapping. Ask your doctor, and tell your therapist.", "¿Toma algo para que la sangre no se coagule? ¿O se le hacen moretones por nada? Nada de golpecitos. Pregunte a su médico y avise a su terapeuta." }
translate { "What gets your legs ready for a race?", "¿Qué prepara sus piernas para una carrera?" }
translate { "Tapping and kneading", "Golpecitos y amasado" }
translate { "In one study (Fletcher, 2010), massage alone left people slower in a sprint than a warm-up did.", "En un estudio (Fletcher, 2010), con solo masaje la gente hizo el sprint más lento que con un calentamiento." }
translate { "Moving", "Moverse" }
translate { "Easy running and leg swings warm you up. A little light massage beforehand is fine if you like it.", "Con trotar y balancear las piernas entra en calor. Un poco de masaje suave antes está bien, si le gusta." }
