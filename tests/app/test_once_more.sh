#!/bin/sh
# test_once_more.sh: what is tried again, and what is seen of it.
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
failed=0

# Fails so many times, then ends with RESULT: the command of the tries below.
cat >"$folder/walk" <<'END'
#!/bin/sh
echo x >>"$1/runs"
[ "$(wc -l <"$1/runs")" -gt "$2" ] && exit "$3"
echo "there is no button"
exit 1
END
chmod +x "$folder/walk"

# check NAME LOAD FAILURES RESULT, then what is expected: STATUS RUNS TOLD
check() {
    rm -f "$folder/runs" "$folder/log"
    echo "$2 1.00 1.00 1/100 4711" >"$folder/loadavg"
    UNKNOT_LOADAVG=$folder/loadavg "$here/once_more.sh" "$folder/log" "$folder/walk" "$folder" "$3" "$4" >"$folder/out" 2>&1
    status=$?
    runs=$(wc -l <"$folder/runs")
    told=no
    grep -qs "there is no button" "$folder/log" && told=yes
    [ "$status $runs $told" = "$5 $6 $7" ] || {
        echo "$1: status, runs and told are $status $runs $told, not $5 $6 $7"
        failed=1
    }
    [ "$3" = 0 ] || grep -q "there is no button" "$folder/out" || {
        echo "$1: what the first try said is not printed"
        failed=1
    }
}

check "passes" 0.10 0 0 0 1 no
check "skipped" 999.00 0 77 77 1 no
check "fails, and there was time" 0.10 1 0 1 1 no
check "fails on a busy machine, then passes" 999.00 1 0 0 2 yes
check "fails twice on a busy machine" 999.00 2 0 1 2 yes
exit $failed
