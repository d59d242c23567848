/**
 * Rules that every slide shares. They assume nothing of the page around them but that the section is a block: reveal.js
 * and a static page of slides both do. Line heights are fixed by size, so that what was fitted is what is set. Text keeps
 * its blanks at line ends (`pre-wrap`): Chromium's tagged PDFs lose the blank at a line break otherwise. What the
 * user wrote has a change bar in the margin, as revised passages have in print.
 */
export const baseStyles = `
.lectern-slide{box-sizing:border-box;width:var(--width);height:var(--height);margin:0;padding:0;border:0;overflow:hidden;text-align:start;background:var(--paper)}
.lectern-slide :where(*){box-sizing:border-box;margin:0;padding:0;border:0;background:none;color:inherit;font:inherit;letter-spacing:inherit;text-align:inherit;text-transform:none;text-decoration:none;text-shadow:none;max-width:none;max-height:none;list-style:none;float:none}
.lectern-slide[dir="rtl"]{--tracking:0em}
.lectern-slide > aside.notes{display:none}
.lectern-slide .ls-stage{position:relative;display:flex;flex-direction:column;width:var(--width);height:var(--height);padding:calc(var(--top) + var(--lowered)) var(--margin) var(--bottom);overflow:hidden;background:var(--paper);color:var(--ink);font-family:var(--families);font-weight:var(--body-weight);font-style:normal;font-size:var(--item);line-height:var(--item-line);letter-spacing:0;word-spacing:0;text-indent:0;text-align:start;font-kerning:normal;font-variant-ligatures:common-ligatures no-contextual;text-rendering:geometricPrecision;font-synthesis:weight;-webkit-text-size-adjust:100%;text-size-adjust:100%;hyphens:manual;overflow-wrap:anywhere;line-break:auto;word-break:normal;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.lectern-slide .ls-body{flex:1 1 0;min-height:0;min-width:0;font-size:var(--item);line-height:var(--item-line)}
.lectern-slide .ls-headline{flex:none;margin-block-end:var(--under-headline);font-weight:var(--heading-weight);font-size:var(--headline);line-height:var(--headline-line);letter-spacing:var(--tracking);white-space:pre-wrap;text-wrap-style:balance}
.lectern-slide .ls-kicker{margin-block-end:var(--under-kicker);color:var(--accent)}
.lectern-slide .ls-title{margin-block-end:0;margin-inline-start:-.02em}
.lectern-slide[data-overflow] .ls-body{justify-content:flex-start;overflow-x:visible;overflow-y:clip}
.lectern-slide .ls-bare{display:flex;flex-direction:column;justify-content:center}
.lectern-slide .ls-text{white-space:pre-wrap;text-wrap-style:pretty}
.lectern-slide .ls-tail{white-space:pre}
.lectern-slide .ls-run-in,.lectern-slide .ls-label{font-weight:var(--strong-weight)}
.lectern-slide .ls-label{white-space:pre-wrap;color:var(--accent)}
.lectern-slide .ls-detail{margin-block-start:var(--above-detail);font-size:var(--small);line-height:var(--small-line);color:var(--muted);white-space:pre-wrap}
.lectern-slide .ls-detail a{color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
.lectern-slide .ls-speaker{font-weight:var(--strong-weight);font-size:var(--speaker);line-height:var(--speaker-line);white-space:pre-wrap}
.lectern-slide .ls-attribution{margin-block-start:var(--above-attribution);font-size:var(--small);line-height:var(--small-line)}
.lectern-slide .ls-display{font-size:var(--item);line-height:var(--item-line);text-wrap-style:balance}
.lectern-slide .ls-captions{flex:none;font-size:var(--small);line-height:var(--small-line);color:var(--muted)}
.lectern-slide .ls-caption{margin-block-start:var(--above-caption)}
.lectern-slide [data-own]{position:relative}
.lectern-slide [data-own]::after{content:"";position:absolute;inset-block:.2em;inset-inline-start:-24px;width:4px;background:var(--muted)}
.lectern-slide .ls-quote [data-own]::after{inset-inline-start:-56px}
.lectern-slide .ls-marking{position:absolute;inset-block-start:18px;inset-inline:var(--margin);font-weight:var(--strong-weight);font-size:var(--small);line-height:var(--small-line);letter-spacing:var(--marking-tracking);text-align:center;text-transform:uppercase;white-space:pre-wrap;text-wrap-style:balance}
.lectern-slide .ls-footer{position:absolute;inset-block-end:20px;inset-inline:var(--margin);display:flex;justify-content:space-between;font-size:var(--small);line-height:var(--small-line);color:var(--muted);white-space:nowrap;font-variant-numeric:lining-nums tabular-nums}
`;
