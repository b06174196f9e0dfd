-- One stride in slow motion. A stride block has the screen for itself: keep other blocks off this page.
page { name = "Your stride", review_by = "2027-11-30" }

stride {
  lands = "Your foot comes down, and your knee starts to bend. The front of your thigh and your calf brake the fall.",
  lowest = "You are as low as you get. Your knee bends about 40 degrees. Thigh and calf hold you up, and your body rolls over your foot.",
  push_off = "Your heel is up, and your leg straightens. Your calf has given its push, and your foot passes it on to the ground.",
  air = "Both feet are off the ground for a moment. The front of your hip swings this leg forward, and your shin lifts the toes so that you don't trip.",
  swing = "Your knee bends about 90 degrees as the leg comes forward. Then the back of your thigh slows it for the next landing.",
  note = "Measured on 46 runners. When each muscle works is approximate.",
}
