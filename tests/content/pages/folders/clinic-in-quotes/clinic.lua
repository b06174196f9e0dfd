-- expect 2: 'clinic' needs { } around what belongs to it
clinic "Riverside"
