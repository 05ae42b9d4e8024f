"""The program: its commands, what its errors look like, and its exit codes."""

import os
import sys

import click

import banggiao
from banggiao.cli.adding import add
from banggiao.cli.asking import digest, events, search, show, stats
from banggiao.cli.evaluating import evaluate_command
from banggiao.cli.holders import add_holders
from banggiao.cli.holding import who
from banggiao.cli.joining import why
from banggiao.cli.output import use_utf8
from banggiao.cli.reading import read
from banggiao.cli.relating import relation
from banggiao.cli.rereading import reread
from banggiao.cli.reviewing import decide, log, review
from banggiao.cli.serving import demo, serve
from banggiao.cli.versions import versions, withdraw
from banggiao.model.errors import BanggiaoError
from banggiao.reading.compiled import is_compiled

FAILED, INTERRUPTED, PIPE_CLOSED = 1, 130, 141
"""Exit codes, beside 2 for a wrong command line; the last two are what a shell gives to these ends."""

_VERSION = f"%(prog)s, version %(version)s ({'compiled' if is_compiled() else 'interpreted'} reader)"


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(banggiao.__version__, prog_name="banggiao", message=_VERSION)
def cli() -> None:
    """Read Vietnamese news about relations between states, and keep a record whose every fact opens on its sentence."""


for _command in (
    add,
    add_holders,
    read,
    reread,
    evaluate_command,
    search,
    events,
    show,
    who,
    relation,
    why,
    review,
    decide,
    log,
    versions,
    withdraw,
    stats,
    digest,
    serve,
    demo,
):
    cli.add_command(_command)


def main() -> None:
    """Run the program and exit."""
    use_utf8()
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code; what went wrong is said in one line on standard error."""
    try:
        with cli.make_context("banggiao", arguments) as context:
            code = cli.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except BanggiaoError as error:
        click.echo(f"banggiao: {error}", err=True)
        return FAILED
    except (click.Abort, KeyboardInterrupt):
        click.echo("banggiao: stopped; what was added stays, and the same command goes on from there", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        _abandon_output()
        return PIPE_CLOSED
    return code if isinstance(code, int) else 0


def _abandon_output() -> None:
    """Let the interpreter's own last flush go nowhere, for whoever read the output is gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
