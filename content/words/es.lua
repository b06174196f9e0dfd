-- The translations are in the folder es, a file for each page.
language { name = "Español" }
