help-package = Build the zips for the browsers' stores: one for Chrome and its kin, one for Firefox.
help-package-replace = Replace zips of the same name that are already there.
package-done = The package for the store is { $file }
package-another = { $file } is already there and differs. Name another folder, or replace it: amana package --replace
package-full = There is no room on the disk for { $file }. What was there before is untouched. Make some room and run it again.
package-no-place = { $file } cannot be written. Name a folder that you may write to: amana package FOLDER
