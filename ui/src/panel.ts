/*
 * The source beside the page: a value of the comparison, or a mark of a text, opens it without
 * leaving its place; what closes it gives the focus back. Where that fails the browser goes there by
 * itself.
 */
import { land } from "./landing";
import { go } from "./visit";

const OPENING = "a[data-open], .text a.m";

let opened: string | undefined;

/** The link under the hand that opens a panel on the page that is shown. */
export function opening(link: HTMLAnchorElement | null): HTMLAnchorElement | null {
  const here = link !== null && link.matches(OPENING) && link.closest(".beside") === null;
  return here && link.pathname === window.location.pathname ? link : null;
}

export async function open(link: HTMLAnchorElement): Promise<void> {
  opened = link.href;
  const hash = link.hash;
  await go(link.href);
  land(from(hash), hash);
  show();
}

/** Closes it; the address keeps the place that it was opened from. */
export async function shut(link: HTMLAnchorElement): Promise<void> {
  const hash = window.location.hash === "" ? link.hash : window.location.hash;
  const closed = new URL(link.href);
  closed.hash = hash;
  await go(closed.toString());
  land(from(hash), hash);
}

/** The sentence that was asked for, in the panel, and who tells it for those who hear the page. */
function show(): void {
  document.querySelector(".beside .picked")?.scrollIntoView({ block: "nearest" });
  const live = document.getElementById("live");
  const head = document.querySelector("#beside-head, #beside .kind");
  if (live !== null && head !== null) {
    live.textContent = head.textContent;
  }
}

/** The same link on the page that is shown now: that one itself, else one that leads to its place. */
function from(hash: string): HTMLAnchorElement | undefined {
  const seen = [...document.querySelectorAll<HTMLAnchorElement>(OPENING)].filter(
    (one) => one.getClientRects().length > 0 && one.closest(".beside") === null,
  );
  return seen.find((one) => one.href === opened) ?? seen.find((one) => one.hash === hash);
}
