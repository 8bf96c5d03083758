error-bad_request = This did not work. Please try again; if it keeps happening, run: amana doctor
error-fault = Something went wrong in Amana itself. Please try again; if it keeps happening, run: amana doctor
error-unknown_host = Amana answers only at http://127.0.0.1:{ $port }. Please use that address.
error-foreign_origin = This page or extension is not connected to Amana. Connect it from the extension's welcome page.
error-not_authorised = Amana does not know who is asking. In the browser, connect the extension again; for the dashboard, run: amana open
error-not_allowed = This may only be done on the dashboard or with an amana command on this computer.
error-not_json = Send this as JSON, with Content-Type: application/json.
error-malformed_json = This is not valid JSON, so nothing was saved. Check the commas, quotes and brackets.
error-too_large = This is more than { $limit }, so nothing was saved. Shorten it and try again.
error-wrong_fields = Some fields need another look; nothing was saved.
error-not_found = There is nothing here. It may have been deleted in the meantime.
error-version_needed = Say which version you saw (If-Match), so that nobody's change is lost.
error-stale_version = This was changed somewhere else in the meantime. Reload it and make your change again.
error-profile_taken = One of these profiles already belongs to another contact. Open that contact first.
error-key_reused = This Idempotency-Key was used for another request. Use a new key for a new write.
error-disk_full = The disk is full, so this was not saved; everything saved before is safe. Free some space and try again.
error-too_many_pairings = Several browsers are already waiting to be connected. Answer those on the dashboard, or wait two minutes.
error-wrong_code = No browser is waiting with this code. Check the code in the browser, or press Connect there again.
field-required = Please fill this in.
field-unknown = Amana does not know this field.
field-wrong = This value does not fit.
field-not-object = An object is expected here.
field-not-list = A list is expected here.
field-not-text = Text is expected here.
field-not-number = A whole number is expected here.
field-not-in-range = Only { $limit } is possible here.
field-too-long = At most { $limit } characters are possible here.
field-too-many = At most { $limit } are possible here.
field-unreadable = There are characters in it that cannot be kept. Type it anew instead of pasting it.
field-not-one-of = Only one of these is possible: { $limit }.
field-not-a-date = Write a day, a month or a year, such as 2026-11-21, 2026-11 or 2026.
field-not-a-moment = Write a moment with its time zone, such as 2026-11-21T09:30:00+00:00.
field-in-the-future = This date lies in the future. Enter what has already happened.
field-not-a-profile = This is nobody's profile address.
field-one-identity = These are two different profiles. Give each one an entry of its own.
field-by-when = Say by when: a day, a month or a year.
field-before-it-happened = This lies before the promise was made.
field-not-of-this-kind = An event of this kind has no such entry. Leave it empty.
field-not-on-this-timeline = There is no such event on this timeline. It may have been deleted in the meantime.
field-asks-nothing = That event asks for no answer.
field-answered-already = That was already answered. The answer given can be changed or deleted.
field-answered-as-it-was = This was already answered as it stands. Delete the answer first, then change this.
field-itself = An event cannot answer itself.
field-oneself = This is the same person. Only others can be named here.
field-nobody-kept = Somebody named here is not kept. They may have been deleted in the meantime.
field-timeline-full = This timeline is full: it holds at most { $limit } events. Delete some of them, or sum them up in one.
field-not-an-id-here = The id of an event is the id of its contact, a hyphen, and eight of the characters 0-9 and a-f.
field-id-in-use = An event with this id is already there.
trouble-notebook_error = The notebook could not do this. Run: amana doctor
trouble-no_such_contact = Nobody with the id { $contact_id } is kept.
trouble-stale_version = This was changed somewhere else in the meantime. Try again.
trouble-profile_taken = One of these profiles already belongs to another contact.
trouble-bad_text = There are characters in it that no file can keep. Type it anew.
trouble-bad_cursor = This page of the list is no longer there. Start the search again.
trouble-notebook_busy = What is kept here is open in another Amana (process { $pid }, { $address }). Use that one, or stop it first.
trouble-notebook_too_new = A newer Amana wrote this (format { $found }, this one reads up to { $known }). Update Amana; nothing was changed.
trouble-not_a_notebook = { $path } is no notebook of Amana, or a damaged one. It was left as it is.
trouble-notebook_damaged = The file of the notebook is damaged. { $aside ->
    [none] { "" }
   *[other] It was set aside, unchanged, as { $aside }.
  } { $backup ->
    [none] No backup was found.
   *[other] The newest backup can be put back: amana restore { $backup }
  }
trouble-disk_full = The disk is full: nothing of this was saved, and everything saved before is safe. Free some space and try again.
trouble-backup_stopped = The backup was stopped; its unfinished file is gone.
