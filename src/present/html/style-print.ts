/** On paper: no dark ground, nothing folded, nothing scrolled; cards become numbered notes below their report. */
export const PRINT = `
@page{margin:18mm 16mm}
@media print{
:root{color-scheme:light;--paper:#fff;--raised:#fff;--ink:#000;--soft:#444;--line:#bbb;--faint:#fff;--accent:#000;--bad:#8a2513;--bad-bg:#fff;--good:#14503f;--good-bg:#fff;--warn:#5f4200;--warn-bg:#fff;--mark:#fff;--mark-line:#555;--hit:#fff;--sea:#eef2f4;--land:#fff}
body{font-size:10pt;line-height:1.4}
.skip,nav,.screen,.desk-legend{display:none}
.paper{display:inline}
.masthead,main,footer{max-width:none;padding:0}
.brand{padding-top:0}
section{margin-top:9mm}
#reports,#evidence{break-before:page}
h2,h3,h4,.lead,.question header,.why,.value,.weight,.card-head,.about,.placed,.report>.label,.report>summary,.cards::before{break-after:avoid}
.panes,details>p.label{break-before:avoid}
.text>*{orphans:2;widows:2}
/* the notes carry what is repeated */
.retold{display:none}
.retold-notes{display:block;font:8.5pt var(--sans)}
.judgement,.settled,.voices>li,.retold-notes,.card,.source,.capture,.origin>svg,.tree>li,.facts,.glance,tr{break-inside:avoid}
.question,.report{border:0;border-top:1.5pt solid var(--tone,#000);border-radius:0;padding:2mm 0 0}
details::details-content{content-visibility:visible;block-size:auto}
summary{list-style:none;color:inherit}
a{color:inherit;text-decoration:none}
.ref{border:0;background:none;padding:0;min-width:0;vertical-align:super;font-size:7pt;line-height:1;margin-inline-start:.2em}
.card-head .ref{vertical-align:baseline;font-size:9pt;font-weight:700}
.letter{border:1pt solid;background:none;color:inherit}
.glance{border:.5pt solid var(--line)}
.facts{grid-template-columns:minmax(0,1fr) 70mm}
.scroller{overflow:visible;border:0}
.grid{font-size:8pt}
.matrix{font-size:7.5pt;min-width:0;width:100%;table-layout:fixed}
.matrix .label,.matrix summary,.matrix .status,.matrix .stand{font-size:6.5pt;white-space:normal}
.matrix th,.matrix td,.matrix th[scope=row],.matrix thead th:first-child{position:static;min-width:0;width:auto;padding:1mm;overflow-wrap:anywhere}
.matrix thead th:first-child{width:20%}
thead{display:table-header-group}
.panes{display:block}
.pane{max-height:none;overflow:visible}
.text{max-width:none}
.m-claim{text-decoration:underline solid #888 .5pt;box-shadow:none}
.cards{columns:2;column-gap:8mm;margin-top:4mm;font-size:8.5pt}
.cards::before{content:'Notes';display:block;column-span:all;font:700 9pt var(--sans);margin-bottom:1mm}
.card{border:0;padding:0;background:none}
.card+.card{margin-top:2.5mm}
.card blockquote{font-size:8.5pt}
.chain,.card dl{font:7.5pt/1.35 var(--sans)}
.card dl{border:0;padding:0;margin:0}
.hop,.card dl>div,.card dt,.card dd{display:inline;font-size:inherit}
.hop+.hop::before,.card dl>div+div::before{content:' · '}
.card dt::after{content:' '}
.role{display:inline;font-size:inherit}
.form{font-size:7pt}
footer{break-inside:avoid}
}`;
