-- expect 3: there is a ) where a } belongs
area { name = "Calves", on = "calves" }
list { "one", "two" )
