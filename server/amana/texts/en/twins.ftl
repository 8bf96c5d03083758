emails = E-mail addresses
phones = Phone numbers
interests = Interests
languages = Languages
knows = Knows
emails-such = One address a line.
phones-such = One number a line.
knows-such = One name a line, each of somebody kept here.
knows-wrong = { $name }: { $why }
twins-title = The same person twice?
twins-lead = These pairs may be one person each. Amana merges nobody by itself: look at both, then decide.
twins-none = There is nobody here who seems to be kept twice.
twins-more = More pairs
twin-why = Why these two:
twin-why-email = the same e-mail address
twin-why-phone = the same phone number
twin-why-name_company = the same name and company
twin-why-name = the same name
twin-why-name_sounds = names that sound alike
twin-events = { $count ->
    [0] Nothing on the timeline
    [one] One event on the timeline
   *[other] { $count } events on the timeline
  }
twin-keep = One person: keep this card
twin-keep-such = The other card is added to the one you keep; both timelines, all addresses and both notes stay.
twin-apart = They are two people
twin-merged = They are one contact now.
twin-undone = They are two contacts again.
twin-noted-apart = Noted: they are two people.
merges-title = Merged before
merges-lead = Undoing a merge brings both back as they were; what was added since stays.
merge-told = { $other } was merged into { $name } on { $day }.
merge-undo = Undo the merge
