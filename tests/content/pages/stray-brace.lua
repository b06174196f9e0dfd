-- expect 4: there is one } too many on this line
area { name = "Calves", on = "calves" }
text "Fine."
}
warning "Also fine."
