"""The commands."""

import json
import os
import sys
import webbrowser
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NoReturn, TextIO
from urllib.parse import quote

import click

from amana.access.threshold import Threshold
from amana.advice.rulebook import LEVELS
from amana.api.schemas import LONGEST_MESSAGE
from amana.capture.hook_table import NotATable
from amana.carry import carrying
from amana.carry.export_file import FORMAT, ExportTooNew, NotAnExport
from amana.client import CallFailed, Client, NotRunning, client, server
from amana.config import PORT, PORTS, Config, data_folder
from amana.doctor import examine
from amana.extension_folder import extension_folder
from amana.notebook import backup as backups
from amana.notebook import private
from amana.notebook.errors import NotebookError
from amana.notebook.notebook import Notebook
from amana.packaging.package import AnotherPackage, NoExtension, NotWritten, package
from amana.page_check import NoPage, check, extension_table
from amana.page_lines import page_lines
from amana.relationship.contact import MOST_GOODS
from amana.serve import PortTaken, run_until_stopped, serving
from amana.terminal import Terminal, received_lines, review_lines, rule_lines, sentence, whole_rule_lines
from amana.texts import LANGUAGES, Texts, texts
from amana.texts.language import Language, preferred
from amana.texts.rule_problems import sentence_of_problem
from amana.texts.troubles import sentence_of

EXIT_OF_VERDICT = {"clear": 0, "hint": 0, "caution": 1, "stop": 2}
EXIT_OF_NO_REVIEW = 3
EXIT_OF_NO_PAGE = 2
CHANNELS = click.Choice(["invitation", "message", "inmail"])


@dataclass(frozen=True, slots=True)
class Setting:
    """What every command works with: where the data is, and the words of whoever types."""

    config: Config
    words: Texts

    def say(self, name: str, **values: str | float) -> None:
        """Print a sentence."""
        click.echo(self.sentence(name, **values))

    def sentence(self, name: str, **values: str | float) -> str:
        """A sentence for the terminal."""
        return sentence(self.words, name, **values)

    def stop(self, name: str, **values: str | float) -> NoReturn:
        """End the command with a sentence that says why and what to do next."""
        raise click.ClickException(self.sentence(name, **values))

    @contextmanager
    def api(self) -> Iterator[Client]:
        """The API of the data folder; its refusals end the command with the API's own sentence."""
        with self._refusals(), client(self.config, self.words.language) as call:
            yield call

    @contextmanager
    def running_server(self) -> Iterator[Client]:
        """The API of the running server, for what only that can do; without one the command ends and says so."""
        try:
            call = server(self.config, self.words.language)
        except NotRunning:
            self.stop("doctor-no-server")
        with self._refusals():
            yield call

    def show(self, link: str) -> None:
        """Open a one-time link in the browser."""
        webbrowser.open(Threshold(self.config.data).lay(link))

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        try:
            yield
        except CallFailed as refused:
            raise click.ClickException(str(refused)) from None


def main() -> None:
    """Run `amana`, in the language of whoever types."""
    environment = (os.environ.get(name) for name in ("AMANA_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    words = texts(preferred(next(filter(None, environment), None)))
    _speak(amana, words)
    try:
        amana(obj=words)
    except NotebookError as error:
        sys.exit(sentence_of(error, words))


def _speak(command: click.Command, words: Texts) -> None:
    """Put sentences in place of their names in a command's help, and in those of all commands below it."""
    command.help = words(command.help or "")
    for option in command.params:
        if isinstance(option, click.Option) and option.help:
            option.help = words(option.help)
    for inner in command.commands.values() if isinstance(command, click.Group) else ():
        _speak(inner, words)


@click.group(help="help-amana")
@click.option("--data", type=click.Path(path_type=Path, file_okay=False), envvar="AMANA_DATA", help="help-data")
@click.version_option(package_name="amana", help="help-version")
@click.pass_context
def amana(context: click.Context, data: Path | None) -> None:  # noqa: D103 - the help is the sentence named above
    config = Config((data or data_folder()).expanduser().resolve(), port=PORT)
    context.obj = Setting(config, context.obj)


@amana.command(help="help-serve")
@click.option("--port", type=click.IntRange(1024, 65535), envvar="AMANA_PORT", default=PORT, help="help-port")
@click.option("--data", type=click.Path(path_type=Path, file_okay=False), envvar="AMANA_DATA", help="help-data")
@click.option("--host", hidden=True)
@click.option("--no-open", is_flag=True, help="help-no-open")
@click.pass_obj
def serve(setting: Setting, port: int, data: Path | None, host: str | None, *, no_open: bool) -> None:  # noqa: D103
    if host not in {None, "127.0.0.1", "localhost"}:
        setting.stop("serve-only-here")
    config = Config(data.expanduser().resolve() if data else setting.config.data, port)
    setting = replace(setting, config=config)
    try:
        with serving(config) as (listening, home):
            click.echo(f"Amana is listening on {home.address}")
            link = f"{home.address}/enter/{home.sessions.link()}"
            setting.say("serve-data", folder=str(config.data))
            setting.say("serve-dashboard", link=link)
            for problem in home.rules.problems:
                setting.say("serve-rule-wrong", reason=sentence_of_problem(problem, setting.words))
            sys.stdout.flush()
            if not no_open:
                setting.show(link)
            run_until_stopped(listening)
    except PortTaken:
        other = next((free for free in PORTS if free != port), PORT)
        setting.stop("serve-port-taken", port=str(port), other=str(other))


@amana.command(name="open", help="help-open")
@click.pass_obj
def open_dashboard(setting: Setting) -> None:  # noqa: D103
    with setting.running_server() as call:
        link = call("POST", "dashboard-links")["url"]
    click.echo(link)
    setting.show(link)


@amana.command(help="help-pair")
@click.argument("code", nargs=-1, required=True)
@click.pass_obj
def pair(setting: Setting, code: tuple[str, ...]) -> None:  # noqa: D103
    with setting.running_server() as call:
        answer = call("POST", "pairings/agree", {"code": "".join(code)})
    setting.say("pair-done", browser=answer["browser"])


@amana.command(help="help-token")
@click.argument("name")
@click.pass_obj
def token(setting: Setting, name: str) -> None:  # noqa: D103
    with setting.api() as call:
        click.echo(call("POST", "tokens", {"name": name})["token"])


class _Reading(click.Command):
    """A command whose exit status is its answer: what goes wrong has one of its own."""

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        with _another_exit_status():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        with _another_exit_status():
            try:
                return super().invoke(ctx)
            except NotebookError as error:
                raise click.ClickException(sentence_of(error, ctx.obj.words)) from error


@contextmanager
def _another_exit_status() -> Iterator[None]:
    try:
        yield
    except click.ClickException as error:
        error.show()
        raise click.exceptions.Exit(EXIT_OF_NO_REVIEW) from error


def _answer_received(setting: Setting, text: str, *, as_json: bool) -> None:
    with setting.api() as call:
        found = call("POST", "received", {"text": text})
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        _print(received_lines(found, Terminal.of_output(setting.words)))


@amana.command(cls=_Reading, help="help-review")
@click.option("--channel", type=CHANNELS, default="message", help="help-channel")
@click.option("--to", "to", help="help-to")
@click.option("--json", "as_json", is_flag=True, help="help-json")
@click.option("--received", is_flag=True, help="help-received")
@click.pass_obj
def review(setting: Setting, channel: str, to: str | None, *, as_json: bool, received: bool) -> None:  # noqa: D103
    text = _typed(setting)
    if not text.strip() and (received or channel != "invitation"):
        setting.stop("review-empty")
    if received:
        _answer_received(setting, text, as_json=as_json)
        return
    draft = {"channel": channel, "text": text, "recipients": [{"profile": to}] if to else []}
    with setting.api() as call:
        found = call("POST", "reviews", draft)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        _print(review_lines(found, Terminal.of_output(setting.words)))
    sys.exit(EXIT_OF_VERDICT[found["verdict"]])


def _typed(setting: Setting) -> str:
    """The message on standard input; no more of it is read than a message can have."""
    content = sys.stdin.buffer.read(4 * LONGEST_MESSAGE + 1)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        if len(content) <= 4 * LONGEST_MESSAGE:
            setting.stop("review-not-text")
        text = content.decode("utf-8-sig", "replace")
    if len(text) > LONGEST_MESSAGE:
        setting.stop("review-too-long", most=f"{LONGEST_MESSAGE:,}")
    return text


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)


@amana.command(help="help-rules")
@click.argument("rule", required=False)
@click.option("--on", "on", flag_value=True, type=bool, default=None, help="help-rule-on")
@click.option("--off", "on", flag_value=False, type=bool, default=None, help="help-rule-off")
@click.option("--level", type=click.Choice(LEVELS[1:]), help="help-rule-level")
@click.option("--restore", "restored", is_flag=True, help="help-rule-restore")
@click.option("--json", "as_json", is_flag=True, help="help-json")
@click.pass_obj
def rules(  # noqa: D103, PLR0913
    setting: Setting, rule: str | None, level: str | None, *, on: bool | None, restored: bool, as_json: bool
) -> None:
    if rule is None and (on is not None or level or restored):
        setting.stop("rules-nothing-named")
    with setting.api() as call:
        if restored:
            call("POST", f"rules/{quote(rule or '', safe='')}/restore")
        found = call("GET", "rules" if as_json else "rules?examples=no")
        told = [one for one in found["rules"] if rule in {None, one["id"]}]
        if not told:
            setting.stop("error-not_found")
        if on is not None or level:
            now = told[0]
            changes = {"on": now["on"] if on is None else on, "level": level or now["set"]}
            told = [call("PUT", f"rules/{quote(now['id'], safe='')}", changes)]
    terminal = Terminal.of_output(setting.words)
    if as_json:
        click.echo(json.dumps(told[0] if rule else found, ensure_ascii=False, indent=2))
        return
    for one in told:
        _print(whole_rule_lines(one, terminal) if rule else rule_lines(one, terminal))
    for problem in () if rule else found["problems"]:
        setting.say("doctor-rule-wrong", reason=problem["message"])


@amana.command(name="import", help="help-import")
@click.argument("file", type=click.File(encoding="utf-8"))
@click.pass_obj
def bring(setting: Setting, file: TextIO) -> None:  # noqa: D103
    with setting.api() as call, _counter() as counted:
        try:
            brought = carrying.bring(call, file.read(), counted, setting.config.now().astimezone().date())
        except ExportTooNew as new:
            setting.stop("import-too-new", file=file.name, found=new.found, known=FORMAT)
        except (NotAnExport, UnicodeDecodeError):
            setting.stop("import-not-ours", file=file.name)
    setting.say("import-done", people=brought.people)
    if brought.left_out:
        setting.say("import-left-out", limit=MOST_GOODS)
        for line in brought.left_out:
            click.echo(f"  {line}")


@amana.command(help="help-export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), required=False)
@click.pass_obj
def export(setting: Setting, file: Path | None) -> None:  # noqa: D103
    with setting.api() as call, _counter() as counted:
        content = json.dumps(carrying.gather(call, counted), ensure_ascii=False, indent=2)
    if file is None:
        click.echo(content)
        return
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, private.FILE), "w", encoding="utf-8") as out:
        if file.is_file():  # an older file of this name keeps its mode; and what is no file, such as /dev/null, its own
            private.tighten(file)
        out.write(content)
    setting.say("export-done", file=str(file))


@contextmanager
def _counter() -> Iterator[carrying.Progress]:
    """Shows how many are done on a terminal; Ctrl+C stops between two people and keeps those before."""
    shown = sys.stderr.isatty()

    def count(done: int, total: int) -> None:
        if shown:
            click.echo(f"\r{done}/{total}", nl=False, err=True)

    yield count
    if shown:
        click.echo(err=True)


@amana.command(help="help-backup")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), required=False)
@click.pass_obj
def backup(setting: Setting, folder: Path | None) -> None:  # noqa: D103
    data = setting.config.data
    file = backups.back_up(data, setting.config.now(), folder or data / backups.FOLDER)
    setting.say("backup-done", file=str(file))


@amana.command(help="help-restore")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.pass_obj
def restore(setting: Setting, file: Path) -> None:  # noqa: D103
    aside = backups.restore(setting.config.data, file, setting.config.now())
    with Notebook.open(setting.config.data, setting.config.now) as notebook:
        people = notebook.search("", limit=1).total
    setting.say("restore-done", people=people)
    if aside:
        setting.say("restore-aside", file=str(aside))


@amana.command(help="help-doctor")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--address", default="", help="help-doctor-address")
@click.option("--values", is_flag=True, help="help-doctor-values")
@click.option("--json", "as_json", is_flag=True, help="help-json")
@click.pass_obj
def doctor(setting: Setting, file: Path | None, address: str, *, values: bool, as_json: bool) -> None:  # noqa: D103
    if file is not None:
        sys.exit(_look_at(setting, file, address, values=values, as_json=as_json))
    if address or values or as_json:
        setting.stop("page-needs-a-file")
    symptoms = list(examine(setting.config, setting.words))
    for symptom in symptoms:
        click.echo(f"{'✓' if symptom.well else '✗'} {setting.sentence(symptom.sentence, **symptom.values)}")
    sys.exit(0 if all(symptom.well for symptom in symptoms) else 1)


def _look_at(setting: Setting, file: Path, address: str, *, values: bool, as_json: bool) -> int:
    """Look at a saved page; the exit status is 0 where all is well, 1 where parts are missing, 2 for no such page."""
    try:
        checked = check(file, extension_table(), address)
    except NoPage as no_page:
        click.echo(setting.sentence(f"page-trouble-{no_page.trouble}"), err=True)
        return EXIT_OF_NO_PAGE
    except (NotATable, OSError):
        click.echo(setting.sentence("page-table-broken"), err=True)
        return EXIT_OF_NO_PAGE
    if as_json:
        click.echo(json.dumps(checked.to_json(values=values), ensure_ascii=False, indent=2))
    else:
        _print(page_lines(checked, Terminal.of_output(setting.words), values=values))
    return 0 if checked.well else 1


@amana.command(help="help-extension")
def extension() -> None:  # noqa: D103
    click.echo(extension_folder())


@amana.command(name="package", help="help-package")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
@click.option("--replace", is_flag=True, help="help-package-replace")
@click.pass_obj
def package_extension(setting: Setting, folder: Path, *, replace: bool) -> None:  # noqa: D103
    try:
        made = package(extension_folder(), folder.expanduser().resolve(), replace=replace)
    except NoExtension:
        setting.stop("doctor-no-extension", folder=str(extension_folder()))
    except AnotherPackage as another:
        setting.stop("package-another", file=str(another.file))
    except NotWritten as problem:
        setting.stop("package-full" if problem.full else "package-no-place", file=str(problem.file))
    for file in made:
        setting.say("package-done", file=str(file))


@amana.command(help="help-demo")
@click.option("--headless", is_flag=True, help="help-headless")
@click.option("--pictures", type=click.Path(path_type=Path, file_okay=False), help="help-pictures")
@click.option("--language", type=click.Choice(LANGUAGES), help="help-language")
@click.pass_obj
def demo(setting: Setting, pictures: Path | None, language: Language | None, *, headless: bool) -> None:  # noqa: D103
    try:
        from amana.demo.chromium import NoChromium  # noqa: PLC0415 - Playwright is wanted here and nowhere else
        from amana.demo.own_server import NoFreePort  # noqa: PLC0415
        from amana.demo.tour import tour  # noqa: PLC0415
    except ImportError:
        setting.stop("demo-needs-playwright")
    if not headless and _no_screen():
        setting.say("demo-no-screen")
        headless = True
    try:
        taken = tour(language or setting.words.language, headless=headless, pictures=pictures, say=setting.say)
    except NoChromium:
        setting.stop("demo-no-chromium")
    except NoFreePort:
        setting.stop("demo-no-port")
    setting.say("demo-done", steps=taken)
    if pictures:
        setting.say("demo-pictures", folder=str(pictures))


def _no_screen() -> bool:
    return sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
