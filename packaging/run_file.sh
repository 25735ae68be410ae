#!/usr/bin/env bash
# Make a file that unpacks itself, for a Linux without dpkg: run_file.sh ARCHIVE RUN_FILE.
# `sh diptych-*.run [FOLDER]` asks for no rights and writes nothing outside FOLDER and ~/.local.
set -euo pipefail
archive=$1
file=$2

cat > "$file" <<'HEAD'
#!/bin/sh
# Unpack Diptych into FOLDER (~/.local/opt unless told) and put it into the menu: sh FILE [FOLDER].
set -eu
folder=${1:-$HOME/.local/opt}
for tool in tail tar xz; do
    command -v "$tool" >/dev/null || { echo "diptych: needs $tool to unpack" >&2; exit 1; }
done
# What is removed below is an earlier Diptych, and nothing else that is called so.
if [ -e "$folder/diptych" ] && ! { [ -f "$folder/diptych/diptych" ] && [ -x "$folder/diptych/diptych" ]; }; then
    echo "diptych: $folder/diptych is something else: name another FOLDER" >&2
    exit 1
fi
mkdir -p "$folder" "$HOME/.local/bin"
rm -rf "$folder/diptych.new"
mkdir "$folder/diptych.new"
tail -n +@LINES@ "$0" | tar -xJ -C "$folder/diptych.new" --strip-components 1
[ -x "$folder/diptych.new/diptych" ] || { echo "diptych: the file is damaged" >&2; exit 1; }
rm -rf "$folder/diptych"
mv "$folder/diptych.new" "$folder/diptych"
ln -sf "$(cd "$folder" && pwd)/diptych/diptych" "$HOME/.local/bin/diptych"
"$HOME/.local/bin/diptych" desktop install
exit 0
HEAD
sed -i "s/@LINES@/$(($(wc -l < "$file") + 1))/" "$file"
cat "$archive" >> "$file"
chmod 755 "$file"
