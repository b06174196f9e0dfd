translate { "Low back pain", "Dolor de espalda baja" }
translate { "A dull ache across the low back, or a sudden catch when you bend. It is very common. Most often, no single part is to blame, and most people get better with or without treatment.", "Un dolor sordo en la espalda baja, o un pinchazo de pronto al agacharse. Es muy común. Casi nunca hay una sola parte que tenga la culpa, y casi todos mejoran, con o sin tratamiento." }
translate { "Doctors call it nonspecific low back pain when they can't point to a single cause. That sounds odd, but it is mostly good news.", "Cuando no hallan una causa clara, los médicos lo llaman dolor lumbar no específico. Suena raro, pero suele ser buena noticia." }
translate { "Check this first", "Revise esto primero" }
translate { "What it is", "Qué es" }
translate { "These are rare. Does one fit you? Then do what it says before any massage. If none fits, read on.", "Esto es poco común. ¿Le pasa algo de esto? Entonces haga lo que dice antes de cualquier masaje. Si no, siga leyendo." }
translate { "Numb between your legs, new trouble with bladder or bowels, or both legs weak? No massage. Call 911 and tell a member of staff now.", "¿Siente dormida la entrepierna, le cuesta desde hace poco controlar la orina o el intestino, o tiene débiles las dos piernas? Nada de masaje. Llame al 911 y avise ya a alguien del personal." }
translate { "Sudden, very bad pain in your back or belly, and you feel faint? No massage. Call 911 and tell a member of staff now.", "¿Tiene un dolor repentino y muy fuerte de espalda o de vientre, y siente que se desmaya? Nada de masaje. Llame al 911 y avise ya a alguien del personal." }
translate { "Is one leg or foot getting weak or numb? No massage. Tell a member of staff now: you need to be seen today.", "¿Se le está poniendo débil o dormida una pierna o un pie? Nada de masaje. Avise ya a alguien del personal: necesita atención hoy." }
translate { "Back pain with a fever, or after a bad fall? No massage. Tell a member of staff now: you need to be seen today.", "¿Dolor de espalda con fiebre, o tras una caída fuerte? Nada de masaje. Avise ya a alguien del personal: necesita atención hoy." }
translate { "Weight loss you can't explain, or pain at night? Ever had cancer? No massage. See a doctor this week.", "¿Pierde peso sin razón, o le duele de noche? ¿Ha tenido cáncer? Nada de masaje. Vea a un médico esta semana." }
translate { "Weak bones, or steroid pills for a long time? Deep bone pain low on one side? A bone may be cracked. No massage and no running. See a doctor this week.", "¿Huesos débiles, o pastillas de esteroides por mucho tiempo? ¿Un dolor profundo en el hueso, abajo y de un lado? Puede haber una grieta. Nada de masaje y nada de correr. Vea a un médico esta semana." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "It may ease your back for a short time, so that you can get moving. It can also leave you calmer, and that counts when a back keeps you up.", "Puede aliviar la espalda por poco tiempo, para que usted vuelva a moverse. También puede darle calma, y eso cuenta cuando la espalda no deja dormir." }
translate { "It may ease your back for now", "Puede aliviar su espalda por ahora" }
translate { "A guide for doctors lists massage as one choice for new back pain. A guide for physical therapists says it may be used. Both rest on weak studies, and the help is short. Most people get better anyway.", "Una guía para médicos pone el masaje como una opción para el dolor de espalda nuevo. Una guía para fisioterapeutas dice que se puede usar. Las dos se basan en estudios débiles, y el alivio es corto. Casi todos mejoran de todos modos." }
translate { "Lie with your calves on a chair for five minutes.", "Acuéstese con las pantorrillas sobre una silla, cinco minutos." }
translate { "lasts a short time", "dura poco" }
translate { "What it cannot do", "Qué no puede hacer" }
translate { "It has not been shown to help for long, or to get at a cause. A Dutch guide from 2021 advises against massage alone. It may be a short part of care that keeps you active.", "No se ha mostrado que ayude por mucho tiempo, ni que llegue a una causa. Una guía holandesa de 2021 aconseja no usar solo masaje. Puede ser una parte corta de un cuidado que le mantenga en movimiento." }
translate { "What comes first", "Qué va primero" }
translate { "Guides for doctors and physical therapists say much the same:", "Las guías para médicos y fisioterapeutas dicen casi lo mismo:" }
translate { "New pain: stay active, as well as you can.", "Dolor nuevo: siga en movimiento, en lo que pueda." }
translate { "Use something warm. It can feel good.", "Póngase algo tibio. Puede dar alivio." }
translate { "Walk a little, often. Don't stay in bed for long.", "Camine un poco, muchas veces. No pase mucho tiempo en cama." }
translate { "Pain for months? Exercise comes first. Choose a kind you like.", "¿Dolor desde hace meses? Primero va el ejercicio. Elija uno que le guste." }
translate { "How long it takes", "Cuánto tarda" }
translate { "New back pain mostly eases within weeks. It can come and go, and that alone is no sign of harm. Pain that stays can still get better. No change after some weeks? Ask to be seen.", "El dolor de espalda nuevo suele bajar en unas semanas. Puede ir y venir, y eso solo no es señal de daño. El dolor que dura también puede mejorar. ¿Unas semanas y todo sigue igual? Pida una cita." }
translate { "Do today", "Para hoy" }
translate { "Walk for ten minutes, even if you go slowly.", "Camine diez minutos, aunque vaya despacio." }
translate { "Put something warm, not hot, on your back for fifteen minutes.", "Póngase algo tibio, no caliente, en la espalda por quince minutos." }
translate { "Lie down, knees bent, and rock them from side to side, ten times.", "Acuéstese con las rodillas dobladas y llévelas de un lado a otro, diez veces." }
translate { "Ask our staff for exercises that fit your back.", "Pida al personal ejercicios que le sirvan a su espalda." }
translate { "Your back has hurt since yesterday. None of the warnings fits. What is best?", "Le duele la espalda desde ayer. No tiene nada de lo que dicen los avisos. ¿Qué es lo mejor?" }
translate { "Stay in bed until it is gone", "Quedarse en cama hasta que pase" }
translate { "Guides say to stay active. A little and often is enough.", "Las guías dicen que no deje de moverse. Basta con un poco, muchas veces." }
translate { "Keep moving, gently", "Seguir en movimiento, con cuidado" }
translate { "Yes. Stay active, keep warm, and let it settle. A massage can be an extra.", "Sí. Muévase, use algo tibio y deje que se calme. Un masaje puede ser un extra." }
translate { "Massage, and nothing else", "Masaje y nada más" }
translate { "It may ease your back for a short time. Guides say to keep active as well.", "Puede aliviar la espalda por poco tiempo. Las guías dicen que además hay que moverse." }
