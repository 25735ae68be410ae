#!/usr/bin/env bash
# Make a Debian package of dist/diptych: deb.sh VERSION.
set -euo pipefail
cd "$(dirname "$0")/.."
version=$1
root=build/deb
python=build/environment/bin/python

rm -rf "$root"
install -d "$root"/DEBIAN "$root"/usr/{bin,lib,share/man/man1,share/doc/diptych}
cp -a dist/diptych "$root"/usr/lib/diptych
ln -s ../lib/diptych/diptych "$root"/usr/bin/diptych
"$python" packaging/man_page.py | gzip -9n > "$root"/usr/share/man/man1/diptych.1.gz
cp LICENSE resources/NOTICE "$root"/usr/share/doc/diptych/
"$python" packaging/menu_files.py "$root"/usr/share

cat > "$root"/DEBIAN/control <<CONTROL
Package: diptych
Version: $version
Section: text
Priority: optional
Architecture: $(dpkg --print-architecture)
Maintainer: the Diptych project <diptych@localhost>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Depends: libc6 (>= 2.28), libgl1, libegl1, libdbus-1-3, libxkbcommon0, libxkbcommon-x11-0, libfontconfig1, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1
Recommends: fonts-noto-core, fonts-noto-cjk
Description: read foreign-language articles beside their translation
 Opens a folder of saved articles and shows each beside its machine translation,
 sentence by sentence, with names and dates marked in both. Everything runs on
 this machine and nothing is sent anywhere.
CONTROL
find "$root" -type d -exec chmod 755 {} +
find "$root" -type f -exec chmod u+rw,go+r,go-w {} +
dpkg-deb --root-owner-group -Zxz --build "$root" "dist/diptych_${version}_$(dpkg --print-architecture).deb" >/dev/null
