translate { "Too much, too soon", "Demasiado y muy pronto" }
translate { "Overuse injury", "Lesión por sobrecarga" }
translate { "Tendonitis or tendinitis", "Tendinitis" }
translate { "You're in good company: in a large study, about one runner in three got hurt. Serious causes are rare, but let's rule them out first:", "No le pasa solo a usted: en un gran estudio se lastimó más o menos uno de cada tres corredores. Las causas graves son poco comunes, pero primero hay que descartarlas:" }
translate { "Do any of these sound like you? Then please do what the red card says before any massage. If not, the rest of this page is for you.", "¿Algo de esto le pasa a usted? Entonces, por favor, haga lo que dice la tarjeta roja antes de cualquier masaje. Si no, el resto de esta página es para usted." }
translate { "What it is", "Qué es" }
translate { "Each run puts load on your muscles, tendons and bones. Between runs, your body has time to repair and get stronger. When load comes faster than the body can keep up with, something begins to hurt: a heel, a shin, a knee. Doctors call that an overuse injury. You are not weak, and you are not made wrong for running.", "Cada salida pone carga en los músculos, los tendones y los huesos. Entre una y otra, el cuerpo tiene tiempo de reparar y hacerse más fuerte. Cuando la carga va más rápido que el cuerpo, algo empieza a doler: un talón, una espinilla, una rodilla. Los médicos lo llaman lesión por sobrecarga. No es que usted sea débil, ni que no sirva para correr." }
translate { "One long run counts", "Una sola salida larga cuenta" }
translate { "That study looked at what came before an injury (Frandsen and others, 2025). People got hurt more often after one run that was over 10 percent longer than their longest of the last 30 days. How one week compared with the next made no clear difference.", "Ese estudio miró qué pasó antes de cada lesión (Frandsen y otros, 2025). La gente se lastimó más después de una salida que era más de un 10 por ciento más larga que la más larga de los últimos 30 días. Comparar una semana con otra no mostró una diferencia clara." }
translate { "So if your longest run was 10 miles, let the next one be no longer than 11. The study can't prove that the long run was the cause, but it is a fair guide.", "Si su salida más larga fue de 10 millas, que la próxima no pase de 11. El estudio no puede probar que la causa fuera esa salida, pero es una buena guía." }
translate { "Were you told 'tendonitis'?", "¿Le dijeron 'tendinitis'?" }
translate { "A tendon is the cord that ties a muscle to a bone. When it gets too much load it turns sore, most often at the heel or below the kneecap. Experts now say that it is overworked more than it is inflamed (ESSKA, 2017). Strength exercises in small steps help most tendons. These two pages tell you how:", "Un tendón es el cordón que une un músculo con un hueso. Cuando recibe demasiada carga, duele, por lo general en el talón o debajo de la rótula. Hoy los expertos dicen que está más sobrecargado que inflamado (ESSKA, 2017). A la mayoría de los tendones les ayudan los ejercicios de fuerza, paso a paso. Estas dos páginas dicen cómo:" }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "It can make an easy day better. Sore muscles may hurt a little less for a while, and you get an hour of rest. Ask for light or medium pressure on the muscles around the sore place, and for nothing hard on the place itself.", "Puede hacer mejor un día tranquilo. Los músculos adoloridos pueden doler un poco menos por un rato, y usted tiene una hora de descanso. Pida una presión suave o media en los músculos de alrededor, y nada fuerte en el lugar que duele." }
translate { "A calm hour on an easy day", "Una hora de calma en un día tranquilo" }
translate { "It is hard to rest when you would rather run. After a massage, people feel calmer, and their pulse slows a little. That is what massage does best. It comes from one large review that took in 37 trials (Moyer, Rounds and Hannum, 2004). They were not about runners, so take it as a good reason to enjoy a day off.", "Cuesta descansar cuando uno preferiría correr. Después de un masaje, la gente se siente más tranquila y el pulso baja un poco. Es lo que el masaje hace mejor. Lo dice un gran análisis que reunió 37 estudios (Moyer, Rounds y Hannum, 2004). No era sobre corredores: tómelo como una buena razón para disfrutar un día libre." }
translate { "Plan one easy day this week, and something nice for it.", "Planee un día tranquilo esta semana, con algo que le guste." }
translate { "right after a session", "justo después de la sesión" }
translate { "1,802 people in 37 trials, not runners; review from 2004", "1,802 personas en 37 estudios, no corredores; análisis de 2004" }
translate { "What it can't do", "Qué no puede hacer" }
translate { "Massage has not been shown to keep running injuries away, and few have tested it. In one small study, some new runners had a massage each week for ten weeks. They had no less pain than the others (Dawson and others, 2011). A massage does not make up for rest, either.", "No se ha demostrado que el masaje aleje las lesiones al correr, y pocos lo han estudiado. En un estudio pequeño, un grupo de corredores nuevos recibió un masaje por semana durante diez semanas. No tuvo menos dolor que los demás (Dawson y otros, 2011). Un masaje tampoco reemplaza el descanso." }
translate { "What comes first", "Qué hacer primero" }
translate { "Physical therapists commonly start like this:", "Los fisioterapeutas suelen empezar así:" }
translate { "Do less of what hurts, but don't stop moving.", "Haga menos de lo que duele, pero no deje de moverse." }
translate { "Rest, sleep and eat enough, because that is when you get stronger.", "Descanse, duerma y coma bien, porque es entonces cuando se hace más fuerte." }
translate { "Train strength in small steps.", "Haga ejercicios de fuerza, paso a paso." }
translate { "When a normal day no longer hurts, add a little running at a time.", "Cuando un día normal ya no duela, vuelva a correr, un poco más cada vez." }
translate { "How long it takes", "Cuánto tarda" }
translate { "In a study of runners with all kinds of injuries, half were free of pain within 56 days (Mulvad and others, 2018). In a study of people new to running, half took more than 71 days (Nielsen and others, 2014). So if you need weeks, you are not doing it wrong.", "En un estudio con corredores que tenían todo tipo de lesiones, la mitad ya no sentía dolor a los 56 días (Mulvad y otros, 2018). En otro, con gente que empezaba a correr, la mitad tardó más de 71 días (Nielsen y otros, 2014). Si usted necesita semanas, no es que lo esté haciendo mal." }
translate { "Do today", "Para hoy" }
translate { "Look up your longest run of the last 30 days, and write it down.", "Busque cuál fue su salida más larga de los últimos 30 días, y anótela." }
translate { "Let your next long run be at most a tenth longer.", "Que su próxima salida larga sea, como mucho, una décima parte más larga." }
translate { "Swap one run this week for a walk, a bike ride or a swim, if that does not hurt.", "Esta semana, cambie una salida por caminar, nadar o andar en bicicleta, si eso no le duele." }
translate { "Ask us who can look at what hurts and plan your way back.", "Pregúntenos quién puede ver lo que duele y planear su regreso." }
translate { "Take it home", "Llévelo a casa" }
translate { "Take a photo of these steps with your phone. If you read all this and book nothing, that is fine.", "Tome una foto de estos pasos con su teléfono. Si lee todo esto y no hace ninguna cita, está bien." }
translate { "Your longest run in the last 30 days was 10 miles. How long may the next one be?", "Su salida más larga en los últimos 30 días fue de 10 millas. ¿De cuánto puede ser la próxima?" }
translate { "Up to 11 miles", "Hasta 11 millas" }
translate { "Yes. That is 10 percent more. In a study, more people got hurt above that.", "Sí. Eso es un 10 por ciento más. En un estudio, por encima de eso se lastimó más gente." }
translate { "15 miles, if I feel good", "15 millas, si me siento bien" }
translate { "That is half as long again. In a study, more people got hurt after such a run.", "Eso es un 50 por ciento más. En un estudio, después de salidas así se lastimó más gente." }
translate { "As long as I like, with a massage after", "Lo que yo quiera, con un masaje después" }
translate { "Massage has not been shown to make up for a run that is much too long.", "No se ha demostrado que el masaje arregle una salida demasiado larga." }
