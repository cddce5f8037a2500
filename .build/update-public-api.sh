#!/usr/bin/env bash
# Writes the public API of the packages anew into their PublicAPI.Unshipped.txt, after a change on purpose. Read the diff.
set -euo pipefail
cd "$(dirname "$0")/.."
for project in BeschutWerk.Rules BeschutWerk.Rules.Json BeschutWerk.Rules.Testing; do
    echo '#nullable enable' >"src/$project/PublicAPI.Unshipped.txt"
    dotnet format analyzers "src/$project/$project.csproj" --diagnostics RS0016 --severity warn
done
