import { expect, test } from "vitest";
import { moved, parse, scaled, text } from "../src/extent";

const sahel = { lat: 18, lon: 1.5, degrees: 20 };

test("an extent is told in its address as the server tells it", () => {
  expect(text(sahel)).toBe("18.000,1.500,20.00");
  expect(parse(text(sahel))).toEqual(sahel);
  expect(parse("18,x,20")).toBeUndefined();
  expect(parse("")).toBeUndefined();
});

test("what lies in the middle stays there when drawn nearer at the middle", () => {
  const near = scaled(sahel, 0.5, 0.5, 0.5);
  expect(near.lat).toBeCloseTo(18);
  expect(near.lon).toBeCloseTo(1.5);
  expect(near.degrees).toBe(10);
});

test("what lies at the edge stays there when drawn nearer at the edge", () => {
  const near = scaled(sahel, 0.5, 1, 0.5);
  expect(near.lon + near.degrees / 2).toBeCloseTo(sahel.lon + sahel.degrees / 2);
  expect(scaled(sahel, 0.5, 0.5, 0).lat).toBeGreaterThan(18);
});

test("a move and its contrary lead back", () => {
  const back = moved(moved(sahel, 0.3, 0.2), -0.3, -0.2);
  expect(back.lat).toBeCloseTo(18);
  expect(back.lon).toBeCloseTo(1.5);
  expect(moved(sahel, 0, 1).lat).toBeGreaterThan(18);
});

test("no map is wider than the earth", () => {
  expect(scaled(sahel, 1000, 0.5, 0.5).degrees).toBe(350);
});
