# Sourced by the Makefile: sets CHROME and CHROMEDRIVER, installing Debian's packages when they are missing.
# Set the two beforehand to use others.

first_of() {
  local candidate
  for candidate in "$@"; do
    if command -v "$candidate"; then return 0; fi
  done
}

find_browser() {
  export CHROME=${CHROME:-$(first_of chromium google-chrome google-chrome-stable chrome chromium-browser \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' '/Applications/Chromium.app/Contents/MacOS/Chromium')}
  export CHROMEDRIVER=${CHROMEDRIVER:-$(first_of chromedriver /usr/lib/chromium/chromedriver)}
  [ -n "$CHROME" ] && [ -n "$CHROMEDRIVER" ]
}

if ! find_browser; then
  if [ -e /etc/debian_version ]; then
    if [ "$(id -u)" = 0 ]; then as_root=; else as_root='sudo -n'; fi
    $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends chromium chromium-driver || true
  fi
fi
if ! find_browser; then
  cat >&2 <<'END'
The browser tests need Chrome or Chromium and the chromedriver of the same version:
  Debian    apt-get install chromium chromium-driver
  macOS     brew install --cask google-chrome chromedriver
  elsewhere https://googlechromelabs.github.io/chrome-for-testing/
If they are installed in an unusual place, set CHROME and CHROMEDRIVER to their paths.
END
  exit 1
fi
