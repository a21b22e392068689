/*
 * What moves on the desk. Pages are whole without it: the server draws every picture, and every
 * step has a link. This makes the steps quicker for hands and keys. It listens on the document, so
 * that what is drawn anew needs no binding.
 */
import "./hands";
import { changed } from "./address";
import { oneStop, press } from "./keys";
import { dragMap, wheelMap } from "./map";
import { brush, dragTime, slide, wheelTime } from "./time";
import { go } from "./visit";

function at<E extends Element>(event: Event, selector: string): E | null {
  return event.target instanceof Element ? event.target.closest<E>(selector) : null;
}

document.documentElement.classList.add("moving");
oneStop();
new MutationObserver(oneStop).observe(document.body, { childList: true, subtree: true });

document.addEventListener("pointerdown", (event) => {
  if (event.button !== 0) {
    return;
  }
  const strip = at<SVGElement>(event, "svg[data-strip]");
  const timeline = at<SVGElement>(event, "svg[data-timeline]");
  const map = at<SVGElement>(event, "svg[data-map]");
  if (strip !== null) {
    brush(event, strip);
  } else if (timeline !== null) {
    dragTime(event, timeline);
  } else if (map !== null) {
    dragMap(event, map);
  }
});

document.addEventListener(
  "wheel",
  (event) => {
    const timeline = at<SVGElement>(event, "svg[data-timeline]");
    const map = at<SVGElement>(event, "svg[data-map]");
    if (timeline !== null) {
      wheelTime(event, timeline);
    } else if (map !== null) {
      wheelMap(event, map);
    }
  },
  { passive: false },
);

// a link dragged as an object would take the drag from the drawing
document.addEventListener("dragstart", (event) => {
  if (at(event, "svg") !== null) {
    event.preventDefault();
  }
});

document.addEventListener("keydown", (event) => {
  const picture = at<HTMLElement>(event, "[data-picture]");
  if (picture !== null) {
    press(event, picture);
  }
});

document.addEventListener("input", (event) => {
  const slider = at<HTMLInputElement>(event, "input[data-slider]");
  if (slider !== null) {
    slide(slider);
  }
});

document.addEventListener("click", (event) => {
  const link = at<HTMLAnchorElement>(event, "a[data-here]");
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  if (link !== null && plain && !event.defaultPrevented) {
    event.preventDefault();
    void go(new URL(link.getAttribute("href") ?? "", window.location.href).toString());
  }
});

document.addEventListener(
  "toggle",
  (event) => {
    const table = at<HTMLDetailsElement>(event, "details[data-table]");
    if (table !== null) {
      history.replaceState({}, "", changed(window.location.href, { table: table.open ? "open" : "" }));
    }
  },
  { capture: true },
);

window.addEventListener("popstate", () => void go(window.location.href, "same"));
