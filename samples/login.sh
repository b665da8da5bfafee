#!/usr/bin/env bash
# Logs in as a person and prints an access token: authorization code with PKCE (RFC 7636), as a browser would do it.
# 以个人身份登录并打印访问令牌：授权码加 PKCE，与浏览器的步骤相同。
#
#   samples/login.sh src/WebApi/data/trial-credentials.json registrar
#   curl -H "Authorization: Bearer $(samples/login.sh src/WebApi/data/trial-credentials.json registrar)" http://localhost:5080/api/v1/petitions
#
# A machine needs none of this, one request gives its token:
#   curl -u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=client_credentials "$BASE_URL/connect/token"
#
# For another installation than a trial: BASE_URL, PASSWORD in the environment, and "-" in place of the file.
set -euo pipefail

file=${1:?usage: login.sh CREDENTIALS_FILE|- USER_NAME}
user=${2:?usage: login.sh CREDENTIALS_FILE|- USER_NAME}
client=cli
redirect=http://127.0.0.1/callback

fail() { echo "login.sh: $*" >&2; exit 1; }

if [ "$file" != - ]; then
  BASE_URL=$(sed -n 's/^ *"baseUrl": "\(.*\)",*$/\1/p' "$file")
  PASSWORD=$(sed -n "/\"userName\": \"$user\"/{n;s/^ *\"password\": \"\(.*\)\",*\$/\1/p;q;}" "$file")
fi
: "${BASE_URL:?}" "${PASSWORD:?no such user in $file}"

jar=$(mktemp)
trap 'rm -f "$jar"' EXIT
web() { curl --silent --show-error --cookie "$jar" --cookie-jar "$jar" "$@"; }
# Where a response would send the browser.
location() { web --output /dev/null --write-out '%{redirect_url}' "$@"; }
url_safe() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

# 1. A secret of our own, and its hash, which is all the server is told for now.
verifier=$(openssl rand 32 | url_safe)
challenge=$(printf %s "$verifier" | openssl dgst -sha256 -binary | url_safe)
state=$(openssl rand -hex 16)

# 2. Ask for a code. Nobody is logged in yet: the server sends us to its login page.
authorize="$BASE_URL/connect/authorize?response_type=code&client_id=$client&redirect_uri=$redirect&scope=openid%20profile%20offline_access&state=$state&code_challenge=$challenge&code_challenge_method=S256"
page=$(location "$authorize")
[ -n "$page" ] || fail "no login page: is the server at $BASE_URL?"

# 3. Fill in the form, with the hidden field that proves it is the server's own.
form_token=$(web "$page" | sed -n 's/.*name="__RequestVerificationToken" value="\([^"]*\)".*/\1/p')
back=$(location --data-urlencode "userName=$user" --data-urlencode "password=$PASSWORD" \
  --data-urlencode "__RequestVerificationToken=$form_token" "$page")
[ -n "$back" ] || fail "login refused: wrong password, disabled, or locked for a while"

# 4. Now the code comes back; a browser would be sent on to the redirect address with it.
answer=$(location "$back")
case $answer in
  "$redirect"*"state=$state"*) ;;
  */account/password*) fail "the one-time password has to be changed first, in a browser: $answer" ;;
  *) fail "no code: $answer" ;;
esac
code=$(printf %s "$answer" | sed -n 's/.*[?&]code=\([^&]*\).*/\1/p')

# 5. Code and secret together buy the token.
web --data grant_type=authorization_code --data "client_id=$client" --data "redirect_uri=$redirect" \
  --data "code=$code" --data "code_verifier=$verifier" "$BASE_URL/connect/token" |
  sed -n 's/.*"access_token": *"\([^"]*\)".*/\1/p' | grep . || fail "no token for the code"
