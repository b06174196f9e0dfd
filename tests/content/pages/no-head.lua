-- expect 2: this page does not say what it is about
text "Who am I?"
warning "Where am I?"
