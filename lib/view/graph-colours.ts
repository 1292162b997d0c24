/** Colours as the canvas needs them: mixed beforehand, since what steps back is opaque. */

export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Reads a computed colour: `rgb(15, 95, 115)`, `rgba(…)`, `color(srgb 0.1 0.2 0.3)` or `#0f5f73`.
 * @throws RangeError for another form
 */
export function parseColour(text: string): Rgb {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim());
  if (hex) return [parseInt(hex[1] ?? "", 16), parseInt(hex[2] ?? "", 16), parseInt(hex[3] ?? "", 16)];
  const numbers = text.match(/[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const [red, green, blue] = numbers;
  if (red === undefined || green === undefined || blue === undefined) throw new RangeError(`${text} is no colour`);
  return text.startsWith("color(srgb") ? [red * 255, green * 255, blue * 255] : [red, green, blue];
}

export function writeColour(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

/** @param share how much of the first colour, 0 to 1 */
export function mix(colour: Rgb, ground: Rgb, share: number): Rgb {
  const part = (i: 0 | 1 | 2) => colour[i] * share + ground[i] * (1 - share);
  return [part(0), part(1), part(2)];
}

/** The contrast of two colours, 1 to 21, by WCAG 2.2. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: Rgb): number {
  const part = (i: 0 | 1 | 2) => {
    const value = colour[i] / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
}
