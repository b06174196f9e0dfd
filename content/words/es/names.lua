translate { "Find it by its name", "Búsquelo por su nombre" }
translate { "Find the name that you were told, and touch it to read what helps.", "Busque el nombre que le dijeron y tóquelo para leer qué ayuda." }
