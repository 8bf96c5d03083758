model-title = The weights of trust
model-lead = Every number behind trust, standing and stages. Change one, try it to see whose numbers would move, and keep it only if it fits what really happened.
model-kept = These numbers are kept; every page counts with them from now on.
model-set-back = The default stands in the field again. It counts once it is kept.
model-wrong = Some numbers need another look; nothing was changed.
model-wrong-number = Only a number from { NUMBER($least) } to { NUMBER($most) } is possible here.
model-wrong-percent = Only { NUMBER($least, style: "percent") } to { NUMBER($most, style: "percent") } is possible here.
model-wrong-span = Only 1 day to 100 years is possible here.
model-default = By default:
model-back = Set back
model-unit = in
model-unit-days = days
model-unit-months = months
model-unit-years = years
model-unit-never = never
span-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
span-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
  }
span-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
  }
model-for = For { NUMBER($weight) }, half of it after { $span }, at most { NUMBER($cap) } in all
model-for-ever = For { NUMBER($weight) }, never fading, at most { NUMBER($cap) } in all
model-against = Against { NUMBER($weight) }, half of it after { $span }
model-against-ever = Against { NUMBER($weight) }, never fading
model-percent = { NUMBER($share, style: "percent") }
model-group-touch = In touch
model-group-touch-what = Keeps a tie alive and tests nobody: it weighs little and fades within months.
model-group-for = What speaks for somebody
model-group-for-what = Tested by work, promises, payment and help. Of each kind there is a most that counts, however often it happens.
model-group-against = What speaks against somebody
model-group-against-what = Harm has no upper limit; it fades slowly, and some of it never.
model-group-nothing = What never weighs anything
model-group-nothing-what = These stay at 0 on purpose: a score that counts an honest no or a silence would punish honesty, and one that counts clicks would reward noise.
model-group-stakes = How much was at stake
model-group-stakes-what = What an act weighs is multiplied by this.
model-group-rest = Stages, asks and what is shown
model-group-stages = When a stage is reached
model-group-asks = What an ask needs
model-group-shown = What is shown, and how giving and warmth fade
number-r = For
number-half_life_r = Half of it after
number-cap = At most in all
number-s = Against
number-half_life_s = Half of the harm after
number-gift = As a gift
number-warmth = Warmth
number-stake-small = Small matter
number-stake-normal = Normal matter
number-stake-large = Large matter
number-ally_low = Ally: each can count on at least
number-ally_days = Ally: first event at least this long ago
number-ally_acts = Ally: strong acts on each side
number-ally_acts_apart = Ally: theirs lie this far apart
number-harm_days = Ally: no harm for
number-known_low = Known: trust of at least
number-known_days = Known: first event at least this long ago
number-tested_r = Tried: an act that weighs at least
number-harm_s = Strained: harm that weighs at least
number-doubt = Strained or broken: a mean below
number-standing_for_time = Time or an introduction: standing of at least
number-balance_for_time = Time or an introduction: balance above
number-standing_for_vouching = A recommendation or a job: standing of at least
number-balance_for_vouching = A recommendation or a job: balance above
number-trust_for_money = Money or a partnership: trust of at least
number-low = Low end of the band: chance that the truth is below
number-high = High end of the band: chance that the truth is below
number-no_evidence = “No evidence yet” above an uncertainty of
number-introducer = An introducer's good name counts this many times
number-gift_half_life = Half of a gift after
number-warmth_half_life = Half of the warmth after
model-trying = Trying the numbers out
model-try = Try it
model-stop = Stop
model-keep = Keep these numbers
model-all-back = Back to the defaults
model-trying-keeps-nothing = Trying keeps nothing and may be stopped at any time.
model-progress = People looked at
model-movers = Whose numbers would move, the most moved first
model-moving = { $moving ->
    [0] Nobody's numbers would move.
    [one] The numbers of { $moving } person would move.
   *[other] The numbers of { $moving } people would move.
  }
model-looked = { $looked } of { $total } looked at.
model-moves-nobody = Nobody's trust, standing or stage depends on what differs here from the numbers kept.
model-only-most = Only the 200 that move most are listed.
model-next = Look at the next people
model-away = Amana did not answer. What was found so far is shown; please try again.
moved-trust = Trust { $before } → { $after }
moved-standing = Standing { $before } → { $after }
moved-stage = { $before } → { $after }
me-title = What I can offer, what I need
me-lead = One line for each thing. Amana looks for matches with what others need and offer; nothing of it is shown to anybody.
me-offers = What I can offer
me-offers-such = Knowledge, contacts, skills, access: “knows tax law”, “proofreads in Arabic”.
me-needs = What I need
me-needs-such = “a designer for one week”, “somebody who knows grants”.
me-save = Save
me-kept = These lines are kept.
me-wrong-line = Line { $line }: { $why }
dashboard-pages = Pages
