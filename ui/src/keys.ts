/* Keys on a picture: the signs are one stop of the tabulator, and arrows go from one to the next. */
import { mirrored } from "./time";

/** What a key does that a link of the page does as well, by the link's `data-key`. */
const LINKS: Readonly<Record<string, string>> = { "+": "nearer", "=": "nearer", "-": "farther", "0": "whole" };

export function press(event: KeyboardEvent, picture: HTMLElement): void {
  if (event.altKey || event.metaKey || event.ctrlKey || event.target instanceof HTMLInputElement) {
    return;
  }
  const names = event.shiftKey && event.key.startsWith("Arrow") ? moving(event.key) : [LINKS[event.key] ?? ""];
  const link = picture.querySelector<HTMLElement>(names.map((name) => `[data-key="${name}"]`).join());
  if (link !== null) {
    event.preventDefault();
    link.click();
  } else if (!event.shiftKey) {
    walk(event, picture);
  }
}

/**
 * The links for the side that an arrow points to: on a map a quarter of the sky, in time what lies
 * there, which in a mirrored page is the contrary.
 */
function moving(key: string): readonly string[] {
  switch (key) {
    case "ArrowLeft":
      return ["west", mirrored() ? "later" : "earlier"];
    case "ArrowRight":
      return ["east", mirrored() ? "earlier" : "later"];
    case "ArrowUp":
      return ["north"];
    default:
      return ["south"];
  }
}

function walk(event: KeyboardEvent, picture: HTMLElement): void {
  const all = signs(picture);
  const at = all.findIndex((sign) => sign === document.activeElement);
  const to = at < 0 ? undefined : all[at + step(event.key, mirrored())];
  if (to !== undefined && step(event.key, mirrored()) !== 0) {
    event.preventDefault();
    all[at]?.setAttribute("tabindex", "-1");
    to.setAttribute("tabindex", "0");
    to.focus();
  }
}

/** To the next or the last sign, in the order of reading. */
export function step(key: string, mirrored: boolean): -1 | 0 | 1 {
  switch (key) {
    case "ArrowDown":
      return 1;
    case "ArrowUp":
      return -1;
    case "ArrowRight":
      return mirrored ? -1 : 1;
    case "ArrowLeft":
      return mirrored ? 1 : -1;
    default:
      return 0;
  }
}

function signs(picture: HTMLElement): SVGElement[] {
  return [...picture.querySelectorAll<SVGElement>("svg a[data-sign]")];
}

/** One sign of each picture can be tabbed to, the others are reached by arrows. */
export function oneStop(): void {
  for (const picture of document.querySelectorAll<HTMLElement>("[data-picture]")) {
    signs(picture).forEach((sign, i) => sign.setAttribute("tabindex", i === 0 ? "0" : "-1"));
  }
}
