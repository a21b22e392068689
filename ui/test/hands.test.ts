import { expect, test } from "vitest";
import { changed } from "../src/address";
import { hold } from "../src/gesture";
import { step } from "../src/keys";

const box = { left: 100, top: 50, width: 400, height: 200 } as DOMRect;
const at = (clientX: number, clientY: number) => ({ clientX, clientY });

test("an address keeps what is not changed, and loses what is blank", () => {
  const address = changed("http://127.0.0.1:1/ar/timeline?type=ASSAULT&table=open", { from: "2024-07-01", table: "" });
  expect(address).toBe("http://127.0.0.1:1/ar/timeline?from=2024-07-01&type=ASSAULT");
});

test("one finger moves", () => {
  expect(hold([at(300, 150)], [at(340, 130)], box)).toEqual({ dx: 40, dy: -20, scale: 1, x: 0.5, y: 0.5 });
});

test("two fingers that part draw larger round their middle", () => {
  const two = hold([at(250, 150), at(350, 150)], [at(200, 150), at(400, 150)], box);
  expect(two).toEqual({ dx: 0, dy: 0, scale: 2, x: 0.5, y: 0.5 });
});

test("arrows follow the line of writing", () => {
  expect(step("ArrowRight", false)).toBe(1);
  expect(step("ArrowRight", true)).toBe(-1);
  expect(step("ArrowDown", true)).toBe(1);
  expect(step("a", true)).toBe(0);
});
