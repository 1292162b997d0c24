import { describe, expect, test } from "vitest";
import { element, pointsOf, textOf } from "@/lib/view/picture/xml";

describe("XML", () => {
  test("escapes what would be read as markup", () => {
    expect(textOf('A & B <c> "d"')).toBe("A &amp; B &lt;c&gt; &quot;d&quot;");
    expect(element("text", { id: 'a"b' }, textOf("<script>"))).toBe('<text id="a&quot;b">&lt;script&gt;</text>');
  });

  test("leaves out what no XML may hold: controls and halves of letters", () => {
    expect(textOf("a\u0000b\u001fc\ud800d\ufffe\tend")).toBe("abcd\tend");
    expect(textOf("𝒳 王毅")).toBe("𝒳 王毅");
  });

  test("leaves out attributes without a value, and rounds numbers to what is seen", () => {
    expect(element("circle", { cx: 1.23456, cy: 0, r: null, fill: undefined })).toBe('<circle cx="1.23" cy="0"/>');
    expect(pointsOf([[0, 1.005], [-2.5, 3]])).toBe("0,1 -2.5,3");
  });
});
