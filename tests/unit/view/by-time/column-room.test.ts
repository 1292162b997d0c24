import fc from "fast-check";
import { expect, test } from "vitest";
import { ColumnRoom } from "@/lib/view/by-time/column-room";

const half = { x: 5, y: 10 };

test("gives the height wanted where it is free, else the nearest above or below", () => {
  const room = new ColumnRoom();
  expect(room.nearest(0, 3, half)).toBe(3);
  room.take(0, 0, half);
  expect(room.nearest(0, 3, half)).toBe(20);
  expect(room.nearest(0, -3, half)).toBe(-20);
  expect(room.nearest(0, 0, half)).toBe(-20);
  expect(room.nearest(10, 3, half)).toBe(3);
  room.take(3, 25, half);
  expect(room.nearest(0, 3, half)).toBe(-20);
  expect(room.nearest(0, 40, half)).toBe(45);
});

test("what is placed one after the other never overlaps, and no nearer height was free", () => {
  const boxes = fc.array(fc.record({ x: fc.integer({ min: 0, max: 40 }), wanted: fc.integer({ min: -50, max: 50 }), half: fc.record({ x: fc.integer({ min: 1, max: 9 }), y: fc.integer({ min: 1, max: 9 }) }) }), { maxLength: 30 });
  fc.assert(fc.property(boxes, (given) => {
    const room = new ColumnRoom();
    const placed: { x: number; y: number; half: { x: number; y: number } }[] = [];
    for (const { x, wanted, half: own } of given) {
      const isFree = (y: number) => placed.every((other) => Math.abs(other.x - x) >= other.half.x + own.x || Math.abs(other.y - y) >= other.half.y + own.y);
      const y = room.nearest(x, wanted, own);
      expect(isFree(y)).toBe(true);
      for (let near = 0; near < Math.abs(y - wanted); near++) expect(isFree(wanted + near) || isFree(wanted - near)).toBe(false);
      placed.push({ x, y, half: own });
      room.take(x, y, own);
    }
  }));
});
