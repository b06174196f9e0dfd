-- The language the pages are written in: only its name.
language { name = "English" }
