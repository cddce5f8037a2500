#!/usr/bin/env bash
# Everything that a release consists of, in a folder: the packages with their symbols, what each is made of (an SBOM in
# CycloneDX), the release notes and the reference. Of the version in Directory.Build.props; it publishes nothing.
#   .build/release.sh FOLDER [TAG]      with a tag it must be that of the version, such as v1.0.0
set -euo pipefail
[ $# -ge 1 ] || { echo "usage: .build/release.sh FOLDER [TAG]" >&2; exit 2; }
mkdir -p "$1"
folder=$(cd "$1" && pwd)
tag=${2:-}
cd "$(dirname "$0")/.."

version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)
if [ -n "$tag" ] && [ "$tag" != "v$version" ]; then
    echo "The tag $tag is not that of version $version." >&2
    exit 1
fi

dotnet tool restore
# Built as it is released: with paths that tell nothing of this machine, and the packages of the lock files. Here, where it
# is published, a known vulnerability is an error.
export CI=true
dotnet pack BeschutWerk.Rules.sln --configuration Release -p:PackageOutputPath="$folder/packages" -p:IsRelease=true

for project in src/*/*.csproj; do
    name=$(basename "$project" .csproj)
    dotnet dotnet-CycloneDX "$project" --disable-package-restore --output-format Json \
        --set-name "$name" --set-version "$version" --set-type Library --no-serial-number \
        --include-project-references --set-nuget-purl \
        --output "$folder/sbom" --filename "$name.$version.cdx.json"
done

awk -v version="$version" '$1 == "##" { told = $2 == version; next } told' CHANGELOG.md >"$folder/release-notes.md"
.build/reference.sh "$folder/reference"
echo "Version $version stands in $folder."
