-- expect 15: 'idle' should be a whole number of seconds
-- expect 16: 'diagonal' should be from 5 to 120 inches
-- expect 17: 'notice' should be from 20 to 600 seconds
-- expect 19: "Mon-Fri" does not say which days, from when and until when
-- expect 20: there is no day called 'Mo'
-- expect 21: there is no day called 'Xyz'
-- expect 22: '8' is not a time of day
-- expect 23: '24:01' is not a time of day
-- expect 24: "Tue 18:00-8:00" ends before it begins
-- expect 25: "8:00-12:00" does not say which days, from when and until when
-- expect 26: '8:00am' is not a time of day
-- expect 28: 'pin' cannot be written by hand
clinic {
  name = "Riverside",
  idle = 60.5,
  diagonal = 121,
  notice = 19,
  hours = {
    "Mon-Fri",
    "Mo-Fri 8:00-18:00",
    "Mon-Xyz 8:00-18:00",
    "Sat 8-12",
    "Sun 8:00-24:01",
    "Tue 18:00-8:00",
    "8:00-12:00",
    "Wed 8:00am-5:00pm",
  },
  pin = "$6$short",
}
