-- expect 13: 'clinic' has no option 'nmae'
-- expect 14: 'phone' should be words in quotes
-- expect 15: 'booking' should be a web address that begins with https://
-- expect 16: there is no picture 'nowhere.png'
-- expect 19: 'EN' is not a language's code
-- expect 20: the language 'en' stands here twice
-- expect 21: 'spa' is not a language's code
-- expect 23: 'diagonal' should be from 5 to 120 inches
-- expect 24: 'idle' should be from 60 to 3600 seconds
-- expect 25: 'notice' should be a number without quotes
-- expect 26: 'pin' cannot be written by hand
clinic {
  nmae = "Riverside",
  phone = 5551234,
  booking = "riverside.example/book",
  logo = "nowhere.png",
  languages = {
    "en",
    "EN",
    "en",
    "spa",
  },
  diagonal = 4.9,
  idle = 59,
  notice = "20",
  pin = "1234",
}
