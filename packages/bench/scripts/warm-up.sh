#!/bin/sh
# Compiles everything the plugins need in one process, beside the host's build, then links them, as
# many at a time as there are CPUs.
# usage: warm-up.sh OUTPUT PLUGIN...   in the workspace's root, with go's environment set
set -eu
out=$1
shift
flags="-trimpath -buildvcs=false -mod=readonly -pgo=off"
mkdir -p "$out"
mains=$(printf './plugins/%s/plugin ' "$@")
go list -export -buildmode=plugin $flags $mains >"$out/warm-up" &
warm=$!
go build $flags -o "$out/host" ./host
wait "$warm"
printf '%s\n' "$@" | xargs -P "$(nproc)" -I{} \
  go build -buildmode=plugin $flags -o "$out/{}.so" ./plugins/{}/plugin
