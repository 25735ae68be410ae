#!/usr/bin/env bash
# Build Diptych for a machine without Python: dist/diptych/, its archive, on Linux a file that unpacks
# itself, and on Debian a package.
# Needs Python 3.11 to 3.13 and, for the package, dpkg-deb; nothing else is taken from this machine.
set -euo pipefail
cd "$(dirname "$0")/.."
system=$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)

python3 -m uv --version >/dev/null 2>&1 || python3 -m pip install --quiet uv
export UV_PROJECT_ENVIRONMENT=$PWD/build/environment
python3 -m uv sync --quiet --no-editable --no-default-groups --group argos --group build
python=$UV_PROJECT_ENVIRONMENT/bin/python
[ -x "$python" ] || python=$UV_PROJECT_ENVIRONMENT/Scripts/python.exe

version=$("$python" -c "from core.diagnostics.version import version; print(version())")
rm -rf dist build/licences
"$python" packaging/licences.py build/licences
"$python" -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller \
    packaging/diptych.spec
date -u +%Y-%m-%d > dist/diptych/_internal/BUILD
# The engine's module comes with 67 MB of what only its makers debug with, Python's with 17.
if [ "$(uname -s)" = Linux ] && command -v strip >/dev/null; then
    strip --strip-unneeded dist/diptych/_internal/{ctranslate2/_ext*.so,libpython3*.so*}
fi

archive=dist/diptych-$version-$system.tar.xz
tar -C dist -c diptych | xz -T0 > "$archive"
if [ "$(uname -s)" = Linux ]; then
    packaging/run_file.sh "$archive" "dist/diptych-$version-$system.run"
fi
if command -v dpkg-deb >/dev/null; then
    packaging/deb.sh "$version"
fi
du -sm dist/*
