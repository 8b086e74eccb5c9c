import fc from "fast-check";
import { expect, it } from "vitest";
import { middleOf, moved, zoomed, zoomOf } from "@/components/media/crop";
import { cropHeight, SHAPES } from "@/lib/platform/images/purposes";

const pictures = fc.record({
  width: fc.integer({ min: 64, max: 6_000 }),
  height: fc.integer({ min: 64, max: 6_000 }),
  shape: fc.constantFrom(...Object.values(SHAPES)),
});

it("begins with the largest part of its shape in the middle", () => {
  expect(middleOf({ width: 900, height: 600, shape: 1 })).toEqual({ x: 150, y: 0, size: 600 });
  expect(middleOf({ width: 900, height: 600, shape: 3 })).toEqual({ x: 0, y: 150, size: 900 });
  expect(middleOf({ width: 900, height: 200, shape: 3 })).toEqual({ x: 150, y: 0, size: 600 });
});

it("never leaves the picture, however it is moved and zoomed", () => {
  const steps = fc.array(
    fc.record({ zoom: fc.double({ min: 0, max: 9, noNaN: true }), right: fc.integer(), down: fc.integer() }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(pictures, steps, (picture, all) => {
      let crop = middleOf(picture);
      for (const { zoom, right, down } of all)
        crop = moved(zoomed(crop, zoom, picture), right, down, picture);
      expect(crop.x).toBeGreaterThanOrEqual(0);
      expect(crop.y).toBeGreaterThanOrEqual(0);
      expect(crop.x + crop.size).toBeLessThanOrEqual(picture.width);
      expect(crop.y + cropHeight(crop.size, picture.shape)).toBeLessThanOrEqual(picture.height);
      expect(zoomOf(crop, picture)).toBeGreaterThanOrEqual(1);
    }),
  );
});
