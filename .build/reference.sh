#!/usr/bin/env bash
# Makes the reference of the packages from the comments of what was built in Release, into a folder; any warning fails it.
#   .build/reference.sh FOLDER
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: .build/reference.sh FOLDER" >&2; exit 2; }
mkdir -p "$1"
folder=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."

# Made beside the repository, which stays as it is. The tool has the libraries with all that they refer to.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp .build/reference/* "$work"
mkdir "$work/assemblies"
cp src/BeschutWerk.Rules.Tool/bin/Release/net10.0/*.dll "$work/assemblies"
for library in src/BeschutWerk.Rules src/BeschutWerk.Rules.*; do
    cp "$library"/bin/Release/net8.0/BeschutWerk.Rules*.{dll,xml} "$work/assemblies" 2>/dev/null || true
done
dotnet docfx "$work/docfx.json" --warningsAsErrors --logLevel warning
cp -r "$work/site/." "$folder"
