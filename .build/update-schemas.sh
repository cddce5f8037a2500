#!/usr/bin/env bash
# Writes the schemas of the contract anew into the files that the package ships, after a change on purpose. Read the diff.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build src/BeschutWerk.Rules.Tool --nologo -v q
tool=(dotnet run --no-build --project src/BeschutWerk.Rules.Tool --)
for name in $("${tool[@]}" schema); do
    "${tool[@]}" schema "$name" >"src/BeschutWerk.Rules.Json/Schemas/$name.schema.json"
done
