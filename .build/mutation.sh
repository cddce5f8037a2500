#!/usr/bin/env bash
# Mutation testing of one folder of the package: each small change of its code must fail a test.
# usage: .build/mutation.sh FOLDER... [--quick] [--least PERCENT] [--workers COUNT] [--again FILE] [--tests CLASSES]
set -euo pipefail
cd "$(dirname "$0")/.."

dotnet build tests/BeschutWerk.Rules.Mutation --configuration Release --nologo --verbosity quiet
exec dotnet tests/BeschutWerk.Rules.Mutation/bin/Release/net10.0/BeschutWerk.Rules.Mutation.dll \
    src/BeschutWerk.Rules tests/BeschutWerk.Rules.Mutation/equivalent.txt "$@"
