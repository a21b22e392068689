/*
 * Correcting where the value stands: the form of the report's own page is shown beside the value,
 * and what the server answers takes the place of the page. Where that fails the browser goes to the
 * form by itself.
 */
import { land } from "./landing";

/** Shows the form that a link leads to, beside the link. */
export async function correct(link: HTMLAnchorElement): Promise<void> {
  close();
  const answer = await fetch(link.href, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const field = link.hash.slice(1);
  const fold = field === "" ? null : page.getElementById(field)?.querySelector("form.edit");
  const form = fold ?? page.querySelector(".values");
  if (!answer.ok || form === null) {
    window.location.assign(link.href);
    return;
  }
  const place = document.createElement("div");
  place.className = "inplace";
  place.append(document.adoptNode(form));
  for (const back of place.querySelectorAll<HTMLInputElement>('input[name="back"]')) {
    back.value = window.location.pathname + window.location.search;
  }
  (link.closest("td, li, p") ?? link.parentElement ?? document.body).append(place);
  place.querySelector<HTMLElement>('input[name="value"], select, summary')?.focus();
}

/** Closes what is open; false where nothing is. */
export function close(): boolean {
  const open = document.querySelector<HTMLElement>(".inplace");
  const link = open?.parentElement?.querySelector<HTMLElement>("a");
  open?.remove();
  link?.focus();
  return open !== null;
}

/** Sends a form and shows what comes of it, without leaving the place on the page. */
export async function send(form: HTMLFormElement): Promise<void> {
  const place = form.closest("main [id]")?.id ?? "main";
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    values.append(name, String(value));
  }
  const answer = await fetch(form.action, { method: "POST", body: values, headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const wrong = page.querySelector('[role="alert"]');
  if (!answer.ok && wrong !== null) {
    say(form, wrong.textContent ?? "");
    return;
  }
  show(page, answer.url, place);
}

function say(form: HTMLFormElement, wrong: string): void {
  const place = form.querySelector<HTMLElement>(".wrong") ?? document.createElement("p");
  place.className = "notice wrong";
  place.setAttribute("role", "alert");
  place.textContent = wrong;
  form.append(place);
  form.querySelector<HTMLElement>('input[name="value"]')?.focus();
}

function show(page: Document, address: string, place: string): void {
  const fresh = page.querySelector("main");
  const old = document.querySelector("main");
  if (fresh === null || old === null) {
    window.location.assign(address);
    return;
  }
  old.replaceWith(document.adoptNode(fresh));
  document.querySelector("[data-toast]")?.remove();
  const toast = page.querySelector("[data-toast]");
  if (toast !== null) {
    document.body.append(document.adoptNode(toast));
  }
  document.title = page.title;
  history.replaceState({}, "", address);
  land(undefined, document.getElementById(place) === null ? "main" : place);
  const live = document.getElementById("live");
  if (live !== null) {
    live.textContent = toast?.querySelector("span")?.textContent ?? "";
  }
}
