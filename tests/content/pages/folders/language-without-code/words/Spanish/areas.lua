-- expect 0: the name of this file does not say which language it is
translate { "Calves", "Pantorrillas" }
