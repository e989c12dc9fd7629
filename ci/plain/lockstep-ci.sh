#!/bin/sh
# lockstep's pipeline for any CI: builds once, gates what was built, publishes what passed.
# To be called in the folder of the workspace; needs node, git, gcc and any Go.
#
#   lockstep-ci.sh build               fetches, builds and packs; prints the archive's SHA-256
#   lockstep-ci.sh gate [SHA256]       judges exactly that archive, and builds nothing
#   lockstep-ci.sh publish COMMAND...  runs COMMAND with the archive as its last word, if it was gated
#
# Stages may run in jobs of their own that hand on the folder LOCKSTEP_CI_OUT. Variables:
#
#   LOCKSTEP_CI_OUT    folder of archive and reports (dist/ci)
#   LOCKSTEP_PROFILE   what is built and published (what lockstep.jsonc says)
#   LOCKSTEP_PLATFORM  what this machine has to be, as linux_arm64; another one builds nothing
#   LOCKSTEP_HOST      which host is published, where there are several
#   LOCKSTEP_SINCE     a commit: only what changed since is built and gated, and nothing can be published
#   LOCKSTEP_REPORTER  who reads what is printed: terminal, or github for annotations (terminal)
set -eu

cli=.lockstep/cli/dist/lockstep.js
out=${LOCKSTEP_CI_OUT:-dist/ci}
profile=${LOCKSTEP_PROFILE:-}
since=${LOCKSTEP_SINCE:-}
reporter=${LOCKSTEP_REPORTER:-terminal}
archive=$out/release.tar
documents=sarif=$out/reports/lockstep.sarif,junit=$out/reports/junit.xml,gitlab=$out/reports/codequality.json,html=$out/reports/report.html

fail() {
  printf 'error: %s\n' "$2" >&2
  exit "$1"
}

lockstep() {
  node "$cli" "$@"
}

# Nothing of an earlier run is left that could be taken for what this one makes. An empty archive stands
# for a change that affects no host and no plugin.
build() {
  rm -rf "$out/release" "$out/reports" "$archive" "$archive.sha256" "$out/gated"
  machine=$(node -p 'process.platform + "_" + process.arch.replace("x64", "amd64")')
  [ "${LOCKSTEP_PLATFORM:-$machine}" = "$machine" ] || fail 3 "this machine is $machine; $LOCKSTEP_PLATFORM is to be built: name a runner for it"
  mkdir -p "$out"
  lockstep fetch
  names=$(affected)
  if [ "$names" = nothing ]; then
    : > "$archive"
  else
    # shellcheck disable=SC2086 # names are words
    lockstep build $names ${profile:+--profile "$profile"} --frozen --offline --reporter "$reporter,$documents"
    # shellcheck disable=SC2086
    lockstep pack ${LOCKSTEP_HOST:-$names} ${profile:+--profile "$profile"} -o "$out/release" --tar "$archive" --offline --reporter "$reporter"
  fi
  sum "$archive" > "$archive.sha256"
  printf 'built %s, SHA-256 %s\n' "$archive" "$(cat "$archive.sha256")"
}

# Names of what a change affects, with the host, or the word nothing. No name means all, also where it
# cannot be told: the build of all says why. Of several hosts, each with a pipeline, all is built.
affected() {
  if [ -z "$since" ] || [ -n "${LOCKSTEP_HOST:-}" ]; then return; fi
  lockstep affected --since "$since" ${profile:+--profile "$profile"} --offline --json > "$out/affected.json" || return 0
  node -e '
    const { units } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    const some = units.some(({ affected }) => affected);
    const named = units.filter(({ kind, affected }) => affected || kind === "host");
    console.log(some ? named.map(({ name }) => name).join(" ") : "nothing");
  ' "$out/affected.json"
}

gate() {
  rm -rf "$out/gated" "$out/release"
  built "$@"
  lockstep fetch
  if [ -n "$since" ] && [ ! -s "$archive" ]; then
    lockstep ci --since "$since" ${profile:+--profile "$profile"} --offline --reporter "$reporter,$documents"
  else
    mkdir -p "$out/release"
    tar -xf "$archive" -C "$out/release"
    lockstep ci --artifacts "$out/release" ${since:+--since "$since"} ${profile:+--profile "$profile"} --offline --reporter "$reporter,$documents"
  fi
  if [ -z "$since" ]; then printf '%s\n' "$expected" > "$out/gated"; fi
}

publish() {
  [ $# -gt 0 ] || fail 2 "say what publishes: lockstep-ci.sh publish COMMAND..."
  [ -f "$out/gated" ] || fail 1 "nothing is published: the gate has not let $archive through"
  built "$(cat "$out/gated")"
  "$@" "$archive"
}

# Whether the archive is the one with this sum, by default the one that the build wrote down.
built() {
  [ -f "$archive" ] || fail 1 "there is no $archive: the build has not passed, or its folder was not handed on"
  expected=${1-$(cat "$archive.sha256")}
  [ "$(sum "$archive")" = "$expected" ] || fail 1 "$archive is not what was built: its SHA-256 is not $expected"
}

sum() {
  sha256sum < "$1" | cut -c1-64
}

[ -f "$cli" ] || fail 2 "there is no $cli here: call this in the folder of a workspace"
case ${1:-} in
  build | gate | publish) "$@" ;;
  *) fail 2 "say which stage: build, gate or publish" ;;
esac
