/** What a hand does to a sheet: it moves it by so many pixels and draws it so many times larger. */
export interface Hold {
  readonly dx: number;
  readonly dy: number;
  readonly scale: number;
  /** the middle of the fingers when they came down, as parts of the sheet's width and height */
  readonly x: number;
  readonly y: number;
}

const STILL = 4;

/**
 * Follows one or two pointers from the time they come down on an element until they leave it.
 * A hand that hardly moves has only clicked, and nothing is called.
 */
export function follow(
  first: PointerEvent,
  element: Element,
  moving: (hold: Hold) => void,
  done: (hold: Hold) => void,
): void {
  const starts = new Map<number, PointerEvent>([[first.pointerId, first]]);
  const nows = new Map(starts);
  const box = element.getBoundingClientRect();
  let caught = false;

  const move = (event: PointerEvent): void => {
    if (!starts.has(event.pointerId)) {
      return;
    }
    nows.set(event.pointerId, event);
    const now = hold([...starts.values()], [...nows.values()], box);
    if (!caught && Math.hypot(now.dx, now.dy) < STILL && now.scale === 1) {
      return;
    }
    caught = true;
    moving(now);
  };
  const down = (event: PointerEvent): void => {
    if (starts.size === 1 && !starts.has(event.pointerId)) {
      nows.forEach((now, id) => starts.set(id, now));
      starts.set(event.pointerId, event);
      nows.set(event.pointerId, event);
    }
  };
  const end = (event: PointerEvent): void => {
    if (!starts.has(event.pointerId)) {
      return;
    }
    window.removeEventListener("pointermove", move);
    window.removeEventListener("pointerdown", down);
    window.removeEventListener("pointerup", end);
    window.removeEventListener("pointercancel", end);
    if (caught) {
      window.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener("click", swallow, { capture: true }), 0);
      done(hold([...starts.values()], [...nows.values()], box));
    }
  };
  window.addEventListener("pointermove", move);
  window.addEventListener("pointerdown", down);
  window.addEventListener("pointerup", end);
  window.addEventListener("pointercancel", end);
}

/** A drag that ends on a link is no click on it. */
function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

interface At {
  readonly clientX: number;
  readonly clientY: number;
}

export function hold(starts: readonly At[], nows: readonly At[], box: DOMRect): Hold {
  const from = middle(starts);
  const to = middle(nows);
  const wide = spread(starts);
  return {
    dx: to.clientX - from.clientX,
    dy: to.clientY - from.clientY,
    scale: wide > 0 ? Math.max(0.1, spread(nows) / wide) : 1,
    x: (from.clientX - box.left) / box.width,
    y: (from.clientY - box.top) / box.height,
  };
}

function middle(points: readonly At[]): At {
  const sum = (of: (point: At) => number): number => points.reduce((all, one) => all + of(one), 0);
  return {
    clientX: sum((one) => one.clientX) / points.length,
    clientY: sum((one) => one.clientY) / points.length,
  };
}

function spread(points: readonly At[]): number {
  const [one, other] = points;
  return one === undefined || other === undefined
    ? 0
    : Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}
