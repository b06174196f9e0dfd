-- expect 8: there is no picture 'Calf.png'
-- expect 9: there is no picture 'clf.png'
-- expect 10: '/home/me/calf.png' does not lead to a picture in the content folder
-- expect 11: '../pages/calf.png' does not lead to a picture in the content folder
-- expect 12: 'C:\calf.png' does not lead to a picture in the content folder
-- expect 13: 'calf.heic' is not a PNG or JPEG picture
area { name = "Calves", on = "calves" }
picture { file = "Calf.png", alt = "Wrong letter case" }
picture { file = "clf.png", alt = "Wrong letter" }
picture { file = "/home/me/calf.png", alt = "Elsewhere" }
picture { file = "../pages/calf.png", alt = "Out and in again" }
picture { file = "C:\\calf.png", alt = "Windows" }
picture { file = "calf.heic", alt = "From a phone" }
