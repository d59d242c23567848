/** English metric units in a CSS pixel: 914,400 in an inch of 96. A stage of 1280 by 720 is a slide of 13.33 by 7.5 inches. */
const emuPerPixel = 9525;

export function toEmu(px: number): number {
  return Math.round(px * emuPerPixel);
}

/** Hundredths of a point, as text sizes are given: a pixel is three quarters of a point. */
export function toCentipoints(px: number): number {
  return Math.round(px * 75);
}
