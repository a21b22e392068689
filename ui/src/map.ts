/* Hands on the map. */
import { changed } from "./address";
import { moved, parse, scaled, text, type Extent } from "./extent";
import { follow, type Hold } from "./gesture";
import { go } from "./visit";

function show(extent: Extent): void {
  void go(changed(window.location.href, { view: text(extent) }));
}

function extentOf(plot: SVGElement): Extent {
  return parse(plot.dataset["view"] ?? "") ?? { lat: 28, lon: 12, degrees: 350 };
}

function held(extent: Extent, hold: Hold, box: DOMRect): Extent {
  const near = scaled(extent, 1 / hold.scale, hold.x, hold.y);
  return moved(near, -hold.dx / box.width, hold.dy / box.height);
}

export function dragMap(event: PointerEvent, plot: SVGElement): void {
  const box = plot.getBoundingClientRect();
  follow(
    event,
    plot,
    (hold) => {
      plot.style.transformOrigin = `${hold.x * 100}% ${hold.y * 100}%`;
      plot.style.transform = `translate(${hold.dx}px, ${hold.dy}px) scale(${hold.scale})`;
    },
    (hold) => show(held(extentOf(plot), hold, box)),
  );
}

/** A wheel held with Control draws nearer or farther; any other scrolls the page. */
export function wheelMap(event: WheelEvent, plot: SVGElement): void {
  if (event.ctrlKey) {
    event.preventDefault();
    const box = plot.getBoundingClientRect();
    const x = (event.clientX - box.left) / box.width;
    const y = (event.clientY - box.top) / box.height;
    show(scaled(extentOf(plot), Math.exp(event.deltaY * 0.004), x, y));
  }
}
