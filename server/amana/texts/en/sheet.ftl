small-step = The next small step
no-hurry = No hurry
open-ends = Still open
what-counts = What counts
carry-now = What this tie can carry now
given = What was given and received
asked = What was asked, and what came of it
thanks-owed = Thanks still owed
origin = How we know each other
origin-apart = This changes none of the numbers.
introduced-by = Introduced by
offers = Can give
needs = Needs
balance = Give and take
warmth = Warmth
last-contact = Last contact
last-contact-none = None yet
balance-none = Nothing yet
balance-even = Even
balance-given = I gave more
balance-received = I received more
balance-mostly_received = I mostly received
warmth-warm = Warm
warmth-mild = Mild
warmth-quiet = Quiet
given-me = I gave
given-them = I received
asked-me = I asked
asked-them = They asked
asked-both = Both of us asked
outcome-open = Still open
outcome-said_yes = The answer was yes
outcome-honest_no = The answer was an honest no
outcome-no_answer = No answer came
carry-clear = Fine now
carry-hint = Fine with a reason
carry-caution = Rather early
carry-stop = Not yet
ask-thanks = thanks or a greeting
ask-information = a short question
ask-time = a call or a coffee
ask-introduction = an introduction
ask-vouching = a recommendation
ask-job = a job
ask-names = names of others
ask-money = money, or the use of a name
ask-behalf = something for somebody else
ask-other = something else
reason-standing_low = They have seen little of my work so far
reason-stage = The tie is still at its beginning, or under strain
reason-balance = I have mostly received here
reason-trust_low = There is little here to count on yet
reason-no_record = Nothing is on record yet
count-on-trust = You can count on { $name } for at least { NUMBER($low, style: "percent") }, perhaps as much as { NUMBER($high, style: "percent") }.
count-on-standing = { $name } can count on you for at least { NUMBER($low, style: "percent") }, perhaps as much as { NUMBER($high, style: "percent") }.
count-none-trust = No evidence yet: nothing on record has put { $name }’s word or work to the test.
count-none-standing = No evidence yet: { $name } has had no occasion to put your word or work to the test.
count-little = No evidence yet: what is on record says too little for a number.
only-contact = So far there has only been contact, and by itself that says little.
speaks-for-them = { $count ->
    [one] One thing speaks for { $name }: { $what }.
   *[other] { $count } things speak for { $name }: { $what }.
  }
speaks-for-them-most = { $count ->
    [one] One thing speaks for { $name }: { $what }.
   *[other] { $count } things speak for { $name }, above all: { $what }.
  }
speaks-for-me = { $count ->
    [one] One thing speaks for you: { $what }.
   *[other] { $count } things speak for you: { $what }.
  }
speaks-for-me-most = { $count ->
    [one] One thing speaks for you: { $what }.
   *[other] { $count } things speak for you, above all: { $what }.
  }
speaks-for-nothing = Nothing on record speaks for this side yet.
speaks-for-nothing-alone = Nothing on record speaks wholly for this side yet.
speaks-against = { $count ->
    [one] One thing speaks against: { $what }.
   *[other] { $count } things speak against: { $what }.
  }
speaks-against-most = { $count ->
    [one] One thing speaks against: { $what }.
   *[other] { $count } things speak against, above all: { $what }.
  }
speaks-against-lasting = One thing speaks against: { $what }, and that does not fade.
lasting-among = { $count ->
    [one] One of them does not fade.
   *[other] { $count } of them do not fade.
  }
speaks-against-nothing = Nothing speaks against.
speaks-both = { $count ->
    [one] One thing speaks both for and against: { $what }.
   *[other] { $count } things speak both for and against: { $what }.
  }
speaks-both-most = { $count ->
    [one] One thing speaks both for and against: { $what }.
   *[other] { $count } things speak both for and against, above all: { $what }.
  }
both-raises-by = { $count ->
    [one] This speaks both for and against. On the whole it raises the number by one point today; { $fades }.
   *[other] This speaks both for and against. On the whole it raises the number by { $count } points today; { $fades }.
  }
both-lowers-by = { $count ->
    [one] This speaks both for and against. On the whole it lowers the number by one point today; { $fades }.
   *[other] This speaks both for and against. On the whole it lowers the number by { $count } points today; { $fades }.
  }
both-hardly = This speaks both for and against. On the whole it changes the number by less than a point today; { $fades }.
raises-by = { $count ->
    [one] Raises the number by one point today; { $fades }.
   *[other] Raises the number by { $count } points today; { $fades }.
  }
lowers-by = { $count ->
    [one] Lowers the number by one point today; { $fades }.
   *[other] Lowers the number by { $count } points today; { $fades }.
  }
raises-hardly = Raises the number by less than a point today; { $fades }.
lowers-hardly = Lowers the number by less than a point today; { $fades }.
fades-years = { $count ->
    [one] half of it is gone every year
   *[other] half of it is gone every { $count } years
  }
fades-months = { $count ->
    [one] half of it is gone every month
   *[other] half of it is gone every { $count } months
  }
fades-days = { $count ->
    [one] half of it is gone every day
   *[other] half of it is gone every { $count } days
  }
fades-never = this does not fade
smaller-ones = { $count ->
    [one] And one smaller one
   *[other] And { $count } smaller ones
  }
more-questions = { $count ->
    [one] and one more
   *[other] and { $count } more
  }
raise-title = What would raise it most
repair-title = What would repair it
repair-lasting = What does not fade stays on record: good acts raise the number, but never wipe it out.
raise-to = { $what } would bring it to at least { NUMBER($low, style: "percent") }, perhaps as much as { NUMBER($high, style: "percent") }.
raise-first = The first evidence could be { $what }.
introduced-lends = { $count ->
    [one] Introduced by { $name }, whom you trust: this lends one point, and counts for less the more there is of your own.
   *[other] Introduced by { $name }, whom you trust: this lends { $count } points, and counts for less the more there is of your own.
  }
introduced-lends-some = Introduced by { $name }: this lends a little, and counts for less the more there is of your own.
two-ways = Taken both ways: at least { NUMBER($low, style: "percent") }, perhaps as much as { NUMBER($high, style: "percent") }. One side alone does not carry a tie.
two-ways-none = Taken both ways: no evidence yet. One side alone does not carry a tie.
counts-explained = The first number is what has been earned so far: of 100 things agreed, at least so many should turn out as agreed. The second is how far it may reach; the more there is on record, the closer the two come to each other.
and-also = { $one }, and { $other }
step-harmed = Something went wrong between you and { $name }
quoted = “{ $text }”
at-day = on { $date }
at-month = in { $date }
at-year = in { $date }
something = something
somebody = somebody
and-others = { $count ->
    [one] and with one other
   *[other] and with { $count } others
  }
due-me = By { $due } you owe { $what }
due-them = By { $due } from { $name }: { $what }
step-keep_promise = You promised { $name } { $what } by { $date }. That comes first.
step-thank = { $did }. A word of thanks is still open, and always welcome.
step-report_back = { $did }. Let { $name } know how it went: whoever opens a door likes to hear what came of it.
step-repair = { $did }. One small thing, agreed and kept, is a good way back.
step-let_rest = { $did }. This may rest for now; nothing needs to be done.
step-greet_again = It has been a while, and { $name } can be relied on: a greeting is welcome.
step-offer = { $name } needs { $theirs }, and your own list says { $mine }: offer an hour.
step-ask_small = You are looking for { $mine }, and { $name }’s card says { $theirs }: a small question is fine.
step-begin = Nothing has happened between you and { $name } yet: a greeting, or something small to offer, is a good beginning.
step-small_task = You and { $name } are in touch, but have not tried working together: a small task, a sample or a short consultation would show more than many chats.
step-work_together = You and { $name } have tried each other in something small: a piece of work together would be a good next step.
step-keep_up = What you and { $name } have is tested: a word now and then keeps it alive.
would-both-joint_project = work done together
would-them-favour_small = a small favour from { $name }
would-me-favour_small = a small favour of yours
would-them-favour_big = a big favour from { $name }
would-me-favour_big = a big favour of yours
would-them-promise_kept = a promise kept by { $name }
would-me-promise_kept = a promise you keep
would-them-paid_on_time = a payment on time by { $name }
would-me-paid_on_time = a payment you make on time
would-them-recommendation_worked = a recommendation by { $name } that works out
would-me-recommendation_worked = a recommendation of yours that works out
would-them-introduction_good = an introduction by { $name } that works out
would-me-introduction_good = an introduction of yours that works out
did-both-message_exchange = you and { $name } wrote to each other
did-both-call = you and { $name } had a call
did-both-meeting = you and { $name } met
did-both-joint_project = you worked together
did-them-joint_project = { $name } did a piece of work for you
did-me-joint_project = you did a piece of work for { $name }
did-them-gratitude = { $name } said thanks
did-me-gratitude = you thanked { $name }
did-them-favour_small = { $name } did you a small favour
did-me-favour_small = you did { $name } a small favour
did-them-favour_big = { $name } did you a big favour
did-me-favour_big = you did { $name } a big favour
did-them-promise_kept = { $name } kept a promise
did-me-promise_kept = you kept a promise to { $name }
did-them-paid_on_time = { $name } paid on time
did-me-paid_on_time = you paid { $name } on time
did-them-recommendation_worked = a recommendation by { $name } worked out
did-me-recommendation_worked = your recommendation of { $name } worked out
did-them-introduction_good = an introduction by { $name } worked out
did-me-introduction_good = an introduction you made for { $name } worked out
did-them-pressure = { $name } put pressure on you
did-me-pressure = you put pressure on { $name }
did-them-paid_late = { $name } paid late
did-me-paid_late = you paid { $name } late
did-them-promise_broken = { $name } broke a promise
did-me-promise_broken = you broke a promise to { $name }
did-them-promise_broken_warned = { $name } could not keep a promise and said so in time
did-me-promise_broken_warned = you could not keep a promise to { $name } and said so in time
did-them-introduction_bad = an introduction by { $name } went badly
did-me-introduction_bad = an introduction you made for { $name } went badly
did-them-recommendation_bad = { $name } was recommended and let people down
did-me-recommendation_bad = you were recommended by { $name } and let people down
did-them-project_failed_them = work by { $name } let you down
did-me-project_failed_them = your work let { $name } down
did-them-confidence_breached = { $name } passed on what was told in confidence
did-me-confidence_breached = you passed on what { $name } told you in confidence
did-them-never_paid = an invoice was left unpaid
did-me-never_paid = you left an invoice unpaid
did-them-deception = { $name } deceived you
did-me-deception = you deceived { $name }
did-them-introduced = { $name } introduced you
did-me-introduced = you introduced { $name }
did-them-recommended = { $name } recommended you
did-me-recommended = you recommended { $name }
did-them-came_to_nothing = what { $name } set up for you came to nothing
as-promise_kept = Kept
as-promise_broken_warned = Told in time
as-promise_broken = Broken
as-joint_project = Delivered
as-project_failed_them = Let down
as-paid_on_time = On time
as-paid_late = Late
as-never_paid = Never
as-favour_small = A little
as-favour_big = A lot
as-introduction_good = Worked out
as-introduction_bad = Went badly
as-recommendation_worked = Worked out
as-recommendation_bad = Went badly
as-came_to_nothing = Nothing came of it
as-said_yes = Yes
as-honest_no = No
as-no_answer = No answer
open-introduced-me = You introduced { $name } to { $whom } { $when }. How did it go?
open-introduced-them = { $name } introduced you to { $whom } { $when }. How did it go?
open-recommended-me = You recommended { $name } to { $whom } { $when }. How did it go?
open-recommended-them = { $name } recommended you to { $whom } { $when }. How did it go?
open-promised-me = You promised { $what } by { $due }. Kept?
open-promised-them = { $name } promised { $what } by { $due }. Kept?
open-something-me = You promised something by { $due }. Kept?
open-something-them = { $name } promised something by { $due }. Kept?
open-information = an answer to a short question
open-asked-me = You asked for { $what } { $when }. What did they say?
open-asked-them = { $name } asked you for { $what } { $when }. What did you say?
