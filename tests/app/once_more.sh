#!/bin/sh
# once_more.sh COMMAND…: a walk through the real window hangs on when a machine that does other things lets it go on, so
# one that fails is tried once more. It says so, and a fault that is always there fails twice. 77 is skipped.
"$@"
result=$?
case $result in
0 | 77) exit $result ;;
esac
echo "ended with $result, once more" >&2
exec "$@"
