import { page } from "./page";

/** Asks whether unsaved changes may go; resolves with the answer. Escape is a no. */
export function mayReplace(): Promise<boolean> {
  page.replace.returnValue = "";
  page.replace.showModal();
  return new Promise((resolve) => {
    page.replace.addEventListener("close", () => resolve(page.replace.returnValue === "replace"), { once: true });
  });
}
