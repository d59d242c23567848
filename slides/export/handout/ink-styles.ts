/**
 * Black on white: every surface of every theme is paper, and what was told apart by colour is told by weight and rules.
 * Comes after the other rules. A picture is a bitmap anyway, so that a filter on it costs no sharpness.
 */
export const inkStyles = `
.lectern-slide[data-layout]{--paper:#fff;--ink:#000;--muted:#000;--accent:#000;--rule:#777;--tint:#fff}
.lectern-slide[data-layout] :is(pre,.ls-no-picture){border:1px solid #777}
:is(.hn,.hp,.hs,.ho) :is(p,li,h1,h2,h3,h4,h5,h6,a,b,span,td,th,caption,cite,pre,code,small),.hn-preload{color:#000!important;background:none!important}
.hn .hn-panel,.hn pre{background:none!important;border:.5pt solid #000}
.hp-slide::after,.hs-slide::after,.hs-lines i{border-color:#000}
img{filter:grayscale(1)}
`;
