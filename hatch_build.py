"""Compiles the reader with mypyc when a wheel is built and a C compiler is wanted (``make compiled``).

Without ``HATCH_BUILD_HOOK_ENABLE_CUSTOM=1`` nothing here runs, and the wheel is pure Python.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOMS = ("vietnamese", "lexicon", "reading", "reading/frames")
BESIDE = ("model/edtf.py",)  # dates are compared wherever two tellings are
INTERPRETED = (
    # msgspec makes records of the data files after their annotations, of which mypyc keeps no more than the types.
    "lexicon/entries.py",
    "lexicon/geography.py",
    "lexicon/layers.py",  # reads files once a process
    "lexicon/leaders.py",
    "lexicon/nicknames.py",
    "lexicon/posts.py",
    "lexicon/terms.py",
    "vietnamese/calendar.py",  # mypyc 2.4 makes C of its properties that does not compile
    "vietnamese/unicode.py",  # mypyc 2.4 cannot write lone surrogates; all its work is done in patterns
    "reading/compiled.py",  # looks at where it stands itself
)


# Calls among the functions of the one module that holds all need no detour by way of its table of symbols.
_FLAGS = "-O3 -g0 -fvisibility=hidden -fno-semantic-interposition -fno-plt"

# A constant in capitals is looked up by its name at each use, unless mypyc is told that nothing changes it.
_CONSTANT = re.compile(r"^(_?[A-Z][A-Z0-9_]+)(?:: (?!Final\b)([^=\n]+))? = ", re.MULTILINE)


class Compile(BuildHookInterface[Any]):
    """The hook that hatchling calls before it packs a wheel."""

    def initialize(self, _version: str, build_data: dict[str, Any]) -> None:
        """Compile, and have the extension modules packed beside the sources that they were made of."""
        work = Path(self.root, "build", "mypyc")
        for module in compile_reader(Path(self.root, "src"), work):
            build_data["force_include"][str(module)] = str(module.relative_to(work / "lib"))
        build_data["pure_python"] = False
        build_data["infer_tag"] = True


def compile_reader(source: Path, work: Path) -> list[Path]:
    """Compile the rooms that read into ``work``/lib and return the extension modules."""
    for folder in ("source", "c", "objects", "lib"):  # nothing of an earlier build may get into this one
        shutil.rmtree(work / folder, ignore_errors=True)
    shutil.copytree(source / "banggiao", work / "source" / "banggiao", ignore=lambda _, names: _no_sources(names))
    for name in modules(work / "source"):
        _settle_constants(work / "source" / name)
    command = [sys.executable, str(Path(__file__).resolve()), str(work)]
    environment = os.environ | {"CFLAGS": _FLAGS}
    subprocess.run(command, cwd=work / "source", check=True, env=environment)  # noqa: S603 - our own
    return sorted((work / "lib").rglob("*.so")) + sorted((work / "lib").rglob("*.pyd"))


def modules(source: Path) -> list[str]:
    """Return the modules to compile, as paths below ``source``."""
    package = source / "banggiao"
    found = sorted(path for room in ROOMS for path in (package / room).glob("[!_]*.py"))
    found += [package / name for name in BESIDE]
    skipped = {package / name for name in INTERPRETED}
    return [str(path.relative_to(source)) for path in found if path not in skipped]


def _no_sources(names: list[str]) -> list[str]:
    return [name for name in names if "." in name and not name.endswith((".py", ".typed"))]


def _settle_constants(module: Path) -> None:
    """Declare the constants of a module final, line by line, so that tracebacks still point where they should."""
    text, constants = _CONSTANT.subn(_as_final, module.read_text(encoding="utf-8"))
    lines = text.split("\n")
    if constants:
        first = ast.parse(text).body[1].lineno - 1  # behind the docstring
        lines[first] = "from typing import Final as _Final; " + lines[first]
    module.write_text("\n".join(lines), encoding="utf-8")


def _as_final(constant: re.Match[str]) -> str:
    name, kind = constant.groups()
    return f"{name}: _Final[{kind}] = " if kind else f"{name}: _Final = "


def main() -> None:
    """Run mypyc and the C compiler in a process of their own, in the folder of the copied sources."""
    from mypyc.build import mypycify  # noqa: PLC0415 - a pure wheel needs neither
    from setuptools import Extension, setup  # noqa: PLC0415
    from setuptools.command.build_ext import build_ext  # noqa: PLC0415

    class BuildInParallel(build_ext):
        """Compiles several files of one module at a time: nearly all of them are in one."""

        def build_extension(self, ext: Extension) -> None:
            """Compile the files, then link them."""

            def compile_one(file: str) -> list[str]:
                given = {"include_dirs": ext.include_dirs, "extra_postargs": ext.extra_compile_args}
                return self.compiler.compile([file], output_dir=self.build_temp, **given)

            with ThreadPoolExecutor(os.cpu_count()) as pool:
                ext.extra_objects += [name for names in pool.map(compile_one, ext.sources) for name in names]
            ext.sources = []
            super().build_extension(ext)

    work = Path(sys.argv[1])
    options = [f"--config-file={Path(__file__).with_name('pyproject.toml')}", f"--cache-dir={work / 'cache'}"]
    extensions = mypycify(
        [*options, *modules(Path.cwd())], opt_level="3", debug_level="0", multi_file=True, target_dir=str(work / "c")
    )
    where = [f"--build-lib={work / 'lib'}", f"--build-temp={work / 'objects'}"]
    setup(
        name="banggiao",
        packages=[],
        ext_modules=extensions,
        cmdclass={"build_ext": BuildInParallel},
        script_args=["--quiet", "build_ext", "--force", *where],
    )


if __name__ == "__main__":
    main()
