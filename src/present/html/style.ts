import { PRINT } from './style-print.ts';

/** The look of the dossier: serif for reading, sans for labels, one accent; colour always comes with a word. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fcfbf8;--raised:#fff;--ink:#1e1d1a;--soft:#5d5a52;--line:#ddd8cd;--faint:#f3f0e9;--accent:#1d5287;--bad:#9c2f1b;--bad-bg:#fbefea;--good:#1d6350;--good-bg:#e9f3ef;--warn:#755200;--warn-bg:#f8f1de;--mark:#fdf0bd;--mark-line:#b8902a;--hit:#ffdd57;--sea:#e6edf0;--land:#f7f4ec;--serif:Charter,'Bitstream Charter','Iowan Old Style','Source Serif 4',Georgia,Cambria,'Noto Serif',serif;--sans:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue','Noto Sans',sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#17181a;--raised:#1e1f22;--ink:#e9e5db;--soft:#aba69a;--line:#3a3a3c;--faint:#222326;--accent:#94bfec;--bad:#f2a08c;--bad-bg:#33201b;--good:#8acdb6;--good-bg:#182a24;--warn:#e0bd68;--warn-bg:#2d2616;--mark:#3d3619;--mark-line:#b99a45;--hit:#6d5a10;--sea:#1d262b;--land:#2e2f2f}}
*{box-sizing:border-box}
html{scroll-padding-top:3.6rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--serif);overflow-wrap:break-word}
.masthead,main,footer,nav ul{max-width:76rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.skip{position:absolute;inset-inline-start:1rem;top:-4rem;padding:.5rem 1rem;background:var(--accent);color:var(--paper);font-family:var(--sans);z-index:3}
.skip:focus{top:.5rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.paper{display:none}
h1,h2,h3,h4{font-weight:600;line-height:1.2;margin:0;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:clamp(1.9rem,1.2rem + 3vw,3rem);letter-spacing:-.015em}
h2{font-size:1.7rem;letter-spacing:-.01em}
h3{font-size:1.2rem}
h4{font-size:1.1rem}
p{margin:0}
ul,ol{margin:0;padding:0;list-style:none}
dl,dd,figure,blockquote{margin:0}
q{quotes:'“' '”' '‘' '’'}
code{font:.85em/1.4 ui-monospace,'Cascadia Mono',Menlo,Consolas,monospace;overflow-wrap:anywhere}
.brand{font:600 .8rem/1 var(--sans);letter-spacing:.14em;text-transform:uppercase;color:var(--accent);padding-top:2rem;margin-bottom:1.4rem}
.brand span{color:var(--soft);font-weight:400}
.deck,.label,.lead,.weight,.said-by,.about,.placed,.why,.none,.detail,.grounds,figcaption,nav,.legend,.key,dt,.status,.tag,.stand,.form,.link-why,summary,.aliases,.roles,footer{font-family:var(--sans)}
.deck{color:var(--soft);margin-top:.6rem;font-size:.95rem}
.label,.lead,.detail,.grounds,figcaption,.aliases,.none,footer{color:var(--soft);font-size:.875rem}
nav{position:sticky;top:0;z-index:2;margin-top:1.2rem;background:var(--paper);border-block:1px solid var(--line)}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.4rem;font-size:.9rem}
nav a{display:block;padding:.55rem 0;text-decoration:none;color:var(--ink)}
nav a:hover{color:var(--accent);text-decoration:underline}
section{margin-top:3.5rem}
#facts{margin-top:2rem}
.lead{max-width:44rem;margin:.35rem 0 0}
.none{margin-top:1rem;font-style:italic}
.ref{display:inline-block;min-width:1.5em;padding:.12em .35em;border-radius:.7em;background:var(--faint);border:1px solid var(--line);font:600 .72rem/1.25 var(--sans);text-align:center;text-decoration:none;vertical-align:.12em;font-variant-numeric:tabular-nums}
.ref:hover{background:var(--accent);color:var(--paper);border-color:var(--accent)}
sup{line-height:0}
sup .ref{line-height:1.1;margin-inline-start:.15em}
.tag,.implied{display:inline-block;padding:.05em .45em;border:1px solid currentColor;border-radius:3px;font:600 .72rem/1.4 var(--sans);color:var(--soft);white-space:nowrap}
.tag-denied,.tag-questioned{color:var(--bad)}
.tag-possible,.tag-probable,.tag-not-claimed,.tag-assumed,.implied{color:var(--warn);border-style:dashed}
.tag-proven{color:var(--good)}
summary{cursor:pointer;font-size:.875rem;color:var(--accent)}
.more{margin-top:1rem}
.more>summary{padding:.3rem 0}

.facts{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,26rem);gap:1.5rem 3rem;align-items:start}
.facts dl>div{padding:.8rem 0;border-top:1px solid var(--line)}
.facts dl>div:first-child{border-top:0;padding-top:0}
dt{font-size:.75rem;letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
.fact{display:block;font-size:1.35rem;line-height:1.3}
.detail,.grounds{display:block}
.grounds{margin-top:.2rem}
.map svg{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:3px}
figcaption{margin-top:.35rem;font-size:.78rem}
.sea{fill:var(--sea)}.land{fill:var(--land);stroke:var(--soft);stroke-width:.6;stroke-opacity:.6}
.graticule{fill:none;stroke:var(--soft);stroke-width:.5;stroke-opacity:.18}
.ring{fill:var(--bad);fill-opacity:.1;stroke:var(--bad);stroke-dasharray:4 3}
.here{fill:var(--bad)}.halo{fill:var(--bad);fill-opacity:.18}
.map text{font-family:var(--sans);font-size:12px;fill:var(--ink);paint-order:stroke;stroke:var(--land);stroke-width:3px;stroke-linejoin:round}
.map .here-name{font-size:15px;font-weight:700}
.map .other{fill:var(--soft)}.map .other-name,.map .scale-name{font-size:11px}
.scale{fill:none;stroke:var(--ink)}
.rim{fill:none;stroke:var(--soft);stroke-width:.8}
.glance{margin-top:1.6rem;padding:.9rem 1.1rem;background:var(--faint);border-radius:4px;display:grid;gap:.35rem}
.glance>div{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.2rem 1rem;align-items:baseline}
.glance dt{font-weight:700;color:var(--tone)}
.glance a{display:inline-block;margin-inline-end:1rem}
.is-contested{--tone:var(--bad);--tint:var(--bad-bg)}
.is-evolving{--tone:var(--warn);--tint:var(--warn-bg)}
.is-agreed{--tone:var(--good);--tint:var(--good-bg)}
.is-single,.is-unclaimed{--tone:var(--soft);--tint:var(--faint)}

.questions{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.4rem;margin-top:1.4rem}
.question{background:var(--raised);border:1px solid var(--line);border-top:4px solid var(--tone);border-radius:4px;padding:1rem 1.25rem 1.25rem}
.question.is-wide{grid-column:1/-1}
.question header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.3rem 1rem}
.question.is-contested h3,.question.is-evolving h3{font-size:1.4rem}
.status{font-size:.8rem;font-weight:700;color:var(--tone);white-space:nowrap}
.question .status{padding:.15em .6em;border-radius:1em;background:var(--tint)}
.why{font-size:.9rem;color:var(--soft);margin-top:.25rem}
.answers{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:1.2rem 2rem;margin-top:1rem}
.answer{border-top:1px solid var(--line);padding-top:.7rem}
.value{font-size:1.2rem;line-height:1.3}
.letter{display:inline-block;min-width:1.55em;padding:.1em .3em;margin-inline-end:.25em;border-radius:3px;background:var(--tone);color:var(--paper);font:700 .75em/1.4 var(--sans);text-align:center}
.weight{font-size:.875rem;font-weight:600;margin-top:.15rem}
.weight .note{display:block;font-weight:400;color:var(--soft)}
.voices>li{margin-top:.7rem;padding-inline-start:.8rem;border-inline-start:2px solid var(--line)}
.voices p+p,.retold p+p{margin-top:.1rem}
.said-by{font-size:.85rem;line-height:1.45;color:var(--soft)}
.said-by bdi:first-child,.chain-line bdi:first-child{color:var(--ink);font-weight:600}
.retold ul{border-inline-start:1px dashed var(--line);padding-inline-start:.7rem}
.retold li{margin-top:.45rem;font-size:.95rem}

.settled{margin-top:.9rem;padding:.5rem .8rem;border-inline-start:3px solid var(--good);background:var(--good-bg);font:.9rem/1.5 var(--sans)}
.grid{border-collapse:collapse;width:100%;font:.9rem/1.45 var(--sans)}
.grid th,.grid td{text-align:start;vertical-align:top;padding:.5rem .8rem;border-bottom:1px solid var(--line)}
.grid thead th{background:var(--faint)}
.grid .label{display:block;font-weight:400}
.competing .label{margin-top:.4rem}
.grades{font:.85rem/1.5 var(--sans);margin-top:.3rem}
.judgements,.sheets{display:grid;gap:1.4rem;margin-top:1.2rem}
.judgement{padding:1rem 1.25rem;background:var(--faint);border-inline-start:4px solid var(--accent);border-radius:4px}
.judgement p+p{margin-top:.4rem}
.statement{font-size:1.3rem;line-height:1.35;margin-top:.3rem}
.judgement dl,.sheet dl{display:grid;gap:.5rem;margin-top:.9rem;font:.9rem/1.5 var(--sans)}
.judgement dl>div,.sheet dl>div{display:grid;grid-template-columns:12rem minmax(0,1fr);gap:.2rem 1rem}
.judgement dt,.sheet dt{text-transform:none;letter-spacing:0;font-size:inherit;color:var(--soft)}
.sheet{border-top:1px solid var(--line);padding-top:.7rem}

.legend,.key{display:flex;flex-wrap:wrap;gap:.35rem 1.4rem;margin-top:1rem;font-size:.82rem;color:var(--soft)}
.stand{font-weight:700;font-size:.8rem;white-space:nowrap}
.agree .stand{color:var(--good)}.conflict .stand,.denied .stand{color:var(--bad)}.differs .stand,.hedged .stand,.unclaimed .stand{color:var(--warn)}.alone .stand{color:var(--ink)}.silent .stand{color:var(--soft);font-weight:400}
.scroller{overflow-x:auto;margin-top:1rem;border:1px solid var(--line);border-radius:4px;background:var(--raised);position:relative}
.matrix{border-collapse:collapse;font-size:.9rem;line-height:1.4;min-width:100%}
.matrix th,.matrix td{text-align:start;vertical-align:top;padding:.6rem .8rem;border-bottom:1px solid var(--line);min-width:9.5rem}
.matrix tbody tr:last-child>*{border-bottom:0}
.matrix thead th{background:var(--faint);font-weight:600;border-top:3px solid var(--tone,transparent)}
.matrix thead .status{display:block}
.matrix th[scope=row],.matrix thead th:first-child{position:sticky;inset-inline-start:0;z-index:1;background:var(--faint);width:13rem;font-weight:600;border-inline-end:1px solid var(--line)}
.matrix .label{display:block;font-weight:400;font-size:.8rem}
.matrix details{font-weight:400}
.cell+.cell{margin-top:.5rem}
.cell .stand{display:block}
.cell>a:not(.ref){color:inherit}
td.silent .stand{font-size:.75rem}

.key-line{width:2.6rem;height:.4rem;vertical-align:middle}
.link-proven line,.link-likely line,.link-assumed line{stroke-width:2.2;stroke:var(--good)}
.link-likely line{stroke-dasharray:7 4;stroke:var(--accent)}
.link-assumed line{stroke-dasharray:2 4;stroke:var(--warn)}
.origin{margin-top:1.8rem;padding-top:1.2rem;border-top:1px solid var(--line)}
.timeline{display:block;margin-top:.8rem;max-width:60rem}
.timeline text{font:12px var(--sans);fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:6px;stroke-linejoin:round}
.band{stroke:var(--line);stroke-width:6;stroke-linecap:round}
.timeline .tick{fill:var(--soft)}
.axis{stroke:var(--soft);stroke-width:1}
.dot{fill:var(--accent);stroke:var(--paper);stroke-width:1.5}
.dot.undated{fill:var(--paper);stroke:var(--soft)}
.tree{margin-top:.9rem}
.tree>li{padding:.1rem 0 .1rem .9rem;margin-top:.6rem;border-inline-start:3px solid var(--ink)}
.tree>.by-proven{border-inline-start:3px solid var(--good)}
.tree>.by-likely{border-inline-start:3px dashed var(--accent)}
.tree>.by-assumed{border-inline-start:3px dotted var(--warn)}
.depth-1{margin-inline-start:1.6rem}.depth-2{margin-inline-start:3.2rem}.depth-3{margin-inline-start:4.8rem}.depth-4{margin-inline-start:6.4rem}
.when::before{content:' · '}
.link-why{font-size:.85rem;color:var(--soft)}
.once>li{padding:.45rem 0;border-top:1px solid var(--line)}
.once bdi{font:600 .875rem var(--sans);margin-inline-end:.4rem}

.report{margin-top:1.6rem;border:1px solid var(--line);border-radius:4px;background:var(--raised);padding:1rem 1.25rem}
details.report,details.incident{margin-top:.6rem}
details>summary h3{display:inline;color:var(--ink);font:600 1.05rem/1.35 var(--serif)}
.placed{margin-top:.3rem;font-size:.85rem;color:var(--soft)}
.about{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;margin-top:.3rem;font-size:.85rem;color:var(--soft)}
.about a,.evidence a{overflow-wrap:anywhere}
.panes{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:1.5rem;margin-top:.9rem}
.pane{max-height:min(80vh,46rem);overflow-y:auto;scrollbar-width:thin;position:relative;scroll-padding-block:1rem}
.text{max-width:40rem;padding-inline-end:.75rem}
.text>*{margin-block:0 .85em}
.text .b-title{font-size:1.15rem;font-weight:600;line-height:1.3}
.text .b-heading{font-weight:700}
.text .b-byline,.text .b-time-stamp,.text .b-caption{font:.85rem/1.5 var(--sans);color:var(--soft)}
.text blockquote{padding-inline-start:.9rem;border-inline-start:3px solid var(--line)}
.text .b-post{background:var(--faint);padding:.6rem .9rem;border-radius:4px}
.text .b-list-item{padding-inline-start:1.2em;text-indent:-.9em}
.text .b-list-item::before{content:'– '}
.m-claim{text-decoration:underline solid var(--mark-line) 1px;text-underline-offset:.25em;background:var(--mark);border-radius:2px;box-shadow:0 0 0 1px var(--mark)}
.m-narrator{text-decoration:underline dotted var(--mark-line) 2px;text-underline-offset:.22em}
.m-who{font-weight:700}
.m-cue{font-style:italic}
.m-hedge{text-decoration:underline wavy var(--bad) 1px;text-underline-offset:.2em}
.text span>a:not(.ref),.text>*>a:not(.ref){color:inherit;text-decoration:inherit}
.m-claim:target,.m-narrator:target,.m-told:target{background:var(--hit);box-shadow:0 0 0 3px var(--hit)}
.card{padding:.7rem .9rem;border:1px solid var(--line);border-inline-start:4px solid var(--mark-line);border-radius:4px;background:var(--paper)}
.card+.card{margin-top:.7rem}
.card blockquote{font-size:1rem;line-height:1.45;margin-block:.3rem .45rem}
.card-head,.form{font-size:.8rem;color:var(--soft)}
.card:target,.question:target,.answer:target,.source:target,.origin:target,.capture:target,.once>li:target{outline:3px solid var(--accent);outline-offset:3px;border-radius:4px}
.hop{font:.875rem/1.5 var(--sans)}
.role{display:inline-block;min-width:6.2em;color:var(--soft);font-size:.8rem}
.hop-detail{color:var(--soft);font-size:.82rem}
.card dl{margin-top:.45rem;border-top:1px dotted var(--line);padding-top:.35rem;font:.8rem/1.5 var(--sans)}
.card dl>div,.capture dl>div{display:grid;grid-template-columns:6.2em minmax(0,1fr);gap:.5rem}
.card dt,.capture dt{text-transform:none;letter-spacing:0;font-size:.8rem}

.sources,.evidence{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:1.2rem 2rem;margin-top:1.2rem}
.evidence{grid-template-columns:repeat(auto-fill,minmax(min(100%,30rem),1fr))}
.source,.capture{border-top:1px solid var(--line);padding-top:.7rem}
.source h3,.capture h3{font-size:1.05rem}
.roles{font-size:.85rem;margin-top:.2rem}
.roles li{line-height:1.75}
.capture dl{margin-top:.4rem;font:.85rem/1.55 var(--sans)}
.capture dl>div{grid-template-columns:10em minmax(0,1fr)}
.hash{font-size:.75rem}
.drift>li,.faults>li{padding:.55rem 0;border-bottom:1px solid var(--line)}
.drift,.faults{margin-top:.8rem}
.incident-list{margin-top:1rem;columns:2 24rem;column-gap:3rem}
.incident-list li{break-inside:avoid;padding:.15rem 0}
.incident{margin-top:2rem;padding-top:1.4rem;border-top:3px double var(--line)}
.incident>h3{font-size:1.6rem}
.incident>.facts{margin-top:1rem}
footer{margin-top:4rem;padding-block:1.5rem 3rem;border-top:1px solid var(--line)}
footer p{max-width:48rem;margin-bottom:.5rem}
details:has(:target)::details-content{content-visibility:visible;block-size:auto}

@media (max-width:58rem){.facts,.panes,.questions{grid-template-columns:minmax(0,1fr)}.pane{max-height:none;overflow:visible}.map{max-width:26rem}}
@media (max-width:36rem){body{font-size:1rem}nav{position:static}html{scroll-padding-top:1rem}.question,.report{padding-inline:.9rem}.depth-1,.depth-2,.depth-3,.depth-4{margin-inline-start:.8rem}.glance>div,.judgement dl>div,.sheet dl>div{grid-template-columns:minmax(0,1fr);gap:0}.card dl>div{grid-template-columns:5.2em minmax(0,1fr)}.capture dl>div{grid-template-columns:6em minmax(0,1fr)}.matrix th[scope=row],.matrix thead th:first-child{width:8rem;min-width:8rem}.matrix th,.matrix td{min-width:8.5rem;padding:.5rem .6rem}}
@media (forced-colors:active){.letter,.ref,.m-claim{border:1px solid}}
${PRINT}`;
