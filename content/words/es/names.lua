translate { "Find it by its name", "Búsquelo por su nombre" }
translate { "Find the name that you were told, and choose it to read what helps.", "Busque el nombre que le dijeron y elíjalo para leer qué ayuda." }
