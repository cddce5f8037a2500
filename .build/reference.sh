#!/usr/bin/env bash
# Makes the reference of the packages from the comments of what was built in Release, into a folder; any warning fails it.
#   .build/reference.sh FOLDER
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: .build/reference.sh FOLDER" >&2; exit 2; }
mkdir -p "$1"
folder=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."

# Made beside the repository, which stays as it is, from each library with all that it refers to.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp .build/reference/* "$work"
mkdir "$work/assemblies"
for library in src/*/bin/Release/net8.0; do
    cp "$library"/*.dll "$library"/BeschutWerk.Rules*.xml "$work/assemblies"
done
dotnet docfx "$work/docfx.json" --warningsAsErrors --logLevel warning
cp -r "$work/site/." "$folder"
