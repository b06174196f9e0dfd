-- The translations are in the folder es, a file for each page. Here: the language's name, and words that mislead readers
-- of Spanish in the US.
language { name = "Español" }

avoid { "se le cayó un lado", "tiene un lado caído" }
avoid { "torcido", "en una posición rara" }
avoid { "torcida", "en una posición rara" }
avoid { "tirón leve", "una tensión suave" }
avoid { "tirón suave", "una tensión suave" }
avoid { "dolor de esfuerzo", "dolor muscular por el ejercicio" }
avoid { "agujetas", "dolor muscular por el ejercicio" }
avoid { "véndelo", "póngale una venda" }
avoid { "no la vende", "no le ponga venda" }
avoid { "un salto como", "un aumento como" }
avoid { "suba y baje los pies", "sin mover el talón, suba y baje la punta de los pies" }
avoid { "casi todos", "la mayoría" }
avoid { "casi todas", "la mayoría" }
avoid { "en una revisión", "en un análisis de estudios" }
avoid { "una revisión de", "un análisis de" }
avoid { "llegar más lejos", "doblarse o estirarse un poco más" }
avoid { "llegaban más lejos", "se podían doblar un poco más" }
avoid { "llegaba más lejos", "se podía doblar un poco más" }
avoid { "pruebas", "evidencia, o estudios" }
avoid { "no se ha visto que", "no se ha demostrado que" }
avoid { "nadie ha visto que", "nadie ha demostrado que" }
avoid { "nadie lo ha visto", "nadie lo ha demostrado" }
avoid { "ensayo", "estudio" }
avoid { "ensayos", "estudios" }
avoid { "ensayos justos", "estudios bien hechos" }
avoid { "tracción", "presión sostenida" }
avoid { "roces suaves", "toques muy suaves" }
avoid { "roce suave", "toque suave" }
avoid { "un roce", "un toque" }
avoid { "hondo", "profundo" }
avoid { "hondos", "profundos" }
avoid { "falla del corazón", "insuficiencia cardíaca" }
avoid { "mal del corazón", "problemas del corazón" }
avoid { "la regla no viene", "no le viene la regla" }
avoid { "cinta adhesiva", "cinta deportiva" }
avoid { "es raro", "es poco común" }
avoid { "menos de 100", "menos en una escala de 100" }
avoid { "subidas de puntillas", "ponerse de puntitas y bajar despacio" }
avoid { "elevaciones de talón", "ponerse de puntitas y bajar despacio" }
avoid { "al lado de la cadera", "en el costado de la cadera" }
avoid { "carga de la que puede reparar", "carga de la que aguanta" }
avoid { "correr duro", "correr fuerte" }
avoid { "no ocupa el lugar de", "no reemplaza" }
avoid { "llame o escriba al 988", "llame al 988 y oprima 2, o envíe AYUDA al 988" }
avoid { "de golpe", "de repente" }
avoid { "casi todo masaje", "la mayoría de los masajes" }
avoid { "qué tan seguros son", "qué tan confiables son" }
avoid { "qué tan seguro es", "qué tan confiable es" }
avoid { "práctica común", "lo que se suele hacer" }
avoid { "así se acostumbra", "es lo que se suele hacer" }
avoid { "es la costumbre", "es lo que se suele hacer" }
avoid { "en la costumbre", "en lo que se suele hacer" }
avoid { "así salió", "lo encontró" }
avoid { "dé fuerza a", "fortalezca" }
avoid { "dar fuerza", "fortalecer" }
avoid { "pedía más fuerza", "necesitaba más fuerza" }
avoid { "piense en meses", "cuente con varios meses" }
avoid { "piense en semanas", "cuente con varias semanas" }
avoid { "cobra por él", "gana dinero con el masaje" }
avoid { "no se ha visto", "no se ha demostrado" }
avoid { "evidencia limitada", "poca evidencia" }
avoid { "moretones con poco", "moretones con cualquier golpe" }
avoid { "vasos y nervios", "vasos sanguíneos y nervios" }
avoid { "la píldora", "anticonceptivos" }
avoid { "doblarse el pie", "una torcedura, o torcerse el pie" }
avoid { "puede venir además", "puede ser un extra" }
avoid { "no lo buscamos", "no buscamos estudios sobre esto" }
avoid { "ni de lejos", "ni de cerca" }
avoid { "en seguida", "enseguida" }
-- Only as 911 is it known for the number to call: read out, put first, and the clinic's own elsewhere.
avoid { "9-1-1", "911" }
avoid { "nueve once", "911" }
avoid { "nueve uno uno", "911" }
avoid { "llame ... ambulancia", "llame al 911" }
avoid { "llamar ... ambulancia", "llamar al 911" }
avoid { "pida ... ambulancia", "llame al 911" }
avoid { "llame ... servicios de emergencia", "llame al 911" }
avoid { "llame ... número de emergencia*", "llame al 911" }
avoid { "llame a emergencias", "llame al 911" }

-- What no study supports, and what to write instead. A sentence that denies it, asks, or stands in quotes may say it.
-- "desintoxica*" is any word that begins so, and "..." is up to three words.
claim { "cura", "puede aliviar" }
claim { "curan", "pueden aliviar" }
claim { "curar", "aliviar" }
claim { "masaje ... sana", "masaje puede aliviar las molestias mientras usted sana" }
claim { "sana* más rápido", "puede sentirse bien mientras usted sana" }
claim { "acelera* ... curación", "puede sentirse bien mientras usted sana" }
claim { "acelera* ... recuperación", "puede aliviar el dolor muscular por un día o dos" }
claim { "recupera* ... más rápido", "puede aliviar el dolor muscular por un día o dos" }
claim { "previen* ... lesion*", "puede sentirse bien; lo que más ayuda es aumentar la distancia poco a poco" }
claim { "prevenir ... lesion*", "sentirse bien; lo que más ayuda es aumentar la distancia poco a poco" }
claim { "evita* ... lesion*", "puede sentirse bien; lo que más ayuda es aumentar la distancia poco a poco" }
claim { "proteg* ... lesion*", "puede sentirse bien; lo que más ayuda es aumentar la distancia poco a poco" }
claim { "reduce* ... riesgo de lesion*", "puede sentirse bien; lo que más ayuda es aumentar la distancia poco a poco" }
claim { "previen* ... calambre*", "puede aliviar un calambre" }
claim { "elimina* ... toxina*", "calienta la piel" }
claim { "saca* ... toxina*", "calienta la piel" }
claim { "limpia* ... toxina*", "calienta la piel" }
claim { "libera* ... toxina*", "calienta la piel" }
claim { "expulsa* ... toxina*", "calienta la piel" }
claim { "desintoxica*", "puede darle calma" }
claim { "depura*", "puede darle calma" }
claim { "elimina* ... ácido láctico", "puede aliviar el dolor muscular por un día o dos" }
claim { "saca* ... ácido láctico", "puede aliviar el dolor muscular por un día o dos" }
claim { "quita* ... ácido láctico", "puede aliviar el dolor muscular por un día o dos" }
claim { "refuerza* ... inmun*", "puede darle calma" }
claim { "fortalece* ... inmun*", "puede darle calma" }
claim { "mejora* ... inmun*", "puede darle calma" }
claim { "sube* ... defensas", "puede darle calma" }
claim { "mejora* ... circulación", "calienta la piel" }
claim { "activa* ... circulación", "calienta la piel" }
claim { "estimula* ... circulación", "calienta la piel" }
claim { "aumenta* ... circulación", "calienta la piel" }
claim { "rompe* ... cicatri*", "puede hacer que estirarse cueste menos por un rato" }
claim { "rompe* ... adherencia*", "puede hacer que estirarse cueste menos por un rato" }
claim { "rompe* ... nudo*", "puede hacer que un punto sensible duela menos por un rato" }
claim { "deshace* ... nudo*", "puede hacer que un punto sensible duela menos por un rato" }
claim { "disuelve* ... nudo*", "puede hacer que un punto sensible duela menos por un rato" }
claim { "libera* ... fascia", "puede hacer que estirarse cueste menos por un rato" }
claim { "alarga* ... músculo*", "puede hacer que estirarse cueste menos por un rato" }
claim { "desinflama*", "puede sentirse bien" }
claim { "reduce* ... hinchazón", "puede sentirse bien" }
claim { "baja* ... cortisol", "puede darle calma" }
claim { "trata ... depresión", "puede darle calma" }
claim { "mejora* ... rendimiento", "puede darle calma antes de una carrera" }
claim { "hace* ... más rápido", "correr con menos dolor muscular por un día o dos" }
