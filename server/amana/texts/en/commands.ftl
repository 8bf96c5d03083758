help-amana = Amana keeps what has really happened between you and the people you work with, and speaks up before a request that comes too early. Everything stays on this computer.
help-data = The folder where everything is kept (AMANA_DATA).
help-version = Print the version.
help-serve = Start Amana and open its dashboard.
help-port = The port to listen on (AMANA_PORT); the extension looks at 26262 to 26271 by itself.
help-no-open = Do not open the dashboard in the browser.
help-open = Open the dashboard in the browser.
help-pair = Connect the browser that shows this code.
help-token = Print a token with which a script may speak to Amana.
help-review = Read a message from standard input and say what Amana thinks of it. Ends with 0 for clear or a hint, 1 for caution, 2 for stop.
help-channel = How it would be sent.
help-to = The profile of the person it goes to.
help-json = Print everything as JSON.
help-received = Read it as a message that you received: how to answer an ask on behalf of somebody else.
help-import = Bring in a file that `amana export` wrote; nobody is added twice.
help-export = Write everything that is kept to a JSON file.
help-backup = Copy the notebook to a folder, also while Amana runs; the last ten copies are kept.
help-restore = Put a backup in place; what was there before is set aside.
help-doctor = Look for what could be wrong on this computer, or on a page of LinkedIn that you saved.
help-extension = Print the folder of the browser extension.
help-demo = See what Amana does, with invented people, in a real browser.
help-headless = Without a window.
help-pictures = Write a picture of each step to this folder.
help-language = The language of the walk: en, ar or he.
serve-only-here = Amana listens on 127.0.0.1 only, so that nobody else can reach what you keep. Leave --host out.
serve-data = Everything is kept in { $folder }
serve-dashboard = The dashboard (this link works once, within ten minutes): { $link }
serve-port-taken = Another program uses port { $port }. Stop it, or start Amana with another port: amana serve --port { $other }
pair-done = { $browser } is connected.
review-clear = Clear: nothing speaks against sending this.
review-hint = A hint, no more:
review-caution = Caution, before you send:
review-stop = Better not like this:
review-instead = { "  " }Instead: { $text }
review-silent-if = { "  " }Amana would say nothing if { $change }
received-behalf = This asks you for somebody else. Two ways to say no:
received-nothing = This does not ask you for anything on behalf of somebody else.
received-question = Or pass one question on:
import-not-ours = { $file } is not an export of Amana. So far Amana can bring in only files that `amana export` wrote.
import-too-new = A newer Amana wrote { $file } (format { $found }, this one reads up to { $known }). Update Amana; nothing was brought in.
import-done = { $people ->
    [one] One person is
   *[other] { $people } people are
  } here now.
import-left-out = There was no room for these lines of what you have to give and need; each list holds up to { $limit }:
export-done = Everything is in { $file }; only you can read it.
backup-done = The backup is { $file }
restore-done = { $people ->
    [one] The backup is in place, with one person.
   *[other] The backup is in place, with { $people } people.
  }
restore-aside = What was there before is in { $file }
doctor-python = Python { $version }
doctor-no-data = Nothing is kept yet; it will be in { $folder }
doctor-data = People kept in { $folder }: { $people }
doctor-data-broken = The data in { $folder } cannot be opened: { $reason }
doctor-disk = { $free } free on the disk
doctor-disk-full = Only { $free } free on the disk. Make some room before anything is lost.
doctor-server = Amana answers on port { $port }.
doctor-no-server = Amana is not running. Start it with: amana serve
doctor-foreign-server = Another program answers on port { $port }. Start Amana with another one: amana serve --port 26263
doctor-extension = The extension is in { $folder }
doctor-no-extension = The extension is missing in { $folder }. Install Amana again.
trouble-no_place = The folder { $folder } cannot be made or written. Name another one with --data or AMANA_DATA.
