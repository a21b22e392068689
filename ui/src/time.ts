/* Hands on the timeline and on the strip under every picture: drag, pinch, wheel, brush. */
import { changed } from "./address";
import { between, day, dayAt, iso, moved, scaled, type Days } from "./days";
import { follow, type Hold } from "./gesture";
import { go } from "./visit";

/** The days that an element of the page shows. */
export function daysOf(element: HTMLElement | SVGElement): Days {
  return { from: day(element.dataset["from"] ?? ""), to: day(element.dataset["to"] ?? "") };
}

/** Whether time runs from right to left. */
export function mirrored(): boolean {
  return document.dir === "rtl";
}

function show(days: Days): void {
  void go(changed(window.location.href, bounds(days)));
}

function bounds(days: Days): { from: string; to: string } {
  return { from: iso(days.from), to: iso(days.to) };
}

/** The part of the way in time at a part of the width. */
function along(x: number): number {
  return mirrored() ? 1 - x : x;
}

function held(days: Days, hold: Hold, width: number): Days {
  const by = (mirrored() ? hold.dx : -hold.dx) / width;
  return moved(scaled(days, 1 / hold.scale, along(hold.x)), by / hold.scale);
}

/** Moves the drawing with the hand; once it is let go the server draws it anew. */
export function dragTime(event: PointerEvent, plot: SVGElement): void {
  const sheet = plot.querySelector<SVGGElement>("[data-sheet]") ?? plot;
  follow(
    event,
    plot,
    (hold) => {
      sheet.style.transformOrigin = `${hold.x * 100}% 0`;
      sheet.style.transform = `translateX(${hold.dx}px) scaleX(${hold.scale})`;
    },
    (hold) => show(held(daysOf(plot), hold, plot.getBoundingClientRect().width)),
  );
}

/** A wheel held with Control draws nearer or farther, a sideways one moves; any other scrolls the page. */
export function wheelTime(event: WheelEvent, plot: SVGElement): void {
  const box = plot.getBoundingClientRect();
  if (event.ctrlKey) {
    event.preventDefault();
    show(scaled(daysOf(plot), Math.exp(event.deltaY * 0.004), along((event.clientX - box.left) / box.width)));
  } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
    event.preventDefault();
    show(moved(daysOf(plot), ((mirrored() ? -1 : 1) * event.deltaX) / box.width));
  }
}

/** Draws a window on the strip; inside of the present one the hand moves it. */
export function brush(event: PointerEvent, strip: SVGElement): void {
  const whole = daysOf(strip);
  const box = strip.getBoundingClientRect();
  const chosen = strip.querySelector<SVGRectElement>("[data-chosen]");
  const inside = event.target === chosen && strip.dataset["all"] === undefined;
  const part = (hold: Hold): Days => {
    if (inside && chosen !== null) {
      const by = (mirrored() ? -hold.dx : hold.dx) / box.width;
      const now = daysOf(chosen);
      const days = Math.round(by * (whole.to - whole.from + 1));
      return between(now.from + days, now.to + days);
    }
    return between(dayAt(whole, along(hold.x)), dayAt(whole, along(hold.x + hold.dx / box.width)));
  };
  follow(
    event,
    strip,
    (hold) => {
      const days = part(hold);
      const all = whole.to - whole.from + 1;
      const start = (100 * (days.from - whole.from)) / all;
      const width = (100 * (days.to - days.from + 1)) / all;
      chosen?.setAttribute("x", `${mirrored() ? 100 - start - width : start}%`);
      chosen?.setAttribute("width", `${width}%`);
    },
    (hold) => show(part(hold)),
  );
}

/** A slider sets where the window begins; its length stays. */
export function slide(slider: HTMLInputElement): void {
  const now = daysOf(slider);
  const from = Number(slider.value);
  const days = bounds(between(from, from + now.to - now.from));
  slider.setAttribute("aria-valuetext", `${days.from} – ${days.to}`);
  void go(changed(window.location.href, days), "same");
}
