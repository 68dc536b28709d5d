#!/bin/sh
# A real browser and axe for the page tests, where this machine can have them; without them those tests are skipped.
AXE=.venv/axe
if ! command -v chromium >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    apt-get update -qq >/dev/null 2>&1 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null 2>&1
fi
if [ ! -f $AXE/package/axe.min.js ] && command -v npm >/dev/null 2>&1; then
    mkdir -p $AXE && (cd $AXE && npm pack --silent axe-core@4.10.3 >/dev/null 2>&1 && tar xzf axe-core-*.tgz)
fi
command -v chromium >/dev/null 2>&1 || echo "no chromium here: the browser tests will be skipped"
exit 0
