-- expect 4: there is something wrong before 'end'
area { name = "Calves", on = "calves" }
text "Fine."
end
