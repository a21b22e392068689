/* Files dropped on the page that takes them, and how far a lot is. */

/** Sends the dropped files as the form would. */
export async function drop(event: DragEvent, form: HTMLFormElement): Promise<void> {
  const files = [...(event.dataTransfer?.files ?? [])];
  form.classList.remove("over");
  if (files.length === 0) {
    return;
  }
  const body = new FormData(form);
  body.delete("files");
  files.forEach((file) => body.append("files", file, file.name));
  const answer = await fetch(form.action, { method: "POST", body });
  window.location.assign(answer.url);
}

/** Counts while pages come in; when all is done the page says what came. */
export function follow(lot: HTMLElement): void {
  const source = new EventSource(`/api/add/${lot.dataset["lot"] ?? ""}/progress`);
  source.addEventListener("progress", (event: MessageEvent<string>) => {
    const told = JSON.parse(event.data) as Record<string, unknown>;
    for (const count of lot.querySelectorAll<HTMLElement>("[data-count]")) {
      count.textContent = String(told[count.dataset["count"] ?? ""] ?? 0);
    }
    if (told["done"] === true) {
      source.close();
      window.location.reload();
    }
  });
}
