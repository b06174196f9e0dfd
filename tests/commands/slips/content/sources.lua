source { key = "HINDS04", authors = "Hinds and others", year = 2004, title = "Massage and blood flow", journal = "Arch Phys Med Rehabil" }
source { key = "SHOE97", authors = "Shoemaker and others", year = 1997, title = "Massage and muscle blood flow", journal = "Med Sci Sports Exerc" }
