#!/bin/sh
# Builds the host, then the plugins, as many at a time as there are CPUs.
# usage: host-first.sh OUTPUT PLUGIN...   in the workspace's root, with go's environment set
set -eu
out=$1
shift
flags="-trimpath -buildvcs=false -mod=readonly -pgo=off"
mkdir -p "$out"
go build $flags -o "$out/host" ./host
printf '%s\n' "$@" | xargs -P "$(nproc)" -I{} \
  go build -buildmode=plugin $flags -o "$out/{}.so" ./plugins/{}/plugin
