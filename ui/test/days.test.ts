import { expect, test } from "vitest";
import { between, day, dayAt, iso, length, moved, scaled } from "../src/days";

const july = { from: day("2024-07-01"), to: day("2024-07-31") };

test("a day is the same in every time zone, in the first year as well", () => {
  for (const text of ["0001-01-01", "1969-12-31", "1970-01-01", "2024-02-29", "9999-12-31"]) {
    expect(iso(day(text))).toBe(text);
  }
  expect(day("1970-01-02")).toBe(1);
});

test("the way across a month begins with its first day and ends with its last", () => {
  expect(iso(dayAt(july, 0))).toBe("2024-07-01");
  expect(iso(dayAt(july, 0.999))).toBe("2024-07-31");
  expect(iso(dayAt(july, 1))).toBe("2024-07-31");
  expect(iso(dayAt(july, -3))).toBe("2024-07-01");
});

test("drawing nearer keeps the day under the pointer", () => {
  for (const part of [0, 0.25, 0.5, 1]) {
    const near = scaled(july, 0.3, part);
    expect(Math.abs(dayAt(near, part) - dayAt(july, part))).toBeLessThanOrEqual(1);
  }
});

test("nobody can draw nearer than three days, nor leave the four-digit years", () => {
  expect(length(scaled(july, 0.00001, 0.5))).toBe(3);
  expect(iso(scaled(july, 1e9, 0.5).from)).toBe("0001-01-01");
  expect(iso(scaled(july, 1e9, 0.5).to)).toBe("9999-12-31");
});

test("a window moves by its own length", () => {
  expect(moved(july, 1).from).toBe(day("2024-08-01"));
  expect(length(moved(july, -0.5))).toBe(length(july));
});

test("a brush drawn backwards is the same brush", () => {
  expect(between(july.to, july.from)).toEqual(july);
});
