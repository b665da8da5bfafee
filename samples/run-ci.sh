#!/usr/bin/env bash
# Runs the sample client against the built server, on SQLite (trial) and on PostgreSQL (configured as in production), each twice:
# the second run must register nothing new. The last line is "samples: N passed, N failed".
# 用示例程序对两种数据库各跑两遍；第二遍不得重复登记。
#
#   dotnet build && samples/run-ci.sh [MESSAGES.csv]
#
# PostgreSQL: the server named by PETITION_TEST_PG (a connection string), else a throw-away cluster of the installed binaries;
# without either it is skipped and said so, or failed with REQUIRE_PG=1. CONFIGURATION: Debug unless set. DRIVE: 40 unless set.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
messages=$(realpath "${1:-$root/samples/messages-example.csv}")
configuration=${CONFIGURATION:-Debug}
server=$root/src/WebApi/bin/$configuration/net10.0/PetitionGovernance.WebApi.dll
client=$root/samples/CitizenMessages/bin/$configuration/net10.0/PetitionGovernance.CitizenMessages.dll
for built in "$server" "$client"; do [ -f "$built" ] || { echo "run-ci.sh: not built: $built" >&2; exit 2; }; done

work=$(mktemp -d)
server_id=
cluster=
given_database=
passed=0
failed=0

postgres() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups "$@"; else "$@"; fi; }

stop_server() {
  [ -z "$server_id" ] && return
  kill "$server_id" 2>/dev/null && wait "$server_id" 2>/dev/null || true
  server_id=
}

cleanup() {
  stop_server
  [ -z "$given_database" ] || drop_given_database || echo "run-ci.sh: database $given_database was left behind" >&2
  [ -z "$cluster" ] || postgres "$binaries/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null || true
  rm -rf "$work" ${cluster:+"$cluster"}
}
trap cleanup EXIT
trap 'exit 130' INT TERM

free_port() {
  local port
  while port=$((20000 + RANDOM % 12000)); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

# start_server LOG: with the configuration in the environment; sets server_id and url. Another port where this one was taken meanwhile.
start_server() {
  local log=$1 port try
  for try in 1 2 3; do
    port=$(free_port)
    url=http://127.0.0.1:$port
    dotnet "$server" --urls "$url" >"$log" 2>&1 &
    server_id=$!
    for _ in $(seq 600); do
      kill -0 "$server_id" 2>/dev/null || break
      # Only its own word counts: somebody else may answer at a port taken meanwhile.
      grep -qF "Now listening on: $url" "$log" && curl --silent --fail --noproxy '*' --output /dev/null "$url/readyz" && return 0
      sleep 0.2
    done
    stop_server
    grep -qF "$url" "$log" || break
  done
  echo "run-ci.sh: the server did not start:" >&2
  tail -20 "$log" >&2
  return 1
}

report() { # NAME EXIT_CODE
  if [ "$2" = 0 ]; then passed=$((passed + 1)); echo "PASS $1"; else failed=$((failed + 1)); echo "FAIL $1"; fi
}

# run_twice NAME CREDENTIALS
run_twice() {
  local name=$1 credentials=$2 rc=0
  dotnet "$client" --credentials "$credentials" --messages "$messages" --drive "${DRIVE:-40}" --page-size 5 || rc=$?
  report "$name: first run" $rc
  rc=0
  dotnet "$client" --credentials "$credentials" --messages "$messages" --drive "${DRIVE:-40}" --page-size 5 >"$work/second" || rc=$?
  grep -E '新登记 new in this run +0$' "$work/second" || { cat "$work/second"; rc=1; }
  report "$name: second run registers nothing new" $rc
}

on_sqlite() {
  mkdir "$work/sqlite"
  Data__Directory=$work/sqlite start_server "$work/sqlite.log" || return 1
  run_twice SQLite "$work/sqlite/trial-credentials.json"
  stop_server
}

find_binaries() { binaries=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1); [ -n "$binaries" ] && [ -x "$binaries/initdb" ]; }

start_cluster() {
  cluster=$(mktemp -d)
  local port
  port=$(free_port)
  [ "$(id -u)" != 0 ] || chown postgres:postgres "$cluster"
  (
    cd / &&
      postgres "$binaries/initdb" --no-sync -A trust -U postgres -E UTF8 --locale=C.UTF-8 -D "$cluster/data" >/dev/null &&
      postgres "$binaries/pg_ctl" -w -D "$cluster/data" -l "$cluster/log" start \
        -o "-c listen_addresses=127.0.0.1 -c port=$port -k $cluster -c fsync=off" >/dev/null
  ) || return 1
  connection="Host=127.0.0.1;Port=$port;Username=postgres"
}

# The value of KEY in a connection string.
part() { tr ';' '\n' <<<"$PETITION_TEST_PG" | sed -n "s/^ *$1 *= *//Ip" | tail -1; }

drop_given_database() {
  PGPASSWORD=$(part password) PGHOST=$(part host) PGPORT=$(part port) PGUSER=$(part 'user\(name\| id\)') \
    "$(command -v psql || echo "$binaries/psql")" --quiet --dbname postgres --command "DROP DATABASE IF EXISTS $given_database WITH (FORCE)"
}

on_postgresql() {
  local database=petition_sample_$$
  find_binaries || true
  if [ -n "${PETITION_TEST_PG:-}" ]; then
    connection=$(tr ';' '\n' <<<"$PETITION_TEST_PG" | sed '/^ *database *=/Id' | paste -sd ';')
    given_database=$database
  elif [ -n "$binaries" ]; then
    start_cluster || return 1
  elif [ "${REQUIRE_PG:-}" = 1 ]; then
    echo "run-ci.sh: no PostgreSQL" >&2
    return 1
  else
    echo "SKIP PostgreSQL: PETITION_TEST_PG is not set and there are no binaries under /usr/lib/postgresql"
    return 0
  fi

  # As in production: keys made beforehand, the schema applied at the first start, an administrator made by the host.
  dotnet "$server" create-keys "$work/keys" >/dev/null || return 1
  export Database__Provider=PostgreSQL Database__ConnectionString="$connection;Database=$database;Maximum Pool Size=20" \
    Database__MigrateAtStart=true Keys__Directory="$work/keys" Data__Directory="$work/postgresql" Security__RequireHttps=false
  start_server "$work/postgresql.log" || return 1
  local password
  password=$(dotnet "$server" create-administrator sample-admin | sed -n 's/.*One-time password: //p')
  ADMINISTRATOR_PASSWORD=$password dotnet "$client" --install "$url" --administrator sample-admin --credentials "$work/credentials.json" || return 1
  run_twice PostgreSQL "$work/credentials.json"
  stop_server
}

on_sqlite || report "SQLite" 1
on_postgresql || report "PostgreSQL" 1

# The pages of every paper, where there is something to render them with.
if command -v soffice >/dev/null && command -v pdftotext >/dev/null; then
  if CONFIGURATION=$configuration timeout -k 10 120 "$root/samples/render-documents.sh"; then report "documents, rendered" 0; else report "documents, rendered" 1; fi
elif [ "${CI:-}" = true ]; then
  report "documents, rendered: soffice or pdftotext is missing" 1
else
  echo "SKIP documents: soffice or pdftotext is missing"
fi

echo "samples: $passed passed, $failed failed"
[ "$failed" = 0 ]
