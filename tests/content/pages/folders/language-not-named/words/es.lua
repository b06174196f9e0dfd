-- expect 0: this file does not say the name of its language
translate { "Calves", "Pantorrillas" }
