/** Looks enough like Gmail that pictures of the banner in it are right. Colours by the `light` or `dark` class. */
export const STYLE = `
:root { --page: #f6f8fc; --card: #fff; --ink: #202124; --soft: #5f6368; --line: #e4e7eb; --hover: #eef1f6; --select: #d3e3fd; --on: #001d35;
  --compose: #c2e7ff; --blue: #0b57d0; --on-blue: #fff; --bar: #f2f6fc; --unread: #fff; --read: #f2f6fc; --field: #eaf1fb; --shade: 0 8px 28px rgb(60 64 67 / .28); color-scheme: light; }
.dark { --page: #111; --card: #1f1f1f; --ink: #e3e3e3; --soft: #9aa0a6; --line: #3c4043; --hover: #2b2c2f; --select: #004a77; --on: #c2e7ff;
  --compose: #004a77; --blue: #a8c7fa; --on-blue: #062e6f; --bar: #2d2e31; --unread: #1f1f1f; --read: #171717; --field: #282a2c; --shade: 0 8px 28px rgb(0 0 0 / .6); color-scheme: dark; }
* { box-sizing: border-box; }
html, body { margin: 0; height: 100%; background: var(--page); color: var(--ink); font: 14px/20px "Google Sans", Roboto, Arial, sans-serif; overflow: hidden; }
h2, h3, ul { margin: 0; padding: 0; font: inherit; list-style: none; }
a { color: inherit; text-decoration: none; }
table { border-collapse: collapse; border-spacing: 0; }
td { padding: 0; }
.pict { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; flex: none; }
[role=button], [role=link], [role=menuitem], .ams { cursor: pointer; user-select: none; }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 1px; }

/* Around: header, navigation, side panel */
.whole { height: 100vh; display: flex; flex-direction: column; }
.gb_ta { display: flex; align-items: center; gap: 24px; height: 64px; padding: 0 16px; flex: none; }
.gb_logo { display: flex; gap: 10px; align-items: center; inline-size: 216px; font-size: 22px; color: var(--soft); }
.gb_logo .pict { width: 30px; height: 30px; color: #c5221f; }
.gb_sf { display: flex; align-items: center; gap: 12px; flex: 1; max-width: 720px; height: 48px; padding: 0 16px; border-radius: 24px; background: var(--field); }
.gb_ue { border: 0; background: none; color: inherit; font: inherit; font-size: 16px; flex: 1; outline: 0; min-width: 0; }
.gb_B { margin-inline-start: auto; }
.gb_pic, .ajn { display: grid; place-items: center; width: 32px; height: 32px; border-radius: 50%; background: #7e57c2; color: #fff; }
.below { flex: 1; display: flex; min-height: 0; }
.aeN { inline-size: 256px; flex: none; padding: 4px 0; }
.T-I-KE { display: inline-flex; gap: 12px; align-items: center; margin: 0 8px 16px; padding: 0 24px 0 18px; height: 56px; border-radius: 16px; background: var(--compose); color: var(--on); font-weight: 500; }
.TN { display: flex; align-items: center; gap: 18px; height: 32px; padding: 0 24px; margin-inline-end: 16px; border-start-end-radius: 16px; border-end-end-radius: 16px; }
.nZ .TN { background: var(--select); color: var(--on); font-weight: 700; }
.aio { flex: 1; } .bsU { font-size: 12px; }
.bkK { flex: 1; min-width: 0; background: var(--card); border-radius: 16px; overflow: hidden; margin-block-end: 16px; }
.bkK > .nH, .bkK .ar4, .bkK .AO, .bkK .aeJ, .bkK .aeF, .bkK .aeF > .nH { height: 100%; }
[role=main] { height: 100%; overflow: auto; outline: 0; }
.split { display: flex; } .split > [gh=tl] { width: 45%; overflow: auto; } .split > .aia { flex: 1; overflow: auto; border-inline-start: 1px solid var(--line); }
.bAw { inline-size: 56px; flex: none; display: flex; justify-content: center; align-items: end; padding-block-end: 24px; color: var(--soft); }

/* Rows */
.F { width: 100%; table-layout: fixed; }
.zA { height: 40px; background: var(--read); border-block-end: 1px solid var(--line); cursor: pointer; }
.zA:hover { box-shadow: inset 1px 0 0 var(--line), 0 1px 3px rgb(60 64 67 / .3); }
.zE { background: var(--unread); font-weight: 700; }
.zA .PF { width: 10px; } .zA .oZ-x3 { width: 30px; } .zA .apU { width: 28px; color: var(--soft); } .zA .bnk, .zA .byZ, .zA .yf, .zA .bq4 { width: 4px; }
.zA .yX { width: 190px; } .zA .xW { width: 90px; text-align: end; padding-inline-end: 16px; font-size: 12px; }
.T-Jo { width: 16px; height: 16px; border: 2px solid var(--soft); border-radius: 2px; }
.yW, .xS { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.bx0 { margin-inline-start: 4px; font-size: 12px; color: var(--soft); font-weight: 400; } .boq { color: #d93025; font-weight: 400; }
.xT { display: flex; } .y6 { flex: none; } .y2 { color: var(--soft); font-weight: 400; overflow: hidden; text-overflow: ellipsis; }
.afn { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.bqY { display: none; }

/* Conversation */
.G-atb { padding: 8px 16px 0; color: var(--soft); } .G-Ni { display: inline-block; margin-inline-end: 16px; }
.ha { padding: 20px 20px 8px 72px; } .hP { font-size: 22px; line-height: 28px; }
.a98 .ads { display: flex; gap: 16px; padding: 12px 20px 12px 16px; border-block-end: 1px solid var(--line); }
.aju { flex: none; } .ajn { width: 40px; height: 40px; background: #00796b; } .gs { flex: 1; min-width: 0; }
.gJ { width: 100%; } .gD { font-weight: 700; } .go, .g3, .hb { color: var(--soft); font-size: 12px; } .gH { text-align: end; white-space: nowrap; vertical-align: top; }
.gK, .bAm { display: flex; gap: 8px; justify-content: end; } td.gF.gK { display: table-cell; text-align: start; } td.bAm { display: table-cell; width: 70px; }
.bAm .T-I { display: inline-grid; place-items: center; width: 28px; height: 28px; border-radius: 50%; vertical-align: top; } .bAm .pict { width: 18px; }
.ady { display: flex; gap: 4px; } .ajy::after { content: '▾'; color: var(--soft); font-size: 12px; }
.kv { cursor: pointer; } .iA { color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; max-width: 420px; } .adf .gD { white-space: nowrap; padding-inline-end: 16px; }
.kQ { display: none; } .adv .G3 { padding: 8px 24px; border-block-end: 1px solid var(--line); } .adx { display: grid; place-items: center; width: 32px; height: 32px; border: 1px solid var(--line); border-radius: 50%; font-size: 12px; color: var(--soft); }
.ii { padding: 8px 0 12px; } .amn { display: flex; gap: 8px; padding: 16px 72px 32px; } .ams, .cancelSend { padding: 8px 20px; border: 1px solid var(--soft); border-radius: 18px; }
.adB ~ *, .ip:empty { display: none; }
.ip.adB { margin: 8px 20px 8px 72px; border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 1px 3px rgb(60 64 67 / .3); }
.hx:has(.adB) > .amn { display: none; }

/* Composers */
.dw { position: fixed; inset-inline-end: 72px; bottom: 0; z-index: 5; }
.no { display: flex; flex-direction: row-reverse; gap: 16px; align-items: end; }
.dw .AD > .nH { width: min(500px, calc(100vw - 16px)); }
.Hd { background: var(--card); border-radius: 12px 12px 0 0; box-shadow: var(--shade); overflow: hidden; }
.inside { height: min(470px, calc(100vh - 100px)); } .inside .aaZ, .inside .M9 { height: 100%; }
.Hy .k { padding: 0; } .Ht { width: 100%; background: var(--bar); } .Ht td:first-child { padding: 10px 14px; font-weight: 600; } .a3I { display: none; }
.aYF { max-width: 360px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.Hm { text-align: end; padding: 0 12px; white-space: nowrap; }
.Hm img { width: 16px; height: 16px; margin-inline-start: 8px; cursor: pointer; vertical-align: middle; --up: linear-gradient(-45deg, #0000 45%, var(--soft) 46% 54%, #0000 55%); }
.Hm .Hl { background: linear-gradient(var(--soft) 0 0) no-repeat 50% 80% / 80% 2px; } .Hm .Hq { background: var(--up), linear-gradient(var(--soft) 0 0) no-repeat 100% 0 / 7px 2px, linear-gradient(var(--soft) 0 0) no-repeat 100% 0 / 2px 7px, linear-gradient(var(--soft) 0 0) no-repeat 0 100% / 7px 2px, linear-gradient(var(--soft) 0 0) no-repeat 0 100% / 2px 7px; }
.Hm .Ha { background: var(--up), linear-gradient(45deg, #0000 45%, var(--soft) 46% 54%, #0000 55%); }
.aSs { position: fixed; inset: 0; z-index: 6; display: none; place-items: center; background: rgb(0 0 0 / .5); }
.aSs:has(.aaZ > *) { display: grid; } .aSt > .nH { width: min(1000px, 90vw); } .aSt .inside { height: calc(85vh - 40px); } .aSt .Hd { border-radius: 12px; }
.M9 { position: relative; background: var(--card); } .AO > .M9, .AO .aoI { border-radius: 12px; }
.aoI { height: 100%; display: flex; flex-direction: column; }
.aoP, .aoP > tbody, .aoP > tbody > tr, .aoP > tbody > tr > .I5 { display: flex; flex: 1; min-height: 0; min-width: 0; } .aoY { display: none; }
.aoP .I5 { flex-direction: column; } .bAs { display: block; flex: none; margin: 0; padding: 0 14px; }
.iN { flex: 1; display: flex; flex-direction: column; min-height: 0; } .iN > tbody { display: flex; flex-direction: column; flex: 1; min-height: 0; } .iN > tbody > tr { display: block; flex: none; } .iN > tbody > .upper { flex: 1; min-height: 0; overflow: auto; } .iN > tbody > tr > td { display: block; }
.GS { width: 100%; } .bzf { border-block-end: 1px solid var(--line); } .GS .ok { width: 1%; padding-inline-end: 8px; color: var(--soft); vertical-align: top; padding-block-start: 9px; white-space: nowrap; }
.nr { display: flex; gap: 8px; min-height: 38px; } .anm { flex: 1; } .aHa, .aUy, .agd { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; } .agd:empty { display: none; } .afx { width: 100%; } .anm .aHa { padding: 4px 0; }
.agP { border: 0; outline: 0; background: none; color: inherit; font: inherit; height: 26px; } .aA6 { color: var(--soft); padding: 9px 0; display: flex; gap: 8px; }
.afV { border: 1px solid var(--line); border-radius: 16px; height: 26px; } .afV.bad { border-color: #d93025; color: #d93025; } .afW { display: flex; align-items: center; gap: 6px; padding: 0 8px 0 3px; height: 24px; }
.aLO { display: grid; place-items: center; width: 20px; height: 20px; border-radius: 50%; background: #5c6bc0; color: #fff; font-size: 11px; } .afX { color: var(--soft); cursor: pointer; }
.aoD { border-block-end: 1px solid var(--line); } .aoD.hl { padding: 9px 0; cursor: text; min-height: 38px; } .fromRow { padding: 8px 0; color: var(--soft); }
.aoT { width: 100%; height: 38px; border: 0; outline: 0; background: none; color: inherit; font: inherit; }
.AO .az6 { height: 0; overflow: hidden; border: 0; } .AO .aoT { width: 0; height: 0; padding: 0; }
.AO .Iz { width: 100%; } .AO .Iz .a8 { width: 28px; color: var(--soft); vertical-align: top; padding-block-start: 9px; } .AO .bAs { padding: 4px 14px 0; } .AO .aoD { border: 0; }
.et { padding: 10px 14px; } .An { width: 100%; } .Ap { width: 100%; } .Am { outline: 0; min-height: 120px; } .dw .Am, .aSt .Am { min-height: 200px; } .Ak { width: 100%; min-height: 200px; border: 0; outline: 0; background: none; color: inherit; font: 14px/20px monospace; resize: none; }
.gmail_signature, .gmail_signature_prefix, .gmail_quote { color: var(--soft); } blockquote.gmail_quote { margin: 0 0 0 .8ex; padding-inline-start: 1ex; border-inline-start: 1px solid var(--line); }
.ajR { display: inline-block; margin-block-start: 8px; padding: 0 6px; border-radius: 6px; background: var(--hover); color: var(--soft); font-size: 9px; line-height: 12px; }
.IZ { width: 100%; } .btC { height: 56px; } .btC td { padding-inline-start: 6px; white-space: nowrap; } .btC .Up { padding-inline-start: 14px; width: 1%; } .az5 { text-align: end; width: 99%; padding-inline-end: 10px; }
.dC { display: inline-flex; border-radius: 18px; overflow: hidden; background: var(--blue); color: var(--on-blue); font-weight: 500; } .aoO { padding: 8px 14px 8px 22px; } .hG { display: grid; place-items: center; width: 30px; border-inline-start: 1px solid rgb(255 255 255 / .4); } .G-asx::after { content: '▾'; }
.dC :focus-visible { outline-offset: -3px; outline-color: currentColor; }
.J-Z-I, .Xv { display: inline-grid; place-items: center; width: 32px; height: 32px; border-radius: 50%; color: var(--soft); } .bAK { display: flex; } .bty { display: inline-block; } .Xv { display: none; }
.xp .dw { inset: 0; } .xp .no, .xp .nn, .xp .AD, .xp .AD > .nH, .xp .Hd { width: 100vw; height: 100vh; } .xp .inside { height: calc(100vh - 40px); }
.J-M { position: absolute; bottom: 52px; inset-inline-start: 60px; background: var(--card); border-radius: 8px; box-shadow: var(--shade); z-index: 7; } .J-M.ex { display: none; } .J-N { padding: 8px 20px; } .fromRow .J-M { bottom: auto; } .J-N-JX { display: none; }

/* What other extensions leave */
.foreign-bar { padding: 4px 14px; color: var(--soft); border-block-start: 1px dotted var(--line); }

/* Note, alert, schedule */
.b8 { position: fixed; inset-inline-start: 24px; bottom: 24px; z-index: 8; visibility: hidden; } .b8.bAp { visibility: visible; }
.b8:not(.bAp) * { visibility: hidden !important; }
.vh { display: flex; gap: 16px; align-items: center; min-width: 280px; padding: 14px 20px; border-radius: 6px; background: #202124; color: #f1f3f4; } .dark .vh { background: #e3e3e3; color: #1f1f1f; }
.a8k { color: #8ab4f8; font-weight: 500; cursor: pointer; padding: 0 8px; } .dark .a8k { color: #0b57d0; } .bBe { margin-inline-start: auto; cursor: pointer; }
.Kj-JD { position: fixed; top: 30%; left: 50%; translate: -50% 0; z-index: 9; width: 400px; max-width: 92vw; padding: 24px; border-radius: 12px; background: var(--card); box-shadow: var(--shade); } .Kj-JD-K7 { font-size: 18px; margin-block-end: 12px; } .Kj-JD-Jl { text-align: end; margin-block-start: 16px; }
.J-at1-auR { border: 0; border-radius: 18px; padding: 8px 20px; background: var(--blue); color: var(--on-blue); font: inherit; } .Az { display: flex; justify-content: space-between; padding: 10px 0; border-block-end: 1px solid var(--line); }
@media (max-width: 400px) { .bAK, .oc { display: none; } }
@media (max-width: 760px) { .aeN { display: none; } .gb_logo { inline-size: auto; } .dw { inset-inline-end: 8px; } .ip.adB { margin-inline: 8px; } .bAw { display: none; } .zA .yX { width: 110px; } }
`;
