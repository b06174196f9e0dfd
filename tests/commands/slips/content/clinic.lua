clinic { name = "Example Clinic", phone = "555 0100", languages = { "en" } }
