/* Keys on a picture: the signs are one stop of the tabulator, and arrows go from one to the next. */
import { mirrored } from "./time";

/** What a key does that a link of the page does as well, by the link's `data-key`. */
const LINKS: Readonly<Record<string, string>> = { "+": "nearer", "=": "nearer", "-": "farther", "0": "whole" };

export function press(event: KeyboardEvent, picture: HTMLElement): void {
  if (event.altKey || event.metaKey || event.ctrlKey || event.target instanceof HTMLInputElement) {
    return;
  }
  const name = event.shiftKey ? moving(event.key) : LINKS[event.key];
  const link = name === undefined ? null : picture.querySelector<HTMLElement>(`[data-key="${name}"]`);
  if (link !== null) {
    event.preventDefault();
    link.click();
  } else if (!event.shiftKey) {
    walk(event, picture);
  }
}

/** The page's word for the side that an arrow points to: in a mirrored page earlier lies to the right. */
function moving(key: string): string | undefined {
  switch (key) {
    case "ArrowLeft":
      return mirrored() ? "later" : "earlier";
    case "ArrowRight":
      return mirrored() ? "earlier" : "later";
    case "ArrowUp":
      return "north";
    case "ArrowDown":
      return "south";
    default:
      return undefined;
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
