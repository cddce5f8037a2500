#!/usr/bin/env bash
# Tells which part of the lines and branches of each package the tests reached, and which lines none of them did; fails where
# the package of the rules has less than 98 % of its lines. It reads all lcov reports below a folder: what one project of tests
# reached is reached.
#   .build/coverage.sh FOLDER
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: .build/coverage.sh FOLDER" >&2; exit 2; }

[ -n "$(find "$1" -name coverage.info -print -quit)" ] || { echo "No test told what it reached." >&2; exit 1; }

# A report has no end to its last line: awk is given them one by one.
find "$1" -name coverage.info -exec env LC_ALL=C awk '
    /^SF:/ { file = substr($0, 4); gsub(/\\/, "/", file); sub(/^(.*\/)?src\//, "", file); sub(/\r$/, "", file) }
    /^DA:/ {
        split(substr($0, 4), told, ",")
        place = file ":" (told[1] + 0)
        if (!(place in hits)) { if (told[1] + 0 > last[file]) last[file] = told[1] + 0; hits[place] = 0 }
        hits[place] += told[2]
    }
    /^BRDA:/ {
        split(substr($0, 6), told, ",")
        branch = file SUBSEP told[1] SUBSEP told[2] SUBSEP told[3]
        taken[branch] += told[4] # a branch that was never come to is told as "-"
    }
    END {
        for (file in last) {
            package = file; sub(/\/.*/, "", package); packages[package]
            for (line = 1; line <= last[file]; line++) {
                if ((file ":" line) in hits) {
                    lines[package]++
                    if (hits[file ":" line] > 0) reached[package]++
                }
            }
        }
        for (branch in taken) {
            package = branch; sub(/\/.*/, "", package)
            branches[package]++
            if (taken[branch] > 0) chosen[package]++
        }
        sort = "sort"
        for (file in last) {
            ranges = ""; first = 0
            for (line = 1; line <= last[file] + 1; line++) {
                if ((file ":" line) in hits && hits[file ":" line] == 0) { if (!first) first = line; end = line }
                else if (first && (((file ":" line) in hits) || line > last[file])) {
                    ranges = ranges " " (first == end ? first : first "-" end); first = 0
                }
            }
            if (ranges != "") print file ":" ranges | sort
        }
        close(sort)
        print ""
        for (package in packages) {
            printf "%s: %.2f%% of %d lines, %.2f%% of %d branches\n", package,
                100 * reached[package] / lines[package], lines[package],
                branches[package] ? 100 * chosen[package] / branches[package] : 100, branches[package] | sort
        }
        close(sort)
        rules = "BeschutWerk.Rules"
        if (lines[rules] == 0) { print "Nothing is known of " rules "."; exit 1 }
        if (100 * reached[rules] < 98 * lines[rules]) { print "Less than 98 % of the lines of " rules " is tested."; exit 1 }
    }' {} +
