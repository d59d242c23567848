/**
 * Rules of the notes pages: the slide as wide as the text block, its notes in the column under it. They are positioned as
 * the slide is, so that the page is painted, and read by readers without tags, in its order.
 */
export const notesStyles = `
.hp{break-after:page}
.hp:last-child{break-after:auto}
.hp-slide{position:relative;overflow:hidden;break-inside:avoid}
.hp-slide::after{content:"";position:absolute;inset:0;border:.2mm solid #98a3af}
.hp-label,.hp-notes{position:relative}
.hp-label{float:inline-start;width:34mm;margin-top:6mm}
.hp-label p{margin:0;white-space:pre-wrap}
.hp-notes{margin-block-start:6mm;margin-inline-start:38mm}
.hp-notes > p{margin:0 0 2.4mm}
.hp-notes > :is(ul,ol){margin:0 0 1.2mm;padding-inline-start:5mm}
.hp-cue{color:#12283f;font-family:Inter,"Noto Sans",sans-serif;font-size:8.5pt;font-weight:600;line-height:12pt;break-after:avoid}
.hn .hp-notes > .hp-cue{margin-bottom:.8mm}
.hp-own{padding-inline-start:3mm;border-inline-start:1.2pt solid #55606d}
.hp-none{color:#55606d}
`;
