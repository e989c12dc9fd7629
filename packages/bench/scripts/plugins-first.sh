#!/bin/sh
# What a build without a plan does: all plugins at once, then the host.
# usage: plugins-first.sh OUTPUT PLUGIN...   in the workspace's root, with go's environment set
set -eu
out=$1
shift
flags="-trimpath -buildvcs=false -mod=readonly -pgo=off"
mkdir -p "$out"
printf '%s\n' "$@" | xargs -P "$(nproc)" -I{} \
  go build -buildmode=plugin $flags -o "$out/{}.so" ./plugins/{}/plugin
go build $flags -o "$out/host" ./host
