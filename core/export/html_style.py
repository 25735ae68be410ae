"""The style sheet of exported pages: the reading window's look, on screen and on paper."""

from __future__ import annotations

LIGHT = """
  --page: #FBFAF7; --text: #1F2328; --muted: #5B6470; --line: #DEDAD2; --accent: #1F5FA8;
  --per: #DCE9FB; --per-line: #1B4F91; --org: #E9E1F7; --org-line: #5B3A94;
  --loc: #DDF1E4; --loc-line: #1D6B41; --evt: #FBE7D6; --evt-line: #96480E;
  --pro: #FBE0E8; --pro-line: #9A2350; --date: #EDEBDD; --date-line: #625A1F;
"""
DARK = """
  --page: #1B1E23; --text: #E3E5E8; --muted: #9AA3AE; --line: #2D3138; --accent: #7FB2F0;
  --per: #22344D; --per-line: #9CC4F7; --org: #332A49; --org-line: #C7B3F2;
  --loc: #1F3A2C; --loc-line: #93D6AE; --evt: #43301F; --evt-line: #F0B483;
  --pro: #45222F; --pro-line: #F2A3BD; --date: #35331F; --date-line: #D6CD8B;
"""

STYLE = (
    f":root {{ color-scheme: light dark; {LIGHT} }}\n"
    f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {DARK} }} }}\n"
    """
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 40px 32px 64px; max-width: 1240px;
  background: var(--page); color: var(--text);
  font: 16px/1.65 "Noto Serif", "Source Serif 4", Charter, Georgia, Cambria, serif;
}
header, footer, nav, table, .furniture, .missing, .doubt, .corrected, h2.section, .entities {
  font-family: system-ui, Inter, "Segoe UI", "Noto Sans", sans-serif;
}
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
header { color: var(--muted); font-size: 13px; line-height: 1.6; margin-bottom: 24px; }
.pair, .heads { display: grid; grid-template-columns: 1fr 1fr; column-gap: 56px; }
.heads {
  font: 600 11px/1.6 system-ui, Inter, "Segoe UI", "Noto Sans", sans-serif;
  color: var(--muted); text-transform: uppercase; letter-spacing: .04em;
  border-bottom: 1px solid var(--line); padding-bottom: 6px; margin-bottom: 16px;
}
.pair { margin-bottom: 14px; break-inside: avoid; }
.pair > div { min-width: 0; max-width: 75ch; overflow-wrap: break-word; }
h1, h2 { font-size: 24px; line-height: 1.3; font-weight: 600; margin: 0 0 4px; }
h2 { font-size: 18px; margin-top: 10px; }
p { margin: 0; }
.furniture { color: var(--muted); font-size: 13px; }
.missing { color: var(--muted); font-size: 13px; font-style: italic; }
mark { color: inherit; border-radius: 2px; text-underline-offset: 3px; }
mark.per { background: var(--per); text-decoration: underline solid var(--per-line); }
mark.org { background: var(--org); text-decoration: underline dashed var(--org-line); }
mark.loc { background: var(--loc); text-decoration: underline dotted var(--loc-line); }
mark.evt { background: var(--evt); text-decoration: underline double var(--evt-line); }
mark.pro { background: var(--pro); text-decoration: underline wavy var(--pro-line); }
mark.date { background: var(--date); }
.doubt, .corrected {
  font-size: 11px; font-weight: 600; color: var(--evt-line); text-decoration: none;
  unicode-bidi: isolate; white-space: nowrap;
}
.corrected { color: var(--muted); }
.bundle { border-bottom: 1px dotted var(--muted); }
.note {
  font: 13px/1.6 system-ui, Inter, "Segoe UI", "Noto Sans", sans-serif; color: var(--text);
  white-space: pre-wrap; max-width: 90ch; margin: -4px 0 14px; padding: 4px 0 4px 12px;
  border-inline-start: 3px solid var(--accent);
}
.note q { display: block; color: var(--muted); quotes: none; }
header .note { margin: 8px 0 0; }
nav { font-size: 13px; margin-bottom: 12px; }
li:target, .doubt:target { background: var(--evt); }
h2.section { font-size: 11px; color: var(--muted); text-transform: uppercase;
  letter-spacing: .04em; border-top: 1px solid var(--line); padding-top: 16px; margin: 32px 0 8px; }
.entities {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 16px 32px;
  font-size: 13px; line-height: 1.7;
}
.entities dl { margin: 0; }
.entities dt { font-weight: 600; break-after: avoid; }
.entities dd { margin: 0; }
.forms, .count { color: var(--muted); }
ol { padding-inline-start: 24px; font-size: 13px; }
footer { color: var(--muted); font-size: 12px; margin-top: 32px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th { text-align: start; font-size: 11px; color: var(--muted); text-transform: uppercase; }
th, td { padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.day { white-space: nowrap; }
td small { display: block; color: var(--muted); font-size: 13px; }
@media (max-width: 720px) {
  .pair, .heads { grid-template-columns: 1fr; }
  .pair { row-gap: 4px; margin-bottom: 20px; }
  .pair > div + div { padding-inline-start: 20px; border-inline-start: 2px solid var(--line); }
}
@media print {
  nav { display: none; }
  .heads, .pair.heading, h2.section, dt { break-after: avoid; }
  .note, li, dl, tr { break-inside: avoid; }
  .note { break-before: avoid; }
  p { orphans: 3; widows: 3; }
  body { padding: 0; max-width: none; font-size: 10.5pt; line-height: 1.5; background: none; }
  .pair, .heads { column-gap: 28px; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
"""
)
