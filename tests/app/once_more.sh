#!/bin/sh
# once_more.sh LOG COMMAND…: a walk through the real window hangs on when a machine that does other things lets it go
# on. One that fails while the load is above twice the cores (two walks at a time are a load themselves) is tried once
# more; on a machine with time it fails at once, or a fault that shows half of the time would stay hidden. What the
# first try said is printed and added to LOG, which tools/test shows at its end. 77 is skipped.
log=$1
shift
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
{
    "$@" 2>&1
    echo $? >"$folder/result"
} | tee "$folder/said"
result=$(cat "$folder/result")
case $result in
0 | 77) exit "$result" ;;
esac
load=$(cut -d' ' -f1 "${UNKNOT_LOADAVG:-/proc/loadavg}")
if [ "${load%.*}" -lt $((2 * $(nproc))) ]; then
    echo "ended with $result at a load of $load; the machine had time, so it is not tried again"
    exit "$result"
fi
{
    echo "== $(date +%H:%M:%S) ended with $result at a load of $load, tried again: $*"
    cat "$folder/said"
} >>"$log"
echo "ended with $result at a load of $load, tried again"
"$@"
