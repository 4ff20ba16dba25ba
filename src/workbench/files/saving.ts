/** 保存 and 另存为: into the file that was opened, into another that the person chooses, or as a download where the browser writes no files. */
import { page } from "../page";
import { canPick, pickToSave } from "./access";
import { download } from "./browse";
import { saveInPlace, workbookName, writeTo, type FilePlace } from "./place";

type Bytes = () => Promise<Uint8Array>;

export interface SavedPlace {
  readonly place: FilePlace;
  readonly said: string;
}

/** undefined where the person thought better of it. */
export const save = async (place: FilePlace, bytes: Bytes): Promise<SavedPlace | undefined> => {
  if (place.handle !== undefined) return inFile(await saveInPlace(place, bytes));
  return canPick() ? saveAs(place, bytes) : downloaded(place.name, bytes);
};

export const saveAs = async (place: FilePlace, bytes: Bytes): Promise<SavedPlace | undefined> => {
  if (canPick()) {
    const handle = await pickToSave(place.name);
    return handle === undefined ? undefined : inFile(await writeTo(handle, await bytes()));
  }
  const name = await askForName(place.name);
  return name === undefined ? undefined : downloaded(name, bytes);
};

const inFile = (place: FilePlace): SavedPlace => ({ place, said: `已保存：${place.name}` });

const downloaded = async (name: string, bytes: Bytes): Promise<SavedPlace> => {
  download(await bytes(), name);
  return { place: { name }, said: `已保存：${name}（在浏览器的下载文件夹）` };
};

const askForName = (name: string): Promise<string | undefined> => {
  page.saveAsName.value = name;
  page.saveAsDialog.returnValue = "";
  page.saveAsDialog.showModal();
  page.saveAsName.setSelectionRange(0, name.replace(/\.xlsx$/i, "").length);
  return new Promise((resolve) => {
    const done = (): void =>
      resolve(page.saveAsDialog.returnValue === "save" ? workbookName(page.saveAsName.value) : undefined);
    page.saveAsDialog.addEventListener("close", done, { once: true });
  });
};
