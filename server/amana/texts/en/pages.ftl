nav-questions = Questions
nav-ambassadors = Ambassadors
nav-waiting = { $count ->
    [one] one person waiting
   *[other] { $count } people waiting
  }
questions-lead = { $count ->
    [one] With one person something is still open.
   *[other] With { $count } people something is still open. What has waited longest comes first.
  }
questions-none = Nothing is waiting for an answer. A promise, an introduction, a recommendation or an ask becomes a question here until it is known what came of it.
questions-more = The next people
question-overdue = Overdue
ambassadors-lead = They recommended you, and it worked out. Whoever has waited longest to hear how it went comes first.
ambassadors-none = Nobody yet. An ambassador is somebody who recommended you, and whose recommendation worked out. As soon as that is noted on a timeline, its person is listed here.
ambassador-to = A recommendation to { $whom } that worked out { $when }
ambassador-worked = A recommendation that worked out { $when }
ambassador-thanked = Last thanked
ambassador-told = Last told how it went
ambassador-not-yet = Not yet
person-on-page = On this page
person-tie = Give, take and last contact
event-by = By { $day }
event-to = To { $whom }
event-open = Still open
one-a-line = One thing a line.
introducer-such = A name as it stands on a card here. Where several people have it, the next step asks which one.
introducer-nobody = Nobody kept here has this name. Leave the name out, or save that person first.
introducer-which = Several people fit. Choose one and save again.
carry-level = How it fits
carry-asks = Ask
carry-why = Why
event-delete = Delete
event-deleted = Deleted.
event-undo = Undo
event-undone = Undone.
event-answered = Noted.
event-delete-one = Delete: { $what }
