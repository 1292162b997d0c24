"use client";

import { parseColour, writeColour } from "@/lib/view/graph-colours";
import type { Drawing, LegendItem } from "@/lib/view/picture/sheet";
import { element, textOf, type Attributes } from "@/lib/view/picture/xml";

/** Drawings of the page as they look now, written so that they look the same without its style sheets. */

/** What an element of SVG is shaped by. */
const SHAPE = [
  "x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "x1", "y1", "x2", "y2", "d", "points", "transform", "viewBox", "offset", "dx", "dy",
  "gradientUnits", "gradientTransform", "patternUnits", "refX", "refY", "markerWidth", "markerHeight", "orient", "preserveAspectRatio",
] as const;
/** What it looks like, and what that is where nobody says otherwise. */
const LOOKS = [
  ["stroke-width", "1px"], ["stroke-dasharray", "none"], ["stroke-linecap", "butt"], ["stroke-linejoin", "miter"], ["opacity", "1"], ["fill-opacity", "1"], ["stroke-opacity", "1"],
  ["text-anchor", "start"], ["paint-order", "normal"], ["vector-effect", "none"], ["stop-opacity", "1"],
] as const;
const LETTERS = ["font-size", "font-weight"] as const;
const COLOURS = [["fill", "rgb(0, 0, 0)"], ["stroke", "none"], ["stop-color", "rgb(0, 0, 0)"]] as const;
const WRITTEN = new Set(["g", "svg", "rect", "circle", "ellipse", "line", "path", "polygon", "polyline", "text", "tspan", "defs", "pattern", "linearGradient", "radialGradient", "stop", "marker", "clipPath", "title"]);
/** Before every id: on paper a drawing stands beside the one that it was read from. */
const OWN = "still-";
/** What only the hand needs, what follows it, and the notes of the reader, who gives a picture away. */
const PASSING = "[data-passing], [role=slider]";

/** An `svg` element of the page as a drawing. @param width in place of its own; it must run in percent then */
export function stillOf(svg: SVGSVGElement, width: number | null = null): Drawing {
  const box = svg.getBoundingClientRect();
  const [wide, high] = [width ?? box.width, box.height];
  const content = unlit(svg, () => [...svg.childNodes].map(written).join(""));
  const { viewBox } = svg;
  const { width: across, height: down } = viewBox.baseVal ?? { width: 0, height: 0 };
  const scaled = across > 0 && (across !== wide || down !== high);
  return {
    width: wide, height: high, open: getComputedStyle(svg).overflow === "visible",
    content: scaled ? element("svg", { width: wide, height: high, viewBox: svg.getAttribute("viewBox") }, content) : content,
  };
}

/** Reads it without what is lit by the pointer, which goes on being lit. */
function unlit<T>(svg: SVGSVGElement, read: () => T): T {
  const lit = [...svg.querySelectorAll("[data-lit]")].map((element) => [element, element.getAttribute("data-lit") ?? ""] as const);
  for (const [element] of lit) element.removeAttribute("data-lit");
  try {
    return read();
  } finally {
    for (const [element, value] of lit) element.setAttribute("data-lit", value);
  }
}

/** The colour that an element of the page stands on. */
export function groundOf(element: Element): string {
  return writeColour(parseColour(getComputedStyle(element).backgroundColor));
}

/** How the words of an element of the page are written. */
export function inkOf(element: Element): Attributes {
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  return { "font-size": fontSize, "font-weight": fontWeight, ...colourOf("fill", color) };
}

function written(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return textOf(node.textContent ?? "");
  if (!(node instanceof SVGElement) || !WRITTEN.has(node.localName) || node.matches(PASSING)) return "";
  if (node.localName === "title") return element("title", {}, textOf(node.textContent ?? ""));
  const style = getComputedStyle(node);
  const isHolder = ["defs", "pattern", "linearGradient", "radialGradient", "stop", "marker", "clipPath"].includes(node.localName) || node.closest("defs, marker, clipPath") !== null;
  if (!isHolder && (style.display === "none" || style.visibility === "hidden" || style.opacity === "0")) return "";
  const isGroup = node.localName === "g" || node.localName === "svg";
  if (!isGroup && !isHolder && !isText(node) && !paints(style.fill) && !paints(style.stroke)) return "";
  const content = [...node.childNodes].map(written).join("");
  // Groups that held nothing but what only the hand needs.
  if (isGroup && content === "") return "";
  return element(node.localName, { ...shapeOf(node), ...(isGroup ? openness(node, style) : looksOf(node, style)) }, content);
}

function isText({ localName }: Element): boolean {
  return localName === "text" || localName === "tspan";
}

function paints(paint: string): boolean {
  return paint !== "none" && !/^rgba\(.*, 0\)$/.test(paint) && paint !== "transparent";
}

function shapeOf(node: SVGElement): Attributes {
  return { id: node.id === "" ? null : OWN + node.id, ...Object.fromEntries(SHAPE.map((name) => [name, node.getAttribute(name)])) };
}

/** A group takes nothing on but what it does to the whole of it. */
function openness(node: SVGElement, { opacity, overflow, clipPath }: CSSStyleDeclaration): Attributes {
  return { opacity: opacity === "1" ? null : opacity, overflow: node.localName === "svg" && overflow === "visible" ? "visible" : null, "clip-path": clipPath.startsWith("url(") ? localRef(clipPath) : null };
}

function looksOf(node: SVGElement, style: CSSStyleDeclaration): Attributes {
  const looks: Record<string, string> = {};
  for (const [name, usual] of LOOKS) if (style.getPropertyValue(name) !== usual) looks[name] = style.getPropertyValue(name);
  for (const [name, usual] of COLOURS) {
    const value = style.getPropertyValue(name);
    if (value !== usual && (name !== "stop-color" || node.localName === "stop")) Object.assign(looks, colourOf(name, value));
  }
  if (isText(node)) for (const name of LETTERS) looks[name] = style.getPropertyValue(name);
  if (looks.stroke === undefined) for (const name of Object.keys(looks)) if (name.startsWith("stroke-")) delete looks[name];
  for (const end of ["marker-start", "marker-end"]) if (style.getPropertyValue(end) !== "none" && node.hasAttribute(end)) looks[end] = localRef(style.getPropertyValue(end));
  return looks;
}

/** Only the older forms of colour are read everywhere. */
function colourOf(name: string, value: string): Readonly<Record<string, string>> {
  if (value === "none" || !paints(value)) return { [name]: "none" };
  if (value.startsWith("url(")) return { [name]: localRef(value) };
  const alpha = /^rgba\(.*, ([\d.]+)\)$|\/ ([\d.]+)\)$/.exec(value);
  const share = alpha?.[1] ?? alpha?.[2];
  const of = name === "stop-color" ? "stop-opacity" : `${name}-opacity`;
  return { [name]: writeColour(parseColour(value)), ...(share !== undefined && { [of]: share }) };
}

/** The browser writes out the page's address before the id. */
function localRef(value: string): string {
  const id = /#([^")]+)/.exec(value)?.[1];
  return id === undefined ? "none" : `url(#${OWN}${id})`;
}

/** A legend of the page: each entry's mark and its words. */
export function legendOf(list: Element | null): LegendItem[] {
  return [...(list?.querySelectorAll("li") ?? [])].flatMap((entry) => {
    const mark = entry.querySelector<HTMLElement | SVGSVGElement>("svg, span[data-hue], span[aria-hidden]");
    const drawing = mark === null ? null : mark instanceof SVGSVGElement ? stillOf(mark) : markOf(mark);
    const words = (entry.textContent ?? "").slice(mark instanceof HTMLElement ? (mark.textContent ?? "").length : 0).trim();
    return drawing === null ? [] : [{ mark: drawing, words }];
  });
}

/** A dot or a number on a ground, which the page draws without SVG. */
export function markOf(mark: HTMLElement): Drawing {
  const { width, height } = mark.getBoundingClientRect();
  const { backgroundColor, borderRadius, color, fontSize, fontWeight } = getComputedStyle(mark);
  const round = borderRadius.endsWith("%") ? height / 2 : Math.min(height / 2, Number.parseFloat(borderRadius) || 0);
  const words = mark.textContent ?? "";
  return {
    width, height,
    content: element("rect", { width, height, rx: round, ...colourOf("fill", backgroundColor) }) + (words === "" ? "" : element("text", {
      x: width / 2, y: height / 2 + Number.parseFloat(fontSize) * 0.33, "text-anchor": "middle", "font-size": Number.parseFloat(fontSize), "font-weight": fontWeight, ...colourOf("fill", color),
    }, textOf(words))),
  };
}
