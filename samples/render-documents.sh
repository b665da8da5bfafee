#!/usr/bin/env bash
# Fills the template of every paper with sample data, renders it with LibreOffice and looks at the pages: A4, 22 lines of 28 characters,
# title, number, basis, day, page numbers, nothing left unfilled. The last line is "documents: N passed, N failed".
# 每种文书的模板填入示例数据，用 LibreOffice 生成页面并检查；--png 目录另存图片，供人察看。
#
#   dotnet build && samples/render-documents.sh [--png DIRECTORY]
#
# Needs soffice (libreoffice-writer-nogui), pdftotext, pdfinfo and pdftoppm (poppler-utils), and the fonts of fonts-noto-cjk. CONFIGURATION: Debug unless set.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
pictures=
[ "${1:-}" = --png ] && { mkdir -p "$2"; pictures=$(realpath "$2"); }
tests=$root/tests/Application.Tests/bin/${CONFIGURATION:-Debug}/net10.0/PetitionGovernance.Application.Tests
[ -x "$tests" ] || { echo "render-documents.sh: not built: $tests" >&2; exit 2; }
for tool in soffice pdftotext pdfinfo pdftoppm; do command -v "$tool" >/dev/null || { echo "render-documents.sh: $tool is missing" >&2; exit 2; }; done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/docx" "$work/pdf"
passed=0
failed=0

# must NAME COMMAND…
must() {
  local name=$1
  shift
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $name"; fi
}

has() { grep -qF -- "$2" "$1"; }
has_not() { ! grep -qF -- "$2" "$1"; }
is_a4() { pdfinfo "$1" | grep -q 'Page size:.*A4'; }
lines_of() { grep -c '[^[:space:]]' "$1"; }

DOCUMENT_SAMPLES=$work/docx "$tests" -class '*DocumentSampleTests' >"$work/log" 2>&1 || { tail -n 20 "$work/log"; exit 1; }
FONTCONFIG_FILE=$root/samples/documents/fonts.conf timeout -k 10 110 soffice --headless "-env:UserInstallation=file://$work/profile" \
  --convert-to pdf --outdir "$work/pdf" "$work"/docx/*.docx >"$work/log" 2>&1 || { tail -n 20 "$work/log"; exit 1; }

for docx in "$work"/docx/*.docx; do
  name=$(basename "$docx" .docx)
  pdf=$work/pdf/$name.pdf
  must "$name: rendered" [ -s "$pdf" ]
  [ -s "$pdf" ] || continue
  pdftotext "$pdf" "$work/text"
  pdftotext -l 1 "$pdf" "$work/first"
  # Where lines end is the renderer's affair.
  tr -d '[:space:]' <"$work/text" >"$work/run"
  must "$name: A4" is_a4 "$pdf"
  must "$name: issuing body" has "$work/first" '丰都县信访办公室'
  must "$name: number" has "$work/run" '〔2026〕12号'
  must "$name: basis" has "$work/run" '《信访工作条例》第二十三条第二款、第三十一条第六项'
  must "$name: day" has "$work/run" '2026年3月10日'
  must "$name: copies" has "$work/run" '抄送：丰都县住房城乡建委，虎威镇人民政府。'
  must "$name: whom to turn to" has "$work/run" '（联系方式：王某，'
  must "$name: nothing unfilled" has_not "$work/run" '{{'
  must "$name: rare characters" has_not "$work/run" '□'
  if unzip -p "$docx" word/document.xml | grep -q titlePg; then
    must "$name: no number on the first page of a letter" has_not "$work/first" '—1—'
  else
    must "$name: page number" has "$work/run" '—1—'
  fi
  [ -z "$pictures" ] || pdftoppm -r 60 -png "$pdf" "$pictures/$name"
done

# A page without breaks of its own is full: 22 lines and the number, the widest of them 28 characters.
pdftotext -f 2 -l 2 -layout "$work/pdf/long.pdf" "$work/page"
must "22 lines a page" [ "$(lines_of "$work/page")" -eq 23 ]
widest=$(tr -d ' \f' <"$work/page" | while read -r line; do echo "${#line}"; done | sort -n | tail -n 1)
must "28 characters a line, not $widest" [ "$widest" -ge 28 ]

echo "documents: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
