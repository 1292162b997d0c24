import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, mix, parseColour, writeColour } from "@/lib/view/graph-colours";
import { CIRCLE_HUES, HUES } from "@/lib/view/graph-hues";
import { graphStylesheet, nodeColours, paletteOf, tieColour, TOKENS, type Tokens } from "@/lib/view/graph-style";

const css = readFileSync("app/globals.css", "utf8");

/** The page's own tokens, as the browser would compute them. */
function tokens(theme: "light" | "dark"): Tokens {
  return Object.fromEntries(TOKENS.map((name) => {
    const [, light = "", dark = ""] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
    return [name, theme === "light" ? light : dark];
  })) as Tokens;
}

/** What the stylesheet makes of an element, as Cytoscape applies it: later rules override earlier ones. */
function styled(rules: ReturnType<typeof graphStylesheet>, group: "node" | "edge", classes: readonly string[], data: Readonly<Record<string, string>>): Record<string, unknown> {
  const fits = (selector: string) => {
    const [, of = "", classText = "", dataText = ""] = /^(node|edge)((?:\.[\w-]+)*)((?:\[[^\]]+\])*)$/.exec(selector) ?? [];
    const asked = [...dataText.matchAll(/\[(\w+) = "([^"]*)"\]/g)];
    return of === group && classText.split(".").filter(Boolean).every((name) => classes.includes(name)) && asked.every(([, name = "", value]) => data[name] === value);
  };
  return Object.assign({}, ...rules.filter(({ selector }) => selector.split(", ").some(fits)).map(({ style }) => style)) as Record<string, unknown>;
}

describe("a drawing that is not the canvas", () => {
  const palette = paletteOf(tokens("light"));
  const rules = graphStylesheet(palette);
  const roles = [null, "selected", "near", "far"] as const;

  test("gives actors and meetings the colours of the stylesheet", () => {
    for (const role of roles) {
      for (const hue of HUES) {
        const style = styled(rules, "node", role === null ? [] : [role], { kind: "person", hue, status: "" });
        expect(nodeColours(palette, { kind: "person", status: null, hue, role })).toEqual({ fill: style["background-color"], stroke: style["border-color"], half: false });
      }
      for (const status of ["held", "planned", "postponed", "cancelled", "denied"] as const) {
        const style = styled(rules, "node", role === null ? [] : [role], { kind: "meeting", hue: "", status });
        expect(nodeColours(palette, { kind: "meeting", status, hue: "organizations", role }), `${status}, ${role}`)
          .toEqual({ fill: style["background-color"], stroke: style["border-color"], half: style["background-fill"] === "linear-gradient" });
      }
    }
  });

  test("gives ties the colours of the stylesheet", () => {
    for (const role of roles) {
      for (const classes of [[], ["many-sided"], ["planned"], ["planned", "many-sided"]] as const) {
        expect(tieColour(palette, role, classes), `${classes.join()}, ${role}`).toBe(styled(rules, "edge", [...classes, ...(role === null ? [] : [role])], {})["line-color"]);
      }
    }
  });
});

describe.each(["light", "dark"] as const)("in %s", (theme) => {
  const palette = paletteOf(tokens(theme));
  const ratio = (a: string, b: string) => contrast(parseColour(a), parseColour(b));

  test.each(HUES)("codes can be read on discs of %s, full and stepped back", (hue) => {
    for (const { disc, code } of Object.values(palette.discs[hue])) expect(ratio(code, disc)).toBeGreaterThanOrEqual(4.5);
  });

  test("names can be read on the ground, stepped back too", () => {
    for (const ink of [palette.ink, palette.faded]) expect(ratio(ink, palette.ground)).toBeGreaterThanOrEqual(4.5);
  });

  test("discs, the selection and what is pointed at stand out from the ground", () => {
    for (const { full } of Object.values(palette.discs)) expect(ratio(full.disc, palette.ground)).toBeGreaterThanOrEqual(3);
    for (const colour of [palette.accent, palette.pointed, palette.meeting.full, palette.signal.full]) expect(ratio(colour, palette.ground)).toBeGreaterThanOrEqual(3);
  });

  test("what steps back is 38% of its colour on the ground, opaque", () => {
    const expected = writeColour(mix(parseColour(tokens(theme).europe), parseColour(palette.ground), 0.38));
    expect(palette.discs.europe.far.disc).toBe(expected);
    expect(JSON.stringify(graphStylesheet(palette))).not.toContain('"opacity"');
  });
});

/** How two colours are seen: by most, and by who sees no red or no green (Machado, Oliveira and Fernandes 2009, at full strength). */
const SIGHTS = [
  [1, 0, 0, 0, 1, 0, 0, 0, 1],
  [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
] as const;

/** The place of a colour in CIE L*a*b*, where distances are as they are seen. */
function seen(colour: string, sight: readonly number[]): readonly number[] {
  const linear = parseColour(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  const times = (matrix: readonly number[], vector: readonly number[]) => [0, 3, 6].map((row) => vector.reduce((sum, value, i) => sum + (matrix[row + i] ?? 0) * value, 0));
  const light = times(sight, linear).map((value) => Math.min(1, Math.max(0, value)));
  const [x = 0, y = 0, z = 0] = times([0.433953, 0.376219, 0.189828, 0.212673, 0.715152, 0.072175, 0.017758, 0.109477, 0.872766], light)
    .map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

test.each(["light", "dark"] as const)("no two circles look alike in %s, to those who see no red or no green either", (theme) => {
  const colours = CIRCLE_HUES.map((hue) => tokens(theme)[hue]);
  for (const [nth, sight] of SIGHTS.entries()) {
    colours.forEach((a, i) => {
      for (const b of colours.slice(i + 1)) {
        const [p, q] = [seen(a, sight), seen(b, sight)];
        expect(Math.hypot(...p.map((value, axis) => value - (q[axis] ?? 0))), `${a} and ${b}`).toBeGreaterThan(nth === 0 ? 30 : 15);
      }
    });
  }
});

describe("the stylesheet", () => {
  const palette = paletteOf(tokens("light"));
  /** What an element of a kind gets: the last rule of these selectors that says it. */
  const styleOf = (...selectors: string[]) => Object.assign({}, ...graphStylesheet(palette).filter(({ selector }) => selectors.includes(selector)).map(({ style }) => style)) as Record<string, unknown>;

  test("gives each kind its shape", () => {
    expect(styleOf("node")["shape"]).toBe("ellipse");
    expect(styleOf("node", 'node[kind = "country"]')["shape"]).toBe("round-rectangle");
    expect(styleOf("node", 'node[kind = "organization"]')["shape"]).toBe("hexagon");
    expect(styleOf("node", 'node[kind = "meeting"]')["shape"]).toBe("diamond");
  });

  test("gives each status its mark", () => {
    expect(styleOf('node[status = "held"]')).toEqual({ "background-color": palette.meeting.full });
    expect(styleOf('node[status = "planned"]')).toMatchObject({ "background-color": palette.ground, "border-color": palette.meeting.full });
    expect(styleOf('node[status = "cancelled"], node[status = "denied"]')).toMatchObject({ "background-color": palette.ground, "border-color": palette.signal.full });
  });

  test("makes ties fainter when many-sided, dashed when planned, accented when selected", () => {
    expect(styleOf("edge", "edge.many-sided")["line-color"]).toBe(palette.tie.faint);
    expect(styleOf("edge", "edge.planned")["line-style"]).toBe("dashed");
    expect(styleOf("edge", "edge.many-sided", "edge.selected")).toMatchObject({ "line-color": palette.accent, width: "data(wide)" });
  });
});

test.each([
  ["rgb(15, 95, 115)", "#0f5f73"],
  ["rgba(15, 95, 115, 1)", "#0f5f73"],
  ["color(srgb 0.2 0.4 1)", "#3366ff"],
  ["#A8381B", "#a8381b"],
])("%s is read", (text, hex) => {
  expect(writeColour(parseColour(text))).toBe(hex);
});

test("what is no colour is refused", () => {
  expect(() => parseColour("light-dark(a, b)")).toThrow(RangeError);
});
