/* What changes the case, and the keys: bound once, on the document. */
import { drop, follow } from "./adding";
import { close, correct, send } from "./inplace";
import { open, opening, shut } from "./panel";
import { press } from "./shortcuts";

function at<E extends Element>(event: Event, selector: string): E | null {
  return event.target instanceof Element ? event.target.closest<E>(selector) : null;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const fold = at<HTMLDetailsElement>(event, "details[open].edit, .deeds details[open]");
    const toast = document.querySelector("[data-toast]");
    const back = document.querySelector<HTMLElement>('a[data-close], a[data-key="Escape"]');
    if (close()) {
      event.preventDefault();
    } else if (fold !== null) {
      fold.open = false;
      fold.querySelector<HTMLElement>("summary")?.focus();
    } else if (toast !== null) {
      toast.remove();
    } else if (at(event, "input, textarea, select") === null) {
      back?.click();
    }
  } else if (!event.defaultPrevented && press(event)) {
    event.preventDefault();
  }
});

document.addEventListener("click", (event) => {
  const link = at<HTMLAnchorElement>(event, "a");
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  const does = link === null || !plain ? undefined : doing(link);
  if (link !== null && does !== undefined) {
    event.preventDefault();
    void does(link).catch(() => window.location.assign(link.href));
  }
});

/** What a link does without leaving the page. */
function doing(link: HTMLAnchorElement): ((link: HTMLAnchorElement) => Promise<void>) | undefined {
  if (link.matches("a[data-correct]")) {
    return correct;
  }
  if (link.matches("a[data-close]")) {
    return shut;
  }
  return opening(link) === null ? undefined : open;
}

document.addEventListener("submit", (event) => {
  const form = at<HTMLFormElement>(event, 'form[method="post"]:is(.inplace form, .undo)');
  if (form !== null) {
    event.preventDefault();
    void send(form).catch(() => form.submit());
  }
});

for (const name of ["dragover", "dragleave"] as const) {
  document.addEventListener(name, (event) => {
    const form = at<HTMLFormElement>(event, "form[data-drop]");
    form?.classList.toggle("over", name === "dragover");
    if (form !== null) {
      event.preventDefault();
    }
  });
}

document.addEventListener("drop", (event) => {
  const form = at<HTMLFormElement>(event, "form[data-drop]");
  if (form !== null) {
    event.preventDefault();
    void drop(event, form);
  }
});

document.querySelectorAll<HTMLElement>("[data-lot]").forEach(follow);
