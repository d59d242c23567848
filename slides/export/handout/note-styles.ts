/** Rules of the briefing note: labels and quotations hang in the margin, the text runs in the column beside it. */
export const noteStyles = `
.hn-head{margin-bottom:7mm}
.hn-kind{margin:0 0 3mm;color:#12283f;font-size:9pt;font-weight:600}
.hn h1{padding-bottom:5mm;border-bottom:1.2pt solid #12283f;font-family:"Source Serif 4","Noto Serif",serif;font-size:25pt;line-height:1.15;letter-spacing:-.01em}
.hn-facts{margin:3.5mm 0 0}
.hn .hn-facts .hn-row{padding:0 0 .8mm}
.hn-facts p:not(.hn-label){font-size:10pt;line-height:14pt}
.hn h2{clear:inline-start;margin:8mm 0 2.5mm;padding-top:2.2mm;border-top:.5pt solid #b9c2cc;font-size:13.5pt}
.hn h3{margin:5mm 0 1.5mm;padding-inline-start:38mm;font-size:11pt}
.hn :is(h4,h5,h6){margin:4mm 0 1mm;padding-inline-start:38mm;font-size:10pt;color:#55606d}
.hn section > :is(p,ul,ol,blockquote,pre),.hn section > .hn-picture{margin:0 0 2.6mm;margin-inline-start:38mm}
.hn ul,.hn ol{padding-inline-start:5mm}
.hn li{margin-bottom:1.2mm;padding-inline-start:1mm}
.hn li::marker{color:#55606d}
.hn-depth-1{margin-inline-start:5mm}
.hn-depth-2{margin-inline-start:10mm}
.hn-depth-3{margin-inline-start:15mm}
.hn blockquote{padding-inline-start:5mm;border-inline-start:1.2pt solid #b9c2cc}
.hn blockquote p{margin:0}
.hn pre{padding:2.5mm 3mm;overflow-wrap:anywhere;background:#f2f4f7;font:8.5pt/12pt "DejaVu Sans Mono","Liberation Mono",monospace;white-space:pre-wrap}
.hn code{font-family:"DejaVu Sans Mono","Liberation Mono",monospace;font-size:.86em}
.hn pre code{font-size:1em}
.hn-gap{color:#55606d}
.hn-panel{margin:0 0 8mm;padding:4mm 6mm 3.5mm 38mm;padding-inline:38mm 6mm;background:#eef2f6;border-top:1.2pt solid #12283f;break-inside:avoid}
.hn .hn-panel h2{margin:0 0 2mm;padding:0;border:0}
.hn section.hn-panel > ul{margin:0}
.hn-own-point::after{content:" *";color:#55606d}
.hn .hn-rows{margin:0;padding:0;list-style:none}
.hn .hn-row{display:grid;grid-template-columns:34mm 1fr;column-gap:4mm;padding:1.2mm 0;break-inside:avoid}
.hn-row p,.hn li.hn-row{margin:0}
.hn-row > .hn-label{padding-top:1.6pt;overflow-wrap:anywhere}
.hn-figures .hn-label{padding-top:0;color:#12283f;font-size:15pt;line-height:17pt}
:is(.hn-timeline,.hn-people,.hn-glossary) .hn-label{color:#12283f;font-size:9.5pt;line-height:13.5pt}
.hn-quotation{float:inline-start;clear:inline-start;width:32mm;margin:1mm 0 4mm;padding-top:2mm;border-top:1.2pt solid #12283f;break-inside:avoid}
.hn-quotation p{margin:0;color:#12283f;font-size:10.5pt;font-style:italic;font-synthesis-style:none;line-height:14pt;hyphens:manual}
.hn .hn-speaker{margin-top:1.5mm;font-size:8.5pt;font-style:normal;line-height:11.5pt;white-space:normal}
.hn-speaker cite{display:block;font-style:normal;font-weight:600}
.hn-speaker .hn-role{font-size:8.5pt}
.hn-own{clear:inline-start;margin-top:3mm;padding:2.5mm 0 0;border-top:.5pt dotted #55606d}
.hn table{clear:inline-start;width:122mm;margin:3mm 0 5mm 38mm;margin-inline:38mm 0;border-collapse:collapse;border-bottom:.8pt solid #12283f;font-size:8.5pt;line-height:12pt}
.hn table.hn-wide{width:100%;margin-inline:0}
.hn .hn-number{font-variant-numeric:lining-nums tabular-nums;text-align:end}
.hn caption{break-inside:avoid;break-after:avoid;padding-bottom:1.5mm;color:#55606d;font-size:9pt;text-align:start}
.hn th{padding:1.2mm 3mm 1.2mm 0;border-bottom:.8pt solid #12283f;font-weight:600;text-align:start;vertical-align:bottom}
.hn td{padding:1.2mm 3mm 1.2mm 0;border-bottom:.4pt solid #d3d9df;overflow-wrap:anywhere;vertical-align:top;white-space:pre-wrap}
.hn tbody th{border-bottom:.4pt solid #d3d9df;vertical-align:top}
.hn :is(th,td):last-child{padding-inline-end:0}
.hn thead{display:table-header-group}
.hn tr{break-inside:avoid}
.hn-picture{break-inside:avoid}
.hn-picture img{display:block;max-width:100%;width:auto;height:auto;max-height:105mm}
.hn .hn-caption{margin:1.5mm 0 0;color:#55606d;font-size:8.5pt;line-height:12pt}
.hn-small{font-size:9.5pt;line-height:13.5pt}
.hn .hn-small h2{font-size:11pt}
.hn .hn-small h3{margin-top:2.5mm;font-size:9.5pt}
.hn-account{break-inside:avoid}
.hn section > .hn-reasons{padding:0;list-style:none}
.hn-count{display:inline-block;min-width:7mm;font-variant-numeric:lining-nums tabular-nums;font-weight:600}
`;
