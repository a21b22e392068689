import { expect, test } from "vitest";
import { leads, next } from "../src/shortcuts";

test("g and a letter lead to a page in the language that is shown", () => {
  expect(leads("t", "ar")).toBe("/ar/timeline");
  expect(leads("h", "en")).toBe("/en");
  expect(leads("q", "en")).toBeUndefined();
});

test("walking begins at an end and stays within what there is", () => {
  expect(next(-1, 1, 3)).toBe(0);
  expect(next(-1, -1, 3)).toBe(2);
  expect(next(2, 1, 3)).toBe(2);
  expect(next(0, -1, 3)).toBe(0);
});
