import type { TypeStep, TypeSteps, Typography } from "./theme.ts";

type ScaleRow = readonly [size: number, line: number, gap: number];

function toStep([size, line, gap]: ScaleRow): TypeStep {
  return { size, line, gap };
}

/** A scale, largest step first. */
function makeScale(first: ScaleRow, ...others: readonly ScaleRow[]): TypeSteps {
  return [toStep(first), ...others.map(toStep)];
}

/** The steps of a scale from `largest` down to `smallest`. */
function pickSteps(scale: TypeSteps, largest: number, smallest: number): TypeSteps {
  const [first, ...others] = scale.filter(({ size }) => size <= largest && size >= smallest);
  return first === undefined ? scale : [first, ...others];
}

const sansScale = makeScale(
  [200, 200, 40],
  [168, 168, 40],
  [144, 144, 40],
  [120, 124, 40],
  [96, 100, 40],
  [80, 88, 40],
  [72, 80, 40],
  [64, 72, 40],
  [56, 66, 36],
  [48, 56, 36],
  [44, 52, 32],
  [40, 50, 32],
  [36, 46, 28],
  [34, 46, 28],
  [30, 42, 24],
  [28, 38, 20],
  [26, 36, 17],
  [24, 32, 14],
);

/** Source Serif is smaller on its body than Inter: each step is set a little larger. */
const serifScale = makeScale(
  [200, 200, 40],
  [168, 168, 40],
  [144, 144, 40],
  [120, 124, 40],
  [100, 104, 40],
  [84, 92, 40],
  [76, 84, 40],
  [68, 76, 40],
  [60, 70, 36],
  [52, 62, 36],
  [48, 56, 32],
  [44, 54, 32],
  [40, 50, 28],
  [36, 48, 28],
  [32, 44, 24],
  [30, 40, 20],
  [28, 38, 18],
  [26, 34, 16],
  [24, 32, 14],
);

const small = toStep([24, 32, 14]);

/** Scripts that the bundled fonts lack. Chinese, Japanese and Korean are left to the system, which knows the language. */
const sansFallbacks = ["Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Segoe UI"];
const serifFallbacks = ["Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif Devanagari", "Georgia"];
const codeFamilies = ["ui-monospace", "DejaVu Sans Mono", "Menlo", "Consolas", "Liberation Mono", "monospace"];

export const sansTypography: Typography = {
  families: ["Inter", ...sansFallbacks, "sans-serif"],
  codeFamilies,
  body: "inter-400",
  strong: "inter-600",
  heading: "inter-700",
  quotation: "inter-400",
  tracking: -0.02,
  scale: sansScale,
  coverTitle: pickSteps(sansScale, 80, 36),
  sectionTitle: pickSteps(sansScale, 64, 36),
  headline: pickSteps(sansScale, 48, 34),
  kicker: pickSteps(sansScale, 30, 26),
  text: pickSteps(sansScale, 34, 24),
  display: pickSteps(sansScale, 64, 24),
  value: pickSteps(sansScale, 200, 40),
  cell: pickSteps(sansScale, 28, 24),
  small,
};

export const serifTypography: Typography = {
  families: ["Source Serif 4", ...serifFallbacks, "serif"],
  codeFamilies,
  body: "source-serif-4-400",
  strong: "source-serif-4-600",
  heading: "source-serif-4-600",
  quotation: "source-serif-4-400-italic",
  tracking: -0.01,
  scale: serifScale,
  coverTitle: pickSteps(serifScale, 84, 38),
  sectionTitle: pickSteps(serifScale, 68, 38),
  headline: pickSteps(serifScale, 52, 36),
  kicker: pickSteps(serifScale, 32, 28),
  text: pickSteps(serifScale, 36, 24),
  display: pickSteps(serifScale, 68, 26),
  value: pickSteps(serifScale, 200, 44),
  cell: pickSteps(serifScale, 30, 24),
  small,
};
