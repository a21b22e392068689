/* Where the focus is after the page was drawn anew. */

const FOCUSABLE = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]';

/** Puts it on an element, or else on what can be reached first inside the one of that name. */
export function land(on: HTMLElement | undefined, hash: string): void {
  const place = on ?? inside(document.getElementById(decodeURIComponent(hash.replace(/^#/, ""))));
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: "nearest" });
}

export function inside(place: HTMLElement | null): HTMLElement | undefined {
  const first = place?.matches(FOCUSABLE) === true ? place : place?.querySelector<HTMLElement>(FOCUSABLE);
  return first ?? undefined;
}
