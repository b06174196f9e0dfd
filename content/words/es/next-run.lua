translate { "My next run", "Mi próximo entrenamiento" }
translate { "How far can I run?", "¿Hasta dónde puedo correr?" }
translate { "Set your longest run of the last 30 days, then the next one you plan.", "Ponga la distancia más larga que corrió en los últimos 30 días, y después la próxima que planea." }
translate { "My longest run in the last 30 days", "Mi distancia más larga de los últimos 30 días" }
translate { "miles", "millas" }
translate { "For each 10 who got hurt without a jump, so many did after as many runs like this", "Por cada 10 que se lesionaron sin un gran aumento, tantos se lesionaron al correr así el mismo número de veces" }
translate { "No big jump. If nothing hurts, there's no need to make it shorter.", "No es un gran aumento. Si nada le duele, no hace falta acortarla." }
translate { "Over 10 percent longer. More runners got hurt after such a run, so make it shorter.", "Un aumento de más de 10 por ciento. Con aumentos así se lesionaron más corredores: corra menos." }
translate { "Over 30 percent longer. More runners got hurt after such a run, so make it shorter.", "Un aumento de más de 30 por ciento. Con aumentos así se lesionaron más corredores: corra menos." }
translate { "Over twice as long. Runners got hurt more than twice as often, so make it much shorter.", "Más del doble de distancia. Con aumentos así, las lesiones eran más del doble de comunes: corra mucho menos." }
translate { "A study followed 5,205 runners through more than half a million runs (Frandsen and others, 2025). About a third got hurt. It can't prove that the long run was the cause, and the numbers for 16 and 15 hardly differ. No massage has been shown to change this.", "Un estudio siguió a 5,205 corredores en más de medio millón de entrenamientos (Frandsen y otros, 2025). Más o menos un tercio se lesionó. No prueba que correr tanto fuera la causa, y entre 16 y 15 casi no hay diferencia. No se ha demostrado que el masaje cambie esto." }
translate { "Does something hurt now? Then don't go by this page: show it to us first.", "¿Le duele algo ahora? Entonces no se guíe por esta página: muéstrenoslo primero." }
